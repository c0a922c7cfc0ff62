import type { FiledReport, Judged, Judgement } from "../model/event.ts";
import { foldName } from "../text/fold-name.ts";
import { comparedWords, compareSets, shingles } from "./likeness/shingles.ts";

/** What a judgement keeps of a report. */
export function describeReport(filed: FiledReport): Judged {
  const principals = filed.report.participants.filter((participant) => participant.role === "principal");
  return {
    source: filed.source,
    class: filed.report.class,
    words: filed.words,
    sides: principals.map((participant) => participant.name.value),
  };
}

/** Share of the kept description that a report must meet to be taken for what was judged, and how far ahead of the next it must be. */
const MEETS = 0.45;
const AHEAD = 0.1;

function resemblance(kept: Judged, filed: FiledReport): number {
  const now = describeReport(filed);
  const names = (list: readonly string[]): ReadonlySet<string> => new Set(list.flatMap((name) => foldName(name).split(" ")));
  const words = compareSets(shingles(comparedWords(kept.words), 2), shingles(comparedWords(now.words), 2));
  const sides = compareSets(names(kept.sides), names(now.sides));
  return (
    0.6 * Math.max(words.likeness, 0.9 * words.containment) +
    0.4 * (kept.sides.length === 0 ? words.containment : sides.containment)
  );
}

/** The report that a judgement means: the one of its id, else the one of its source and class whose words and sides it describes; null where none or two do. */
function findAgain(
  id: string,
  kept: Judged,
  byId: ReadonlyMap<string, FiledReport>,
  inSource: readonly FiledReport[],
): FiledReport | null {
  const known = byId.get(id);
  if (known && known.report.class === kept.class && resemblance(kept, known) >= MEETS) return known;
  const ranked = inSource
    .filter((filed) => filed.report.class === kept.class)
    .map((filed) => ({ filed, like: resemblance(kept, filed) }))
    .sort((a, b) => b.like - a.like || (a.filed.report.id < b.filed.report.id ? -1 : 1));
  const [first, second] = ranked;
  if (!first || first.like < MEETS || (second && first.like - second.like < AHEAD)) return null;
  return first.filed;
}

/**
 * Finds the reports of persons' judgements again after a rebuild.
 * @param judgements those about reports
 * @returns the judgements with the ids of today's reports, and those whose reports are not found: they stay in the record, without effect, and `verify` names them
 */
export function reattach(
  judgements: readonly Judgement[],
  reports: readonly FiledReport[],
): { readonly attached: readonly Judgement[]; readonly lost: readonly Judgement[] } {
  const byId = new Map(reports.map((filed) => [filed.report.id, filed]));
  const bySource = Map.groupBy(reports, (filed) => filed.source);
  const attached: Judgement[] = [];
  const lost: Judgement[] = [];
  for (const judgement of judgements) {
    const { judged } = judgement;
    if (!judged) {
      attached.push(judgement);
      continue;
    }
    const left = findAgain(judgement.left, judged.left, byId, bySource.get(judged.left.source) ?? []);
    const right = findAgain(judgement.right, judged.right, byId, bySource.get(judged.right.source) ?? []);
    if (left && right && left !== right) attached.push({ ...judgement, left: left.report.id, right: right.report.id });
    else lost.push(judgement);
  }
  return { attached, lost };
}
