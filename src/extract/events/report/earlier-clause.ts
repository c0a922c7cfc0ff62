import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Scene } from "../scene/scene.ts";

type Words = Pick<EventWords, "clauses" | "pasts">;

/** Words of such a clause up to its verb ("which the Austrian gendarmes had aimed"). */
const TO_VERB = 9;
/** Words back from a day among which the word that opens its clause is sought. */
const TO_OPENING = 40;
/** Words between "had" and its participle ("had also been sent"). */
const TO_PARTICIPLE = 3;

/** Where "had" and its participle stand behind the word that opens a clause; -1 where its verb is another. */
function verbBehind({ tokens }: Scene, opens: number, { pasts }: Words): number {
  for (let at = opens + 1; at <= Math.min(tokens.length - 1, opens + TO_VERB); at++) {
    const { low, kind } = tokens[at]!;
    if (kind === "mark" && low !== "’" && low !== "'") return -1;
    if (low !== "had") continue;
    return tokens
      .slice(at + 1, at + 1 + TO_PARTICIPLE)
      .some((next) => next.kind === "word" && (/[a-z]{2}ed$/.test(next.low) || pasts.has(next.low)))
      ? at
      : -1;
  }
  return -1;
}

/**
 * "The Minister, who had arrived on Monday, met …", "a protest over the shots that had been fired on 4 April": does a day stand in a clause of which the verb says that it was earlier, and the
 * event outside of it?
 * @param trigger the word from which the event was found, or -1 for whatever the sentence itself tells
 * @param at the day's token
 */
export function isOfEarlierClause(scene: Scene, trigger: number, at: number, words: Words): boolean {
  const { tokens } = scene;
  const isRelative = (index: number): boolean => {
    const { low, kind } = tokens[index]!;
    const noun = tokens[index - 1];
    return kind === "word" && (words.clauses.has(low) || (low === "that" && (noun?.kind === "word" || noun?.kind === "actor")));
  };
  let opens = at - 1;
  for (; opens >= Math.max(0, at - TO_OPENING); opens--) {
    const { low, kind } = tokens[opens]!;
    if (kind === "mark" && ",;:—–".includes(low)) return false;
    if (isRelative(opens)) break;
  }
  if (opens < Math.max(0, at - TO_OPENING) || (trigger >= opens && trigger <= at)) return false;
  const verb = verbBehind(scene, opens, words);
  if (verb < 0 || verb > at + 1) return false;
  // Up to its comma, or to a verb of the clause around it, what stands behind the day is of the clause as well.
  return trigger < opens || tokens.slice(at + 1, trigger).some(({ low, kind }) => kind === "mark" && ",;:—–".includes(low));
}
