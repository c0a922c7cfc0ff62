import type { ActorKind } from "../model/actor.ts";
import { foldName } from "../text/fold-name.ts";
import { readOwn } from "./read-table.ts";

/** Nouns that head names of organisations, with the kind they make them. */
export interface OrganisationHeads {
  readonly first: ReadonlyMap<string, ActorKind>;
  readonly last: ReadonlyMap<string, ActorKind>;
  /** Heads in other languages, which open a name and need no preposition after them. */
  readonly foreign: ReadonlyMap<string, ActorKind>;
  /** At the very end of a run of capitals these make an organisation of it ("Education International"). */
  readonly final: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  /** Words that open a sentence or a line before a name ("From Radio …"), and no name. */
  readonly openers: ReadonlySet<string>;
  /** Heads that stand alone for a name told before them. */
  readonly bare: ReadonlySet<string>;
  /** The same in whatever letters, where a verb follows; folded. */
  readonly bareActing: ReadonlySet<string>;
  /** Behind the head of an outlet these make it something else ("Press Conference"). */
  readonly events: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** Where bodies write, which no name of one goes on to behind "on". */
  readonly platforms: ReadonlySet<string>;
  /** Nouns after which "with" goes on inside a name. */
  readonly beforeWith: ReadonlySet<string>;
  /** Nouns for what bodies see to, with which a list of it ends ("European and American Affairs"). */
  readonly matters: ReadonlySet<string>;
  /** Behind "and" these go on with a union's name ("Allied Workers' Union"). */
  readonly kindred: ReadonlySet<string>;
  /** Heads that are people, who go to no place by that name. */
  readonly people: ReadonlySet<string>;
  /** People who go by a name only with what they are for or against. */
  readonly causes: ReadonlySet<string>;
  /** Banks that are bodies of a state. */
  readonly stateBanks: readonly string[];
  /** Beside these a league or front of a party's name is its youth. */
  readonly young: ReadonlySet<string>;
  /** Words that stand for somebody by themselves before "and" ("the Opposition and Peace Foundation"). */
  readonly alone: ReadonlySet<string>;
  /** Behind a number and a hyphen these tell how many or how long ("16-member Committee"). */
  readonly counted: ReadonlySet<string>;
  /** Beside these words, and none of the last, such heads are of citizens ("Malta Peace Council"). */
  readonly civic: ReadonlySet<string>;
  readonly civicHeads: ReadonlySet<string>;
  readonly neverCivic: ReadonlySet<string>;
  /** At the end of a name that opens with its head these are a meeting of it ("Federation of Weavers Congress"). */
  readonly meetings: ReadonlySet<string>;
  /** Behind the name of a body these make it a place ("Air Force Base"). */
  readonly sites: ReadonlySet<string>;
  /** Behind people in the possessive these are what they have founded ("Weavers' Workshop"). */
  readonly ofPeople: ReadonlySet<string>;
  /** What tells the wing of a party in brackets behind its name, folded. */
  readonly wings: ReadonlySet<string>;
  /** Nouns that wings are called by beside those words, folded ("Workers' Front"). */
  readonly wingNouns: ReadonlySet<string>;
}

type Kind = "body" | "party" | "outlet" | "organisation";
type File = Record<Kind, { readonly first?: string[]; readonly last?: string[]; readonly foreign?: string[] }> & {
  readonly final: string[];
  readonly never: string[];
  readonly openers: string[];
  readonly bare: string[];
  readonly "bare-acting": string[];
  readonly events: string[];
  readonly joiners: string[];
  readonly platforms: string[];
  readonly "before-with": string[];
  readonly matters: string[];
  readonly kindred: string[];
  readonly people: string[];
  readonly alone: string[];
  readonly young: string[];
  readonly "state-banks": string[];
  readonly causes: string[];
  readonly counted: string[];
  readonly meetings: string[];
  readonly sites: string[];
  readonly "of-people": string[];
  readonly civic: string[];
  readonly "civic-heads": string[];
  readonly "never-civic": string[];
  readonly wings: string[];
  readonly "wing-nouns": string[];
};

export function loadOrganisationHeads(): OrganisationHeads {
  const file = readOwn<File>("organisation-heads.yaml");
  const [first, last, foreign] = [new Map<string, ActorKind>(), new Map<string, ActorKind>(), new Map<string, ActorKind>()];
  for (const kind of ["body", "party", "outlet", "organisation"] as const) {
    for (const head of file[kind].first ?? []) if (!first.has(head)) first.set(head, kind);
    for (const head of file[kind].last ?? []) if (!last.has(head)) last.set(head, kind);
    for (const head of file[kind].foreign ?? []) if (!foreign.has(head)) foreign.set(head, kind);
  }
  return {
    first,
    last,
    foreign,
    final: new Set(file.final),
    never: new Set(file.never),
    openers: new Set(file.openers),
    bare: new Set(file.bare),
    bareActing: new Set(file["bare-acting"]),
    events: new Set(file.events),
    joiners: new Set(file.joiners),
    platforms: new Set(file.platforms),
    beforeWith: new Set(file["before-with"]),
    matters: new Set(file.matters),
    kindred: new Set(file.kindred),
    people: new Set(file.people),
    causes: new Set(file.causes),
    stateBanks: file["state-banks"],
    young: new Set(file.young),
    alone: new Set(file.alone),
    counted: new Set(file.counted),
    meetings: new Set(file.meetings),
    sites: new Set(file.sites),
    ofPeople: new Set(file["of-people"]),
    civic: new Set(file.civic),
    civicHeads: new Set(file["civic-heads"]),
    neverCivic: new Set(file["never-civic"]),
    wings: new Set(file.wings.map(foldName)),
    wingNouns: new Set(file["wing-nouns"].map(foldName)),
  };
}
