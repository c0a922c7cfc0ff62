import { codesOf } from "./countries.ts";
import { byText, readTable, table } from "./tables.ts";

/** "Pham Minh CHINH" with its surname in capitals, as a name: "Pham Minh Chinh". */
const plain = (name: string): string => name.replace(/\p{Lu}{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase());

/** Head of state and government lines are "office NAME": the name begins where the capitalised surname's words do, so the office is cut by known heads. */
const officeHead =
  /^((?:(?:Acting|Interim|Transitional|Transition|Deputy|First|Second|Third|Vice|Executive|Federal|Supreme|Governor|Paramount|Prime|Chief|State|Co-|General|of the|of|and|the|Council|Presidency|Military|Ruling|Sovereign|Sovereignty)\s+)*(?:President|Presidents|Prime Minister|Prime Ministers|Premier|Chancellor|King|Queen|Emir|Amir|Sultan|Emperor|Prince|Princess|Grand Duke|Governor General|Governor-General|Governor|Secretary|Chairman|Chairperson|Leader|Taoiseach|Captain Regent|Pope|Chief Minister|Minister|Administrator|Commissioner|High Commissioner|Monarch|Chief Executive|Minister-President))s?\s+(?:of [A-Z][a-z]+ )?/u;

/** Holders of offices with the days they are known to have held them: country, office, name, from, to, key. */
export function officials(raw: string, codeOfName: ReadonlyMap<string, string>): string {
  const iso = codesOf(raw);
  const territories = new Set(
    readTable(raw, "country-codes.csv").flatMap((row) => (row.is_independent === "Yes" ? [] : [row["ISO3166-1-Alpha-2"]!])),
  );
  const rows: string[][] = [];
  for (const row of readTable(raw, "heads-of-state-and-government.csv")) {
    const country = iso.get(row.iso3!);
    const head = officeHead.exec(row.office_and_name!);
    const name = head
      ? plain(
          row
            .office_and_name!.slice(head[0].length)
            .replace(/\s*\([^)]*\)|,.*$/g, "")
            .trim(),
        )
      : ""; // A territory's head of state is the one of the state that it belongs to, and stands there.
    if (country && head && territories.has(country) && /^(?:Vice )?(?:President|King|Queen)/.test(head[1]!)) continue;
    if (!country || !head || !/^[\p{Lu}][\p{L}\p{M}'’. -]{2,50}$/u.test(name)) continue;
    rows.push([
      country,
      head[1]!.replace(/s$/, ""),
      name,
      /^\d{4}-\d\d-\d\d$/.test(row.since!) ? row.since! : row.first_seen!,
      row.last_seen!,
      "",
    ]);
  }
  for (const row of readTable(raw, "ministers-wikidata.csv")) {
    const country = codeOfName.get(row.repo!.replaceAll(/[-_]/g, " ").toLowerCase());
    if (!country || !row.start || !/^[\p{Lu}]/u.test(row.person!)) continue;
    rows.push([country, row.position!, row.person!, row.start, row.end || row.snapshot!, `wikidata:${row.personID}`]);
  }
  const seen = new Map(rows.map((row) => [row.join("\t"), row]));
  return table(
    "CIA World Factbook (2014–2026); Wikidata (until 2023)",
    "CC0",
    ["country", "office", "name", "from", "to", "key"],
    [...seen.values()].sort(
      (a, b) => byText(a[0]!, b[0]!) || byText(a[1]!, b[1]!) || byText(a[3]!, b[3]!) || byText(a[2]!, b[2]!),
    ),
  );
}
