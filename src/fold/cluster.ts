import type { FiledReport, Judgement } from "../model/event.ts";
import { judgePair, type PairVerdict } from "./judge-pair.ts";

/** Two reports that were put into one event, and why. */
export interface Merge {
  readonly left: string;
  readonly right: string;
  readonly grounds: readonly string[];
}

export interface Cluster {
  readonly reports: readonly FiledReport[];
  readonly merges: readonly Merge[];
}

/** The verdict on a pair: a person's, where there is one, else the rules'. */
export type PairJudge = (a: FiledReport, b: FiledReport) => PairVerdict;

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Lets persons' judgements on reports stand above the rules. Of several on one pair the last counts. */
export function judgeWith(judgements: readonly Judgement[]): PairJudge {
  const byPerson = new Map(
    judgements
      .filter((judgement) => judgement.about === "report")
      .map((judgement) => [pairKey(judgement.left, judgement.right), judgement]),
  );
  return (a, b) => {
    const judged = byPerson.get(pairKey(a.report.id, b.report.id));
    if (!judged) return judgePair(a, b);
    const weight =
      judged.verdict === "same" ? Number.POSITIVE_INFINITY : judged.verdict === "different" ? Number.NEGATIVE_INFINITY : 0;
    return {
      verdict: judged.verdict,
      weight,
      grounds: [{ name: "judged", weight, clash: judged.verdict !== "same", says: `judged ${judged.verdict} by ${judged.by}` }],
    };
  };
}

/** Above this many reports in one component only pairs that share a key are held against each other. */
const MOST_CROSS_CHECKED = 300;

/**
 * Splits a connected set of reports into events: the surest pairs first, and never two into one event where any pair across the two clashes.
 * The result depends on the set alone, not on its order.
 */
export function cluster(
  component: readonly FiledReport[],
  pairs: readonly (readonly [FiledReport, FiledReport])[],
  judge: PairJudge,
): readonly Cluster[] {
  const verdicts = new Map<string, PairVerdict>();
  const verdictOn = (a: FiledReport, b: FiledReport): PairVerdict => {
    const key = pairKey(a.report.id, b.report.id);
    const known = verdicts.get(key) ?? judge(a, b);
    verdicts.set(key, known);
    return known;
  };
  const groups = new Map(component.map((filed) => [filed.report.id, { reports: [filed], merges: [] as Merge[] }]));
  const edges = pairs
    .map(([a, b]) => (a.report.id < b.report.id ? ([a, b] as const) : ([b, a] as const)))
    .map(([a, b]) => ({ a, b, verdict: verdictOn(a, b) }))
    .filter(({ verdict }) => verdict.verdict === "same")
    .sort(
      (x, y) =>
        (y.verdict.weight === x.verdict.weight ? 0 : y.verdict.weight - x.verdict.weight) ||
        (x.a.report.id < y.a.report.id ? -1 : x.a.report.id > y.a.report.id ? 1 : x.b.report.id < y.b.report.id ? -1 : 1),
    );
  for (const { a, b, verdict } of edges) {
    const left = groups.get(a.report.id)!;
    const right = groups.get(b.report.id)!;
    if (left === right) continue;
    const crossCheck = component.length <= MOST_CROSS_CHECKED;
    const clashing = left.reports.some((x) =>
      right.reports.some((y) => {
        const known = crossCheck ? verdictOn(x, y) : verdicts.get(pairKey(x.report.id, y.report.id));
        return known?.grounds.some((ground) => ground.clash) ?? (x.source === y.source && x.article === y.article);
      }),
    );
    if (clashing && verdict.weight !== Number.POSITIVE_INFINITY) continue;
    const merged = {
      reports: [...left.reports, ...right.reports],
      merges: [
        ...left.merges,
        ...right.merges,
        { left: a.report.id, right: b.report.id, grounds: verdict.grounds.map((ground) => `${ground.name}: ${ground.says}`) },
      ],
    };
    for (const filed of merged.reports) groups.set(filed.report.id, merged);
  }
  return [...new Set(groups.values())];
}
