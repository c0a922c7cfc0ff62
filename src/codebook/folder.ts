import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { withOwnStrings } from "../text/own-strings.ts";

/** The data folder that ships. It stands at the same distance from the sources and from what is compiled of them. */
export const codebookFolder = join(import.meta.dirname, "../../codebook");

/** Reads one YAML file of the codebook. @throws where it is missing or no YAML */
export const readYaml = (file: string, folder = codebookFolder): unknown =>
  withOwnStrings(load(readFileSync(join(folder, file), "utf8")));
