import { listUnder } from "../text/list-under.ts";
import { listIn, readRows } from "./read-table.ts";

/** A division of a state. */
export interface Region {
  readonly country: string;
  /** Urban people of the country by division: how the regions of one name are weighed against each other and against cities. */
  readonly people: number;
}

/** Reads the divisions of states by folded form. @throws where the file is missing */
export function loadRegions(): ReadonlyMap<string, readonly Region[]> {
  const byForm = new Map<string, Region[]>();
  for (const [, country, people, forms] of readRows("regions.tsv"))
    for (const form of listIn(forms)) listUnder(byForm, form, { country: country!, people: Number(people) });
  return byForm;
}
