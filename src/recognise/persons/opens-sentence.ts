import type { PersonWords } from "../../authority/person-words.ts";
import { isDeterminer } from "./lexicon.ts";
import { isState } from "./title-country.ts";
import type { Token } from "./tokens.ts";
import { isWordOfDay } from "./word-of-day.ts";

/** So many words stand before a title that opens its sentence behind a day or an adverb. */
const FIRST_WORDS = 4;

/** Words that open a phrase before the subject of a sentence. */
const openers = /^(?:in|with|by|through|via|on|at|during|after|following|replying|responding|writing|speaking|ahead|before)$/;

/** "Addressing", but no "King". */
const participle = /\p{Ll}{3,}ing$/u;

/** Does the sentence open with a phrase whose subject stands behind it ("In a message, …", "Addressing a rally in Suva, …")? */
export const opensWithPhrase = ([opening]: readonly Token[]): boolean =>
  opening !== undefined &&
  (openers.test(opening.low) || (opening.kind === "word" && !opening.cover && participle.test(opening.low)));

/** Does the title at `at` stand behind the phrase that opens its sentence, and its comma? */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const comma = isDeterminer(tokens[at - 1]) ? at - 2 : at - 1;
  return tokens[comma]?.text === "," && opensWithPhrase(tokens);
}

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

/** Is the title at `at` that of a subject: does it open its sentence, the clause behind its opening phrase, or, with its country, what follows a comma ("…, Ana Lima, Malta's envoy, Tomas Novak said")? */
export const isOfSubject = (tokens: readonly Token[], at: number, words: PersonWords): boolean =>
  opensSentence(tokens, at, words) || opensClause(tokens, at) || (tokens[at - 1]?.text === "," && isState(tokens[at]));
