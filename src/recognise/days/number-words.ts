import { numberWords } from "./en/words.ts";
import type { Token, TokenKind } from "./token.ts";

interface Spoken {
  readonly value: number;
  readonly ordinal: boolean;
  /** Tokens used. */
  readonly length: number;
}

const small = (token: Token | undefined) => (token ? numberWords.get(token.word) : undefined);

/** Reads "twenty", "twenty one", "twenty-first", "fifteen" at `at`; the second word must be a bare one. */
function readUnderHundred(tokens: readonly Token[], at: number): Spoken | null {
  const first = small(tokens[at]);
  if (!first) return null;
  if (first.ordinal || first.value < 20) return { ...first, length: 1 };
  const dash = tokens[at + 1]?.word === "-" ? 1 : 0;
  const second = small(tokens[at + 1 + dash]);
  if (second && second.value >= 1 && second.value <= 9)
    return { value: first.value + second.value, ordinal: second.ordinal, length: 2 + dash };
  return { ...first, length: 1 };
}

/** Reads years such as "nineteen seventy-eight" and "twenty twenty-four". */
function readSpokenYear(tokens: readonly Token[], at: number): Spoken | null {
  const century = readUnderHundred(tokens, at);
  if (!century || century.ordinal || century.value < 10 || century.value > 21) return null;
  const next = tokens[at + century.length];
  if (next?.word === "hundred") return { value: century.value * 100, ordinal: false, length: century.length + 1 };
  const rest = readUnderHundred(tokens, at + century.length);
  if (!rest || rest.ordinal || rest.value < 10) return null;
  return { value: century.value * 100 + rest.value, ordinal: false, length: century.length + rest.length };
}

/** Reads "two thousand and eighteen", "one thousand seven hundred and eighty nine", "two hundred and sixty seven". */
function readThousands(tokens: readonly Token[], at: number): Spoken | null {
  let used = 0;
  let value = 0;
  let scaled = false;
  for (const [name, scale] of [
    ["thousand", 1000],
    ["hundred", 100],
  ] as const) {
    const part = readUnderHundred(tokens, at + used);
    if (part && !part.ordinal && tokens[at + used + part.length]?.word === name) {
      value += part.value * scale;
      used += part.length + 1;
      scaled = true;
    }
  }
  if (!scaled) return null;
  const and = tokens[at + used]?.word === "and" ? 1 : 0;
  const rest = readUnderHundred(tokens, at + used + and);
  return rest
    ? { value: value + rest.value, ordinal: rest.ordinal, length: used + and + rest.length }
    : { value, ordinal: false, length: used };
}

function kindsOf({ value, ordinal }: Spoken, length: number): Set<TokenKind> {
  const kinds = new Set<TokenKind>(["num"]);
  if (value >= 1 && value <= 31) kinds.add("D");
  kinds.add(ordinal ? "O" : "N");
  if (!ordinal && value >= 100 && value < 2200 && length > 1) kinds.add("Y");
  return kinds;
}

/** Joins numbers in words to one token each; "second" alone stays an ordinal. */
export function mergeNumberWords(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => numberWords.has(token.word))) return tokens;
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const spoken = readThousands(tokens, at) ?? readSpokenYear(tokens, at) ?? readUnderHundred(tokens, at);
    if (!spoken) {
      merged.push(tokens[at++]!);
      continue;
    }
    const first = tokens[at]!;
    const last = tokens[at + spoken.length - 1]!;
    const words = tokens.slice(at, at + spoken.length).map((token) => token.word);
    merged.push({
      start: first.start,
      end: last.end,
      word: words.join(" "),
      raw: words.join(" "),
      kinds: kindsOf(spoken, spoken.length),
      value: spoken.value,
      ordinal: spoken.ordinal,
      spelt: true,
    });
    at += spoken.length;
  }
  return merged;
}
