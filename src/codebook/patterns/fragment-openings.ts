/**
 * With what a fragment of a regular expression can begin: up to three letters or digits each in lower case; `word` where it is some word or number that cannot be told;
 * `other` where it may begin with anything else.
 */
export type Openings = readonly string[] | "word" | "other";

/** So many characters of a beginning tell it from others well enough. */
export const OPENING = 3;
/** A fragment with more beginnings is no longer worth looking up. */
const MOST = 600;

/** Stand for a beginning that cannot be told: some word or number, and anything. */
const WORD = "*";
const OTHER = "?";

/** A beginning; nothing more is known of one that is closed. */
interface Start {
  readonly text: string;
  readonly closed: boolean;
}

/** What one element can be: known characters, or some letter or digit (`word`), or anything (`other`). */
type Element = { readonly starts: readonly Start[] } | "word" | "other" | "nothing";

const isPlain = (char: string): boolean => /^[a-z0-9]$/i.test(char);

/** Puts an element behind each beginning. */
function follow(starts: readonly Start[], element: Element): readonly Start[] {
  if (element === "nothing") return starts;
  const found = new Map<string, Start>();
  const add = (text: string, closed: boolean): void => {
    const one = { text: text.slice(0, OPENING), closed: closed || text.length >= OPENING };
    found.set(`${one.text} ${one.closed}`, one);
  };
  for (const { text, closed } of starts) {
    if (closed) add(text, true);
    else if (element === "word" || element === "other") add(text === "" ? (element === "word" ? WORD : OTHER) : text, true);
    else for (const next of element.starts) add(text !== "" && isMarker(next) ? text : text + next.text, next.closed);
  }
  return [...found.values()];
}

const isMarker = ({ text }: Start): boolean => text === WORD || text === OTHER;

/** Reads a class of characters that opens at `at`. */
function readClass(source: string, at: number): { readonly element: Element; readonly to: number } {
  let end = at + 1;
  while (source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  const inside = source.slice(at + 1, end);
  const to = end + 1;
  if (/^[a-z0-9]+$/i.test(inside))
    return { element: { starts: [...inside].map((char) => ({ text: char.toLowerCase(), closed: false })) }, to };
  const rest = inside.startsWith("^")
    ? ""
    : inside.replace(/\\p\{(?:L[ulmto]?|N)\}|\\d|[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[a-z0-9]/gi, "");
  return { element: inside.startsWith("^") || rest !== "" ? "other" : "word", to };
}

/** Reads what a backslash opens at `at`. */
function readEscape(source: string, at: number): { readonly element: Element; readonly to: number } {
  const name = source[at + 1]!;
  if (name === "b" || name === "B") return { element: "nothing", to: at + 2 };
  if (name === "p" || name === "P") {
    const to = source.indexOf("}", at) + 1;
    return { element: /^\\p\{(?:L[ulmto]?|N)\}$/.test(source.slice(at, to)) ? "word" : "other", to };
  }
  return { element: name === "d" ? "word" : "other", to: at + 2 };
}

/** Reads alternatives from `at` up to a closing bracket or the end. */
function readAlternatives(source: string, at: number): { readonly starts: readonly Start[]; readonly to: number } {
  const all: Start[] = [];
  let starts: readonly Start[] = [{ text: "", closed: false }];
  let next = at;
  while (next < source.length && source[next] !== ")") {
    if (source[next] === "|") {
      all.push(...starts);
      starts = [{ text: "", closed: false }];
      next++;
      continue;
    }
    const { element, to } = readElement(source, next);
    const quantifier = /^(?:[?*+]|\{(\d+)(,\d*)?\})\??/.exec(source.slice(to, to + 12));
    next = to + (quantifier?.[0].length ?? 0);
    const repeats = quantifier && !quantifier[0].startsWith("?");
    const optional = quantifier !== null && (/^[?*]/.test(quantifier[0]) || quantifier[1] === "0");
    const behind = follow(starts, element);
    // What comes behind a repetition is not told.
    const told = repeats && element !== "nothing" ? behind.map(({ text }) => ({ text, closed: true })) : behind;
    starts = optional ? [...told, ...starts] : told;
  }
  return { starts: [...all, ...starts], to: next + 1 };
}

function readElement(source: string, at: number): { readonly element: Element; readonly to: number } {
  const char = source[at]!;
  if (char === "[") return readClass(source, at);
  if (char === "\\") return readEscape(source, at);
  if (char === "(") {
    const group = /^\((?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/.exec(source.slice(at, at + 40))!;
    if (/[=!]$/.test(group[0])) return { element: "nothing", to: skipGroup(source, at) };
    const { starts, to } = readAlternatives(source, at + group[0].length);
    return { element: { starts }, to };
  }
  if (char === "^" || char === "$") return { element: "nothing", to: at + 1 };
  if (char === ".") return { element: "other", to: at + 1 };
  if (isPlain(char)) return { element: { starts: [{ text: char.toLowerCase(), closed: false }] }, to: at + 1 };
  return { element: /^[\p{L}\p{N}]$/u.test(char) ? "word" : "other", to: at + 1 };
}

/** Index behind the group that opens at `at`. */
function skipGroup(source: string, at: number): number {
  let depth = 0;
  for (let next = at; next < source.length; next++) {
    if (source[next] === "\\") next++;
    else if (source[next] === "[") next = readClass(source, next).to - 1;
    else if (source[next] === "(") depth++;
    else if (source[next] === ")" && --depth === 0) return next + 1;
  }
  return source.length;
}

/** Reads with what a fragment can begin. Lookarounds count for nothing, so that it may begin with less than what is told, never with more. */
export function openingsOf(fragment: string): Openings {
  const texts = new Set(readAlternatives(fragment, 0).starts.map(({ text }) => text));
  if (texts.has("") || texts.has(OTHER)) return "other";
  return texts.has(WORD) || texts.size > MOST ? "word" : [...texts];
}
