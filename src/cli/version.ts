import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Name and version of this package. It stands at the same distance from the sources and from what is compiled of them. */
export const readVersion = (): { readonly version: string } =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
