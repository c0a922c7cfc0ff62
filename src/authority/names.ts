import { foldName } from "../text/fold-name.ts";
import { listIn, readRows } from "./read-table.ts";

/** Names that are common, by folded form, with the countries where they are (none where only officials' names show them). */
export interface Names {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly family: ReadonlyMap<string, readonly string[]>;
}

const load = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(readRows(file).map(([name, countries]) => [foldName(name!), listIn(countries)]));

export const loadNames = (): Names => ({ given: load("given-names.tsv"), family: load("family-names.tsv") });
