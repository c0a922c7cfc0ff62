import type { Home } from "../countries/home-country.ts";

/** A named person as one article knows it, for those that an office may mean. */
export interface ArticlePerson {
  readonly id: string;
  readonly country: string | null;
  /** Does the text tell the country, and not only a list of who held which office? */
  readonly isTold: boolean;
  readonly offices: readonly string[];
  /** Starts of the mentions in the article, in order. */
  readonly starts: readonly number[];
}

/** A person with the words of one office. */
export interface HeldOffice {
  readonly person: ArticlePerson;
  readonly words: ReadonlySet<string>;
}

/** By each word of an office, all who hold one with it. */
export type HoldersOfPage = ReadonlyMap<string, readonly HeldOffice[]>;

/** What the article of a holder tells. */
export interface HolderContext {
  readonly persons: readonly ArticlePerson[];
  /** Those whom the publisher's articles on the page name, by the words of their offices; none for a text that is another's. */
  readonly page: HoldersOfPage;
  readonly home: Home | null;
  /** ISO day of the report, null where it has none. */
  readonly day: string | null;
}
