import type { Actor } from "../../model/actor.ts";
import { foldName } from "../../text/fold-name.ts";
import { officeWords } from "../office-key.ts";

/** An actor of one source. */
export interface NamedIn {
  readonly source: string;
  readonly actor: Actor;
}

/** How an actor of a source is called in the record. */
export const actorOf = (source: string, actor: string): string => `${source}/${actor}`;

/** Actors of one key, or of one kind, name and country: nobody doubts that they are one unless a person says so. */
export interface Unit {
  readonly id: string;
  readonly kind: string;
  /** The name as the first source prints it. */
  readonly name: string;
  /** The words of each full name, folded: several where a key holds together two spellings. */
  readonly names: readonly (readonly string[])[];
  readonly country: string | null;
  readonly key: string | null;
  readonly offices: readonly Office[];
  /** `actorOf`, in the order of the sources. */
  readonly members: readonly string[];
}

export interface Office {
  /** As first printed. */
  readonly title: string;
  /** `officeWords`. */
  readonly words: string;
  readonly organisation: string | null;
  readonly country: string | null;
}

/** Puts together what the actors of one unit say of themselves. @param members at least one */
export function makeUnit(id: string, members: readonly NamedIn[]): Unit {
  const [first] = members as readonly [NamedIn, ...NamedIn[]];
  const offices = members.flatMap(({ actor }) =>
    actor.roles.map(({ office, organisation, country }) => ({
      title: office.value,
      words: officeWords(office.value),
      organisation: organisation === null ? null : foldName(organisation.value),
      country: country?.value ?? null,
    })),
  );
  return {
    id,
    kind: first.actor.kind,
    name: first.actor.name.value,
    names: [...new Set(members.map(({ actor }) => foldName(actor.name.value)))].map((name) => name.split(" ")),
    country: members.find(({ actor }) => actor.country !== null)?.actor.country?.value ?? null,
    key: first.actor.key,
    offices: [...new Map(offices.map((office) => [JSON.stringify({ ...office, title: "" }), office])).values()],
    members: members.map(({ source, actor }) => actorOf(source, actor.id)),
  };
}
