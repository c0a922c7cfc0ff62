import type { PersonWords } from "../../authority/person-words.ts";
import { firstWord, longestFrom } from "../longest-from.ts";
import type { Token } from "./tokens.ts";

/** Index behind the adverbs at `at` that tell when an office is held ("until now", "also currently"); `at` where none stands. */
export function behindAsides(tokens: readonly Token[], at: number, { predicate: { asides } }: PersonWords): number {
  let next = at;
  for (let length = 1; length > 0; next += length) {
    length = longestFrom(asides, firstWord(tokens[next]?.low ?? ""));
    while (length > 0 && !asides.has(lowOf(tokens, next, length))) length--;
  }
  return next;
}

const lowOf = (tokens: readonly Token[], from: number, length: number): string =>
  tokens
    .slice(from, from + length)
    .map(({ low }) => low)
    .join(" ");
