import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { withOwnStrings } from "../text/own-strings.ts";
import { type WordLists, wordLists } from "../text/word-lists.ts";

const folder = resolve(import.meta.dirname, "../../authority/words");

/** Reads a YAML file of `authority/words/<language>/`. @throws where it is missing or no YAML */
export const readWords = (file: string, language: string): unknown =>
  withOwnStrings(load(readFileSync(join(folder, language, file), "utf8")));

/** The same as lists of words. @throws where it is missing or has not just these lists */
export const readWordLists = <Name extends string>(file: string, names: readonly Name[], language: string): WordLists<Name> =>
  wordLists(readWords(file, language), names, file);

/** One of the words or fragments, as a fragment of a regular expression. */
export const anyOf = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join("|")})`;
