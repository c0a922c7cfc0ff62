import type { FormulaWords } from "../../codebook/formula-words.ts";
import type { Counted, Phrase, PlacedRun } from "./count-phrases.ts";

/** Bits by which the parts of a phrase must hold together more than chance would have it, at every place where it could be parted. */
const COHESION = 4;
/** In a small record nothing can hold together by so many bits; there this share of the most that is possible does. */
const SHARE = 0.75;
/** A phrase that stands in a longer one in so large a share of its texts is a part of that, and no phrase of its own. */
const PART = 0.7;

export interface Chosen extends Phrase {
  readonly cohesion: number;
}

/** How many bits a phrase's parts hold together: pointwise mutual information at the weakest of all partings. */
function cohesionOf({ forms, places }: Phrase, { phrases, words, total }: Counted): number {
  const count = (part: readonly string[]): number =>
    part.length === 1 ? words.get(part[0]!)! : phrases.get(part.join(" "))!.places.length;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < forms.length; at++)
    least = Math.min(least, Math.log2((places.length * total) / (count(forms.slice(0, at)) * count(forms.slice(at)))));
  return least;
}

/** After these a phrase goes on: "regional and global issues". */
const joining: ReadonlySet<string> = new Set(["and", "or"]);

/**
 * Does it begin and end where phrases do? What always stands before or after the same word is a piece of something longer, and what is mostly followed by
 * a word of weight is still waiting for its noun ("a range of global").
 */
function isBordered({ forms, places }: Phrase, runs: readonly PlacedRun[], { edges }: FormulaWords): boolean {
  const before = new Set<string>();
  const after = new Set<string>();
  let ended = 0;
  for (const [at, first] of places) {
    const { run } = runs[at]!;
    const follows = run[first + forms.length];
    const next = follows?.form;
    // The end of a run is a border each time.
    before.add(run[first - 1]?.form ?? `^${before.size}`);
    after.add(next ?? `$${after.size}`);
    if (next === undefined || follows?.comma || (edges.has(next) && !joining.has(next))) ended++;
  }
  // A function word may always stand before it ("to address the climate crisis"), for no phrase begins with one.
  const opens = before.size > 1 || [...before].every((form) => edges.has(form));
  return opens && after.size > 1 && ended * 2 >= places.length;
}

const isHedged = (form: string, { qualifiers }: FormulaWords): boolean =>
  qualifiers.has(form) || /\p{L}{3}ly$/u.test(form) || /\p{L}{3}-\p{L}/u.test(form);

/** Is a phrase printed with capitals wherever it stands, as names of treaties and initiatives are? */
const isName = ({ forms, places }: Phrase, runs: readonly PlacedRun[], { edges }: FormulaWords): boolean =>
  places.filter(([at, first]) =>
    runs[at]!.run.slice(first, first + forms.length).every(({ form, capital }) => capital || edges.has(form)),
  ).length *
    2 >
  places.length;

/** Is it a phrase of official language by what it is made of, rather than a keyword, a name or a way of telling? */
function isFormulaic(phrase: Phrase, runs: readonly PlacedRun[], words: FormulaWords): boolean {
  const { forms, places } = phrase;
  const { edges, telling } = words;
  const [opens, closes] = [forms[0]!, forms.at(-1)!];
  if (edges.has(opens) || edges.has(closes) || forms.some((form) => telling.has(form))) return false;
  // An infinitive or a participle at the end is still waiting for its object.
  if (forms.at(-2) === "to" || /\p{L}{2}ed$/u.test(closes)) return false;
  const [at, first] = places[0]!;
  const tokens = runs[at]!.run.slice(first, first + forms.length);
  if (tokens[0]!.name || tokens.at(-1)!.name || isName(phrase, runs, words)) return false;
  const own = new Set(tokens.filter(({ form, name }) => !name && !edges.has(form) && form.length > 1).map(({ form }) => form));
  if (own.size < 2) return false;
  // Nouns side by side name a thing; joined by "of", "and", "to", or qualified, they say something of it.
  return forms.some((form) => edges.has(form)) || forms.slice(0, -1).some((form) => isHedged(form, words));
}

/** The phrases that are formulas, none of which is only a part of another: longest first. `topic` tells a plain keyword. */
export function choosePhrases(
  counted: Counted,
  runs: readonly PlacedRun[],
  words: FormulaWords,
  isKeyword: (phrase: string) => boolean,
): readonly Chosen[] {
  const chosen = [...counted.phrases]
    .filter(
      ([key, phrase]) =>
        isFormulaic(phrase, runs, words) && isBordered(phrase, runs, words) && !(phrase.forms.length < 4 && isKeyword(key)),
    )
    .map(([, phrase]): Chosen => ({ ...phrase, cohesion: cohesionOf(phrase, counted) }))
    .filter(({ cohesion, places }) => cohesion >= Math.min(COHESION, SHARE * Math.log2(counted.total / places.length)))
    .sort((a, b) => b.forms.length - a.forms.length || b.texts - a.texts || (a.forms.join(" ") < b.forms.join(" ") ? -1 : 1));
  const kept: Chosen[] = [];
  for (const phrase of chosen) {
    const inside = ` ${phrase.forms.join(" ")} `;
    const isPart = kept.some((longer) => ` ${longer.forms.join(" ")} `.includes(inside) && longer.texts >= PART * phrase.texts);
    if (!isPart) kept.push(phrase);
  }
  return kept;
}
