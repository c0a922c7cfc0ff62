import type { Codebook } from "../../../codebook/codebook.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import { isOfEarlierClause } from "../report/earlier-clause.ts";
import type { Scene } from "../scene/scene.ts";

/** Has the verb of a sentence, in its narrator's words, "has" or "had", so that it tells of another time than the sentences around it? */
function isPerfect({ tokens }: Scene, { pasts, clauses, speech }: EventWords): boolean {
  const narrated = tokens.filter(({ quoted }) => !quoted);
  const end = narrated.findIndex(({ kind, low }) => kind === "word" && clauses.has(low));
  const clause = end < 0 ? narrated : narrated.slice(0, end);
  // "said that Fiji had kept its word": the time of what is said is not that of the saying.
  const verb = clause.findIndex(({ kind, low }) => kind === "word" && speech.has(low));
  const main = verb < 0 ? clause : clause.slice(0, verb + 1);
  return main.some(
    ({ low }, at) =>
      (low === "has" || low === "have" || low === "had") &&
      main.slice(at + 1, at + 4).some((next) => next.kind === "word" && (/[a-z]{2}ed$/.test(next.low) || pasts.has(next.low))),
  );
}

/** Does a sentence tell when what it says happened, so that the day of what stands around it is not its own? */
export const hasOwnTime = (
  scene: Scene,
  text: string,
  { eventWords, toldAgain }: Pick<Codebook, "eventWords" | "toldAgain">,
): boolean =>
  scene.tokens.some(
    ({ day, quoted }, at) =>
      day && !quoted && (day.role === "on" || day.role === "during") && !isOfEarlierClause(scene, -1, at, eventWords),
  ) ||
  toldAgain.ownTime.test(text.slice(scene.start, scene.end)) ||
  isPerfect(scene, eventWords);
