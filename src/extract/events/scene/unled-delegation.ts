import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor, ActorKind } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/mention.ts";

const bodies: ReadonlySet<ActorKind> = new Set(["body", "party", "organisation", "igo"]);
/** Letters beside a delegation among which its leader or its sender is told. */
const BESIDE = 24;

/**
 * Is it the delegation of a state of which nobody is told to lead or send it ("a Fijian trade delegation arrived")? "The Fijian delegation" was told of before, and
 * "a delegation from the Fijian parliament" is the parliament's.
 */
export function isUnledDelegation(
  text: string,
  { start, end, phrase, actors: [id] }: ActorMention,
  { unledNouns, unledBack, unledBefore, unledBehind }: EventWords,
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, Actor>,
): boolean {
  const actor = actors.get(id ?? "");
  const sends = (one: ActorMention): boolean =>
    one.start >= phrase.start &&
    one.end <= phrase.end &&
    one.actors.some((other) => bodies.has(actors.get(other)?.kind ?? "group"));
  return (
    actor?.kind === "group" &&
    actor.country !== null &&
    unledNouns.has(text.slice(start, end).toLowerCase()) &&
    !unledBack.test(text.slice(phrase.start, start)) &&
    !unledBefore.test(text.slice(Math.max(0, phrase.start - BESIDE), phrase.start)) &&
    !unledBehind.test(text.slice(phrase.end, phrase.end + BESIDE)) &&
    !mentions.some(sends)
  );
}
