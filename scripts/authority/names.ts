import { byText, readTable, table } from "./tables.ts";

const usable = (name: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]{1,24}$/u.test(name);

function gather(rows: readonly (readonly [name: string, country: string])[]): readonly (readonly string[])[] {
  const byName = new Map<string, Set<string>>();
  for (const [name, country] of rows) {
    if (!usable(name)) continue;
    const countries = byName.get(name) ?? new Set();
    byName.set(name, countries.add(country));
  }
  return [...byName]
    .map(([name, countries]) => [name, [...countries].sort(byText).join("|")])
    .sort((a, b) => byText(a[0]!, b[0]!));
}

/** Common forenames and surnames, each with the countries where it is common; those of known officials are added by their order in the raw files. */
export function names(raw: string): { readonly given: string; readonly family: string } {
  const iso = (code: string | undefined): string => code ?? "";
  const given = readTable(raw, "common-forenames-by-country.csv").map(
    (row) => [row["Romanized Name"] || row["Localized Name"] || "", iso(row.Country)] as const,
  );
  const family = readTable(raw, "common-surnames-by-country.csv").map(
    (row) => [row["Romanized Name"] || row["Localized Name"] || "", iso(row.Country)] as const,
  );
  for (const row of readTable(raw, "heads-of-state-and-government.csv")) {
    const surname = /\p{Lu}[\p{Lu}'’-]+/u.exec(row.office_and_name!.replace(/^.*\s(?=\p{Lu}{2})/u, ""));
    if (surname) family.push([surname[0][0] + surname[0].slice(1).toLowerCase(), ""]);
  }
  for (const row of readTable(raw, "ministers-wikidata.csv")) {
    const words = row.person!.split(" ");
    if (words.length >= 2) {
      given.push([words[0]!, ""]);
      family.push([words.at(-1)!, ""]);
    }
  }
  const source = "popular-names-by-country; names of officials from the CIA World Factbook and Wikidata";
  return {
    given: table(source, "CC0", ["name", "countries"], gather(given)),
    family: table(source, "CC0", ["name", "countries"], gather(family)),
  };
}
