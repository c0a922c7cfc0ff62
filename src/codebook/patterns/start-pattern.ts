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
  const candidates = (text: string): readonly number[] => {
    const signs = openingSigns(text);
    let found = byOpening.get("OTHER") ?? never;
    if (byOpening.has("WORD") && beginsWithWord(text)) found = inOrder(found, byOpening.get("WORD")!);
    for (let length = 1; length <= signs.length; length++) {
      const list = byOpening.get(signs.slice(0, length));
      if (list) found = inOrder(found, list);
    }
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
