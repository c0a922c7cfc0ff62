import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { SessionWordings } from "../../codebook/wordings/declaration-wordings.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import type { When } from "../../model/date.ts";
import type { Report } from "../../model/report.ts";
import { daysAfter, daysBetween } from "../../text/iso-days.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleView } from "../statements/article-view.ts";

/** Which day of a gathering words tell, from 0; null where they tell none. */
function dayTold(
  words: string,
  before: number,
  last: number,
  sessions: SessionWordings,
): { readonly day: number; readonly at: number; readonly length: number } | null {
  const found = sessions.day.exec(words);
  if (!found) return null;
  const word = (found[1] ?? found[2])!.toLowerCase();
  const day = sessions.last.has(word) ? last : sessions.next.has(word) ? before + 1 : sessions.counted.get(word)!;
  return day <= last ? { day, at: found.index, length: found[0].length } : null;
}

function dayOf(cell: Cell<When>, date: string, spans: readonly Span[]): Cell<When> {
  return workedOut({ ...cell.value, date, end: null }, "the day of the gathering that the text tells", "day-of-session", [
    ...cell.spans,
    ...spans,
  ]);
}

/**
 * The day on which something was said at a gathering of several: the one that the words before it, or a heading, tell last; the first where its own words open the gathering. Null where nothing
 * tells the day: one of several is none that the text tells.
 */
function dayOfSession(
  when: Cell<When>,
  article: ArticleView,
  from: number,
  own: readonly Span[],
  sessions: SessionWordings,
): Cell<When> | null {
  const { date, end } = when.value;
  if (date === null || end === null) return when;
  const last = daysBetween(date, end);
  const to = own[0]!.start;
  let day = 0;
  let span: Span | null = null;
  for (const { start, words } of article.sentences) {
    const isOwn = own.some((one) => one.start === start);
    const closes = isOwn ? sessions.closes.exec(words) : null;
    const opens = isOwn && !closes ? sessions.opens.exec(words) : null;
    const edge = closes ?? opens;
    if (edge && (closes || !span)) {
      span = { start: start + edge.index, end: start + edge.index + edge[0].length };
      if (closes) day = last;
    }
    if (start < from || start > to) continue;
    const told = dayTold(words, day, last, sessions);
    if (told) [day, span] = [told.day, { start: start + told.at, end: start + told.at + told.length }];
  }
  return span && dayOf(when, daysAfter(date, day), [span]);
}

/** Gives what was said at a gathering of several days its own day, for nobody speaks for days on end. */
export function settleSessions(
  reports: readonly Report[],
  views: ReadonlyMap<string, ArticleView>,
  classes: ClassesByName,
  sessions: SessionWordings,
): readonly Report[] {
  const settings = Map.groupBy(
    reports.filter((report) => classes.get(report.class)!.inArticle.setting),
    ({ article }) => article,
  );
  return reports.map((report) => {
    if (!classes.get(report.class)?.inArticle.speech || report.when === null || report.when.value.end === null) return report;
    if (report.when.value.precision !== "day") return report;
    const { date } = report.when.value;
    const gathering = settings.get(report.article)?.find(({ when }) => when?.value.date === date);
    const from = gathering?.evidence[0]?.start ?? report.evidence[0]!.start;
    return { ...report, when: dayOfSession(report.when, views.get(report.article)!, from, report.evidence, sessions) };
  });
}
