import { foldName } from "../../src/text/fold-name.ts";
import { byText, distinct, type Row, readTable, table } from "./tables.ts";

/** Variants of a city's name are kept from this population on: those of small towns are other words of English too often. */
const VARIANTS_FROM = 100_000;

const spelled = (form: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’. -]{3,40}$/u.test(form) && !/\p{Lu}{2}/u.test(form) && /[a-z]{2}/.test(form);

const isCapital = (row: Row): boolean => row.fcode === "PPLC";

/** Cities: name, country, capital of it or not, population, folded forms with the own name's first. */
export function cities(raw: string): string {
  const rows = readTable(raw, "cities15k.tsv")
    .map((row) => {
      const variants =
        Number(row.population) >= VARIANTS_FROM || isCapital(row) ? (row.latin_altnames ?? "").split("|").filter(spelled) : [];
      const forms = distinct([row.name!, row.asciiname!, ...variants.slice(0, 24)].map(foldName));
      return [row.name!, row.country!, isCapital(row) ? "1" : "", row.population!, forms.join("|")];
    })
    .sort((a, b) => Number(b[3]) - Number(a[3]) || byText(a[0]!, b[0]!) || byText(a[1]!, b[1]!));
  return table("GeoNames (2023-03), geonames.org", "CC BY 4.0", ["name", "country", "capital", "population", "forms"], rows);
}
