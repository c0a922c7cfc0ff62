import { foldName } from "../../text/fold-name.ts";

/** Words that stand in any text. */
const common = new Set(
  "about after again against also among been before being between both could does during each even first from have having here into just last made make many more most much must next only other over said same should since some such than that their them then there these they this those through under upon very were what when where which while will with within without would your".split(
    " ",
  ),
);

/** The beginnings of the words that carry a text's matter. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldName(text)
      .split(" ")
      .filter((word) => word.length >= 4 && !common.has(word))
      .map((word) => word.slice(0, 6)),
  );

/** So much of each paragraph is looked at. */
const reach = 700;
/** New names are looked for in so much of a paragraph. */
const opening = 260;
const capitalised = /\p{Lu}\p{L}{3,}/gu;
/** Not at the head of a sentence, where any word has its capital. */
const withinSentence = /(?<=[\p{L},] )\p{Lu}\p{L}{3,}/gu;

/** For each paragraph the number of names in its first lines that stand in none before it. */
function newNamesOf(lines: readonly string[], isText: (at: number) => boolean): readonly number[] {
  const known = new Set<string>();
  return lines.map((line, at) => {
    if (!isText(at)) return 0;
    const text = line.slice(0, reach);
    const own = new Set((text.slice(0, opening).match(withinSentence) ?? []).filter((name) => !known.has(name)));
    for (const name of text.match(capitalised) ?? []) known.add(name);
    return own.size;
  });
}

/** Paragraphs further off tell nothing of what a heading divides. */
const farthest = 24;

/** What a page's paragraphs are about. */
export interface Matter {
  /** The stems of so many paragraphs before (`-1`) or after (`1`) a line. */
  readonly near: (at: number, step: 1 | -1, count: number) => ReadonlySet<string>;
  /** The share of one text's matter that another takes up; what stands all over the page counts little. */
  readonly share: (words: ReadonlySet<string>, of: ReadonlySet<string>) => number;
  /** How many names in the first lines of a paragraph stand in none before it. */
  readonly newNames: (at: number) => number;
}

/**
 * Lays out what the paragraphs of a page are about; `isText` tells its paragraphs. A stem weighs 1 where it stands in one paragraph, and near 0 where it
 * stands in most: the theme of a page tells none of its pieces apart.
 */
export function layOutMatter(lines: readonly string[], isText: (at: number) => boolean): Matter {
  const stems = lines.map((line, at) => (isText(at) ? stemsOf(line.slice(0, reach)) : null));
  const counts = new Map<string, number>();
  let paragraphs = 0;
  for (const own of stems) {
    if (!own) continue;
    paragraphs++;
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const newNames = newNamesOf(lines, isText);
  const all = Math.log(paragraphs + 1);
  const weight = (stem: string): number => (all === 0 ? 1 : Math.max(0, 1 - Math.log(counts.get(stem) ?? 1) / all));
  return {
    newNames: (at) => newNames[at] ?? 0,
    near: (from, step, count) => {
      const found = new Set<string>();
      for (
        let at = from + step, seen = 0;
        stems[at] !== undefined && seen < count && Math.abs(at - from) < farthest;
        at += step
      ) {
        if (stems[at] === null) continue;
        seen++;
        for (const stem of stems[at]!) found.add(stem);
      }
      return found;
    },
    share: (words, of) => {
      let hit = 0;
      let sum = 0;
      for (const word of words) {
        const own = weight(word);
        sum += own;
        if (of.has(word)) hit += own;
      }
      return sum === 0 ? 0 : hit / sum;
    },
  };
}
