import { byText, distinct, readTable, table } from "./tables.ts";

const host = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .split(/[/?#]/)[0]!
    .toLowerCase();
const names = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((part) =>
      part
        .replace(/^[^:]{0,40}:\s*/, "")
        .replace(/\s*\([^)]*\)/g, "")
        .trim(),
    )
    .filter((name) => /^[\p{Lu}\d][\p{L}\p{M}\d'’.&! -]{2,50}$/u.test(name));

/** State outlets and agencies: name, country, other names, hosts. */
export function outlets(raw: string, codeOfName: ReadonlyMap<string, string>): string {
  const byName = new Map<string, { country: string; forms: string[]; hosts: string[] }>();
  for (const row of readTable(raw, "state-media.csv")) {
    const country = codeOfName.get(row.Country!.toLowerCase());
    const [company] = names(row["Media company"]!);
    if (!country || !company) continue;
    const known = byName.get(`${company}\t${country}`) ?? { country, forms: [], hosts: [] };
    byName.set(`${company}\t${country}`, known);
    known.forms.push(...names(row["Main assets"]!));
    if (row.URL) known.hosts.push(host(row.URL));
  }
  const rows = [...byName].map(([key, { country, forms, hosts }]) => [
    key.split("\t")[0]!,
    country,
    distinct(forms)
      .filter((form) => form !== key.split("\t")[0])
      .slice(0, 12)
      .join("|"),
    distinct(hosts)
      .filter((name) => name.includes("."))
      .slice(0, 8)
      .join("|"),
  ]);
  return table(
    "State Media Monitor via state-media-profiles (2024-02)",
    "MIT, credit State Media Monitor",
    ["name", "country", "forms", "hosts"],
    rows.sort((a, b) => byText(a[0]!, b[0]!) || byText(a[1]!, b[1]!)),
  );
}
