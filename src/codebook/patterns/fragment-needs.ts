import { openingsOf } from "./fragment-openings.ts";

/** The end of the element of a regular expression that opens at `at`, without what repeats it. */
function elementEnd(source: string, at: number): number {
  if (source[at] === "\\") return /^[pP]\{/.test(source.slice(at + 1, at + 3)) ? source.indexOf("}", at) + 1 : at + 2;
  if (source[at] === "[") {
    let end = at + 1;
    while (source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
    return end + 1;
  }
  if (source[at] !== "(") return at + 1;
  let next = at + 1;
  while (source[next] !== ")") next = elementEnd(source, next);
  return next + 1;
}

/** Does whatever the element matches end with a space, each of its alternatives? */
function endsWithSpace(element: string): boolean {
  if (element === " ") return true;
  if (!element.startsWith("(?:")) return false;
  let last = "";
  for (let at = 3; at < element.length; ) {
    const end = elementEnd(element, at);
    const one = element.slice(at, end);
    if ((one === "|" || one === ")") && last !== " ") return false;
    last = one;
    at = end;
  }
  return true;
}

/**
 * What must stand in a text, beside what a fragment of a regular expression begins with, for the fragment to match: for each word that it cannot do without, the openings of which one must begin a word.
 * Words that cannot be told are left out, so that a text may lack more than is told, never less.
 */
export function needsOf(fragment: string): readonly (readonly string[])[] {
  const needs: (readonly string[])[] = [];
  /** Does a word begin here, whatever stood before? */
  let opens = false;
  for (let at = 0; at < fragment.length; ) {
    const end = elementEnd(fragment, at);
    const element = fragment.slice(at, end);
    // Of several alternatives at the top none need stand.
    if (element === "|") return [];
    const repeated = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(fragment.slice(end, end + 12));
    const optional = repeated !== null && (/^[?*]/.test(repeated[0]) || repeated[1] === "0");
    const looks = /^\(\?<?[=!]/.test(element) || element === "\\b" || element === "^" || element === "$";
    if (opens && !optional && !looks) {
      const openings = openingsOf(fragment.slice(at));
      if (typeof openings !== "string") needs.push(openings);
    }
    if (!looks) opens = endsWithSpace(element) && (!optional || opens);
    at = end + (repeated?.[0].length ?? 0);
  }
  return needs;
}
