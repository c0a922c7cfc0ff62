import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import { workedOut } from "../../../model/cell.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Report } from "../../../model/report.ts";
import { daysAfter } from "../../../text/iso-days.ts";
import { lendPlace } from "./lend.ts";
import { COUNTED, nextDays } from "./next-days.ts";

/** "On the second day she will meet the Premier" is told of a journey to come. */
const happens: ReadonlySet<string> = new Set(["held", "planned"]);

/** The day that "the second day of the visit" is; null where the visit is not so long, or its end is not told. */
function countedDay({ when }: Report, told: string, { ordinals, lastDays }: EventWords): string | null {
  const { date, end } = when!.value;
  if (lastDays.has(told)) return end;
  const counted = daysAfter(date!, Math.max(0, ordinals.indexOf(told)));
  return end !== null && counted > end ? null : counted;
}

interface Spanning {
  readonly only: Report;
  /** Of a gathering, one that tells where it was. */
  readonly placed: Report | null;
}

/** The one visit or gathering of several days, or round of talks, among an article's reports, whose days may be counted in what has a standing; null where there is none or another one. */
function spanningOf(reports: readonly Report[], standing: string, classes: ClassesByName): Spanning | null {
  const spanning = reports.filter(
    ({ class: name, when, salience, standing: { value } }) =>
      (value === standing || value === "held") &&
      (classes.get(name)!.spansDays || (classes.get(name)!.inArticle.talks && when?.value.end != null)) &&
      salience.value === "main" &&
      when?.value.date != null &&
      when.value.precision === "day",
  );
  const longer = spanning.filter(({ when }) => when!.value.end !== null);
  const [only, ...others] = longer.length > 0 ? longer : spanning;
  // Those who came to a congress for two days were there on the days of the congress.
  const isAnother = ({ when }: Report): boolean =>
    when!.value.date !== only!.when!.value.date || when!.value.end !== only!.when!.value.end;
  if (!only || others.some(isAnother)) return null;
  const placed = [only, ...others].find(({ class: name, place }) => place !== null && classes.get(name)!.inArticle.setting);
  return { only, placed: placed ?? null };
}

/** Gives what happened "on the second day of the visit" its day, and of a gathering its place, where the article tells when the one visit or gathering, or the one round of talks, of several days began. */
export function dayOfJourney(
  reports: readonly Report[],
  text: string,
  classes: ClassesByName,
  words: EventWords,
  days: readonly DayMention[],
): readonly Report[] {
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  const known = new Map<string, Spanning | null>();
  const spanningFor = (article: string, standing: string): Spanning | null => {
    const key = `${standing} ${article}`;
    if (!known.has(key)) known.set(key, spanningOf(inArticle.get(article)!, standing, classes));
    return known.get(key)!;
  };
  const counted = reports.map((report) => {
    const { value: standing } = report.standing;
    if (report.when !== null || !happens.has(standing) || classes.get(report.class)!.spansDays) return report;
    const { start, end } = report.evidence[0]!;
    const told = words.dayOf.exec(text.slice(start, end));
    const spanning = told && spanningFor(report.article, standing);
    if (!spanning) return report;
    const { only, placed } = spanning;
    const day = told[1]!.toLowerCase();
    const date = countedDay(only, day, words);
    if (date === null) return report;
    const which = `the ${day} day of the ${only.class}`;
    const isPlaced = report.place !== null || classes.get(report.class)!.placelessModes.has(report.mode?.value ?? "");
    const spans = [...only.when!.spans, { start: start + told.index, end: start + told.index + told[0].length }];
    return {
      ...report,
      when: workedOut({ ...only.when!.value, date, end: null }, which, COUNTED, spans),
      // Who travels moves on, while a gathering stays where it is.
      place: isPlaced || !placed ? report.place : lendPlace(placed, which, "place-of-day-of-gathering"),
    };
  });
  return nextDays(counted, text, days);
}
