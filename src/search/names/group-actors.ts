import type { KeptActor } from "../../store/listed.ts";
import { actorOf } from "./unit.ts";

/** Somebody, or some body, over all sources that are matched to name them. */
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
  /** `actorOf` of each source that names them, in the order of the sources. */
  readonly members: readonly string[];
}

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Puts together what the sources say of each actor; `ids` tells which are one (`matchNames`). */
export function groupActors(kept: readonly KeptActor[], ids: ReadonlyMap<string, string>): readonly GroupedActor[] {
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
        members: members.map(({ source, actor }) => actorOf(source, actor.id)),
      };
    })
    .toSorted(
      (a, b) => b.sources.length - a.sources.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
}
