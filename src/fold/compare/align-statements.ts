import type { ComparisonWords } from "../../codebook/comparison-words.ts";
import type { AlignedStatements, ComparedStatement } from "../../model/comparison.ts";
import { comparedWords, compareSets, shingles } from "../likeness/shingles.ts";
import { alike, matterWords, weigh } from "./matter.ts";

/** From this likeness two statements tell of the same words. Set on pairs of readouts written for the purpose (`test/fold/compare`). */
const ALIKE = 0.25;
/** At least this many words of matter in common, unless one has hardly more. */
const SHARED = 2;
/** From this share of common runs of two words the wording counts as the same. */
const SAME_WORDING = 0.6;

/** Would the two be the words of different sides? One unknown speaker speaks against nothing. */
const otherSpeaker = (a: ComparedStatement, b: ComparedStatement): boolean =>
  a.country !== null && b.country !== null && a.country !== b.country;

interface Link {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/** Of rows with a partner those that do not stand in one order on both sides: all but a longest run that does. */
function movedRows(firsts: readonly (readonly [left: number, right: number])[]): ReadonlySet<number> {
  const ordered = firsts.map((pair, row) => ({ pair, row })).sort((a, b) => a.pair[0] - b.pair[0]);
  const best: { length: number; before: number }[] = [];
  for (const [at, { pair }] of ordered.entries()) {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < at; earlier++)
      if (ordered[earlier]!.pair[1] < pair[1] && best[earlier]!.length + 1 > length)
        [length, before] = [best[earlier]!.length + 1, earlier];
    best.push({ length, before });
  }
  let at = best.reduce((most, one, index) => (one.length > (best[most]?.length ?? 0) ? index : most), 0);
  const kept = new Set<number>();
  for (; at >= 0 && best[at]; at = best[at]!.before) kept.add(ordered[at]!.row);
  return new Set([...firsts.keys()].filter((row) => !kept.has(row)));
}

/** The best partner of each statement on the other side, taken both ways: a sentence that the other side splits in two has two partners. */
function links(
  left: readonly ComparedStatement[],
  right: readonly ComparedStatement[],
  words: ComparisonWords,
  lead: string,
): readonly Link[] {
  // The names of speakers, of those who met and of their countries stand on every line and tell none apart.
  const capitals = lead.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const names = matterWords([...[...left, ...right].map((statement) => statement.speaker ?? ""), ...capitals].join(" "), words);
  const weighed = weigh(
    [...left, ...right].map((statement) => new Set([...matterWords(statement.words, words)].filter((word) => !names.has(word)))),
  );
  const all: Link[] = [];
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const [x, y] = [weighed[i]!, weighed[left.length + j]!];
      const { likeness, shared } = alike(x, y);
      const topics = a.topics.some((topic) => b.topics.some((other) => other.key === topic.key)) ? 0.06 : 0;
      const score = likeness + topics - (otherSpeaker(a, b) ? 0.2 : 0);
      if (score >= ALIKE && (shared >= SHARED || Math.min(x.size, y.size) <= 2))
        all.push({ left: i, right: j, likeness: Math.min(1, score) });
    }
  }
  const bestOf = (side: "left" | "right"): ReadonlySet<Link> => {
    const best = new Map<number, Link>();
    for (const link of all) if (link.likeness > (best.get(link[side])?.likeness ?? 0)) best.set(link[side], link);
    return new Set(best.values());
  };
  const [byLeft, byRight] = [bestOf("left"), bestOf("right")];
  return all.filter((link) => byLeft.has(link) || byRight.has(link));
}

/** Sets the statements of two reports side by side. Every statement is in exactly one row. `lead`: the sentences that say who met, whose names tell no statement apart. */
export function alignStatements(
  left: readonly ComparedStatement[],
  right: readonly ComparedStatement[],
  words: ComparisonWords,
  lead = "",
): readonly AlignedStatements[] {
  const found = [...links(left, right, words, lead)].sort(
    (a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right,
  );
  const rowOfLeft = new Map<number, { left: Set<number>; right: Set<number>; likeness: number }>();
  const rowOfRight = new Map<number, { left: Set<number>; right: Set<number>; likeness: number }>();
  for (const link of found) {
    const [a, b] = [rowOfLeft.get(link.left), rowOfRight.get(link.right)];
    // A row grows on one side only: two rows that each have partners are not run together by a weaker link.
    if (a && b) continue;
    if ((a && a.left.size > 1) || (b && b.right.size > 1)) continue;
    const row = a ?? b ?? { left: new Set<number>(), right: new Set<number>(), likeness: link.likeness };
    row.left.add(link.left);
    row.right.add(link.right);
    rowOfLeft.set(link.left, row);
    rowOfRight.set(link.right, row);
  }
  const alone = (statement: ComparedStatement, side: "left" | "right"): AlignedStatements =>
    side === "left"
      ? { left: [statement], right: [], agreement: "left-only", likeness: 0, moved: false }
      : { left: [], right: [statement], agreement: "right-only", likeness: 0, moved: false };
  const rows: { at: number; row: AlignedStatements }[] = [];
  const paired = [...new Set(rowOfLeft.values())];
  const moved = movedRows(paired.map((row) => [Math.min(...row.left), Math.min(...row.right)]));
  for (const [nth, row] of paired.entries()) {
    const [l, r] = [
      [...row.left].sort((a, b) => a - b).map((at) => left[at]!),
      [...row.right].sort((a, b) => a - b).map((at) => right[at]!),
    ];
    const runs = (list: readonly ComparedStatement[]): ReadonlySet<string> =>
      shingles(comparedWords(list.map((statement) => statement.words).join(" ")), 2);
    const same = compareSets(runs(l), runs(r)).likeness >= SAME_WORDING;
    rows.push({
      at: Math.min(...row.left),
      row: { left: l, right: r, agreement: same ? "both" : "worded-differently", likeness: row.likeness, moved: moved.has(nth) },
    });
  }
  left.forEach((statement, at) => {
    if (!rowOfLeft.has(at)) rows.push({ at, row: alone(statement, "left") });
  });
  let before = -1;
  right.forEach((statement, at) => {
    const row = rowOfRight.get(at);
    if (row) before = Math.max(before, Math.min(...row.left));
    else rows.push({ at: before + (at + 1) / (right.length + 1), row: alone(statement, "right") });
  });
  return rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
}
