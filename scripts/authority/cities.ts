import { byText, distinct, readTable, table } from "./tables.ts";

/** Variants of a city's name are kept from this population on: those of small towns are other words of English too often. */
const VARIANTS_FROM = 150_000;
/** A smaller town is kept where it is a capital or a seat of a province. */
const LEAST = 30_000;
const seats = new Set(["PPLC", "PPLA"]);

const spelled = (form: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’. -]{3,40}$/u.test(form) && !/\p{Lu}{2}/u.test(form) && /[a-z]{2}/.test(form);

/** Cities: name, country, capital of it or not, population, other Latin forms. */
export function cities(raw: string): string {
  const rows = readTable(raw, "cities15k.tsv")
    .filter((row) => Number(row.population) >= LEAST || seats.has(row.fcode!))
    .map((row) => {
      const variants =
        Number(row.population) >= VARIANTS_FROM || row.fcode === "PPLC"
          ? (row.latin_altnames ?? "").split("|").filter(spelled)
          : [];
      const forms = distinct([row.asciiname!, ...variants]).filter((form) => form !== row.name);
      return [row.name!, row.country!, row.fcode === "PPLC" ? "1" : "", row.population!, forms.slice(0, 24).join("|")];
    })
    .sort((a, b) => Number(b[3]) - Number(a[3]) || byText(a[0]!, b[0]!) || byText(a[1]!, b[1]!));
  return table("GeoNames (2023-03), geonames.org", "CC BY 4.0", ["name", "country", "capital", "population", "forms"], rows);
}
