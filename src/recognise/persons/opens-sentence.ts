import type { PersonWords } from "../../authority/person-words.ts";
import { isDeterminer } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { isWordOfDay } from "./word-of-day.ts";

/** So many words stand before a title that opens its sentence behind a day or an adverb. */
const FIRST_WORDS = 4;

/** Does the title at `at` open its sentence, alone or behind a day or an adverb ("On Monday the Minister of Health, …", "Meanwhile, the Minister …")? */
export function opensSentence(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  const from = isDeterminer(tokens[at - 1]) ? at - 1 : at;
  if (from === 0) return true;
  if (from > FIRST_WORDS) return false;
  if (isWordOfDay(tokens, from - 1, words) || /^(?:today|yesterday)$/.test(tokens[from - 1]!.low)) return true;
  return (
    tokens[from - 1]!.text === "," &&
    tokens.slice(0, from - 1).every(({ kind, cover, capital }, index) => kind === "word" && !cover && (index === 0 || !capital))
  );
}
