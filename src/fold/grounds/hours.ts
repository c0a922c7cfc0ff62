import type { FiledReport } from "../../model/event.ts";
import { clashes, type Ground, speaks } from "./ground.ts";

const parts = [
  ["morning", /\b(?:morning|breakfast|a\.m\.|before noon)\b/i],
  ["midday", /\b(?:noon|midday|luncheon|lunch)\b/i],
  ["afternoon", /\bafternoon\b/i],
  ["evening", /\b(?:evening|night|dinner|supper|banquet|p\.m\.)\b/i],
] as const;

/** The parts of the day that the evidence speaks of. */
const partsOf = (words: string): readonly string[] =>
  parts.flatMap(([name, pattern]) => (pattern.test(words.slice(0, 4000)) ? [name] : []));

/** The same two people may meet twice on one day: an hour or a part of the day tells the two apart. */
export function hours(a: FiledReport, b: FiledReport): Ground | null {
  const [p, q] = [a.report.when?.value.stated.hour, b.report.when?.value.stated.hour];
  if (p !== undefined && q !== undefined)
    return Math.abs(p - q) <= 1 ? speaks("hour", 1, "the same hour") : clashes("hour", `at ${p} and at ${q} o'clock`);
  const [x, y] = [partsOf(a.words), partsOf(b.words)];
  if (x.length === 0 || y.length === 0) return null;
  const common = x.find((part) => y.includes(part));
  return common ? speaks("hour", 0.5, `both in the ${common}`) : clashes("hour", `${x[0]} and ${y[0]}`);
}
