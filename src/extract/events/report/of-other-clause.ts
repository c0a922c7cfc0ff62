import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Scene } from "../scene/scene.ts";

/** Tokens back from a day in which what opens its clause, or the verb that it is of, is sought. */
const FAR = 45;

const isPast = ({ kind, capital, low }: Scene["tokens"][number], pasts: EventWords["pasts"]): boolean =>
  kind === "word" && !capital && (/[a-z]{2}ed$/.test(low) || pasts.has(low));

/** Does a day stand in a clause between commas before the verb, which tells of something else ("the Minister, who arrived on Monday, spoke on Tuesday")? */
function isInAside({ tokens }: Scene, trigger: number, at: number, { clauses }: EventWords): boolean {
  const isComma = (index: number): boolean => tokens[index]?.low === ",";
  let opens = at - 1;
  while (opens > Math.max(0, at - FAR) && !isComma(opens)) opens--;
  return clauses.has(tokens[opens + 1]?.low ?? "") && tokens.slice(at, trigger).some((_, index) => isComma(at + index));
}

/** "The two, who met in Lima in March, held talks on Monday": behind the comma that ends the relative clause of an event a day is rather that of the verb there. */
function isBehindAside({ tokens }: Scene, trigger: number, at: number, { clauses, pasts }: EventWords): boolean {
  const isComma = ({ kind, low }: Scene["tokens"][number]): boolean => kind === "mark" && low === ",";
  const opens = tokens.slice(0, trigger).findLastIndex(isComma);
  if (opens < 0 || !clauses.has(tokens[opens + 1]?.low ?? "") || at <= trigger) return false;
  // A comma that ends a name ("where he met his colleague, Ana Lima, on Monday") ends no clause: the verb must stand behind it.
  const ends = tokens.slice(trigger, at).findIndex(isComma);
  return ends >= 0 && tokens.slice(trigger + ends, at).some((token) => isPast(token, pasts));
}

/** "handed over a note on the levy, ordered by the Treasury on 9 June": a day behind a participle that a comma sets off is rather that of what it tells. */
function isOfParticiple({ tokens }: Scene, trigger: number, at: number, { pasts }: EventWords): boolean {
  const opens = tokens.slice(0, at).findLastIndex(({ kind, low }) => kind === "mark" && low === ",");
  const { kind, low, capital } = tokens[opens + 1] ?? {};
  return (
    opens > trigger &&
    kind === "word" &&
    !capital &&
    (/[a-z]{2}ed$/.test(low!) || pasts.has(low!)) &&
    tokens[opens + 2]?.low === "by"
  );
}

/**
 * "met the Emir on Monday and signed the pact the next day", "landed in Suva on Monday from Apia and met the Premier on Tuesday": a day before "and" is rather that of the verb before it,
 * be it but that it stands right before "and".
 */
function isOfVerbBefore({ tokens }: Scene, trigger: number, at: number, { pasts }: EventWords): boolean {
  const and = [trigger - 1, trigger - 2].find((index) => index > at && tokens[index]?.low === "and");
  if (and === undefined || at <= 1) return false;
  const isRight = and === at + 1 || (and === at + 2 && tokens[at + 1]!.low === ",");
  return isRight || tokens.slice(Math.max(0, at - FAR), at).some((token) => isPast(token, pasts));
}

/** Is a day by the build of its sentence rather that of another clause or verb than the event's? */
export const isOfOtherClause = (scene: Scene, trigger: number, at: number, words: EventWords): boolean =>
  isInAside(scene, trigger, at, words) ||
  isBehindAside(scene, trigger, at, words) ||
  isOfVerbBefore(scene, trigger, at, words) ||
  isOfParticiple(scene, trigger, at, words);
