import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Actor, type ActorKind, lands } from "../../../model/actor.ts";
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

/** The one organisation of states whose leaders, ministers or members a group is; null where it is of none, or of several. */
export function organisationOf(
  group: ActorMention,
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, Actor>,
): ActorMention | null {
  if (group.actors.length !== 1 || actors.get(group.actors[0]!)?.kind !== "group") return null;
  const inside = mentions.filter(
    ({ start, end, actors: [id] }) => start >= group.phrase.start && end <= group.phrase.end && id !== group.actors[0],
  );
  const [first] = inside;
  const isOne = first !== undefined && inside.every(({ actors: [id] }) => id === first.actors[0]);
  return isOne && actors.get(first.actors[0]!)?.kind === "igo" ? first : null;
}

/**
 * The states that a group is but a word for ("the governments of Bolivia and Peru", "the Cuban people", "Kenya's leadership"), by their mentions inside its phrase; none
 * where it is counted ("five Cuban people") or tells of some of its people ("leaders of Kenya").
 * @param printed the group's phrase
 */
export function statesMeant(
  group: ActorMention,
  printed: string,
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, Actor>,
  { forStates }: EventWords,
): readonly ActorMention[] {
  const [only, ...more] = group.actors.map((id) => actors.get(id));
  if (only?.kind !== "group" || more.length > 0 || !forStates.test(printed)) return [];
  return mentions.filter(
    ({ start, end, actors: [id] }) =>
      start >= group.phrase.start && end <= group.phrase.end && lands.has(actors.get(id!)?.kind as ActorKind),
  );
}
