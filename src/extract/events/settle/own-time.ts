import type { Codebook } from "../../../codebook/codebook.ts";
import { isOfEarlierClause } from "../report/earlier-clause.ts";
import type { Scene } from "../scene/scene.ts";

/** Has the verb of a sentence, in its narrator's words, "has" or "had", so that it tells of another time than the sentences around it? */
function isPerfect({ tokens }: Scene, pasts: ReadonlySet<string>, clauses: ReadonlySet<string>): boolean {
  const narrated = tokens.filter(({ quoted }) => !quoted);
  const end = narrated.findIndex(({ kind, low }) => kind === "word" && clauses.has(low));
  const main = end < 0 ? narrated : narrated.slice(0, end);
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
  isPerfect(scene, eventWords.pasts, eventWords.clauses);
