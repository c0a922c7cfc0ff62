import { diffArrays } from "diff";
import type { Span } from "../../text/span.ts";

/** A word of a text as it is compared, and where it stands. */
interface Word extends Span {
  readonly form: string;
}

/** A stretch in which two texts differ: `left` or `right` is null where one side has nothing in that place. */
export interface Difference {
  readonly kind: "left-only" | "right-only" | "changed";
  readonly left: Span | null;
  readonly right: Span | null;
}

/** Text and the stretches of it that are compared, in their order. */
export interface Compared {
  readonly text: string;
  readonly spans: readonly Span[];
}

const wordsIn = ({ text, spans }: Compared): readonly Word[] => {
  const words: Word[] = [];
  const pattern = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
  for (const within of spans) {
    pattern.lastIndex = within.start;
    for (let match = pattern.exec(text); match && match.index < within.end; match = pattern.exec(text))
      words.push({ start: match.index, end: Math.min(within.end, match.index + match[0].length), form: match[0].toLowerCase() });
  }
  return words;
};

/** Stretches shorter than this that stand between two differences do not part them: a lone "the" is no common ground. */
const LONE = 2;
/** Most edits that the search for the shortest script follows; beyond it the texts count as wholly different. Bounds the cost of two unlike books. */
const MOST_EDITS = 3_000;

/** Pairs of equal words on a longest common run through both lists. */
function commonWords(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const forms = (words: readonly Word[]): string[] => words.map((word) => word.form);
  const changes = diffArrays(forms(a), forms(b), { maxEditLength: MOST_EDITS }) ?? [];
  const pairs: (readonly [number, number])[] = [];
  let x = 0;
  let y = 0;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let step = 0; step < count; step++) pairs.push([x + step, y + step]);
    if (!added) x += count;
    if (!removed) y += count;
  }
  return pairs;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span | null =>
  from < to ? { start: words[from]!.start, end: words[to - 1]!.end } : null;

/**
 * Where two texts differ, word by word; case, punctuation and white space do not count.
 * @returns the differences in the order of the texts; spans point into the two texts given
 */
export function differences(left: Compared, right: Compared): readonly Difference[] {
  const a = wordsIn(left);
  const b = wordsIn(right);
  const common = [...commonWords(a, b), [a.length, b.length] as const];
  const gaps: { a0: number; a1: number; b0: number; b1: number }[] = [];
  let x = 0;
  let y = 0;
  for (const [i, j] of common) {
    if (i > x || j > y) {
      const previous = gaps.at(-1);
      if (previous && x - previous.a1 < LONE && previous.a1 > previous.a0 && i > x) Object.assign(previous, { a1: i, b1: j });
      else gaps.push({ a0: x, a1: i, b0: y, b1: j });
    }
    x = i + 1;
    y = j + 1;
  }
  return gaps.map(({ a0, a1, b0, b1 }) => {
    const [l, r] = [spanOf(a, a0, a1), spanOf(b, b0, b1)];
    return { kind: l && r ? "changed" : l ? "left-only" : "right-only", left: l, right: r };
  });
}
