import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { type WordLists, wordLists } from "../text/word-lists.ts";

/** Reads a YAML file of `authority/words/<language>/`. @throws where it is missing or has not just these lists */
export function readWordLists<Name extends string>(file: string, names: readonly Name[], language = "en"): WordLists<Name> {
  const folder = resolve(import.meta.dirname, "../../authority/words", language);
  return wordLists(load(readFileSync(join(folder, file), "utf8")), names, file);
}

/** One of the words or fragments, as a fragment of a regular expression. */
export const anyOf = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join("|")})`;
