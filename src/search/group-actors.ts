import type { KeptActor } from "../store/listed.ts";
import { foldName } from "../text/fold-name.ts";
import { thingId } from "../text/identity.ts";

/** Somebody, or some body, over all sources that name them under one key or, without a key, one name and country. */
export interface GroupedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly key: string | null;
  readonly offices: readonly string[];
  readonly organisations: readonly string[];
  readonly sources: readonly string[];
}

/** The record's own id of an actor: the same wherever and in whatever order its sources came. */
export const groupedId = (kind: string, name: string, country: string | null, key: string | null): string =>
  thingId("n", key ?? JSON.stringify([kind, foldName(name), country]));

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Puts together what the sources say of each actor; two names without a common key stay two, for that is a judgement. */
export function groupActors(kept: readonly KeptActor[]): readonly GroupedActor[] {
  const groups = Map.groupBy(kept, ({ actor }) =>
    groupedId(actor.kind, actor.name.value, actor.country?.value ?? null, actor.key),
  );
  return [...groups]
    .map(([id, members]): GroupedActor => {
      const names = distinct(members.map(({ actor }) => actor.name.value)).toSorted(
        (a, b) => b.length - a.length || (a < b ? -1 : 1),
      );
      const actors = members.map(({ actor }) => actor);
      return {
        id,
        name: names[0]!,
        kind: actors[0]!.kind,
        aliases: distinct([...names.slice(1), ...actors.flatMap((actor) => actor.aliases.map(({ form }) => form))]),
        country: actors.find((actor) => actor.country)?.country?.value ?? null,
        key: actors[0]!.key,
        offices: distinct(actors.flatMap((actor) => actor.roles.map(({ office }) => office.value))),
        organisations: distinct(actors.flatMap((actor) => actor.roles.flatMap(({ organisation }) => organisation?.value ?? []))),
        sources: distinct(members.map(({ source }) => source)),
      };
    })
    .toSorted(
      (a, b) => b.sources.length - a.sources.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
}
