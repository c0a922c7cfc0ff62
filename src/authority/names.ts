import { foldName } from "../text/fold-name.ts";
import { listIn, readOwn, readRows } from "./read-table.ts";

/** Names that are common, by folded form, with the countries where they are (none where only officials' names show them). */
export interface Names {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly family: ReadonlyMap<string, readonly string[]>;
}

const load = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(readRows(file).map(([name, countries]) => [foldName(name!), listIn(countries)]));

/** @throws where a list is missing */
export function loadNames(): Names {
  const family = new Map(load("family-names.tsv"));
  const own = readOwn<{ readonly family: Readonly<Record<string, readonly string[]>>; readonly given: readonly string[] }>(
    "names.yaml",
  );
  for (const [country, names] of Object.entries(own.family))
    for (const name of names) family.set(foldName(name), [...(family.get(foldName(name)) ?? []), country]);
  const given = new Map(load("given-names.tsv"));
  const more = Object.values(readOwn<Readonly<Record<string, readonly string[]>>>("given-names.yaml")).flat();
  for (const name of [...own.given, ...more]) if (!given.has(foldName(name))) given.set(foldName(name), []);
  return { given, family };
}
