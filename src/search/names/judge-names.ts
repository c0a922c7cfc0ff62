import type { Verdict } from "../../model/event.ts";
import { compareNames, type Likeness } from "./compare-names.ts";
import type { Office, Unit } from "./unit.ts";

export interface NameVerdict {
  readonly verdict: Verdict;
  readonly grounds: readonly string[];
}

const said: Readonly<Record<Likeness | "equal", string>> = {
  equal: "the names are the same",
  spelt: "the names differ in spelling alone",
  reordered: "the names have the same words in another order",
  shortened: "one name has all words of the other and more",
  initials: "one name gives as an initial what the other spells out",
};

function likenessOf(a: Unit, b: Unit): Likeness | "equal" | null {
  for (const one of a.names)
    for (const other of b.names) {
      if (one.length > 1 && one.join(" ") === other.join(" ")) return "equal";
      const likeness = compareNames(one, other);
      if (likeness) return likeness;
    }
  return null;
}

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
const isOne = (a: Office, b: Office): boolean =>
  a.words === b.words && agree(a.organisation, b.organisation) && agree(a.country, b.country);

/**
 * Whether two people of different sources are one. Like names alone decide nothing: an office that one person holds at a time must stand with both.
 * A father and a son, two namesakes of two countries, or a name that is cut short stay apart or undecided.
 * @returns null where the names have nothing to do with each other
 */
export function judgeNames(a: Unit, b: Unit, isSole: (office: string) => boolean): NameVerdict | null {
  if (a.kind !== "person" || b.kind !== "person") return null;
  if (a.key !== null && b.key !== null) return null;
  const likeness = likenessOf(a, b);
  if (likeness === null) return null;
  const shared = a.offices.find((one) => b.offices.some((other) => isOne(one, other))) ?? null;
  const office = shared === null ? "no office stands with both" : `"${shared.title}" stands with both`;
  const grounds = [said[likeness], office];
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return {
      verdict: shared ? "undecided" : "different",
      grounds: [...grounds, `one is of ${a.country}, the other of ${b.country}`],
    };
  // Of whom a report names neither country nor body, an office alone says too little.
  const isBound = shared !== null && (a.country !== null || b.country !== null || shared.organisation !== null);
  return { verdict: isBound && isSole(shared.title) ? "same" : "undecided", grounds };
}
