import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "js-yaml";
import { foldName } from "../text/fold-name.ts";

/** The offices that a name may mean ("head of state"), in groups of which an earlier one is meant before a later one; by the name, folded. */
export type OtherNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads what a language calls the holders of offices beside their titles. @throws where the file is missing */
export function loadOtherNames(language = "en"): OtherNames {
  const file = resolve(import.meta.dirname, "../../authority/words", language, "offices-by-other-names.yaml");
  const names = load(readFileSync(file, "utf8")) as Readonly<Record<string, readonly (readonly string[])[]>>;
  return new Map(Object.entries(names).map(([name, groups]) => [foldName(name), groups]));
}
