import type { PersonWords } from "../../authority/person-words.ts";
import { isDeterminer, officeHead } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { isWordOfDay } from "./word-of-day.ts";

/**
 * Is a run of capitals but a part of something longer, or of what is no name, by what stands beside it?
 * @param from index of its first token
 * @param to index behind its last
 * @param town does a town open the run, which is no part of the name?
 */
export function isPartOfLonger(tokens: readonly Token[], from: number, to: number, town: boolean, words: PersonWords): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from]!, tokens[to]];
  // A capitalised neighbour makes the run a part of something longer; "On 17 April N. Otieno …": a day does not.
  const day = isWordOfDay(tokens, from - 1, words);
  return (
    (!town && before?.kind === "word" && before.capital && !day && !before.cover && from > 1 && !before.possessive) ||
    (after?.capital && !tokens[to - 1]!.possessive && !after.cover && officeHead(tokens, to, words) === 0) ||
    (isDeterminer(before) && before!.low !== "his" && before!.low !== "her") ||
    // "Vol. XXXVII No. 17"
    /^[IVXLCDM]{3,}$/.test(first.text) ||
    // "the training ship Ana Lima"
    (before?.capital === false && words.things.has(before.low))
  );
}
