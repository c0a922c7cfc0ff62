import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import { workedOut } from "../../../model/cell.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Report } from "../../../model/report.ts";
import { daysAfter } from "../../../text/iso-days.ts";
import { lendPlace } from "./lend.ts";

/** "On the second day she will meet the Premier" is told of a journey to come. */
const happens: ReadonlySet<string> = new Set(["held", "planned"]);

/** The day that "the second day of the visit" is; null where the visit is not so long, or its end is not told. */
function countedDay({ when }: Report, told: string, { ordinals, lastDays }: EventWords): string | null {
  const { date, end } = when!.value;
  if (lastDays.has(told)) return end;
  const counted = daysAfter(date!, Math.max(0, ordinals.indexOf(told)));
  return end !== null && counted > end ? null : counted;
}

/** The rule of a mention that leads on from the day told before it ("the next day"), and of a day that is counted. */
const NEXT_DAY = "following-day";
const COUNTED = "day-of-journey";

/** Moves "the next day" behind a counted one ("On the first day she met the Premier. The next day …") to the day after that, where no other day is told between them. */
function afterCounted(reports: readonly Report[], text: string, days: readonly DayMention[]): readonly Report[] {
  const inArticle = Map.groupBy(
    reports.filter(({ when }) => when?.value.precision === "day"),
    ({ article }) => article,
  );
  return reports.map((report) => {
    const { when } = report;
    const [own] = report.evidence;
    if (when?.value.rule !== NEXT_DAY) return report;
    const before = inArticle
      .get(report.article)!
      .filter(({ evidence }) => evidence[0]!.start < own!.start)
      .reduce<Report | null>((last, one) => (last && last.evidence[0]!.start >= one.evidence[0]!.start ? last : one), null);
    if (before?.when?.rule !== COUNTED || text.slice(before.evidence[0]!.start, own!.start).includes("\n")) return report;
    const from = before.evidence[0]!.start;
    const isBetween = ({ start, when: { rule, date } }: DayMention): boolean =>
      start > from && start < own!.start && rule !== NEXT_DAY && date !== null;
    if (days.some(isBetween)) return report;
    const date = daysAfter(before.when.value.date!, 1);
    const spans = [...before.when.spans, ...when.spans];
    return {
      ...report,
      when: workedOut({ ...when.value, date }, "the day after the one that is counted before", COUNTED, spans),
    };
  });
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
  const counted = reports.map((report) => {
    const { value: standing } = report.standing;
    if (report.when !== null || !happens.has(standing) || classes.get(report.class)!.spansDays) return report;
    const { start, end } = report.evidence[0]!;
    const told = words.dayOf.exec(text.slice(start, end));
    const spanning = told
      ? inArticle
          .get(report.article)!
          .filter(
            ({ class: name, when, salience, standing: own }) =>
              (own.value === standing || own.value === "held") &&
              (classes.get(name)!.spansDays || (classes.get(name)!.inArticle.talks && when?.value.end != null)) &&
              salience.value === "main" &&
              when?.value.date != null &&
              when.value.precision === "day",
          )
      : [];
    const longer = spanning.filter(({ when }) => when!.value.end !== null);
    const [only, ...others] = longer.length > 0 ? longer : spanning;
    // Those who came to a congress for two days were there on the days of the congress.
    const isAnother = ({ when }: Report): boolean =>
      when!.value.date !== only!.when!.value.date || when!.value.end !== only!.when!.value.end;
    if (!told || !only || others.some(isAnother)) return report;
    const date = countedDay(only, told[1]!.toLowerCase(), words);
    if (date === null) return report;
    const which = `the ${told[1]!.toLowerCase()} day of the ${only.class}`;
    const gathering = [only, ...others].find(({ class: name, place }) => place !== null && classes.get(name)!.inArticle.setting);
    const isPlaced = report.place !== null || classes.get(report.class)!.placelessModes.has(report.mode?.value ?? "");
    const spans = [...only.when!.spans, { start: start + told.index, end: start + told.index + told[0].length }];
    return {
      ...report,
      when: workedOut({ ...only.when!.value, date, end: null }, which, "day-of-journey", spans),
      // Who travels moves on, while a gathering stays where it is.
      place: isPlaced || !gathering ? report.place : lendPlace(gathering, which, "place-of-day-of-gathering"),
    };
  });
  return afterCounted(counted, text, days);
}
