import { firstWhere } from "../../text/first-where.ts";
import { foldName } from "../../text/fold-name.ts";
import { beginsWithCapital, beginsWithLetter } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";

/** A word, number or mark of a sentence. `start`–`end` leave out a possessive; `tail` includes it. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case with straight apostrophes. */
  readonly low: string;
  /** As the lists of names print it: without marks over letters, hyphens as spaces; of a word in small letters the word itself. */
  readonly folded: string;
  readonly kind: "word" | "number" | "mark";
  /** Does it begin with a capital, or with an article that is hyphened to one ("al-Homsi")? */
  readonly capital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly capitals: boolean;
  readonly initial: boolean;
  readonly possessive: boolean;
  readonly tail: number;
  /** Is it the name of a city or a region, by itself? */
  readonly town: boolean;
  /** Words of the name of a town or region of several words that begins here ("Port Vila"); 0 where none does. */
  readonly townWords: number;
  /** What another finder found here. */
  readonly cover: Finding | null;
}

const pattern =
  /(?:\p{Lu}\.){2,6}|(?:\p{Lu}|\b(?:Ts|Sh|Kh|Zh|Dz|Yu|Ya|Th|Chr|Ph|Gy|Wm|Jos))\.(?=[\s\p{Lu},])|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‘‐‑-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;
const dotted = new Set(
  "dr mr mrs ms mx md mohd prof hon rt gen lt col maj capt cmdr cdr adm brig sgt sen rep gov cllr clr ald jr sr rev fr eng engr amb arch ing cde com smt mme lic adv atty st msgr ven licda mtro mtra arq dra dott avv barr sra srta ir pr mgr mag abg econ judr mudr phdr alh comr".split(
    " ",
  ),
);
const abbreviations: ReadonlySet<string> = new Set([
  "u.s.",
  "u.n.",
  "u.k.",
  "h.e.",
  "u.s.a.",
  "u.a.e.",
  "e.u.",
  "h.r.h.",
  "h.m.",
  "h.h.",
  "p.m.",
  "a.m.",
]);
const apostrophed: ReadonlySet<string> = new Set(["dato", "datu", "to"]);
/** Most words have a small letter, and so are no capitals. */
const small = /[a-z]/;
const apostrophe = /['’‘ʻʼ]/gu;
const articled = /^(?:al|el|an|as|at|ad|ash|az|ar|d|l|o|n|de|t|s)['’‐‑-]\p{Lu}/u;

/** Code units in which a quotation closes that an apostrophe may have opened. */
const CLOSES = 200;

/** Does the mark before a word with a capital belong to it ("'Akilisi")? A quotation would close. */
function opensName(piece: string, at: number, printed: string): boolean {
  if (!/['’‘]/.test(piece[at - 1] ?? "") || !/[\s(]/.test(piece[at - 2] ?? " ") || !beginsWithCapital(printed)) return false;
  const behind = piece.slice(at + printed.length, at + printed.length + CLOSES);
  return !/(?<!s)['’](?!\p{L})/u.test(behind);
}

/** Cuts `text` between `start` and `end` into tokens; `covers` are other finders' findings in order, none overlapping another. @param isTown tells of a folded name whether a town or region bears it */
export function tokenise(
  text: string,
  { start, end }: Span,
  covers: readonly Finding[],
  isTown: (folded: string) => boolean,
): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  let at = firstWhere(covers, (cover) => cover.end > start);
  let skip = -1;
  for (const match of piece.matchAll(pattern)) {
    if (match.index === skip) continue;
    let printed = match[0];
    const from = start + match.index;
    const isWord = beginsWithLetter(printed);
    // "'Akilisi": an apostrophe that opens a name, where none closes behind it.
    const opened = isWord && opensName(piece, match.index, printed);
    if (opened) tokens.pop();
    let low = printed.toLowerCase().replace(apostrophe, "'");
    const dot = isWord && piece[match.index + printed.length] === "." && dotted.has(low);
    if (dot) {
      skip = match.index + printed.length;
      printed += ".";
      low += ".";
    }
    // "Dato'" ends in an apostrophe of its own.
    if (isWord && apostrophed.has(low) && /['’]/.test(piece[match.index + printed.length] ?? "")) {
      skip = match.index + printed.length;
      printed += piece[skip]!;
      low += "'";
    }
    let tail = from + printed.length;
    let possessive = false;
    if (isWord && low.endsWith("'s") && low.length > 2) {
      possessive = true;
      printed = printed.slice(0, -2);
      low = low.slice(0, -2);
    } else if (isWord && low.endsWith("s") && /['’]/.test(piece[match.index + printed.length] ?? "")) {
      possessive = true;
      tail += 1;
      // "Laos' minister": behind a name the apostrophe is no mark of its own.
      if (beginsWithCapital(printed) && /\s/.test(piece[match.index + printed.length + 1] ?? ""))
        skip = match.index + printed.length;
    }
    while (at < covers.length && covers[at]!.end <= from) at++;
    const cover = covers[at] && covers[at]!.start <= from && from < covers[at]!.end ? covers[at]! : null;
    const letters = small.test(printed) ? "" : printed.replace(/[^\p{L}]/gu, "");
    const capital = isWord && (beginsWithCapital(printed.replace(/^[ʻʼ]/u, "")) || articled.test(printed));
    if (opened) printed = piece[match.index - 1]! + printed;
    const folded = capital ? foldName(printed) : low;
    tokens.push({
      start: opened ? from - 1 : from,
      end: from + printed.length,
      tail,
      text: printed,
      low,
      folded,
      kind: isWord ? "word" : /^\p{N}/u.test(printed) ? "number" : "mark",
      capital,
      capitals: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      initial:
        printed.endsWith(".") &&
        (/^(?:\p{Lu}|Ts|Sh|Kh|Ch|Zh|Dz|Yu|Ya|Ye|Yo|Gy|Ph|Th|Chr|Wm|Jos)\.$/u.test(printed) ||
          (/^(?:\p{Lu}\.){2,}$/u.test(printed) && !abbreviations.has(low))),
      possessive,
      townWords: 0,
      town: capital && cover === null && isTown(folded),
      cover,
    });
  }
  return withTowns(tokens, isTown);
}

/** Words of the longest town that is looked for. */
const LONGEST_TOWN = 3;

/** The tokens with the towns of several words that begin at them. */
const withTowns = (tokens: Token[], isTown: (folded: string) => boolean): Token[] =>
  tokens.map((token, at) => {
    if (!token.capital || !tokens[at + 1]?.capital) return token;
    for (let length = LONGEST_TOWN; length > 1; length--) {
      const run = tokens.slice(at, at + length);
      const isRun = run.length === length && run.every((one) => one.kind === "word" && one.capital && !one.cover);
      if (isRun && isTown(run.map(({ folded }) => folded).join(" "))) return { ...token, townWords: length };
    }
    return token;
  });
