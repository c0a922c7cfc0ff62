import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "js-yaml";
import { z } from "zod";
import { foldName } from "../text/fold-name.ts";

const text = z.string().min(1);
const file = z.strictObject({ names: z.record(text, z.array(z.array(text).min(1)).min(1)), passing: z.array(text) });

/** What a language calls the holders of offices beside their titles. */
export interface OtherNames {
  /** The offices that a name may mean ("head of state"), in groups of which an earlier one is meant before a later one; by the name, folded. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words before such a name that only say who may be meant. */
  readonly passing: ReadonlySet<string>;
}

/** Reads what a language calls the holders of offices beside their titles. @throws where the file is missing or not of its shape */
export function loadOtherNames(language = "en"): OtherNames {
  const path = resolve(import.meta.dirname, "../../authority/words", language, "offices-by-other-names.yaml");
  const { names, passing } = file.parse(load(readFileSync(path, "utf8")));
  return {
    names: new Map(Object.entries(names).map(([name, groups]) => [foldName(name), groups])),
    passing: new Set(passing),
  };
}
