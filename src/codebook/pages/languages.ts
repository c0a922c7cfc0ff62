import { readYaml } from "../folder.ts";

/** What tells a language: function words, the letters that it has besides a–z, and the encodings of its older pages, the likeliest first. */
export interface Language {
  readonly code: string;
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** With its place in the list: the commonest first where the script is not Latin. */
  readonly letters: ReadonlyMap<string, number>;
  readonly encodings: readonly string[];
}

interface Listed {
  readonly name: string;
  readonly words: readonly string[];
  readonly letters: string;
  readonly encodings: readonly string[];
}

let loaded: readonly Language[] | null = null;

/** The languages of `codebook/languages.yaml`, read once a process. @throws where the file is missing */
export function languages(): readonly Language[] {
  loaded ??= Object.entries(readYaml("languages.yaml") as Readonly<Record<string, Listed>>).map(
    ([code, { name, words, letters, encodings }]) => ({
      code,
      name,
      words: new Set(words),
      letters: new Map([...letters].map((letter, rank) => [letter, rank])),
      encodings,
    }),
  );
  return loaded;
}
