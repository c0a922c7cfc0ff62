import { type Cell, workedOut } from "../../model/cell.ts";
import type { Report } from "../../model/report.ts";

type Words = Pick<Cell<unknown>, "spans"> | null | undefined;

const startOf = (cell: Words): number | null => cell?.spans[0]?.start ?? null;

/** Do the words stand behind the other event, which itself stands behind what is declared ("condemned the shelling of Fiji on Monday")? */
function isOfOther(act: number, other: number | null, words: number | null): boolean {
  return other !== null && words !== null && act < other && other < words;
}

/** Without the deed's day; what is declared of a deed of long ago is news all the same. */
const withoutDay = (declaration: Report): Report => ({
  ...declaration,
  when: null,
  salience:
    declaration.salience.rule === "long-ago"
      ? workedOut("main", "told as news", "told", declaration.mode?.spans)
      : declaration.salience,
});

/** Leads from an act of speech to the deed that it is about. */
const toDeed = /\b(?:for|of|over|since)\b/;

/** Takes from a declaration the time long ago of what it is about ("thanked the dockers for the days in 2016 when they helped"). */
export function withoutDeedsTime(declaration: Report, text: string): Report {
  const act = declaration.mode?.spans[0];
  const time = startOf(declaration.when);
  const isLongAgo = declaration.salience.rule === "long-ago";
  if (!act || time === null || time < act.end || !isLongAgo || !toDeed.test(text.slice(act.end, time))) return declaration;
  return withoutDay(declaration);
}

/**
 * Takes from a declaration the day and place of the deed that it is about: they stand behind another event of the same sentence, which has them too.
 * @param others the other events of its article
 */
export function ownSetting(declaration: Report, others: readonly Report[]): Report {
  const act = startOf(declaration.mode);
  const day = startOf(declaration.when);
  const where = startOf(declaration.place?.name);
  if (act === null || (day === null && where === null)) return declaration;
  const sentences = new Set(declaration.evidence.map(({ start }) => start));
  let own = declaration;
  for (const other of others) {
    if (!other.evidence.some(({ start }) => sentences.has(start))) continue;
    const at = startOf(other.mode);
    if (day !== null && day === startOf(other.when) && isOfOther(act, at, day)) own = withoutDay(own);
    if (where !== null && where === startOf(other.place?.name) && isOfOther(act, at, where)) own = { ...own, place: null };
  }
  return own;
}
