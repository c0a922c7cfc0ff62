import type { PersonWords } from "../../../authority/person-words.ts";
import { officeHead, skipHonorifics } from "../../persons/lexicon.ts";
import { readName } from "../../persons/read-name.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { Token } from "../../persons/tokens.ts";

/** Longest line of an office below a name, in characters, and the words in which its noun comes. */
const LONGEST = 110;
const REACH = 5;

/** Is the line a name and nothing else? */
function isName({ tokens, headline, byline }: ReadSentence, words: PersonWords): boolean {
  const from = skipHonorifics(tokens, 0, words);
  return !headline && !byline && tokens.length - from > 1 && readName(tokens, from, words, true) === tokens.length;
}

/** Is the line an office and nothing said of it? */
function isOffice({ start, end, tokens }: ReadSentence, words: PersonWords): boolean {
  if (end - start > LONGEST || !tokens[0]?.capital || /^[.!?:;]$/.test(tokens.at(-1)!.text)) return false;
  return tokens.slice(0, REACH).some(({ capital }, at) => capital && officeHead(tokens, at, words) > 0);
}

/** Reads who signs and the office in the line below as one: as if a comma stood between the two. The line below is left empty, so that sentences keep their number. */
export function joinSignatures(text: string, sentences: readonly ReadSentence[], words: PersonWords): readonly ReadSentence[] {
  const read = [...sentences];
  for (let at = 0; at + 1 < read.length; at++) {
    const [name, office] = [read[at]!, read[at + 1]!];
    if (!/^\s*\n\s*$/.test(text.slice(name.end, office.start)) || !isOffice(office, words) || !isName(name, words)) continue;
    const comma: Token = {
      start: name.end,
      end: name.end,
      text: ",",
      low: ",",
      kind: "mark",
      capital: false,
      capitals: false,
      initial: false,
      possessive: false,
      tail: name.end,
      cover: null,
    };
    read[at] = { ...name, end: office.end, tokens: [...name.tokens, comma, ...office.tokens] };
    read[at + 1] = { ...office, start: office.end, tokens: [] };
  }
  return read;
}
