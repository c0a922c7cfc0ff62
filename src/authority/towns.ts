import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listIn } from "./read-table.ts";

/** Countries that have a town of a folded form; nothing where none does. */
export type Towns = (form: string) => readonly string[];

/** Reads the list of small towns as it stands and searches it by halves: a hundred thousand names are too many to lay out at every start. @throws where the file is missing */
export function loadTowns(): Towns {
  const list = readFileSync(join(import.meta.dirname, "../../authority/towns.tsv"), "latin1");
  const starts: number[] = [];
  for (let at = list.indexOf("\n", list.indexOf("\nform\t") + 1) + 1; at > 0 && at < list.length; at = list.indexOf("\n", at) + 1)
    starts.push(at);
  const lines = Uint32Array.from(starts);
  return (form) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = lines[middle]!;
      const end = list.indexOf("\t", start);
      const name = list.slice(start, end);
      if (name === form) return listIn(list.slice(end + 1, (lines[middle + 1] ?? list.length + 1) - 1).trimEnd());
      if (name < form) low = middle + 1;
      else high = middle;
    }
    return [];
  };
}
