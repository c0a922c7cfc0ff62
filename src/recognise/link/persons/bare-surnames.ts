import type { Officials } from "../../../authority/officials.ts";
import type { PersonWords } from "../../../authority/person-words.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { headNamed } from "../countries/known-official.ts";

/** Shorter surnames are words, places and names of others too often. */
const LONG = 5;

/** Heads of states and governments whom an article calls by their surname alone ("Okello's offer"): no other name, place or word may be meant. */
export function bareSurnames(
  sentence: ReadSentence,
  index: number,
  officials: Officials,
  day: string | null,
  { given, noNames, officeHeads, kinds }: PersonWords,
  lower: ReadonlySet<string>,
  taken: (offset: number) => boolean,
): readonly NameFinding[] {
  const { tokens, article } = sentence;
  return tokens.flatMap((token, at): NameFinding[] => {
    const { start, end, text, low, possessive } = token;
    if (token.kind !== "word" || !token.capital || token.capitals || token.cover || low.length < LONG) return [];
    if (noNames.has(low) || given.has(low) || lower.has(low) || officeHeads.has(low) || taken(start)) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (before?.capital && at > 1 && !before.cover && !before.possessive) return [];
    if (after?.capital && !possessive && !after.cover) return [];
    if (!headNamed(officials, foldName(text), day, kinds)) return [];
    return [
      {
        start,
        end,
        article,
        sentence: index,
        name: text,
        phrase: { start, end },
        offices: [],
        country: null,
        affiliation: null,
        sure: true,
        possessive,
        rule: "known-surname",
      },
    ];
  });
}
