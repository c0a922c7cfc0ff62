import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "./scene-token.ts";

/** "of that body": between a preposition and a noun "that" is a "this", which opens no clause. @param behind the text behind it */
export function pointing(low: string, before: SceneToken | undefined, behind: string, words: EventWords): string {
  if (low !== "that" || before === undefined || before.low === "in" || !words.prepositions.has(before.low)) return low;
  const next = /^ (\p{Ll}+)/u.exec(behind)?.[1];
  return next && !words.prepositions.has(next) && !words.auxiliaries.has(next) ? "this" : low;
}

/** The word that a token says in lower case: "two boats" is an amount, and says "boats" all the same. */
export const wordOf = ({ low, amount }: SceneToken): string =>
  amount ? amount.printed.toLowerCase().slice(amount.printed.lastIndexOf(" ") + 1) : low;
