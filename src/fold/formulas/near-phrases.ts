import { stemmer } from "stemmer";
import type { FormulaWords } from "../../codebook/formula-words.ts";
import type { FormulaUse, NearPhrase } from "../../model/formula-use.ts";
import { listUnder } from "../../text/list-under.ts";
import type { PlacedRun } from "./count-phrases.ts";
import type { Token } from "./tokens.ts";

/** A run as near matches are sought in it: its words of weight, by stem, with their places. */
interface Skeleton {
  readonly stems: readonly string[];
  readonly places: readonly number[];
}

const skeletonOf = (forms: readonly string[], light: ReadonlySet<string>): Skeleton => {
  const places = [...forms.keys()].filter((at) => !light.has(forms[at]!));
  return { stems: places.map((at) => stemmer(forms[at]!)), places };
};

/** How two lists of stems differ by at most one; null where by more. `b` may be the window of a sentence. */
function difference(a: readonly string[], b: readonly string[]): NearPhrase["how"] | null {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  let end = 0;
  while (end < a.length - same && end < b.length - same && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.length - same - end, b.length - same - end];
  if (left === 0 && right === 0) return "inflected";
  if (left === 0 && right === 1) return "word-more";
  if (left === 1 && right === 0) return "word-less";
  return left === 1 && right === 1 ? "word-changed" : null;
}

/** Of so many words of weight one may be left out or changed; a shorter phrase with another word is another phrase. */
const LONG_ENOUGH = 4;

/** Looks for near matches of phrases in runs; made once for many phrases. */
export function nearSearch(runs: readonly PlacedRun[], { light }: FormulaWords) {
  const skeletons = runs.map(({ run }) =>
    skeletonOf(
      run.map(({ form }) => form),
      light,
    ),
  );
  const byStem = new Map<string, number[]>();
  for (const [at, { stems }] of skeletons.entries()) for (const stem of new Set(stems)) listUnder(byStem, stem, at);

  /** Near matches of one phrase, by their printed forms, most used first. */
  return (forms: readonly string[], sentenceOf: (run: number) => number): readonly NearPhrase[] => {
    const { stems } = skeletonOf(forms, light);
    if (stems.length < 2) return [];
    const exact = forms.join(" ");
    const found = new Map<string, { how: NearPhrase["how"]; uses: FormulaUse[] }>();
    // The rarest two stems: a near match lacks at most one word, so it has one of them.
    const rare = [...new Set(stems)].sort((a, b) => (byStem.get(a)?.length ?? 0) - (byStem.get(b)?.length ?? 0)).slice(0, 2);
    const where = new Set(rare.flatMap((stem) => byStem.get(stem) ?? []));
    for (const at of [...where].sort((a, b) => a - b)) {
      const { run } = runs[at]!;
      const skeleton = skeletons[at]!;
      for (let first = 0; first < skeleton.stems.length; first++)
        for (const length of [stems.length, stems.length + 1, stems.length - 1]) {
          const window = skeleton.stems.slice(first, first + length);
          if (window.length !== length || length < 1) continue;
          // A match begins and ends with words of the phrase itself, so that what stands beside it is not drawn in.
          if (window[0] !== stems[0] || window.at(-1) !== stems.at(-1)) continue;
          const how = difference(stems, window);
          if (how === null || ((how === "word-less" || how === "word-changed") && stems.length < LONG_ENOUGH)) continue;
          const tokens: readonly Token[] = run.slice(skeleton.places[first]!, skeleton.places[first + length - 1]! + 1);
          const phrase = tokens.map(({ form }) => form).join(" ");
          if (phrase === exact || ` ${phrase} `.includes(` ${exact} `)) continue;
          const known = found.get(phrase) ?? { how, uses: [] };
          found.set(phrase, known);
          const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
          if (!known.uses.some((use) => use.start === start && use.sentence === sentenceOf(at)))
            known.uses.push({ sentence: sentenceOf(at), start, end, printed: phrase });
        }
    }
    return [...found]
      .map(([phrase, { how, uses }]) => ({ phrase, how, uses }))
      .sort((a, b) => b.uses.length - a.uses.length || (a.phrase < b.phrase ? -1 : 1));
  };
}
