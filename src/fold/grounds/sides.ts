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

/** Does the same actor stand on both sides' lists? The sides of two reports may be named in either order. */
export function sides(a: Report, b: Report): Ground {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  if (left.length === 0 || right.length === 0) return speaks("sides", 0, "one report names no side");
  const all = [left.flat(), right.flat()] as const;
  if (left.length === 1 || right.length === 1) {
    const match = best(all[0], all[1]);
    if (match < 0.4) return clashes("sides", "no side in common");
    const bothWhole = left.length === 1 && right.length === 1;
    return speaks(
      "sides",
      match >= 0.7 ? (bothWhole ? 3 : 2) : 0.5,
      match >= 0.7 ? "the one side that is told agrees" : "the one side that is told is of the same country",
    );
  }
  const aligned = (x: number, y: number): number => Math.min(best(left[0]!, right[x]!), best(left[1]!, right[y]!));
  const match = Math.max(aligned(0, 1), aligned(1, 0));
  if (match >= 0.7) return speaks("sides", 3, "both sides agree");
  if (match >= 0.4) return speaks("sides", 1, "both sides are of the same countries");
  return clashes("sides", "the sides differ");
}
