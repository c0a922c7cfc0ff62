import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isAdverb } from "./governed.ts";

/** A verb with its auxiliaries: `from` is the first of them. */
export interface VerbGroup {
  readonly from: number;
  /** Auxiliaries and adverbs as printed, in order, lower case. */
  readonly words: readonly string[];
  readonly passive: boolean;
}

/** Does a copula stand at `at`, an adverb behind it left out? */
const copulaBefore = (tokens: readonly SceneToken[], at: number, { copulas }: EventWords): boolean =>
  copulas.has(tokens[at]?.low ?? "") ||
  (tokens[at] !== undefined && (isAdverb(tokens[at]) || tokens[at].low === "never") && copulas.has(tokens[at - 1]?.low ?? ""));

/** Reads the auxiliaries and adverbs before the verb at `at`. */
export function readVerbGroup(tokens: readonly SceneToken[], at: number, words: EventWords): VerbGroup {
  let from = at;
  const found: string[] = [];
  while (from > 0 && at - from < 10) {
    const token = tokens[from - 1]!;
    if (token.kind === "day" && from - 1 > 0) {
      // "was on Tuesday elected", "may as from 1 December enter"
      let before = from - 2;
      while (before > from - 5 && words.toDay.has(tokens[before]?.low ?? "")) before--;
      if (words.auxiliaries.has(tokens[before]?.low ?? "")) {
        from = before + 1;
        continue;
      }
    }
    // "is reported to have received", "was never known to have met"
    if (found[0] === "to" && words.hearsay.has(token.low) && copulaBefore(tokens, from - 2, words)) {
      from--;
      continue;
    }
    if (token.kind !== "word" || !(words.auxiliaries.has(token.low) || isAdverb(token))) break;
    found.unshift(token.low);
    from--;
  }
  // "was later received": an adverb between the two hides no copula.
  const last = found.findLast((low) => words.helpers.has(low));
  return { from, words: found, passive: last !== undefined && words.copulas.has(last) };
}
