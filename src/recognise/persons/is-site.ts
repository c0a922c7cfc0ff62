import type { PersonWords } from "../../authority/person-words.ts";
import type { Token } from "./tokens.ts";

/** Words with capitals between "the" and such a name ("the Grand Ethiopian Renaissance Dam"). */
const TO_THE = 4;

/** Does "the" lead to the name that begins at `from`, words with capitals between left out? */
function isBehindThe(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 1 - TO_THE && tokens[at]?.capital) at--;
  return tokens[at]?.low === "the";
}

/** "at Dudley Hall", "outside Lindqvist House", "the Renaissance Dam": a place that begins with somebody's name. */
export const isSite = (tokens: readonly Token[], from: number, to: number, words: PersonWords): boolean => {
  const { low } = tokens[to - 1]!;
  if (words["sites-behind-the"].has(low) && isBehindThe(tokens, from)) return true;
  return words["sites-behind-at"].has(low) && /^(?:at|in|inside|outside)$/.test(tokens[from - 1]?.low ?? "");
};
