import type { Article, Dateline } from "../../model/article.ts";
import type { Reading } from "../../model/reading.ts";
import { lastDayOf } from "../../text/iso-days.ts";
import { calendarDay, type DayNumber, dayNumber, readIsoDay } from "./calendar.ts";
import type { Anchored } from "./expression.ts";

/** What the dates of one article are worked out from. */
export interface ArticleReference {
  readonly reference: Anchored | null;
  /** The day of the post that carries it: a bare weekday lies before that, while "today" is that of who wrote it. */
  readonly carried: Anchored | null;
  readonly years: Anchored | null;
  /** From where on the day of an item's own dateline is the reference, in order. */
  readonly items: readonly { readonly start: number; readonly day: Anchored }[];
}

/** Days by which a dateline may lie after what supplies its year: time zones, and pages dated by their first edition. */
const slack = 3;
/** Days by which an item may lie after the text that holds it, and still be of its year. */
const halfYear = 180;
/** Days by which posts of a page that runs backward may stand out of order. */
const disorder = 45;

function nearestBefore(month: number, day: number, limit: DayNumber): DayNumber | null {
  const { year } = calendarDay(limit);
  for (const candidate of [year + 1, year, year - 1, year - 2, year - 3, year - 4]) {
    const found = dayNumber(candidate, month, day);
    if (found !== null && found <= limit) return found;
  }
  return null;
}

const yearless = (date: Dateline["date"] | undefined): readonly [number, number] | null => {
  const parts = /^(\d{2})-(\d{2})$/.exec(date?.value ?? "");
  return parts && [Number(parts[1]), Number(parts[2])];
};

/** Does a page of posts run from the newest to the oldest? Told by its yearless datelines: more of them fall than rise. */
function runsBackward(dates: readonly (readonly [number, number])[]): boolean {
  let falls = 0;
  let rises = 0;
  for (let at = 1; at < dates.length; at++) {
    const apart = (dates[at]![0] - dates[at - 1]![0]) * 31 + dates[at]![1] - dates[at - 1]![1];
    // The shorter way round the year: from January to December is a step back.
    const step = apart > 186 ? apart - 372 : apart < -186 ? apart + 372 : apart;
    if (step < 0) falls++;
    else if (step > 0) rises++;
  }
  return falls > rises;
}

function datelineDay({ date }: Dateline, limit: Anchored | null, nearest: DayNumber | null): Anchored | null {
  const value = date?.value;
  const full = readIsoDay(value);
  if (full !== null) return { day: full, from: `dateline ${value}` };
  const parts = yearless(date);
  if (!parts || !limit) return null;
  const day = nearestBefore(parts[0], parts[1], nearest ?? limit.day + slack);
  return day === null ? null : { day, from: `dateline ${value}, ${limit.from}` };
}

/** The last day of the month or year of the issue that an article stands in. */
function issueDay({ issued }: Article): Anchored | null {
  if (!issued) return null;
  const day = readIsoDay(lastDayOf(issued.value));
  return day === null ? null : { day, from: `issue of ${issued.value}` };
}

/** The references of all articles: the dateline's date, its year from the publication or else the capture; else the day that the text gives itself; else the publication. */
export function findReferences(reading: Reading): ReadonlyMap<string, ArticleReference> {
  const captured = readIsoDay(reading.sighting.captured);
  const capture: Anchored | null = captured === null ? null : { day: captured, from: `captured ${reading.sighting.captured}` };
  const publications = new Map<string, Anchored | null>();
  const issues = new Map<string, Anchored | null>();
  const found = new Map<string, ArticleReference>();
  const undated = reading.articles.filter((article) => article.published === null && yearless(article.dateline?.date) !== null);
  const backward = runsBackward(undated.map((article) => yearless(article.dateline?.date)!));
  let latest: DayNumber | null = null;
  for (const article of reading.articles) {
    const iso = article.published?.value.slice(0, 10) ?? null;
    const day = readIsoDay(iso);
    const published = day === null ? null : { day, from: `published ${iso}` };
    const around = published ?? (article.parent === null ? null : (publications.get(article.parent) ?? null));
    publications.set(article.id, around);
    const issue = issueDay(article) ?? (article.parent === null ? null : (issues.get(article.parent) ?? null));
    issues.set(article.id, issue);
    const limit = around ?? issue ?? capture;
    const running: DayNumber | null =
      around === null && backward && latest !== null && limit !== null ? Math.min(latest + disorder, limit.day + slack) : null;
    const dateline: Anchored | null = article.dateline ? datelineDay(article.dateline, limit, running) : null;
    if (around === null && dateline) latest = dateline.day;
    const written = article.written?.value ?? null;
    const own = readIsoDay(written);
    // The line of a post that credits a text ("(From the Example Post, 30 July)") dates what stands below it.
    const credited =
      article.parent === null ? null : (found.get(article.parent)?.items.findLast(({ start }) => start < article.start) ?? null);
    const reference = dateline ?? (own === null ? (published ?? credited?.day ?? null) : { day: own, from: `dated ${written}` });
    const items = article.items.flatMap((item) => {
      const day = datelineDay(item, limit, reference && limit && Math.min(limit.day + slack, reference.day + halfYear));
      return day ? [{ start: item.start, day }] : [];
    });
    found.set(article.id, { reference, carried: around, years: reference ?? limit, items });
  }
  return found;
}
