import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { withOwnStrings } from "../text/own-strings.ts";

const folder = join(import.meta.dirname, "../../authority");

/** Rows of a derived file as cells in the order of its header; comment lines and the header left out. @throws where the file is missing */
export const readRows = (file: string): readonly (readonly string[])[] =>
  withOwnStrings(
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("# "))
      .slice(1)
      .map((line) => line.split("\t")),
  );

/** A list in one cell. */
export const listIn = (cell: string | undefined): readonly string[] => (cell ? cell.split("|") : []);

/** A file of the project's own facts. @throws where it is missing or no YAML */
export const readOwn = <T>(file: string): T => withOwnStrings(load(readFileSync(join(folder, "own", file), "utf8")) as T);
