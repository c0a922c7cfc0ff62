import { codesOf } from "./countries.ts";
import { byText, distinct, readTable, table } from "./tables.ts";

interface Party {
  readonly country: string;
  key: string;
  name: string;
  readonly forms: string[];
  readonly acronyms: string[];
  first: string;
  last: string;
}

/** A form that a text may print: not a slogan, not a list of parties in one cell. */
const printable = (form: string): boolean =>
  /\p{L}{2}/u.test(form) && form.length <= 90 && !/[/;[\]{}]|^\(|\bothers?\b|\bvarious\b|^none$|list of/i.test(form);
const acronym = (form: string): boolean => /^[\p{Lu}][\p{Lu}\p{N}.&-]{1,9}$/u.test(form);
const parts = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(/\s+\/\s+/)
    .map((part) => part.replace(/\s*\([^)]*\)\s*/g, " ").trim())
    .filter(printable);

/** Parties of all countries: country, key, English name, other forms, acronyms, first and last year. */
export function parties(raw: string): string {
  const iso = codesOf(raw);
  const byId = new Map<string, Party>();
  const party = (id: string, iso3: string, name: string): Party | null => {
    const country = iso.get(iso3);
    if (!country || !name) return null;
    const known = byId.get(id);
    if (known) return known;
    const made: Party = { country, key: "", name, forms: [], acronyms: [], first: "", last: "" };
    byId.set(id, made);
    return made;
  };
  for (const row of readTable(raw, "parties-partyfacts-core.csv")) {
    const [english] = [...parts(row.name_english), ...parts(row.name)];
    const known = english ? party(row.partyfacts_id!, row.country!, english) : null;
    if (!known) continue;
    known.forms.push(...parts(row.name_english), ...parts(row.name));
    known.acronyms.push(...parts(row.name_short).filter(acronym));
    known.first = row.year_first ?? "";
    known.last = row.year_last ?? "";
  }
  for (const row of readTable(raw, "parties-wikidata.csv")) {
    const known = row.name ? party(row.partyfacts_id!, row.country!, row.name) : null;
    if (!known) continue;
    known.key = row.wikidata_id ? `wikidata:${row.wikidata_id}` : "";
    if (printable(row.name!)) known.name = row.name!.replace(/\s*\([^)]*\)\s*/g, " ").trim();
    known.forms.push(
      known.name,
      ...(row.name_native ?? "")
        .split(/[/,]/)
        .map((form) => form.trim())
        .filter(printable),
    );
    known.acronyms.push(...(row.name_short ?? "").split("/").filter(acronym));
  }
  for (const row of readTable(raw, "parties-wikipedia.csv")) {
    const known = row.name ? party(row.partyfacts_id!, row.country!, row.name) : null;
    if (!known) continue;
    if (printable(row.name!)) known.forms.push(row.name!.replace(/\s*\([^)]*\)\s*/g, " ").trim());
    known.acronyms.push(...(row.name_short ?? "").split("/").filter(acronym));
    known.first ||= row.year_founded ?? "";
    known.last ||= row.year_dissolved ?? "";
  }
  const named = new Map([...byId.values()].map((known) => [`${known.country} ${known.name.toLowerCase()}`, known]));
  for (const row of readTable(raw, "parties-and-leaders.csv")) {
    const country = iso.get(row.iso3!);
    const name = row.party!.replace(/\s*\[[^\]]*\]\s*|\s*\([^)]*\)\s*/g, " ").trim();
    if (!country || !printable(name)) continue;
    const known = named.get(`${country} ${name.toLowerCase()}`) ?? {
      country,
      key: "",
      name,
      forms: [],
      acronyms: [],
      first: "",
      last: "",
    };
    known.forms.push(name);
    if (row.acronym)
      known.acronyms.push(
        ...row.acronym
          .split(/\s+or\s+|[,/]/)
          .map((form) => form.trim())
          .filter(acronym),
      );
    if (!named.has(`${country} ${name.toLowerCase()}`)) {
      named.set(`${country} ${name.toLowerCase()}`, known);
      byId.set(`wfb ${country} ${name}`, known);
    }
  }
  const rows = [...byId.values()]
    .filter((known) => printable(known.name))
    .map((known) => [
      known.country,
      known.key,
      known.name,
      distinct(known.forms)
        .filter((form) => form !== known.name && /[\p{Script=Latin}]/u.test(form))
        .join("|"),
      distinct(known.acronyms).join("|"),
      known.first,
      known.last,
    ])
    .sort((a, b) => byText(a[0]!, b[0]!) || byText(a[2]!, b[2]!) || byText(a[1]!, b[1]!));
  return table(
    "Party Facts (2026-03) with its Wikidata and Wikipedia links; CIA World Factbook (2014–2026)",
    "MIT; CC0",
    ["country", "key", "name", "forms", "acronyms", "first", "last"],
    rows,
  );
}
