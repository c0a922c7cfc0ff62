import { iso31662 } from "iso-3166";
import { foldName } from "../../src/text/fold-name.ts";
import { byText, distinct, readTable, table } from "./tables.ts";

/** Words of other languages for "province" and the like, which English leaves out, and directions that are no name of their own. */
const kinds =
  /(?:^| )(?:oblast|avtonomna respublika|wilayat|muhafazat|shahri|viloyati|respublikasi|city|province|region|county|district|municipality|parish|voivodeship|governorate|department|prefecture|state|territory|krai|rayon|raionul|apskritis|megye|kraj|judetul|opstina|krong|khett|provinsi|negeri|changwat)(?= |$)/g;
const directions =
  /^(?:north|south|east|west|central|centre|center|northern|southern|eastern|western|middle|capital|upper|lower|islands|coast|federal|national|metropolitan|union|north east|north west|south east|south west|northeast|northwest|southeast|southwest)$/;

/** Divisions of states: name, country, the urban people of the country by division (how often such a division is meant), folded forms. */
export function regions(raw: string): string {
  const urban = new Map<string, number>();
  for (const row of readTable(raw, "cities15k.tsv"))
    urban.set(row.country!, (urban.get(row.country!) ?? 0) + Number(row.population));
  const divisions = iso31662.map(({ name, code }) => ({ name, parent: code.slice(0, 2) }));
  const count = new Map<string, number>();
  for (const { parent } of divisions) count.set(parent, (count.get(parent) ?? 0) + 1);
  const rows = divisions
    .map(({ name, parent }) => {
      const whole = name.replace(/\s*[[(].*$/, "").trim();
      const bare = foldName(whole).replace(kinds, "").trim();
      const forms = distinct([foldName(whole), bare]).filter((form) => form.length >= 3 && !directions.test(form));
      const people = Math.round((urban.get(parent) ?? 0) / count.get(parent)! / 1000) * 1000;
      return [whole, parent, String(people), forms.join("|")];
    })
    .filter((row) => row[3] !== "")
    .sort((a, b) => byText(a[1]!, b[1]!) || byText(a[0]!, b[0]!));
  return table(
    "ISO 3166-2 by way of iso-3166 4.4; people from GeoNames (2023-03)",
    "MIT; CC BY 4.0",
    ["name", "country", "people", "forms"],
    rows,
  );
}
