import { foldName } from "../text/fold-name.ts";
import { listUnder } from "../text/list-under.ts";
import { readOwn, readRows } from "./read-table.ts";

/** Somebody who is known to have held an office from one day to another. */
export interface Official {
  readonly country: string;
  readonly office: string;
  readonly name: string;
  /** ISO days, or months or years where no more is known. */
  readonly from: string;
  readonly to: string;
  readonly key: string | null;
}

export interface Officials {
  readonly byCountry: ReadonlyMap<string, readonly Official[]>;
  readonly byName: ReadonlyMap<string, readonly Official[]>;
  /** By each folded word of the name that has more than one letter. */
  readonly byWord: ReadonlyMap<string, readonly Official[]>;
}

export function loadOfficials(): Officials {
  const byCountry = new Map<string, Official[]>();
  const byName = new Map<string, Official[]>();
  const byWord = new Map<string, Official[]>();
  const own = readOwn<Readonly<Record<string, readonly (readonly string[])[]>>>("officials.yaml");
  const rows = [
    ...readRows("officials.tsv"),
    ...Object.entries(own).flatMap(([code, list]) => list.map((row) => [code, ...row, ""])),
  ];
  for (const [country, office, name, from, to, key] of rows) {
    const official: Official = { country: country!, office: office!, name: name!, from: from!, to: to!, key: key || null };
    listUnder(byCountry, official.country, official);
    const folded = foldName(official.name);
    listUnder(byName, folded, official);
    for (const word of new Set(folded.split(" "))) if (word.length > 1) listUnder(byWord, word, official);
  }
  return { byCountry, byName, byWord };
}
