import type { Countries } from "../../../authority/countries.ts";
import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { Officials } from "../../../authority/officials.ts";
import type { Places } from "../../../authority/places.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { placeIn } from "../../place-country.ts";
import type { Publisher } from "../persons/own-officers.ts";
import { countryCell, wordsAt } from "../persons/role-cells.ts";
import { isGuestEnvoy } from "./guest-envoy.ts";
import { basisOfHome, type Home } from "./home-country.ts";
import { describeOfficial, officialNamed } from "./known-official.ts";

/** What the country of a person may be worked out from where no title tells it. */
export interface PersonBasis {
  readonly countries: Countries;
  readonly officials: Officials;
  readonly places: Places;
  readonly noNames: ReadonlySet<string>;
  /** What offices are for, and no places. */
  readonly portfolios: ReadonlySet<string>;
  readonly kinds: OfficeKinds;
  /** Nouns that say that somebody holds the same office elsewhere. */
  readonly sameOffice: ReadonlySet<string>;
  /** Behind an office: "of our" website. */
  readonly ofOurs: RegExp;
  /** By article: its home country and its day. */
  readonly homes: ReadonlyMap<string, Home | null>;
  /** By article: the country of its outlet, whatever country it leaves out. */
  readonly outlets: ReadonlyMap<string, Home | null>;
  readonly days: ReadonlyMap<string, string | null>;
  /** By article: the country that it is dated from. */
  readonly datelines: ReadonlyMap<string, string | null>;
  /** By article: the publisher whose own words it is. */
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** The country of whoever publishes, by each article that is its own and no reprint. */
  readonly pages: ReadonlyMap<string, Home>;
}

/** Does an office name the country as the one to which its holder is sent ("Ambassador to Jordan")? */
const isPostedTo = (office: string, code: string, { byForm }: Countries): boolean => {
  const to = / to (?:the )?(\p{Lu}.*)$/u.exec(office)?.[1];
  return to !== undefined && byForm.get(foldName(to))?.some(({ country }) => country.code === code) === true;
};

/** The country whose adjective an office has before the place where it is held; null where it has none, or an ambiguous one. */
function senderIn(office: string, place: string, { byForm }: Countries): string | null {
  const before = office.slice(0, office.indexOf(place));
  if (!/ in (?:the )?$/.test(before)) return null;
  const codes = new Set(
    before
      .split(" ")
      .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
      .flatMap((word) =>
        (byForm.get(foldName(word)) ?? []).flatMap(({ form, country }) =>
          form === "adjective" && country.kind === "state" ? [country.code] : [],
        ),
      ),
  );
  return codes.size === 1 ? [...codes][0]! : null;
}

/**
 * The country that a person acts for: told after the name, in a title, by an organisation; else that of the official of this name and day;
 * else, for whoever holds an office whose country the text leaves out, that of the outlet, for official outlets name their own people so.
 */
export function personCountry(
  text: string,
  members: readonly NameFinding[],
  words: readonly string[],
  basis: PersonBasis,
): Cell<string> | null {
  const offices = members.flatMap((member) => member.offices);
  // "the Forum's Secretary General, Ana Lima of Fiji": an official of many states acts for none; a member is there for the own.
  const present = offices.filter(({ relation, mark }) => !relation && mark !== "former");
  const isOfMany =
    present.length > 0 && present.every(({ international, noun }) => international && !basis.kinds.ofOwnCountry.test(noun));
  if (isOfMany) return null;
  for (const { country } of members) if (country) return countryCell(country, "country-after-name");
  for (const { country } of offices) if (country) return countryCell(country, "country-in-title");
  for (const { organisationCountry } of offices)
    if (organisationCountry) return countryCell(organisationCountry, "country-of-organisation");
  const own = offices.filter((office) => !office.relation);
  // "Mayor of Havana", "Governor of Hunan Province"; whoever is sent to a place is not of it.
  for (const { noun, spans } of own) {
    const place =
      basis.kinds.abroad.test(noun) || spans.length === 0 ? null : placeIn(wordsAt(text, spans), basis.places, basis.noNames);
    // "head of the Fijian aid office in Valletta": of whoever is there for a country.
    const sender = place && senderIn(wordsAt(text, spans), place.name, basis.countries);
    if (sender) return workedOut(sender, `“${wordsAt(text, spans)}” is of ${sender}`, "country-in-office", spans);
    // "Secretary of State for Maritime Affairs"
    if (place && !basis.portfolios.has(place.name.toLowerCase()))
      return workedOut(place.country, `${place.name} lies in ${place.country}`, "country-of-place", spans);
  }
  if (own.some(({ international }) => international)) return null;
  // "secretary of the party committee of Hunan Province"
  for (const { noun, organisation, stateless } of own) {
    const place =
      basis.kinds.abroad.test(noun) || stateless || !organisation
        ? null
        : placeIn(wordsAt(text, [organisation]), basis.places, basis.noNames);
    if (place) return workedOut(place.country, `${place.name} lies in ${place.country}`, "country-of-place", [organisation!]);
  }
  for (const { seat } of own) {
    const place = seat && placeIn(wordsAt(text, [seat]), basis.places, basis.noNames);
    if (place) return workedOut(place.country, `the organisation sits in ${place.name}`, "country-of-seat", [seat]);
  }
  // Who speaks for an organisation of no country acts for none, whatever office the name held elsewhere.
  if (own.length > 0 && own.every(({ stateless }) => stateless)) return null;
  const article = members[0]!.article;
  const official = officialNamed(
    basis.officials,
    words,
    own.filter(({ spans }) => spans.length > 0).map(({ spans }) => wordsAt(text, spans)),
    basis.days.get(article) ?? null,
    basis.kinds,
    members.every(({ rule }) => rule === "known-surname"),
  );
  if (official) return workedOut(official.country, describeOfficial(official), "country-of-official");
  const home = basis.homes.get(article) ?? null;
  const outlet = basis.outlets.get(article) ?? null;
  const byline = members.find(({ rule }) => rule === "byline");
  if (outlet && !outlet.guessed && byline)
    return workedOut(outlet.code, `writes for what is ${basisOfHome(outlet)}`, "country-of-outlet");
  const page = byline && basis.pages.get(byline.article);
  if (page !== undefined) return workedOut(page.code, `writes for what is ${basisOfHome(page)}`, "country-of-publisher");
  // An organisation that tells no country may sit anywhere; a party's outlet leaves out the country of its own officers alone.
  if (own.some(({ stateless }) => stateless) || (home?.party && own.some(({ organisation }) => organisation !== null)))
    return null;
  // "Executive Director of the Ministry": whoever is of a body of the state is of the state, whatever the office.
  const isOfState = ({ organisation }: NameFinding["offices"][number]): boolean =>
    organisation !== null && basis.kinds.stateBodies.test(wordsAt(text, [organisation]));
  // "Director of the Europe Bureau" on a ministry's own page
  const isOfUnit = ({ organisation }: NameFinding["offices"][number]): boolean =>
    organisation !== null &&
    basis.publishers.get(article)?.house === "ministry" &&
    basis.kinds.units.test(wordsAt(text, [organisation]));
  const isOfWorld = ({ organisation }: NameFinding["offices"][number]): boolean => {
    const name = organisation ? wordsAt(text, [organisation]) : "";
    return basis.kinds.worldBodies.test(name) && !basis.kinds.stateBodies.test(name);
  };
  const isHome = (office: NameFinding["offices"][number]): boolean =>
    (isOfUnit(office) || !isOfWorld(office)) &&
    (home?.party
      ? basis.kinds.ofParties.test(office.noun)
      : basis.kinds.ofStates.test(office.noun) || isOfState(office) || isOfUnit(office));
  if (home && own.some(isHome)) {
    // A mission leaves out the country of its own diplomats, and of the officials where it sits; a paper that of envoys whose country it told before.
    const isSent = own.some(({ noun }) => basis.kinds.abroad.test(noun));
    const isPaper = basis.publishers.get(article)?.isOutlet === true && !basis.kinds.stateBodies.test(home.from);
    const isEnvoy = isGuestEnvoy(text, members, basis.kinds.abroad) && own.length === 1;
    if (isSent && (isPaper || isEnvoy) && home.host === undefined && home.sender === undefined) return null;
    const code = isSent && home.sender !== undefined ? home.sender : home.host === undefined || isSent ? home.code : home.host;
    return code === null || (isSent && own.some(({ spans }) => isPostedTo(wordsAt(text, spans), code, basis.countries)))
      ? null
      : workedOut(code, `${basisOfHome(home)}, which names no other country for the office`, "country-of-outlet");
  }
  return null;
}
