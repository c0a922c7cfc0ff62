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

const idOf = (kind: string, name: string, country: string | null, key: string | null): string =>
  thingId("n", key ?? JSON.stringify([kind, foldName(name), country]));

/** How an actor of a source is called in the record. */
export const actorOf = (source: string, actor: string): string => `${source}/${actor}`;

/**
 * Which actors of which sources are one: those of one key; without a key those of one kind, name and country. Who is named in full without a country
 * is taken for the one of that name whose country is known, where there is only one; two countries stay two people.
 * @returns the record's own id by `actorOf`, the same in whatever order the sources came
 */
export function actorIds(kept: readonly KeptActor[]): ReadonlyMap<string, string> {
  const known = new Map<string, Set<string>>();
  const nameOf = ({ actor }: KeptActor): string => JSON.stringify([actor.kind, foldName(actor.name.value)]);
  for (const one of kept) {
    const { actor } = one;
    if (!actor.country && actor.key === null) continue;
    const ids = known.get(nameOf(one)) ?? new Set();
    known.set(nameOf(one), ids.add(idOf(actor.kind, actor.name.value, actor.country?.value ?? null, actor.key)));
  }
  return new Map(
    kept.map((one) => {
      const { source, actor } = one;
      const own = idOf(actor.kind, actor.name.value, actor.country?.value ?? null, actor.key);
      const isFull = foldName(actor.name.value).includes(" ");
      const others = [...(known.get(nameOf(one)) ?? [])];
      const only = others.length === 1 && isFull && !actor.country && actor.key === null ? others[0]! : own;
      return [actorOf(source, actor.id), only];
    }),
  );
}

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Puts together what the sources say of each actor; two names without a common key stay two, for that is a judgement. */
export function groupActors(kept: readonly KeptActor[]): readonly GroupedActor[] {
  const ids = actorIds(kept);
  const groups = Map.groupBy(kept, ({ source, actor }) => ids.get(actorOf(source, actor.id))!);
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
        key: actors.find((actor) => actor.key !== null)?.key ?? null,
        offices: distinct(actors.flatMap((actor) => actor.roles.map(({ office }) => office.value))),
        organisations: distinct(actors.flatMap((actor) => actor.roles.flatMap(({ organisation }) => organisation?.value ?? []))),
        sources: distinct(members.map(({ source }) => source)),
      };
    })
    .toSorted(
      (a, b) => b.sources.length - a.sources.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
}
