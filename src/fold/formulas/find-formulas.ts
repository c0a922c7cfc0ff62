import type { FormulaWords } from "../../codebook/formula-words.ts";
import type { FormulaSentence, FormulaUse, FoundFormula } from "../../model/formula-use.ts";
import { choosePhrases } from "./choose-phrases.ts";
import { countPhrases, type Phrase, type PlacedRun } from "./count-phrases.ts";
import { nearSearch } from "./near-phrases.ts";
import { runsOf } from "./tokens.ts";

export interface FormulaSearch {
  /** Distinct texts in which a phrase must recur. */
  readonly texts: number;
  /** Outlets that must use it. */
  readonly outlets: number;
  /** Is a phrase the plain name of a topic? */
  readonly isKeyword: (phrase: string) => boolean;
}

type Placed = PlacedRun & { readonly sentence: number };

/** The runs of all sentences, those of one text next to each other. */
function placeRuns(sentences: readonly FormulaSentence[]): readonly Placed[] {
  const byText = [...sentences.entries()].sort((a, b) => (a[1].text < b[1].text ? -1 : a[1].text > b[1].text ? 1 : a[0] - b[0]));
  return byText.flatMap(([sentence, one]) => runsOf(one).map((run) => ({ text: one.text, run, sentence })));
}

function usesAt(
  places: Phrase["places"],
  length: number,
  placed: readonly Placed[],
  sentences: readonly FormulaSentence[],
): readonly FormulaUse[] {
  return places
    .map(([at, first]): FormulaUse => {
      const { run, sentence } = placed[at]!;
      const [start, end] = [run[first]!.start, run[first + length - 1]!.end];
      const { start: from, words: printed } = sentences[sentence]!;
      return { sentence, start, end, printed: printed.slice(start - from, end - from).replace(/\s+/g, " ") };
    })
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/** How a phrase is mostly printed, in small letters: with its commas. */
function mostPrinted(uses: readonly FormulaUse[]): string {
  const forms = new Map<string, number>();
  for (const { printed } of uses) forms.set(printed.toLowerCase(), (forms.get(printed.toLowerCase()) ?? 0) + 1);
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/**
 * Finds the fixed phrases that recur over texts and outlets. A phrase counts once a text, however often the text was carried; it is no part of a longer one,
 * its words hold together, and what stands before and after it changes.
 * @returns those of most texts first
 */
export function findFormulas(
  sentences: readonly FormulaSentence[],
  words: FormulaWords,
  { texts, outlets, isKeyword }: FormulaSearch,
): readonly FoundFormula[] {
  const placed = placeRuns(sentences);
  const counted = countPhrases(placed, texts);
  const near = nearSearch(placed, words);
  const chosen = choosePhrases(counted, placed, words, isKeyword)
    .map((phrase) => ({ ...phrase, uses: usesAt(phrase.places, phrase.forms.length, placed, sentences) }))
    .filter(({ uses }) => new Set(uses.flatMap(({ sentence }) => sentences[sentence]!.outlet ?? [])).size >= outlets);
  const named = chosen.map((phrase) => ({ ...phrase, phrase: mostPrinted(phrase.uses), inside: ` ${phrase.forms.join(" ")} ` }));
  const found = named.map(
    ({ phrase, forms, uses, texts: used, cohesion, inside }): FoundFormula => ({
      phrase,
      uses,
      texts: used,
      cohesion,
      near: near(forms, (run) => placed[run]!.sentence),
      components: named
        .filter((other) => other.inside !== inside && inside.includes(other.inside))
        .map((other) => other.phrase)
        .sort(),
    }),
  );
  return found.sort((a, b) => b.texts - a.texts || b.uses.length - a.uses.length || (a.phrase < b.phrase ? -1 : 1));
}

/** The uses of one phrase, exact ones and near ones apart; of a phrase that is never used there are none. */
export function findPhrase(sentences: readonly FormulaSentence[], words: FormulaWords, phrase: string): FoundFormula {
  const placed = placeRuns(sentences);
  const [asked = []] = runsOf({ start: 0, end: phrase.length, words: phrase, names: [], breaks: [] });
  const forms = asked.map(({ form }) => form);
  const places = placed.flatMap(({ run }, at) =>
    forms.length === 0
      ? []
      : [...run.keys()].flatMap((first) =>
          forms.every((form, step) => run[first + step]?.form === form) ? [[at, first] as const] : [],
        ),
  );
  const uses = usesAt(places, forms.length, placed, sentences);
  return {
    phrase: phrase.toLowerCase(),
    uses,
    texts: new Set(uses.map(({ sentence }) => sentences[sentence]!.text)).size,
    cohesion: null,
    near: nearSearch(placed, words)(forms, (run) => placed[run]!.sentence),
    components: [],
  };
}
