import type { Report } from "../../model/report.ts";
import { bySpan } from "../../text/span.ts";

const identity = (participant: Report["participants"][number]): string => participant.actor ?? participant.name.value;
const names = (report: Report, side?: string): ReadonlySet<string> =>
  new Set(report.participants.filter((one) => one.role === "principal" && (!side || one.side === side)).map(identity));
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((name) => b.has(name));

/** Can both days be one event's? An unknown day goes with any. */
function daysAgree(a: Report, b: Report): boolean {
  const [x, y] = [a.when?.value, b.when?.value];
  if (!x?.date || !y?.date) return true;
  if (x.precision !== "day" || y.precision !== "day") return x.date.slice(0, 4) === y.date.slice(0, 4);
  return x.date <= (y.end ?? y.date) && y.date <= (x.end ?? x.date);
}

/** Do two reports of one article tell of one event: same class, the same people as far as told, and days that agree? */
function sameEvent(a: Report, b: Report): boolean {
  if (a.class !== b.class || !daysAgree(a, b) || a.salience.value !== b.salience.value) return false;
  const [x, y] = [names(a), names(b)];
  if (!within(x, y) && !within(y, x)) return false;
  return a.standing.value === b.standing.value || within(x, y);
}

function join(a: Report, b: Report): Report {
  const [lead, other] = names(b).size > names(a).size ? [b, a] : [a, b];
  const known = new Set(lead.participants.map(identity));
  const firstOf = <K extends "mode" | "when" | "place" | "occasion" | "mechanism">(field: K): Report[K] => a[field] ?? b[field];
  return {
    ...lead,
    id: a.id,
    mode: firstOf("mode"),
    when: firstOf("when"),
    place: firstOf("place"),
    occasion: firstOf("occasion"),
    mechanism: firstOf("mechanism"),
    standing: a.standing,
    participants: [...lead.participants, ...other.participants.filter((one) => !known.has(identity(one)))],
    amounts: [...a.amounts, ...b.amounts.filter((one) => !a.amounts.some((mine) => mine.printed === one.printed))],
    outcome: [...a.outcome, ...b.outcome.filter((one) => !a.outcome.some((mine) => mine.value === one.value))],
    attendance: a.attendance.length > 0 ? a.attendance : b.attendance,
    evidence: [...a.evidence, ...b.evidence.filter((span) => !a.evidence.some((mine) => mine.start === span.start))].sort(bySpan),
    traces: [...a.traces, ...b.traces],
  };
}

/** Puts together what one article tells of one event, in the order of the text. */
export function mergeReports(reports: readonly Report[]): readonly Report[] {
  const kept: Report[] = [];
  for (const report of reports) {
    const at = kept.findIndex((other) => other.article === report.article && sameEvent(other, report));
    if (at < 0) kept.push(report);
    else kept[at] = join(kept[at]!, report);
  }
  return kept;
}
