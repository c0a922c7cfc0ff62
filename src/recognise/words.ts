import { foldName } from "../text/fold-name.ts";
import { beginsWithCapital } from "../text/letters.ts";
import type { Span } from "../text/span.ts";

/** A word of running text, with or without a possessive. */
export interface Word extends Span {
  /** As printed, without a possessive "'s". */
  readonly raw: string;
  /** In small letters. */
  readonly low: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What stands between it and the next word: white space alone reads " ". */
  readonly gap: string;
}

const pattern =
  /\p{Lu}\.(?:\p{L}\.)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&+-][\p{L}\p{M}\p{N}]+)*(?:\+|\(\p{Lu}\)|(?<=\b\p{Lu}{2,6})\(\p{Lu}{2,4}\))?|&/gu;

/** A word in small letters; nothing where there is none. */
export const low = (word: Word | undefined): string => word?.low ?? "";

interface Cut {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The finders of states, organisations and places all read the same sentences: each is cut once. */
const known = new WeakMap<Span, Cut>();

/** The words of a stretch of text, in order. */
export function wordsIn(text: string, span: Span): readonly Word[] {
  const cut = known.get(span);
  if (cut?.text === text) return cut.words;
  const words = cutWords(text, span);
  known.set(span, { text, words });
  return words;
}

const isPossessive = (word: string): boolean => word.endsWith("'s") || word.endsWith("’s");

function cutWords(text: string, span: Span): readonly Word[] {
  const piece = text.slice(span.start, span.end);
  const found = [...piece.matchAll(pattern)];
  return found.map((match, at) => {
    const possessive =
      isPossessive(match[0]) ||
      (match[0].endsWith("s") &&
        /^['’](?:\s|$)/.test(piece.slice(match.index + match[0].length, match.index + match[0].length + 2)) &&
        at + 1 < found.length &&
        beginsWithCapital(match[0]));
    const raw = isPossessive(match[0]) ? match[0].slice(0, -2) : match[0];
    const start = span.start + match.index;
    const next = found[at + 1];
    const gap = piece.slice(match.index + match[0].length, next ? next.index : piece.length);
    return {
      start,
      end: start + raw.length,
      raw,
      low: raw.toLowerCase(),
      folded: foldName(raw),
      capital: beginsWithCapital(raw),
      possessive,
      gap: gap === " " || /^\s+$/.test(gap) ? " " : gap,
    };
  });
}

/** Does a name go on behind the word: over white space, the full stop of an abbreviation, a hyphen, a possessive? */
export const joins = ({ gap }: Word): boolean => gap === " " || /^(?:\.? |[-–] ?| ?[-–]|['’] )$/.test(gap);

/** How many words from `at` on make the longest form that `has` knows; 0 for none. Words go together over white space, a full stop of an abbreviation, and a possessive ("People's Republic"). */
export function longestForm(words: readonly Word[], at: number, most: number, has: (folded: string) => boolean): number {
  let folded = "";
  let longest = 0;
  for (let length = 1; length <= most && at + length <= words.length; length++) {
    const word = words[at + length - 1]!;
    folded += folded === "" ? word.folded : ` ${word.folded}`;
    if (has(folded)) longest = length;
    if (!joins(word)) break;
  }
  return longest;
}
