import type { PersonWords } from "../../authority/person-words.ts";
import type { Token } from "./tokens.ts";

/** "at Dudley Hall", "outside Lindqvist House": a place that begins with somebody's name. */
export const isSite = (tokens: readonly Token[], from: number, to: number, words: PersonWords): boolean =>
  words["sites-behind-at"].has(tokens[to - 1]!.low) && /^(?:at|in|inside|outside)$/.test(tokens[from - 1]?.low ?? "");
