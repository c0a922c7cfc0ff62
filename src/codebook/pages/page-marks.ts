import type { FurnitureKind } from "../../model/page.ts";
import { readYaml } from "../folder.ts";

/** What a stretch of a page may be by its markup: a kind of furniture, or the caption of a picture. */
export type MarkedKind = FurnitureKind | "caption";

/** What names in markup say, as read from `codebook/pages/marks.yaml`. */
export interface PageMarks {
  /** Runs of words, joined by single spaces, with their kind. */
  readonly words: ReadonlyMap<string, MarkedKind>;
  readonly text: ReadonlySet<string>;
  /** Words that begin what a name says of a state of its element. */
  readonly states: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, MarkedKind>;
  readonly tags: ReadonlyMap<string, MarkedKind>;
  /** Most words in a run. */
  readonly longest: number;
}

type Lists = Readonly<Record<string, readonly string[]>>;

let loaded: PageMarks | null = null;

const byEntry = (lists: Lists): ReadonlyMap<string, MarkedKind> => {
  const map = new Map<string, MarkedKind>();
  for (const [kind, entries] of Object.entries(lists))
    for (const entry of entries) if (!map.has(entry)) map.set(entry, kind as MarkedKind);
  return map;
};

/** Reads the marks, once a process. @throws where the file is missing */
export function pageMarks(): PageMarks {
  if (loaded) return loaded;
  const read = readYaml("pages/marks.yaml") as {
    roles: Lists;
    tags: Lists;
    words: Lists;
    text: readonly string[];
    states: readonly string[];
  };
  const words = byEntry(read.words);
  loaded = {
    words,
    text: new Set(read.text),
    states: new Set(read.states),
    roles: byEntry(read.roles),
    tags: byEntry(read.tags),
    longest: Math.max(...[...words.keys(), ...read.text].map((entry) => entry.split(" ").length)),
  };
  return loaded;
}
