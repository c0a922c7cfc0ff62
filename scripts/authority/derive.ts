// npm run authority -- FOLDER: derives the files of authority/ from the raw facts in FOLDER. Offline; the same input gives the same bytes.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cities } from "./cities.ts";
import { countries } from "./countries.ts";
import { names } from "./names.ts";
import { officials } from "./officials.ts";
import { outlets } from "./outlets.ts";
import { parties } from "./parties.ts";
import { regions } from "./regions.ts";
import { readTable } from "./tables.ts";
import { towns } from "./towns.ts";

/** Megabytes that the derived files may have together. */
const MOST = 8;

/** Country names as other raw files print them, to codes. */
function namesOfCountries(raw: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const iso = new Map(readTable(raw, "country-codes.csv").map((row) => [row["ISO3166-1-Alpha-3"]!, row["ISO3166-1-Alpha-2"]!]));
  for (const row of readTable(raw, "country-codes.csv"))
    for (const name of [row["CLDR display name"], row["UNTERM English Short"], row.official_name_en])
      if (name) codes.set(name.toLowerCase(), row["ISO3166-1-Alpha-2"]!);
  for (const row of readTable(raw, "countries-names-demonyms.csv"))
    if (row.short && row.short !== "none" && iso.has(row.iso3!)) codes.set(row.short.toLowerCase(), iso.get(row.iso3!)!);
  return codes;
}

/** Derives every file of `into` from `raw`. */
export function derive(raw: string, into: string): void {
  mkdirSync(into, { recursive: true });
  const codeOfName = namesOfCountries(raw);
  const { given, family } = names(raw);
  const files = {
    "countries.tsv": countries(raw, resolve(import.meta.dirname, "../../authority/own/countries.yaml")),
    "cities.tsv": cities(raw),
    "towns.tsv": towns(raw),
    "regions.tsv": regions(raw),
    "parties.tsv": parties(raw),
    "officials.tsv": officials(raw, codeOfName),
    "outlets.tsv": outlets(raw, codeOfName),
    "given-names.tsv": given,
    "family-names.tsv": family,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(into, file), text);
}

if (import.meta.main) {
  const raw = process.argv[2];
  if (!raw || !existsSync(join(raw, "country-codes.csv"))) {
    console.error("usage: npm run authority -- FOLDER (the folder with the raw files that authority/SOURCES.md names)");
    process.exit(2);
  }
  const into = resolve(import.meta.dirname, "../../authority");
  derive(raw, into);
  const size = readdirSync(into, { recursive: true, encoding: "utf8" }).reduce(
    (sum, file) => sum + statSync(join(into, file)).size,
    0,
  );
  console.log(`authority/: ${(size / 1e6).toFixed(2)} MB`);
  if (size > MOST * 1e6) {
    console.error(`more than ${MOST} MB`);
    process.exit(1);
  }
}
