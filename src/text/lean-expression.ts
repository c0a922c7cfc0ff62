import { later } from "./later.ts";
import { standIns, withStandIns } from "./stand-ins.ts";

/** Anything that the flag `u` tells otherwise: what is beyond Latin-1, the usual dashes and quotation marks, and the stand-ins. */
const beyond = new RegExp(`[^\\0-\\xff\\u2000-\\u206f${standIns}]`);
const allBeyond = new RegExp(beyond, "g");

interface Form {
  /** The text where it is plain, else with stand-ins for what is not; null where something has none. */
  readonly plain: string | null;
  /** What has stand-ins, each once. */
  readonly beyond: readonly string[];
}

let lastAsked = "";
let lastForm: Form = { plain: "", beyond: [] };
/** Of texts that are not plain; let go of where they become many. */
const forms = new Map<string, Form>();
const MANY = 1000;

function makeForm(text: string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= MANY) forms.clear();
  const made = { plain: withStandIns(text, allBeyond), beyond: [...new Set(text.match(allBeyond))] };
  forms.set(text, made);
  return made;
}

/** One text is asked about many times in a row. */
function formOf(text: string): Form {
  if (text !== lastAsked) {
    lastAsked = text;
    lastForm = beyond.test(text) ? makeForm(text) : { plain: text, beyond: [] };
  }
  return lastForm;
}

/** Does an expression find the same in the text with and without the flag `u`? */
export const isPlain = (text: string): boolean => formOf(text).plain === text;

const named = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;

/** The characters of plain texts with a property (`\p{L}`), as a class has them. */
function listCharacters(property: string, anyCase: boolean): string {
  const one = new RegExp(`^${property}$`, anyCase ? "iu" : "u");
  const has = (code: number): boolean => isPlain(String.fromCharCode(code)) && one.test(String.fromCharCode(code));
  let list = "";
  for (let from = 0; from <= 0x206f; from++) {
    if (!has(from)) continue;
    let to = from;
    while (has(to + 1)) to++;
    list += `${named(from)}-${named(to)}`;
    from = to;
  }
  return list;
}

const listed = new Map<string, string>();
function charactersWith(property: string, anyCase: boolean): string {
  const key = `${property}${anyCase}`;
  const known = listed.get(key) ?? listCharacters(property, anyCase);
  listed.set(key, known);
  return known;
}

/** What `leanSource` reads at once: an escape, or a character. */
const token = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\.|./gsu;
/** Of the letters beyond Latin-1 only these are plain ones to `u` alone, without regard to case; characters beyond 16 bits are two without it. */
const strange = /[\u017f\u1e9e\u212a\u212b]|[^\0-\uffff]/u;

/** May a range hold none but plain characters? Others may be the capitals of plain letters. */
const isPlainRange = (from: string, to: string): boolean => isPlain(from + to) && (to <= "\xff" || from >= "\u2000");

/** The source of an expression that finds in plain texts without the flag `u` what the given one finds with it; null where that cannot be told. */
export function leanSource(source: string, anyCase: boolean): string | null {
  if (strange.test(source)) return null;
  const tokens = source.match(token) ?? [];
  let lean = "";
  /** Where the first character of a class may stand; 0 outside of one. */
  let classFrom = 0;
  for (const [at, one] of tokens.entries()) {
    if (one.startsWith("\\u")) return null;
    const isRange = one === "-" && classFrom > 0 && at > classFrom && tokens[at + 1] !== "]";
    if (isRange && !isPlainRange(tokens[at - 1]!, tokens[at + 1]!)) return null;
    if (one.startsWith("\\p") || one.startsWith("\\P")) {
      const characters = charactersWith(one, anyCase);
      lean += classFrom > 0 ? characters : `[${characters}]`;
      continue;
    }
    if (one === "[" && classFrom === 0) classFrom = tokens[at + 1] === "^" ? at + 2 : at + 1;
    if (one === "]") classFrom = 0;
    lean += one;
  }
  return lean;
}

/** What asks for more of a character than of what kind it is: by its code, its script, what it is like, or by a kind that \u0345, a mark with the case of a letter, is of. */
const telling = /^\\(?:[\dkxuc]|P|p\{(?!L[ulmo]?\}|[NPSZ][a-z]?\}))/;

/** A character in all the cases that an expression may take it in. */
const inAnyCase = (char: string): string => {
  const [small, capital] = [char.toLowerCase(), char.toUpperCase()];
  return char + small + capital + small.toUpperCase() + capital.toLowerCase();
};

/** The only characters that an expression tells from their stand-ins; null where it may tell others. */
export function toldApart(source: string): string | null {
  const tokens = source.match(token) ?? [];
  const isAscii = (one: string): boolean => one <= "\x7f";
  let told = "";
  for (const [at, one] of tokens.entries()) {
    const [before, next] = [tokens[at - 1] ?? "[", tokens[at + 1] ?? "]"];
    if (one.length > 1 ? telling.test(one) : standIns.includes(one)) return null;
    if (one === "-" && before !== "[" && before !== "^" && next !== "]" && !(isAscii(before) && isAscii(next))) return null;
    if (!isPlain(one)) told += inAnyCase(one);
  }
  return told;
}

/** Null where an expression has no lean form. */
function leanForm({ source, flags, ignoreCase }: RegExp): RegExp | null {
  const lean = leanSource(source, ignoreCase);
  return lean === null ? null : new RegExp(lean, flags.replace("u", ""));
}

const hasStandIn = new RegExp(`[${standIns}]`);

/**
 * An expression with the flag `u` that is run without it on plain texts, where that finds the same: V8 compiles it in a fifth of the time, and a page has
 * hundreds compiled of which each is run a few times.
 */
export class LeanExpression extends RegExp {
  readonly #lean = later(() => leanForm(this));
  readonly #told = later(() => toldApart(this.source));

  /** The text as the lean form may search it; null where it may not. */
  #searched(text: string): string | null {
    const { plain, beyond } = formOf(text);
    if (plain === text || plain === null) return plain;
    const told = this.#told();
    return told === null || beyond.some((char) => told.includes(char)) ? null : plain;
  }

  override exec(text: string): RegExpExecArray | null {
    const searched = this.#searched(text);
    const lean = searched === null ? null : this.#lean();
    if (!lean) return super.exec(text);
    const from = this.lastIndex;
    lean.lastIndex = from;
    const found = lean.exec(searched!);
    if (found && searched !== text) {
      // Where what was caught apart stood is not told: it is sought once more.
      if (found.some((caught, at) => at > 0 && caught !== undefined && hasStandIn.test(caught))) return super.exec(text);
      found[0] = text.slice(found.index, found.index + found[0].length);
      found.input = text;
    }
    this.lastIndex = lean.lastIndex;
    return found;
  }

  /** As of any expression, but without the copy of it that is made for each text: to make one takes longer than most texts take to search. */
  override *[Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    if (!this.global || this.#searched(text) === null) return yield* super[Symbol.matchAll](text);
    // Others may search with it between two matches.
    const before = this.lastIndex;
    for (let at = before; ; ) {
      this.lastIndex = at;
      const found = this.exec(text);
      at = this.lastIndex + (found?.[0] === "" ? 1 : 0);
      this.lastIndex = before;
      if (!found) return;
      yield found;
    }
  }
}
