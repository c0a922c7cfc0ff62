import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listIn } from "./read-table.ts";

/** What a folded form is a town's name of, or the first words of one. */
interface Town {
  /** Countries that have a town so called; nothing where none does. */
  readonly countries: readonly string[];
  /** Does a longer name begin with these words? */
  readonly goesOn: boolean;
}

/** So many forms are kept in mind at once. */
const MANY = 10_000;

export type Towns = (form: string) => Town;

/** Reads the list of small towns as it stands and searches it by halves: a hundred thousand names are too many to lay out at every start. @throws where the file is missing */
export function loadTowns(): Towns {
  const list = readFileSync(join(import.meta.dirname, "../../authority/towns.tsv"), "latin1");
  const starts: number[] = [];
  for (let at = list.indexOf("\n", list.indexOf("\nform\t") + 1) + 1; at > 0 && at < list.length; at = list.indexOf("\n", at) + 1)
    starts.push(at);
  const lines = Uint32Array.from(starts);
  const nameAt = (line: number): string => list.slice(lines[line], list.indexOf("\t", lines[line]));
  const countriesAt = (line: number): readonly string[] =>
    listIn(list.slice(list.indexOf("\t", lines[line]) + 1, (lines[line + 1] ?? list.length + 1) - 1).trimEnd());
  /** A page asks four times for each of its words, and each is sought in some seventeen steps. */
  const known = new Map<string, Town>();
  const search = (form: string): Town => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nameAt(middle) < form) low = middle + 1;
      else high = middle;
    }
    const isName = low < lines.length && nameAt(low) === form;
    // A space comes before all letters: longer names stand right behind.
    return { countries: isName ? countriesAt(low) : [], goesOn: list.startsWith(`${form} `, lines[isName ? low + 1 : low]) };
  };
  return (form) => {
    const asked = known.get(form);
    if (asked) return asked;
    if (known.size >= MANY) known.clear();
    const town = search(form);
    known.set(form, town);
    return town;
  };
}
