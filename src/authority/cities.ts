import { foldName } from "../text/fold-name.ts";
import { addTo, listIn, readRows } from "./read-table.ts";

export interface City {
  readonly name: string;
  readonly country: string;
  readonly capital: boolean;
  readonly population: number;
}

/** Cities of a folded form, largest first. */
export type Cities = ReadonlyMap<string, readonly City[]>;

export function loadCities(): Cities {
  const byForm = new Map<string, City[]>();
  for (const [name, country, capital, population, forms] of readRows("cities.tsv")) {
    const city: City = { name: name!, country: country!, capital: capital === "1", population: Number(population) };
    for (const form of new Set([name!, ...listIn(forms)].map(foldName))) addTo(byForm, form, city);
  }
  return byForm;
}
