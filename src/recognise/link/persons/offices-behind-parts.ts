import type { PersonWords } from "../../../authority/person-words.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { printedName } from "../../persons/person-finding.ts";
import { readAppositions } from "../../persons/read-appositions.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { PartMention } from "./find-parts.ts";

const closers = new Set([",", ".", ";", ":", ")", "—", "–", "”", '"']);

/** What is told behind a part of a name: the finding that it makes, and the part itself. */
export interface TitledPart {
  readonly part: PartMention;
  readonly finding: NameFinding;
}

/** Parts of names with an office behind them: "Otieno, also a member of the Political Bureau, said …", "Otieno, who is also Treasurer of …". `taken` tells what belongs to another's name. */
export function officesBehindParts(
  text: string,
  sentences: readonly ReadSentence[],
  parts: readonly PartMention[],
  taken: (offset: number) => boolean,
  words: PersonWords,
): readonly TitledPart[] {
  return parts.flatMap((part): readonly TitledPart[] => {
    const { tokens, headline, article } = sentences[part.sentence]!;
    const comma = headline || part.possessive ? -1 : tokens.findIndex(({ start }) => start >= part.end);
    if (comma < 0 || tokens[comma]!.text !== ",") return [];
    const { to, offices, country } = readAppositions(tokens, comma, words);
    // "According to Otieno, Fijian officials said": several are no apposition, and what runs on is none.
    if (offices.length === 0 || offices.some(({ plural, extent }) => plural || taken(extent.start))) return [];
    if (!closers.has(tokens[to]?.text ?? ".")) return [];
    const { start, end, sentence } = part;
    const finding: NameFinding = {
      start,
      end,
      article,
      sentence,
      name: printedName(text.slice(start, end)),
      phrase: { start, end: to > comma ? tokens[to - 1]!.end : end },
      offices,
      country,
      affiliation: null,
      sure: false,
      possessive: false,
      rule: "apposition",
    };
    return [{ part, finding }];
  });
}
