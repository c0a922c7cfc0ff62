import { listUnder } from "../../text/list-under.ts";
import { openingsOf } from "./fragment-openings.ts";
import { fragmentMatcher } from "./match-fragment.ts";
import { inOrder, type WordPattern } from "./word-pattern.ts";
import { beginsWithWord, openingSigns } from "./word-starts.ts";

/** Tells whether a text has what is sought, and the first match. */
export type TextPattern = Pick<WordPattern, "test" | "exec">;

/**
 * One of many fragments of regular expressions at the very start of a text: finds what the expression `^(?:a|b|…)` with `behind` at its end finds, without regard to case.
 * Only those fragments are tried that can begin as the text does, and none is compiled before: a page's lines begin with a few of some hundreds.
 * @throws {SyntaxError} where a fragment is no regular expression
 */
export function startPattern(fragments: readonly string[], behind = ""): TextPattern {
  for (const fragment of fragments) new RegExp(`(?:${fragment})${behind}`, "iu");
  const matchers = fragments.map((fragment) => fragmentMatcher(fragment, behind, true));
  /** Fragments by what they can begin with, in small letters; under WORD and OTHER where that cannot be told. */
  const byOpening = new Map<string, number[]>();
  const never: readonly number[] = [];
  fragments.map(openingsOf).forEach((openings, at) => {
    for (const opening of typeof openings === "string" ? [openings.toUpperCase()] : openings) listUnder(byOpening, opening, at);
  });
  /** The fragments that can begin as a text does, in their order. */
  const beginWith = (signs: string, word: boolean): readonly number[] => {
    const keys = ["OTHER", ...(word ? ["WORD"] : []), signs.slice(0, 1), signs.slice(0, 2), signs];
    return keys.reduce((found, key) => inOrder(found, byOpening.get(key) ?? never), never);
  };
  /** By what texts begin with, for a page has hundreds of lines that begin alike. */
  const known = new Map<string, readonly number[]>();
  const candidates = (text: string): readonly number[] => {
    const signs = openingSigns(text);
    const word = signs !== "" || beginsWithWord(text);
    const key = word ? `word ${signs}` : "";
    const found = known.get(key) ?? beginWith(signs, word);
    known.set(key, found);
    return found;
  };
  const exec: TextPattern["exec"] = (text) => {
    for (const at of candidates(text)) {
      const words = matchers[at]!(text, 0);
      if (words !== null) return { 0: words, index: 0 };
    }
    return null;
  };
  return { test: (text) => exec(text) !== null, exec };
}
