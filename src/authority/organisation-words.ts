import { foldName } from "../text/fold-name.ts";
import { anyOf, readWordLists } from "./read-word-lists.ts";

/** Words in and around the names of organisations: folded, or as printed where that is said. */
export interface OrganisationWords {
  /** Bodies that are sent to a place and named by it, as printed. */
  readonly sent: ReadonlySet<string>;
  /** Meetings of a party, and words that show in their name that they are one's; as printed. */
  readonly congresses: ReadonlySet<string>;
  readonly ofCongresses: ReadonlySet<string>;
  /** Heads of names that are no organisation, though an acronym stands behind them; as printed. */
  readonly noOrganisations: ReadonlySet<string>;
  /** What with an ordinal is one meeting of many, and what is behind "its"; as printed. */
  readonly assemblies: ReadonlySet<string>;
  readonly ownAssemblies: ReadonlySet<string>;
  /** What shows right before it, or some words before, that a meeting is meant ("at the General Assembly of …"). */
  readonly atAssemblies: ReadonlySet<string>;
  readonly holdingAssemblies: ReadonlySet<string>;
  /** What tells which of several congresses it is, in small letters and as an ordinal. */
  readonly whichCongress: ReadonlySet<string>;
  readonly ordinal: RegExp;
  /** Bodies that every party has, folded. */
  readonly innerBodies: ReadonlySet<string>;
  /** Words of a party's name, as printed. */
  readonly parties: ReadonlySet<string>;
  /** Words beside which such a word makes no party ("Congress of Trade Unions"). */
  readonly noParties: ReadonlySet<string>;
  /** Beside a country these make it what an organisation is about, and not where it sits. */
  readonly aboutCountries: ReadonlySet<string>;
  /** What people found for the sake of a country. */
  readonly forCountries: ReadonlySet<string>;
  /** Whom a country behind "of" is to, who sit elsewhere. */
  readonly friends: ReadonlySet<string>;
  /** Parts of a body that may have a country as their field. */
  readonly desks: ReadonlySet<string>;
  /** Beside one of these a country in a name tells whose it is. */
  readonly official: RegExp;
  readonly mission: RegExp;
  /** Words that tell a publisher by its own name to be an outlet. */
  readonly outletNames: ReadonlySet<string>;
  /** What an outlet is given or prints, with the prepositions that lead from it to the outlet. */
  readonly pieces: ReadonlyMap<string, ReadonlySet<string>>;
  /** What opens a question at a press conference, before who asks it in brackets. */
  readonly questions: ReadonlySet<string>;
  /** Towns of no country's government where the world meets: who is told of from there is seldom of there. */
  readonly worldSeats: ReadonlySet<string>;
  /** Officers of whom a body has but one; those that states have too; and bodies of a state that are known by such. */
  readonly soleOfficers: ReadonlySet<string>;
  readonly smallOfficers: ReadonlySet<string>;
  readonly soleBodies: RegExp;
  /** A mission at a body of several states, where no country receives it. */
  readonly missionToBody: RegExp;
  /** Bodies in which two states sit together. */
  readonly joint: RegExp;
  /** What stands in the possessive inside a name and owns no body. */
  readonly owningNothing: ReadonlySet<string>;
  /** A head before what it is for, which may stand behind it as well. */
  readonly turned: RegExp;
  /** A government called by the surname of its head. */
  readonly administrations: ReadonlySet<string>;
  /** Behind an acronym that nothing defines these make it an organisation. */
  readonly staff: RegExp;
  /** What leads in what an outlet wrote. */
  readonly reporting: ReadonlySet<string>;
  /** What leads from the kind of an outlet to whose it is. */
  readonly madeBy: ReadonlySet<string>;
  /** Behind an office: "of our" website, and no other thing of ours. */
  readonly ofOurs: RegExp;
  /** By these an organisation means itself on its own pages: pronouns, and behind "our" bodies and people of its own. */
  readonly ourselves: { readonly pronouns: ReadonlySet<string>; readonly bodies: ReadonlySet<string> };
  /** Behind these stands the name of what they are: of a party, or of another organisation. */
  readonly partiesBeside: ReadonlySet<string>;
  readonly kindsBeside: ReadonlySet<string>;
  /** Short words of the language in which the text is, that stand inside no name of another one. */
  readonly neverInside: ReadonlySet<string>;
  /** What describes an organisation, in small letters, between whose it is and its name; as printed. */
  readonly describing: ReadonlySet<string>;
  /** Of these the ones that make a party of it. */
  readonly ofParties: ReadonlySet<string>;
  /** By these an organisation is called that was named before, and by these its parts and meetings. */
  readonly calledBack: ReadonlySet<string>;
  readonly partsCalledBack: ReadonlySet<string>;
  /** Offices of who serves somebody, of whose organisation they are. */
  readonly serving: ReadonlySet<string>;
}

/** Reads `around-organisations.yaml` of a language. @throws where it is missing or not of its shape */
export function loadOrganisationWords(language = "en"): OrganisationWords {
  const lists = readWordLists(
    "around-organisations.yaml",
    [
      "sent",
      "congresses",
      "of-congresses",
      "no-organisations",
      "assemblies",
      "own-assemblies",
      "at-assemblies",
      "holding-assemblies",
      "which-congress",
      "ordinals",
      "inner-bodies",
      "parties",
      "no-parties",
      "about-countries",
      "for-countries",
      "friends",
      "desks",
      "sole-officers",
      "small-officers",
      "sole-bodies",
      "official",
      "missions",
      "missions-to-bodies",
      "outlet-names",
      "given-to-outlets",
      "leading-to-outlets",
      "pieces-of-outlets",
      "leading-into-outlets",
      "questions",
      "world-seats",
      "joint",
      "owning-nothing",
      "turned",
      "administrations",
      "staff",
      "reporting",
      "made-by",
      "publishing",
      "we",
      "our-bodies",
      "parties-beside",
      "kinds-beside",
      "never-inside",
      "describing",
      "of-parties",
      "called-back",
      "parts-called-back",
      "serving",
    ],
    language,
  );
  return {
    sent: new Set(lists.sent),
    congresses: new Set(lists.congresses),
    ofCongresses: new Set(lists["of-congresses"]),
    whichCongress: new Set(lists["which-congress"]),
    noOrganisations: new Set(lists["no-organisations"]),
    assemblies: new Set(lists.assemblies),
    ownAssemblies: new Set(lists["own-assemblies"]),
    atAssemblies: new Set(lists["at-assemblies"]),
    holdingAssemblies: new Set(lists["holding-assemblies"]),
    ordinal: new RegExp(`^(?:\\d+(?:st|nd|rd|th)|${lists.ordinals.join("|")})$`),
    innerBodies: new Set(lists["inner-bodies"].map(foldName)),
    parties: new Set(lists.parties),
    noParties: new Set(lists["no-parties"]),
    aboutCountries: new Set(lists["about-countries"]),
    forCountries: new Set(lists["for-countries"]),
    friends: new Set(lists.friends),
    desks: new Set(lists.desks),
    official: new RegExp(`\\b${anyOf(lists.official)}\\b`),
    mission: new RegExp(`\\b${anyOf(lists.missions)}\\b`),
    missionToBody: new RegExp(`\\b${anyOf(lists["missions-to-bodies"])}\\b`),
    outletNames: new Set(lists["outlet-names"]),
    pieces: new Map([
      ...lists["given-to-outlets"].map((piece) => [piece, new Set(lists["leading-to-outlets"])] as const),
      ...lists["pieces-of-outlets"].map((piece) => [piece, new Set(lists["leading-into-outlets"])] as const),
    ]),
    questions: new Set(lists.questions),
    worldSeats: new Set(lists["world-seats"]),
    soleOfficers: new Set(lists["sole-officers"]),
    smallOfficers: new Set(lists["small-officers"]),
    soleBodies: new RegExp(`\\b${anyOf(lists["sole-bodies"])}\\b`, "i"),
    joint: new RegExp(`\\b${anyOf(lists.joint)}\\b`, "i"),
    owningNothing: new Set(lists["owning-nothing"]),
    turned: new RegExp(`^(${lists.turned.join("|")}) of (?:the )?(.+)$`),
    administrations: new Set(lists.administrations),
    staff: new RegExp(`^${anyOf(lists.staff)}$`, "u"),
    reporting: new Set(lists.reporting),
    madeBy: new Set(lists["made-by"]),
    partiesBeside: new Set(lists["parties-beside"]),
    kindsBeside: new Set(lists["kinds-beside"]),
    neverInside: new Set(lists["never-inside"]),
    describing: new Set([...lists.describing, ...lists["of-parties"]]),
    ofParties: new Set(lists["of-parties"]),
    calledBack: new Set(lists["called-back"]),
    partsCalledBack: new Set(lists["parts-called-back"]),
    serving: new Set(lists.serving),
    ourselves: { pronouns: new Set(lists.we), bodies: new Set(lists["our-bodies"]) },
    ofOurs: new RegExp(`^ of our (?:own )?(?:[\\p{Ll}-]+ ){0,2}${anyOf(lists.publishing)}\\b`, "u"),
  };
}
