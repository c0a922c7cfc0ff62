import { foldName } from "../text/fold-name.ts";
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

/**
 * Reads the cities of 15,000 people and more, and the capitals of states that have fewer: they are as much in the news.
 * @throws where a file is missing
 */
export function loadCities(): Cities {
  const byForm = new Map<string, readonly City[]>();
  /** Forms that no other city has share one list of their city: most of 100,000 are such. */
  const add = (city: City, forms: readonly string[]): void => {
    const alone = [city];
    for (const form of forms) {
      const others = byForm.get(form);
      byForm.set(form, others ? [...others, city] : alone);
    }
  };
  for (const [name, country, capital, population, listed] of readRows("cities.tsv")) {
    const forms = listIn(listed);
    const city: City = {
      name: name!,
      country: country!,
      capital: capital === "1",
      population: Number(population),
      own: forms[0]!,
    };
    add(city, forms);
  }
  for (const [country, kind, , , , , capitals] of readRows("countries.tsv"))
    for (const name of kind === "state" ? listIn(capitals) : []) {
      const own = foldName(name);
      // Of unknown size, and so the last of the list.
      if (!byForm.get(own)?.some((city) => city.country === country))
        add({ name, country: country!, capital: true, population: 0, own }, [own]);
    }
  return byForm;
}
