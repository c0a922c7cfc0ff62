import type { FormulaSentence } from "../../model/formula-use.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { overlap, type Span } from "../../text/span.ts";

/** A word as phrases are counted by it, and where it stands in its source. */
export interface Token extends Span {
  readonly form: string;
  /** Is it (part of) a name? */
  readonly name: boolean;
  readonly capital: boolean;
  /** Does a comma stand before it? */
  readonly comma: boolean;
}

/** Words of a sentence that stand together, with nothing between them but spaces and commas. */
export type Run = readonly Token[];

const word = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
const parting = /[.;:()[\]“”"«»!?…—–•|/]| - | -- /u;
const digit = /\d/;

/** Parts a sentence into runs of words; persons, offices, days and numbers part them, as marks do. */
export function runsOf({
  start,
  words,
  names,
  breaks,
}: Pick<FormulaSentence, "start" | "end" | "words" | "names" | "breaks">): readonly Run[] {
  const runs: Token[][] = [[]];
  let end = 0;
  for (const match of words.matchAll(word)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const between = words.slice(end, match.index);
    end = match.index + match[0].length;
    if (parting.test(between)) runs.push([]);
    if (digit.test(match[0]) || breaks.some((one) => overlap(one, span) > 0)) {
      runs.push([]);
      continue;
    }
    const form = match[0].toLowerCase().replace(/’/g, "'");
    const capital = beginsWithCapital(match[0]);
    runs
      .at(-1)!
      .push({ ...span, form, name: names.some((one) => overlap(one, span) > 0), capital, comma: between.includes(",") });
  }
  return runs.filter((run) => run.length > 1);
}
