import type { PersonWords } from "../../../authority/person-words.ts";
import type { Appositions } from "../../persons/appositions.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { printedName } from "../../persons/person-finding.ts";
import { readAppositions } from "../../persons/read-appositions.ts";
import { officesOfHeading } from "../../persons/read-headed.ts";
import { readPredicate } from "../../persons/read-predicate.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { PartMention } from "./find-parts.ts";

const closers = new Set([",", ".", ";", ":", ")", "—", "–", "”", '"']);

/** What is told behind a part of a name: the finding that it makes, and the part itself. */
export interface TitledPart {
  readonly part: PartMention;
  readonly finding: NameFinding;
}

/** The offices that a sentence tells behind a part of a name, and where they end: by an apposition, else by what it says that its bearer is. */
function officesBehind(
  tokens: ReadSentence["tokens"],
  at: number,
  holds: boolean,
  words: PersonWords,
): Pick<Appositions, "offices" | "country" | "to"> {
  if (tokens[at]!.text === ",") {
    const read = readAppositions(tokens, at, words);
    // "Otieno, a former mayor of Kisumu, leads the Tide Union"
    const heads = read.to > at && tokens[read.to]?.text === "," ? officesOfHeading(tokens, read.to + 1, words) : [];
    return { ...read, offices: [...read.offices, ...heads] };
  }
  return { to: at, offices: readPredicate(tokens, at - 1, at, words, holds), country: null };
}

/**
 * Parts of names with an office behind them: "Otieno, also a member of the Political Bureau, said …", "Otieno, who is also Treasurer of …", "Otieno heads the Tide Union".
 * `taken` tells what belongs to another's name.
 */
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
    if (comma < 1) return [];
    const holds = part.group.members.some((member) => member.offices.length > 0);
    const { to, offices, country } = officesBehind(tokens, comma, holds, words);
    // "According to Otieno, Fijian officials said": several are no apposition, and what runs on is none.
    if (offices.length === 0 || offices.some(({ plural, extent }) => plural || taken(extent.start))) return [];
    if (to > comma && !closers.has(tokens[to]?.text ?? ".")) return [];
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
