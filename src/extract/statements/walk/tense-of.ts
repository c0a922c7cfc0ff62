import type { TenseWordings } from "../../../codebook/wordings/tense-wordings.ts";
import { type TenseWord, wordsOf } from "./words-of.ts";

/** The tense in which something is told: "would" and "had", "was", a plain past, the present, or a modal that fits any. */
type Tense = "back" | "was" | "past" | "now" | "either";

/** So many words of a sentence are looked at. */
const MOST = 60;

const regular = /^[a-z]{2,}ed$/;

/** Is a word the past of a verb, by its form alone? */
export const isPastForm = (word: string, { past }: TenseWordings): boolean => past.has(word) || regular.test(word);

const helping = (word: string, { back, was, now, either }: TenseWordings): Tense | null => {
  if (back.has(word)) return "back";
  if (was.has(word)) return "was";
  if (now.has(word)) return "now";
  return either.has(word) ? "either" : null;
};

/** The helping verb that follows in the same clause: "the film made in the war was shown". */
function laterInClause(words: readonly TenseWord[], from: number, wordings: TenseWordings): Tense | null {
  for (let at = from; at < words.length; at++) {
    const { word, gap } = words[at]!;
    if (/[,;:–—]/.test(gap) || wordings.clauseEnds.has(word)) return null;
    const tense = helping(word, wordings);
    if (tense) return tense;
  }
  return null;
}

/**
 * The tense of a sentence, by its first finite verb; null where none is seen, as of a plain present.
 * @param bare the sentence with its quotations blanked out
 */
export function tenseOf(bare: string, wordings: TenseWordings): Tense | null {
  const words = wordsOf(bare, wordings.drawn, MOST);
  let about = 0;
  for (let at = 0; at < words.length; at++) {
    const { word, gap } = words[at]!;
    if (at > 0 && wordings.about.has(word)) about++;
    const tense = helping(word, wordings);
    const before = words[at - 1]?.word.toLowerCase();
    const isPast =
      tense === null &&
      at > 0 &&
      !wordings.joined.has(before!) &&
      (wordings.past.has(word) || (regular.test(word) && !wordings.past.has(before!)));
    if (tense === null && !isPast) continue;
    // "those who came", "a bridge that is closed": the clause is about a thing.
    if (about > 0) {
      about--;
      continue;
    }
    if (tense) return tense;
    // ", handed by the clerk to the judges, was": a participle.
    if (words[at + 1]?.word === "by" || (/,\s*$/.test(gap) && /ed$/.test(word) && laterFinite(words, at + 1, wordings))) continue;
    const later = laterInClause(words, at + 1, wordings);
    return later ?? "past";
  }
  return null;
}

/** Does a helping verb follow behind the comma that ends a stretch set apart? */
function laterFinite(words: readonly TenseWord[], from: number, wordings: TenseWordings): boolean {
  const comma = words.findIndex(({ gap }, at) => at >= from && /,/.test(gap));
  return comma > 0 && helping(words[comma]!.word, wordings) !== null;
}
