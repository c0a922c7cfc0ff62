import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { governed } from "./governed.ts";
import { isMark } from "./is-mark.ts";

/** So many tokens may stand between the comma and the verb. */
const CLAUSE = 10;

/**
 * Does a noun that names nobody speak at `at`, in a clause of its own that closes the sentence and begins with it behind a comma ("Two sailors were freed, police said", ", a source close to the
 * ministry said")? Then nobody of the clause before does.
 */
export function speaksUnnamed(tokens: readonly SceneToken[], at: number, verb: number, words: EventWords): boolean {
  const { auxiliaries, barriers, determiners, doers, prepositions, speech } = words;
  if (!speech.has(tokens[verb]!.low)) return false;
  const first = tokens[at];
  if (!first || (first.kind !== "word" && first.kind !== "actor")) return false;
  let next = at;
  for (; next > at - CLAUSE && next >= 0 && !isMark(tokens[next], ","); next--) {
    const token = tokens[next]!;
    if (token.kind === "actor") {
      if (!token.attributive && governed(tokens, next, words) === null) return false;
    } else if (
      token.kind !== "word" ||
      doers.has(token.low) ||
      barriers.has(token.low) ||
      (auxiliaries.has(token.low) && !prepositions.has(token.low))
    )
      return false;
  }
  if (!isMark(tokens[next], ",") || next === at) return false;
  const opening = tokens[determiners.has(tokens[next + 1]!.low) ? next + 2 : next + 1];
  const isNoun =
    opening?.kind === "word" && !opening.capital && !prepositions.has(opening.low) && !/^(?:and|or|but|then)$/.test(opening.low);
  return isNoun && next > 0;
}
