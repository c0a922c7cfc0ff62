import { anyOf, readWordLists } from "./read-word-lists.ts";

/** Offices that are read in a way of their own: a pattern for the noun, or the set of nouns. */
export interface OfficeKinds {
  /** Those at the head of a state, of which nobody holds two. */
  readonly headsOfState: ReadonlySet<string>;
  /** Those that are one and the same post. */
  readonly atTheHead: ReadonlySet<string>;
  /** Those of which a country has one. */
  readonly oneACountry: ReadonlySet<string>;
  /** Whoever "His Majesty" may mean. */
  readonly royal: RegExp;
  /** Heads of states and governments by whose surname their government is called, as lists of officials print them. */
  readonly giveNames: ReadonlySet<string>;
  /** Those whom a surname alone means, printed so. */
  readonly goBySurname: ReadonlySet<string>;
  /** Those over a place whose name stays in the title. */
  readonly overPlaces: RegExp;
  /** Those that stand behind a place's name. */
  readonly behindPlaces: RegExp;
  /** Those over a city, which stand behind its name without a possessive. */
  readonly overCities: RegExp;
  /** Offices that bodies of every kind have as often as states. */
  readonly ofAnyBody: RegExp;
  /** What somebody is only of a body, never of a deed or a thing. */
  readonly onlyOfBodies: ReadonlySet<string>;
  /** Nouns of organisations that are what an office is for where no article stands before them. */
  readonly matters: ReadonlySet<string>;
  /** What somebody is over for the state whose adjective stands before it. */
  readonly ofTheirState: ReadonlySet<string>;
  /** Who is sent: "to Kenya" is part of what they are, not whom they act for. */
  readonly posted: RegExp;
  /** Who serves somebody, or is sent: behind these alone "to" leads on to another's office. */
  readonly leadsOnTo: RegExp;
  /** Who is sent by a country acts for it abroad. */
  readonly abroad: RegExp;
  /** Anywhere among words: somebody who is sent. */
  readonly envoys: RegExp;
  /** Those behind which "to" leads to where they are sent. */
  readonly beforeTo: ReadonlySet<string>;
  /** Behind which "for" leads to the state whose they are. */
  readonly forTheirState: RegExp;
  /** What stands beside an office before the country of both. */
  readonly besideOffices: ReadonlySet<string>;
  readonly ofCompanies: RegExp;
  /** Those held in outlets. */
  readonly ofOutlets: RegExp;
  /** Those that have a country as their field. */
  readonly ofFields: RegExp;
  readonly academic: ReadonlySet<string>;
  /** Offices of a state, whose country its outlets leave out, and those of a party. */
  readonly ofStates: RegExp;
  /** In the name of an organisation that has officers of its own. */
  readonly withMembers: RegExp;
  /** Offices that a ministry's page names of its own. */
  readonly ofMinistries: RegExp;
  readonly ofParties: RegExp;
  /** Bodies of a state, whose officers are of it whatever their office. */
  readonly stateBodies: RegExp;
  /** What a country is called that was named before ("that country"). */
  readonly calledBack: ReadonlySet<string>;
  /** Parts of a ministry, at the end of their names. */
  readonly units: RegExp;
  /** One post by several titles. */
  readonly foreignMinister: RegExp;
  /** Officers of organisations that have members: parties, unions. */
  readonly ofMembers: RegExp;
  /** Those of a state, which "our" gives to nobody who publishes. */
  readonly ofCountries: RegExp;
  /** Of officers of organisations of states, those who are there for their own country. */
  readonly ofOwnCountry: RegExp;
  /** Offices that organisations of states have, and no state where none is told. */
  readonly ofWorld: RegExp;
  /** Words of bodies of several countries or of none, whose officers an outlet need not name the country of. */
  readonly worldBodies: RegExp;
  /** Words of bodies that are of no one country, whoever they stand beside. */
  readonly beyondStates: RegExp;
  /** Those of a ship, which may be of any country. */
  readonly atSea: ReadonlySet<string>;
  /** Ranks with which an office's title begins, and no body's name. */
  readonly openingRanks: ReadonlySet<string>;
  /** Ranks that make one noun with the office behind them, and those of them before it. */
  readonly ranksJoined: ReadonlySet<string>;
  readonly joinedRanks: RegExp;
  /** A rank before the noun of an office that means one official with it and without. */
  readonly ranked: RegExp;
  /** A rank whose holder holds another office besides. */
  readonly besideAnother: RegExp;
  /** Ranks that make another office of one. */
  readonly ranksApart: ReadonlySet<string>;
  /** Plurals that are verbs of one who acts. */
  readonly verbsToo: ReadonlySet<string>;
  /** A form of address that is an office. */
  readonly majesty: RegExp;
  /** Nouns of somebody in an office, at which the name of a body ends. */
  readonly endingNames: ReadonlySet<string>;
  /** Those behind which "of" may lead to the title of a work. */
  readonly ofWorks: ReadonlySet<string>;
  /** Nouns of bodies that see to affairs. */
  readonly heads: ReadonlySet<string>;
  /** What somebody is by the label before the name ("Moderator: Ana Lima"). */
  readonly labels: ReadonlySet<string>;
  /** Nouns for parts of a country, whose name stands behind "of". */
  readonly placeNouns: ReadonlySet<string>;
  /** What ends a trade that no list has, and what leads to whom it is exercised for. */
  readonly tradeEnds: ReadonlySet<string>;
  readonly tradeFor: ReadonlySet<string>;
}

/** Reads `office-kinds.yaml` of a language. @throws where it is missing or not of its shape */
export function loadOfficeKinds(language = "en"): OfficeKinds {
  const lists = readWordLists(
    "office-kinds.yaml",
    [
      "monarchs",
      "heads-of-state",
      "at-the-head",
      "one-a-country",
      "royal",
      "give-names",
      "go-by-surname",
      "over-places",
      "behind-places",
      "over-cities",
      "of-any-body",
      "only-of-bodies",
      "matters",
      "of-their-state",
      "sent",
      "posted",
      "behind-to",
      "abroad",
      "before-to",
      "for-their-state",
      "beside-offices",
      "of-companies",
      "of-outlets",
      "of-fields",
      "academic",
      "of-states",
      "with-members",
      "of-ministries",
      "of-parties",
      "of-own-country",
      "of-world",
      "of-members",
      "of-countries",
      "foreign-ministers",
      "state-bodies",
      "units",
      "world-bodies",
      "beyond-states",
      "at-sea",
      "opening-ranks",
      "ranks-joined",
      "ranks",
      "ranks-beside",
      "ranks-apart",
      "verbs-too",
      "majesties",
      "trade-ends",
      "trade-for",
      "ending-names",
      "of-works",
      "heads",
      "labels",
      "place-nouns",
      "called-back",
    ],
    language,
  );
  const { monarchs, sent } = lists;
  return {
    headsOfState: new Set([...monarchs, ...lists["heads-of-state"]]),
    atTheHead: new Set([...monarchs, ...lists["at-the-head"]]),
    oneACountry: new Set([...monarchs, ...lists["one-a-country"]]),
    royal: new RegExp(`\\b${anyOf(monarchs, lists.royal)}\\b`, "i"),
    giveNames: new Set(lists["give-names"]),
    goBySurname: new Set(lists["go-by-surname"]),
    overPlaces: new RegExp(anyOf(monarchs, lists["over-places"])),
    behindPlaces: new RegExp(`${anyOf(lists["behind-places"])}s?$`),
    ofAnyBody: new RegExp(`^${anyOf(lists["of-any-body"])}$`),
    overCities: new RegExp(`\\b${anyOf(lists["over-cities"])}$`),
    onlyOfBodies: new Set(lists["only-of-bodies"]),
    matters: new Set(lists.matters),
    ofTheirState: new Set(lists["of-their-state"]),
    posted: new RegExp(anyOf(sent, lists.posted)),
    leadsOnTo: new RegExp(`\\b(?:${anyOf(sent, lists.posted)}|${anyOf(lists["behind-to"])}$)`, "u"),
    abroad: new RegExp(anyOf(sent, lists.abroad)),
    envoys: new RegExp(`\\b${anyOf(lists.sent, lists.abroad)}`),
    beforeTo: new Set(lists["before-to"]),
    forTheirState: new RegExp(`\\b${anyOf(lists["for-their-state"])}$`),
    besideOffices: new Set(lists["beside-offices"]),
    ofCompanies: new RegExp(`^${anyOf(lists["of-companies"])}$`),
    ofOutlets: new RegExp(`\\b${anyOf(lists["of-outlets"])}$`),
    ofFields: new RegExp(`^${anyOf(lists["of-fields"])}s?$`),
    academic: new Set(lists.academic),
    withMembers: new RegExp(`\\b${anyOf(lists["with-members"])}\\b`, "iu"),
    ofMinistries: new RegExp(`^${anyOf(lists["of-ministries"])}$`),
    ofStates: new RegExp(`\\b${anyOf(lists["of-states"])}\\b`),
    ofParties: new RegExp(`\\b${anyOf(lists["of-parties"])}\\b`),
    ofCountries: new RegExp(anyOf(lists["of-countries"])),
    ofMembers: new RegExp(
      `^(?:${anyOf(lists.ranks)} |outgoing |incoming |newly elected |national )*${anyOf(lists["of-members"])}$`,
    ),
    foreignMinister: new RegExp(`^${anyOf(lists["foreign-ministers"])}$`),
    ofOwnCountry: new RegExp(`\\b${anyOf(lists["of-own-country"])}$`),
    ofWorld: new RegExp(`^${anyOf(lists["of-world"])}$`),
    units: new RegExp(`\\b${anyOf(lists.units)}$`, "i"),
    stateBodies: new RegExp(`\\b${anyOf(lists["state-bodies"])}\\b`, "i"),
    worldBodies: new RegExp(`\\b${anyOf(lists["world-bodies"])}\\b`, "iu"),
    beyondStates: new RegExp(`\\b${anyOf(lists["beyond-states"])}\\b`, "iu"),
    atSea: new Set(lists["at-sea"]),
    openingRanks: new Set(lists["opening-ranks"]),
    ranksJoined: new Set(lists["ranks-joined"]),
    joinedRanks: new RegExp(`^(?:${anyOf(lists["ranks-joined"])} )+`),
    ranked: new RegExp(`^${anyOf(lists.ranks)} `),
    besideAnother: new RegExp(`^${anyOf(lists["ranks-beside"])}\\b`),
    ranksApart: new Set(lists["ranks-apart"]),
    verbsToo: new Set(lists["verbs-too"]),
    majesty: new RegExp(`^(?:his|her|their) ${anyOf(lists.majesties)}$`),
    tradeEnds: new Set([...lists["trade-ends"], ...lists["trade-for"]]),
    tradeFor: new Set(lists["trade-for"]),
    endingNames: new Set(lists["ending-names"]),
    ofWorks: new Set(lists["of-works"]),
    heads: new Set(lists.heads),
    labels: new Set(lists.labels),
    placeNouns: new Set(lists["place-nouns"]),
    calledBack: new Set(lists["called-back"]),
  };
}
