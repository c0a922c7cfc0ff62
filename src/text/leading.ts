import { type WordLists, wordLists } from "./word-lists.ts";

const names = ["led", "chaired", "leads", "leading", "to-lead", "heads", "posts"] as const;

/** The words by which a language tells who leads others: one set for everybody who reads it. */
export interface Leading {
  /** Participles before "by". */
  readonly led: ReadonlySet<string>;
  /** Verbs of who leads, with their participles, and those that "it" follows. */
  readonly leads: ReadonlySet<string>;
  readonly leadIt: ReadonlySet<string>;
  /** Where a leader stands. */
  readonly posts: ReadonlySet<string>;
  /** A fragment of a regular expression in which `{led}` and the other lists by their names stand for one of their words. */
  readonly fill: (fragment: string) => string;
}

/** Makes these of what `leading.yaml` holds. @throws where it has not just its lists */
export function leadingOf(value: unknown): Leading {
  const lists: WordLists<(typeof names)[number]> = wordLists(value, names, "leading.yaml");
  return {
    led: new Set([...lists.led, ...lists.chaired]),
    leads: new Set([...lists.leads, ...lists.leading]),
    leadIt: new Set([...lists.leads, ...lists["to-lead"]]),
    posts: new Set(lists.posts),
    fill: (fragment) =>
      fragment.replace(/\{([a-z-]+)\}/g, (whole, name: string) => {
        const list = lists[name as (typeof names)[number]] as readonly string[] | undefined;
        return list ? `(?:${list.join("|")})` : whole;
      }),
  };
}

type Words = readonly { readonly low: string }[];

/** Is the word at `at` the "by" of "led by", behind which the leader is named? */
export const isLedBy = (words: Words, at: number, { led }: Pick<Leading, "led">): boolean =>
  words[at]?.low === "by" && led.has(words[at - 1]?.low ?? "");

/** Does "at its head" or "as its head" stand at `at`, of whoever is named before it? */
export const standsAtHead = (words: Words, at: number, { posts }: Pick<Leading, "posts">): boolean =>
  (words[at]?.low === "at" || (words[at]?.low === "as" && words[at + 1]?.low === "its")) &&
  (posts.has(words[at + 1]?.low ?? "") || posts.has(words[at + 2]?.low ?? ""));

/** Does "lead it" stand at `at`, of whoever is named before it? */
export const leadsIt = (words: Words, at: number, { leadIt }: Pick<Leading, "leadIt">): boolean =>
  words[at + 1]?.low === "it" && leadIt.has(words[at]?.low ?? "");
