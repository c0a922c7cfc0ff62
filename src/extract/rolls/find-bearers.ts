import type { WordPattern } from "../../codebook/patterns/word-pattern.ts";
import type { BearerWordings } from "../../codebook/wordings/bearer-wordings.ts";
import { firstWhere } from "../../text/first-where.ts";
import type { Span } from "../../text/span.ts";
import type { Listed } from "./find-rolls.ts";

/** Words that tell of a bearer, and who may be meant, the likeliest first. */
export interface Borne {
  readonly cue: Span;
  readonly candidates: readonly Listed[];
  /** Where the bearer is named: before the words, behind them, or behind all who act; or are they words behind which its sender is named? */
  readonly where: "behind" | "ahead" | "fronted" | "in-name-of";
}

/** Letters between the words and whoever bears it, and how many may be meant. */
const FAR = 160;
const MOST = 3;

/** Finds who may bear the message that a sentence tells of; `isNext` where the sentence stands behind the one that tells of it. */
export function findBearers(
  words: string,
  persons: readonly Listed[],
  { own, next, fronted, inNameOf, stops }: BearerWordings,
  isNext: boolean,
): readonly Borne[] {
  if (persons.length === 0) return [];
  const { behind, ahead } = isNext ? next : own;
  const borne: Borne[] = [];
  const add = (pattern: WordPattern, where: Borne["where"], of: (cue: Span) => readonly Listed[]): void => {
    for (const match of pattern.matchAll(words)) {
      const cue = { start: match.index, end: match.index + match[0].length };
      const candidates = of(cue);
      if (candidates.length > 0) borne.push({ cue, candidates: candidates.slice(0, MOST), where });
    }
  };
  // The persons stand in the order of the text: of each cue only those within reach are looked at.
  const follow = (cue: Span, far: number): readonly Listed[] =>
    persons
      .slice(
        firstWhere(persons, ({ start }) => start >= cue.end),
        firstWhere(persons, ({ start }) => start - cue.end > far),
      )
      .filter(({ start }) => !stops.test(words.slice(cue.end, start)));
  const precede = (cue: Span): readonly Listed[] =>
    persons
      .slice(
        firstWhere(persons, ({ end }) => cue.start - end <= FAR),
        firstWhere(persons, ({ end }) => end > cue.start),
      )
      .filter(({ end }) => !stops.test(words.slice(end, cue.start)))
      .toReversed();
  add(behind, "behind", precede);
  add(ahead, "ahead", (cue) => follow(cue, FAR / 2).slice(0, 1));
  if (isNext) return borne;
  add(fronted, "fronted", (cue) => follow(cue, 2 * FAR));
  add(inNameOf, "in-name-of", (cue) => follow(cue, FAR / 2).slice(0, 1));
  return borne;
}
