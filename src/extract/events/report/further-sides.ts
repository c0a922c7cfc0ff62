import type { Unsided } from "./actors-of.ts";

/** The sides of those who deal with each other behind the first two. */
export const FURTHER = "CDEFG";

/** Is each of three or more of another country, so that each is a side ("the ministers of Fiji, Togo and Malta met")? */
export const areAllOfOthers = (all: readonly Unsided[]): boolean =>
  all.length > 2 &&
  all.length <= FURTHER.length + 2 &&
  all.every(({ actor }) => actor.country) &&
  new Set(all.map(({ actor }) => actor.country!.value)).size === all.length;
