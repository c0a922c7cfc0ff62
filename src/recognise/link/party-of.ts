import { foldName } from "../../text/fold-name.ts";
import type { ActorDraft } from "./other-actors.ts";

/** Names behind each "of" of a longer one: "Commission of the Example Party" is that party's. */
const tailsOf = (name: string): readonly string[] => [
  name,
  ...[...name.matchAll(/ of (?:the )?/g)].map(({ index, 0: joint }) => name.slice(index + joint.length)),
];

/** The party that an actor is or stands for, null where the text tells not which, and whether it acts for a party in all that is told of it: a general secretary who is President too does not. */
export interface Standing {
  readonly party: string | null;
  readonly alone: boolean;
}

const none: Standing = { party: null, alone: false };

/** Leads an actor to the party that it is or stands for. @param inner names of bodies that every party has, folded */
export function partyOf(actors: Iterable<ActorDraft>, inner: ReadonlySet<string>): (actor: ActorDraft) => Standing {
  const byForm = new Map<string, string>();
  for (const { id, kind, name, aliases } of actors)
    if (kind === "party") for (const form of [name.value, ...aliases.map((alias) => alias.form)]) byForm.set(foldName(form), id);
  const led = (names: readonly string[]): string | null =>
    names.flatMap(tailsOf).flatMap((form) => byForm.get(foldName(form)) ?? [])[0] ?? null;
  return ({ id, kind, name, roles, affiliation }) => {
    if (kind === "party") return { party: id, alone: true };
    if (kind === "body" || kind === "organisation") {
      const party = led([name.value]);
      return { party, alone: party !== null };
    }
    if (kind !== "person") return none;
    const bodies = roles.map(({ organisation }) => organisation?.value ?? null);
    const party = led([...bodies.filter((body) => body !== null), ...(affiliation ? [affiliation.value] : [])]);
    const isOfParty = (body: string | null): boolean => body !== null && (inner.has(foldName(body)) || led([body]) !== null);
    return { party, alone: (party !== null || bodies.length > 0) && bodies.every(isOfParty) };
  };
}
