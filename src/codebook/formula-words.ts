import { readYaml } from "./folder.ts";

/** Which recurring phrases may be formulas, by the words they are made of; all lower case. */
export interface FormulaWords {
  /** Words with which no formula begins or ends. */
  readonly edges: ReadonlySet<string>;
  /** Words that tell of speaking and printing, and are no part of what was said. */
  readonly telling: ReadonlySet<string>;
  /** Words that with one other make a formula. */
  readonly qualifiers: ReadonlySet<string>;
  /** Words whose coming and going makes a near match of a phrase, and not another phrase. */
  readonly light: ReadonlySet<string>;
}

/** Reads `formulas.yaml` of a language. @throws where it is missing or a list in it is */
export function loadFormulaWords(language = "en"): FormulaWords {
  const lists = readYaml(`${language}/formulas.yaml`) as Readonly<Record<string, readonly string[] | undefined>>;
  const set = (name: string): ReadonlySet<string> => {
    const list = lists[name];
    if (!Array.isArray(list)) throw new TypeError(`formulas.yaml has no list ${name}`);
    return new Set(list.map(String));
  };
  return { edges: set("edges"), telling: set("telling"), qualifiers: set("qualifiers"), light: set("light") };
}
