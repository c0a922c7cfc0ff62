import { later } from "../text/later.ts";
import { type Countries, loadCountries } from "./countries.ts";
import { type DayWords, loadDayWords } from "./day-words.ts";
import { type DissolvedState, loadDissolvedStates } from "./dissolved-states.ts";
import { type GroupWords, loadGroupWords, loadSeatWords, type SeatWords } from "./group-words.ts";
import { type HeadquartersOf, loadHeadquarters } from "./headquarters.ts";
import { type Holidays, loadHolidays } from "./holidays.ts";
import { type LocalGovernmentWords, loadLocalGovernmentWords } from "./local-government-words.ts";
import { loadNames, type Names } from "./names.ts";
import { loadOfficials, type Officials } from "./officials.ts";
import { loadOrganisationHeads, type OrganisationHeads } from "./organisation-heads.ts";
import { loadOrganisationWords, type OrganisationWords } from "./organisation-words.ts";
import { loadOrganisations, type Organisations } from "./organisations.ts";
import { loadOtherNames, type OtherNames } from "./other-names.ts";
import { loadPersonWords, type PersonWords } from "./person-words.ts";
import { loadPlaces, type Places } from "./places.ts";
import { loadPronounWords, type PronounWords } from "./pronoun-words.ts";
import { type IsSole, loadSoleOffices } from "./sole-offices.ts";
import { loadStateWords, type StateWords } from "./state-words.ts";

/**
 * The known actors, offices and places: indexes over the data folder `authority/`. Readonly; each is read from its file when it is first asked for.
 * All forms are looked up folded (`foldName`).
 */
export interface Authority {
  readonly countries: Countries;
  /** Cities, seats of state, parts of the world. */
  readonly places: Places;
  /** Parties, international organisations, outlets. */
  readonly organisations: Organisations;
  readonly organisationHeads: OrganisationHeads;
  readonly headquarters: HeadquartersOf;
  readonly officials: Officials;
  readonly names: Names;
  /** What the holders of offices are called beside their titles. */
  readonly otherNames: OtherNames;
  /** Which offices one person holds at a time. */
  readonly isSole: IsSole;
  readonly personWords: PersonWords;
  readonly groupWords: GroupWords;
  readonly seatWords: SeatWords;
  readonly stateWords: StateWords;
  readonly organisationWords: OrganisationWords;
  readonly localGovernmentWords: LocalGovernmentWords;
  readonly pronounWords: PronounWords;
  readonly dayWords: DayWords;
  readonly holidays: Holidays;
  /** States that are no more. */
  readonly dissolved: readonly DissolvedState[];
}

/** @throws, when an index is first read, where its file is missing or not of its shape */
export function loadAuthority(): Authority {
  const [
    countries,
    places,
    organisations,
    organisationHeads,
    headquarters,
    officials,
    names,
    otherNames,
    isSole,
    personWords,
    groupWords,
    seatWords,
    stateWords,
    organisationWords,
    localGovernmentWords,
    pronounWords,
    dayWords,
    holidays,
    dissolved,
  ] = [
    later(loadCountries),
    later(loadPlaces),
    later(loadOrganisations),
    later(loadOrganisationHeads),
    later(loadHeadquarters),
    later(loadOfficials),
    later(loadNames),
    later(loadOtherNames),
    later(() => loadSoleOffices()),
    later(loadPersonWords),
    later(loadGroupWords),
    later(loadSeatWords),
    later(loadStateWords),
    later(loadOrganisationWords),
    later(loadLocalGovernmentWords),
    later(loadPronounWords),
    later(loadDayWords),
    later(loadHolidays),
    later(loadDissolvedStates),
  ];
  return {
    get countries() {
      return countries();
    },
    get places() {
      return places();
    },
    get organisations() {
      return organisations();
    },
    get organisationHeads() {
      return organisationHeads();
    },
    get headquarters() {
      return headquarters();
    },
    get officials() {
      return officials();
    },
    get names() {
      return names();
    },
    get otherNames() {
      return otherNames();
    },
    get isSole() {
      return isSole();
    },
    get personWords() {
      return personWords();
    },
    get groupWords() {
      return groupWords();
    },
    get seatWords() {
      return seatWords();
    },
    get stateWords() {
      return stateWords();
    },
    get organisationWords() {
      return organisationWords();
    },
    get localGovernmentWords() {
      return localGovernmentWords();
    },
    get pronounWords() {
      return pronounWords();
    },
    get dayWords() {
      return dayWords();
    },
    get holidays() {
      return holidays();
    },
    get dissolved() {
      return dissolved();
    },
  };
}
