import { beginsWithFigure } from "../../text/letters.ts";
import { decadeWords, months, onlyCapitalised, partsOfDay, seasons, units, weekdays } from "./en/words.ts";
import { mergeNumberWords } from "./number-words.ts";
import type { Token, TokenKind } from "./token.ts";

const word =
  /\d{1,2}:\d{2}(?!\d)|\d+(?:,\d{3}(?!\d))*(?:\.\d+)*(?:st|nd|rd|th|s|'s|’s)?(?![\p{L}\d])|\d+|\p{L}[\p{L}\p{M}]*|[^\s]/gu;
const noKinds: ReadonlySet<TokenKind> = new Set();

const plain = (raw: string, start: number): Token => ({
  start,
  end: start + raw.length,
  word: raw.toLowerCase(),
  raw,
  kinds: noKinds,
  value: Number.NaN,
  ordinal: false,
  spelt: true,
});

function numberKinds(digits: string, ordinal: boolean): Set<TokenKind> {
  const value = Number(digits);
  const kinds = new Set<TokenKind>(["num"]);
  if (digits.length <= 2 && value >= 1 && value <= 31) kinds.add("D");
  if (ordinal) kinds.add("O");
  else if (digits.length <= 4) kinds.add("N");
  if (!ordinal && digits.length === 4 && value >= 1000 && value < 2200) kinds.add("Y");
  if (!ordinal && digits.length === 2) kinds.add("y2");
  return kinds;
}

function numberToken(raw: string, start: number): readonly Token[] {
  if (raw.includes(":")) return [{ ...plain(raw, start), kinds: new Set(["T"]), spelt: false }];
  const owner = /^(\d{3}[1-9])(['’])s$/.exec(raw);
  if (owner) return [...numberToken(owner[1]!, start), plain(owner[2]!, start + 4), plain("s", start + 5)];
  const decade = /^(\d{2}|\d{4})['’]?s$/.exec(raw);
  if (decade) return [{ ...plain(raw, start), kinds: new Set(["decade"]), value: Number(decade[1]), spelt: false }];
  // 13.5.2015 and 2015.3 are dates in pieces, 6,107.31 is an amount.
  if (/^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}\.\d{1,2}(?:\.\d{1,2})?)$/.test(raw)) {
    const pieces: Token[] = [];
    for (const piece of raw.matchAll(/\d+|\./g)) pieces.push(...numberToken(piece[0], start + piece.index));
    return pieces;
  }
  // "on 4.22" is a day, "4.22 per cent" none: one token, so that its pieces are no days or counts.
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(raw);
  if (dotted)
    return [{ ...plain(raw, start), kinds: new Set(["dot"]), value: Number(dotted[1]) * 100 + Number(dotted[2]), spelt: false }];
  const digits = /^(\d+)(st|nd|rd|th)?$/.exec(raw);
  if (!digits) return [plain(raw, start)];
  const ordinal = digits[2] !== undefined;
  return [{ ...plain(raw, start), kinds: numberKinds(digits[1]!, ordinal), value: Number(digits[1]), ordinal, spelt: false }];
}

/** Most words of a text are none of these, which one look tells. */
const ofCalendars: ReadonlySet<string> = new Set([
  ...[months, weekdays, units, decadeWords].flatMap((list) => Object.keys(list)),
  ...Object.keys(weekdays).map((day) => `${day}s`),
  ...seasons,
  ...partsOfDay,
]);

/** What a word is to a calendar, and its number there. */
function wordKind(raw: string, lower: string): readonly [TokenKind, number] | null {
  if (!ofCalendars.has(lower)) return null;
  const shown = !onlyCapitalised.has(lower) || raw[0] !== lower[0];
  if (shown && Object.hasOwn(months, lower)) return ["M", months[lower]!];
  if (shown && Object.hasOwn(weekdays, lower)) return ["W", weekdays[lower]!];
  if (lower.endsWith("days") && Object.hasOwn(weekdays, lower.slice(0, -1))) return ["Ws", weekdays[lower.slice(0, -1)]!];
  if (Object.hasOwn(units, lower)) return ["U", Number.NaN];
  if (seasons.has(lower)) return ["S", Number.NaN];
  if (partsOfDay.has(lower)) return ["P", Number.NaN];
  return Object.hasOwn(decadeWords, lower) ? ["decade", decadeWords[lower]!] : null;
}

function wordToken(raw: string, start: number): Token {
  const token = plain(raw, start);
  const kind = wordKind(raw, token.word);
  return kind ? { ...token, kinds: new Set([kind[0]]), value: kind[1] } : token;
}

/** Cuts `text`, which begins at `offset` of the source, into tokens; the full stop of "Jan." or "Tues." belongs to its word. */
export function tokenise(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const raw = match[0];
    const start = match.index + offset;
    if (beginsWithFigure(raw)) {
      tokens.push(...numberToken(raw, start));
      continue;
    }
    const before = tokens.at(-1);
    if (raw === "." && before?.end === start && before.raw.length <= 9 && (before.kinds.has("M") || before.kinds.has("W"))) {
      if (match.index + 1 < text.length) tokens[tokens.length - 1] = { ...before, end: start + 1, raw: `${before.raw}.` };
      continue;
    }
    tokens.push(wordToken(raw, start));
  }
  return mergeNumberWords(tokens);
}
