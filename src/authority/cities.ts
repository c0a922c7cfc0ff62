import { listUnder } from "../text/list-under.ts";
import { listIn, readRows } from "./read-table.ts";

export interface City {
  /** As listed, with its marks. */
  readonly name: string;
  readonly country: string;
  readonly capital: boolean;
  readonly population: number;
  /** The name folded. */
  readonly own: string;
}

/** Cities of a folded form, largest first. */
export type Cities = ReadonlyMap<string, readonly City[]>;

/** Reads the cities of 15,000 people and more. @throws where the file is missing */
export function loadCities(): Cities {
  const byForm = new Map<string, City[]>();
  for (const [name, country, capital, population, listed] of readRows("cities.tsv")) {
    const forms = listIn(listed);
    const city: City = {
      name: name!,
      country: country!,
      capital: capital === "1",
      population: Number(population),
      own: forms[0]!,
    };
    for (const form of forms) listUnder(byForm, form, city);
  }
  return byForm;
}
