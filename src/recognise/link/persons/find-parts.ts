import type { PersonWords } from "../../../authority/person-words.ts";
import { foldName } from "../../../text/fold-name.ts";
import { listUnder } from "../../../text/list-under.ts";
import type { Span } from "../../../text/span.ts";
import { months } from "../../days/en/words.ts";
import { isDeterminer } from "../../persons/lexicon.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { NameGroup } from "./group-names.ts";
import { latest, nameWords, runsIn } from "./group-names.ts";

/** A part of a person's name that stands by itself ("Ramaphosa praised"). */
export interface PartMention extends Span {
  readonly group: NameGroup;
  readonly sentence: number;
  readonly possessive: boolean;
}

/** Finds parts of the names of an article's persons where no other mention stands. `taken` tells whether an offset is inside one. */
export function findParts(
  sentences: readonly { readonly sentence: ReadSentence; readonly index: number }[],
  groups: readonly NameGroup[],
  taken: (offset: number) => boolean,
  { noNames, wives, "before-places": beforePlaces, personVerbs }: PersonWords,
): PartMention[] {
  const byWord = new Map<string, NameGroup[]>();
  for (const group of groups) for (const word of new Set(group.words)) listUnder(byWord, word, group);
  const parts: PartMention[] = [];
  for (const { sentence, index } of sentences) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.kind !== "word" || !token.capital || taken(token.start) || noNames.has(token.low)) continue;
      if (token.cover && beforePlaces.has(tokens[at - 1]?.low ?? "")) continue;
      // "Thai officials" are not those of Bui Quang Thai.
      const next = tokens[at + 1];
      const describes = next?.kind === "word" && !personVerbs.has(next.low) && !token.possessive;
      if (token.cover?.form === "demonym" && (describes || isDeterminer(tokens[at - 1]))) continue;
      const words = [...nameWords(token.text)];
      let candidates = (byWord.get(words[0] ?? "") ?? []).filter((group) => runsIn(words, group.words));
      if (candidates.length === 0) continue;
      let end = at;
      while (tokens[end + 1]?.capital && !tokens[end]!.possessive && !taken(tokens[end + 1]!.start)) {
        const longer = [...words, ...foldName(tokens[end + 1]!.text).split(" ")];
        const fits = candidates.filter((group) => runsIn(longer, group.words));
        if (fits.length === 0) break;
        candidates = fits;
        words.splice(0, words.length, ...longer);
        end++;
      }
      const before = tokens[at - 1];
      const after = tokens[end + 1];
      const inLonger =
        (after?.capital && !tokens[end]!.possessive && !after.cover) ||
        (before?.capital &&
          before.kind === "word" &&
          !before.cover &&
          !before.possessive &&
          at > 1 &&
          // "On Thursday Al Rashdi called on …", "On 17 April Otieno …": a day ends before the name.
          !noNames.has(before.low) &&
          !(before.low in months && tokens[at - 2]?.kind === "number") &&
          !taken(before.start));
      if (inLonger && !sentence.headline) continue;
      const start = token.start;
      const wife = candidates.length > 1 && wives.has(before?.low ?? "");
      const group = candidates.length === 1 ? candidates[0]! : wife ? null : latest(candidates, { start, sentence: index });
      if (group) parts.push({ start, end: tokens[end]!.end, group, sentence: index, possessive: tokens[end]!.possessive });
      at = end;
    }
  }
  return parts;
}
