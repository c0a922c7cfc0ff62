import type { PersonWords } from "../../../authority/person-words.ts";
import { skipHonorifics } from "../../persons/lexicon.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { printedName } from "../../persons/person-finding.ts";
import { readName } from "../../persons/read-name.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";

const own: ReadonlySet<string> = new Set(["i", "my", "me", "we", "our"]);
/** So many sentences of a text speak of its author before a name alone at its end signs it. */
const FEWEST = 2;
const MOST_WORDS = 6;

/** Who signs a text that says "I" or "we": a last line that is a name and nothing else, be the name known or not; null where none stands there. */
export function loneSignature(text: string, sentences: readonly ReadSentence[], words: PersonWords): NameFinding | null {
  const at = sentences.findLastIndex(({ tokens, byline }) => tokens.length > 0 && !byline);
  const line = sentences[at];
  if (!line || at < FEWEST) return null;
  // The mark behind a name closes the whole text.
  const tokens =
    line.tokens.at(-1)!.kind === "mark" && /^["”»]$/.test(line.tokens.at(-1)!.text) ? line.tokens.slice(0, -1) : line.tokens;
  const from = skipHonorifics(tokens, 0, words);
  if (tokens.length - from < 2 || tokens.length - from > MOST_WORDS || readName(tokens, from, words, true) !== tokens.length)
    return null;
  const speaking = sentences.slice(0, at).filter((sentence) => sentence.tokens.some(({ low }) => own.has(low)));
  if (speaking.length < FEWEST) return null;
  const span = { start: tokens[from]!.start, end: tokens.at(-1)!.end };
  return {
    ...span,
    article: line.article,
    sentence: at,
    name: printedName(text.slice(span.start, span.end)),
    phrase: span,
    offices: [],
    country: null,
    affiliation: null,
    sure: true,
    possessive: false,
    rule: "byline",
  };
}
