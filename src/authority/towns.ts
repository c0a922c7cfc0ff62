import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listIn } from "./read-table.ts";

/** Countries that have a town of a folded form; nothing where none does. */
export type Towns = (form: string) => readonly string[];

/** Reads the list of small towns as it stands and searches it by halves: a hundred thousand names are too many to lay out at every start. @throws where the file is missing */
export function loadTowns(): Towns {
  const lines = readFileSync(join(import.meta.dirname, "../../authority/towns.tsv"), "latin1");
  const first = lines.indexOf("\nform\t") + 1;
  const begin = lines.indexOf("\n", first) + 1;
  return (form) => {
    let low = begin;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = lines.lastIndexOf("\n", middle - 1) + 1;
      const end = lines.indexOf("\n", middle);
      const [name, countries] = lines.slice(start, end < 0 ? lines.length : end).split("\t") as [string, string];
      if (name === form) return listIn(countries);
      if (name < form) low = (end < 0 ? lines.length : end) + 1;
      else high = start;
    }
    return [];
  };
}
