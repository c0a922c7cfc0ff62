import type { Actor, ActorKind } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/mention.ts";

const countries: ReadonlySet<ActorKind> = new Set(["state", "territory", "igo"]);
const groups: ReadonlySet<ActorKind> = new Set(["group", "body", "organisation"]);

/** Of which countries and organisations of states a group is ("the interior ministers of Togo and Benin"): their mentions inside its phrase. A body with a name is one of both ("Fiji–Malta Commission"). None where it is of one alone. */
export function membersOf(
  group: ActorMention,
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, Actor>,
): readonly ActorMention[] {
  const [only, ...more] = group.actors.map((id) => actors.get(id));
  if (!only || more.length > 0 || !groups.has(only.kind)) return [];
  const inside = mentions.filter(
    ({ start, end, actors: [id] }) =>
      start >= group.phrase.start &&
      end <= group.phrase.end &&
      id !== group.actors[0] &&
      (!only.named || only.country === null) &&
      countries.has(actors.get(id!)?.kind as ActorKind),
  );
  return new Set(inside.flatMap((mention) => mention.actors)).size > 1 ? inside : [];
}
