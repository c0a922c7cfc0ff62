import type { Participant, Report } from "../../model/report.ts";
import { clashes, type Ground, speaks } from "./ground.ts";
import { sameActor } from "./same-actor.ts";

/** The principals of a report by side, in the order of the sides' letters. */
export function sidesOf(report: Report): readonly (readonly Participant[])[] {
  const letters = [...new Set(report.participants.map((participant) => participant.side))].sort();
  return letters
    .map((side) => report.participants.filter((participant) => participant.side === side && participant.role === "principal"))
    .filter((side) => side.length > 0);
}

const best = (a: readonly Participant[], b: readonly Participant[]): number =>
  Math.max(...a.flatMap((x) => b.map((y) => sameActor(x, y))));

const countriesOf = (side: readonly Participant[]): ReadonlySet<string> =>
  new Set(side.flatMap(({ country }) => country?.value ?? []));

/** Acts of one side alone: those who sign, act together or speak. Each list may leave some out, but not each one whom the other names. */
function parties(a: readonly Participant[], b: readonly Participant[]): Ground {
  const unmatched = (x: readonly Participant[], y: readonly Participant[]): boolean =>
    x.some((actor) => actor.country !== null && best([actor], y) < 0.4);
  if (unmatched(a, b) && unmatched(b, a)) return clashes("sides", "each names a party that the other does not");
  const match = best(a, b);
  if (match < 0.4) return clashes("sides", "no side in common");
  const [p, q] = [countriesOf(a), countriesOf(b)];
  if (match >= 0.7) return speaks("sides", 3, "the parties agree");
  // Persons in one list, their states in the other: two countries in common say more than one.
  return p.size > 1 && p.size === q.size && [...p].every((code) => q.has(code))
    ? speaks("sides", 1.5, "all parties are of the same countries")
    : speaks("sides", 0.5, "a party is of the same country");
}

/** A declaration is its speaker's: whom it is about is told by one article and not by another. */
function speakers(left: readonly (readonly Participant[])[], right: readonly (readonly Participant[])[]): Ground {
  if (best(left[0]!, right[0]!) < 0.7) return clashes("sides", "another speaks");
  const about = left[1] && right[1] ? best(left[1], right[1]) : 0.7;
  return about >= 0.7 ? speaks("sides", 3, "the speaker agrees") : speaks("sides", 2.5, "the speaker agrees, about others");
}

/** Does the same actor stand on both sides' lists? The sides of two reports may be named in either order. */
export function sides(a: Report, b: Report): Ground {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  if (left.length === 0 || right.length === 0) return speaks("sides", 0, "one report names no side");
  if (a.class === "declaration" && b.class === "declaration") return speakers(left, right);
  const all = [left.flat(), right.flat()] as const;
  if (left.length === 1 && right.length === 1) return parties(left[0]!, right[0]!);
  if (left.length === 1 || right.length === 1) {
    const match = best(all[0], all[1]);
    if (match < 0.4) return clashes("sides", "no side in common");
    return match >= 0.7
      ? speaks("sides", 2, "the one side that is told agrees")
      : speaks("sides", 0.5, "the one side that is told is of the same country");
  }
  const aligned = (x: number, y: number): number => Math.min(best(left[0]!, right[x]!), best(left[1]!, right[y]!));
  const match = Math.max(aligned(0, 1), aligned(1, 0));
  if (match >= 0.7) return speaks("sides", 3, "both sides agree");
  if (match >= 0.4) return speaks("sides", 1, "both sides are of the same countries");
  return clashes("sides", "the sides differ");
}
