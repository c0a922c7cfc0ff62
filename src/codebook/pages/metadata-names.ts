import { readYaml } from "../folder.ts";

type Field = "title" | "address" | "publisher" | "author" | "published" | "modified" | "single";

/** The names under which pages tell of themselves, the surest first, and how they print months. */
export type MetadataNames = Readonly<Record<Field | "articles" | "pages", readonly string[]>> & {
  /** Number of the month, 1–12, by its name in small letters. */
  readonly months: ReadonlyMap<string, number>;
};

type Listed = Omit<MetadataNames, "months"> & {
  readonly months: Readonly<Record<string, readonly (readonly string[])[]>>;
};

let loaded: MetadataNames | null = null;

/** Reads `codebook/metadata.yaml`, once a process. @throws where the file is missing */
export function metadataNames(): MetadataNames {
  if (loaded) return loaded;
  const listed = readYaml("metadata.yaml") as Listed;
  const months = new Map<string, number>();
  for (const year of Object.values(listed.months))
    for (const [at, names] of year.entries()) for (const name of names) if (!months.has(name)) months.set(name, at + 1);
  loaded = { ...listed, months };
  return loaded;
}
