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

/** Kinds of those who may have leaders, officers or members. */
const wholes: ReadonlySet<ActorKind> = new Set(["state", "territory", "igo", "body", "party", "organisation"]);

/** The one state or organisation whose leaders, officers or members a group is ("officers of the Fijian Navy"); null where it is of none, of several, or but of a country by its adjective. */
export function wholeOf(
  group: ActorMention,
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, Actor>,
): ActorMention | null {
  if (group.actors.length !== 1 || actors.get(group.actors[0]!)?.kind !== "group") return null;
  const inside = mentions.filter(
    ({ start, end, actors: [id] }) => start >= group.phrase.start && end <= group.phrase.end && id !== group.actors[0],
  );
  const [first] = inside;
  const isOne = first !== undefined && first.form !== "demonym" && inside.every(({ actors: [id] }) => id === first.actors[0]);
  return isOne && wholes.has(actors.get(first.actors[0]!)?.kind as ActorKind) ? first : null;
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
