import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { byText, distinct, type Row, readTable, table } from "./tables.ts";

interface Own {
  readonly kind?: "state" | "territory";
  readonly forms?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly stands?: readonly string[];
}

/** States that the raw list calls something else: members and observers of the United Nations. */
const alsoStates = new Set(["PS", "VA"]);
/** Former states and XK, which ISO 3166-1 has not (any more). */
const besides: Readonly<Record<string, "state" | "territory">> = {
  SU: "state",
  YU: "state",
  DD: "state",
  CS: "state",
  XK: "territory",
};

const fit = (name: string | undefined): string[] =>
  name && name !== "none" && !/[,;([]|note/.test(name) ? [name.replace(/^the /i, "")] : [];
const nouns = (demonym: string): string[] =>
  demonym.split(/[,;]/).flatMap((part) => {
    const noun = part.replace(/\(singular and plural\)/, "").trim();
    const plural = /^([\p{L}'’ -]+)\(s\)$/u.exec(noun);
    return plural ? [plural[1]!, `${plural[1]}s`] : /^[\p{Lu}][\p{L}'’ -]+$/u.test(noun) ? [noun] : [];
  });

/** Territories of a gazetteer keyed by ISO alpha-3, to codes of two letters. */
export const codesOf = (raw: string): ReadonlyMap<string, string> =>
  new Map(readTable(raw, "country-codes.csv").map((row) => [row["ISO3166-1-Alpha-3"]!, row["ISO3166-1-Alpha-2"]!]));

/** Countries: code, kind, key, name, forms of the name, adjectives and demonyms, capitals, forms that stand for the government. */
export function countries(raw: string, ownFile: string): string {
  const own = parse(readFileSync(ownFile, "utf8")) as Record<string, Own>;
  const facts = new Map(readTable(raw, "countries-names-demonyms.csv").map((row) => [row.iso3!, row]));
  const line = (code: string, row: Row | null): readonly string[] => {
    const mine = own[code] ?? {};
    const fact = row ? facts.get(row["ISO3166-1-Alpha-3"]!) : undefined;
    const name = mine.forms?.[0] ?? fit(fact?.short)[0] ?? row?.["CLDR display name"] ?? code;
    const forms = mine.forms ?? [...fit(fact?.short), ...fit(row?.["UNTERM English Short"]), ...fit(row?.["CLDR display name"])];
    const long = [...fit(fact?.long), ...fit(row?.["UNTERM English Formal"])];
    const adjectives = mine.adjectives ?? [
      ...(fact?.demonym_adj ?? "").split(/[,;]/).flatMap((part) => nouns(part)),
      ...nouns(fact?.demonym_noun ?? ""),
    ];
    const capital = row?.Capital && /^[\p{L}'’. -]+$/u.test(row.Capital) ? [row.Capital] : [];
    const kind = mine.kind ?? besides[code] ?? (row?.is_independent === "Yes" || alsoStates.has(code) ? "state" : "territory");
    const wikidata = row?.wikidata_id?.split("/").at(-1) ?? "";
    return [
      code,
      kind,
      wikidata,
      name,
      distinct([name, ...forms, ...long]).join("|"),
      distinct(adjectives).join("|"),
      distinct(capital).join("|"),
      distinct(mine.stands ?? []).join("|"),
    ];
  };
  const rows = readTable(raw, "country-codes.csv").map((row) => line(row["ISO3166-1-Alpha-2"]!, row));
  const known = new Set(rows.map((row) => row[0]));
  for (const code of Object.keys(besides)) if (!known.has(code)) rows.push(line(code, null));
  return table(
    "datasets/country-codes (2026-05); CIA World Factbook (2026-01); own forms in own/countries.yaml",
    "PDDL 1.0; CC0; MIT",
    ["code", "kind", "wikidata", "name", "forms", "adjectives", "capitals", "stands"],
    rows.sort((a, b) => byText(a[0]!, b[0]!)),
  );
}
