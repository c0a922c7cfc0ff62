import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Report } from "../../../model/report.ts";
import { daysAfter } from "../../../text/iso-days.ts";

/** "On the second day she will meet the Premier" is told of a journey to come. */
const happens: ReadonlySet<string> = new Set(["held", "planned"]);

/** The day that "the second day of the visit" is; null where the visit is not so long, or its end is not told. */
function countedDay({ when }: Report, told: string, { ordinals, lastDays }: EventWords): string | null {
  const { date, end } = when!.value;
  if (lastDays.has(told)) return end;
  const counted = daysAfter(date!, Math.max(0, ordinals.indexOf(told)));
  return end !== null && counted > end ? null : counted;
}

/** Gives what happened "on the second day of the visit" its day, where the article tells when the one visit or gathering, or the one round of talks, of several days began. */
export function dayOfJourney(
  reports: readonly Report[],
  text: string,
  classes: ClassesByName,
  words: EventWords,
): readonly Report[] {
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  return reports.map((report) => {
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
    const [only, another] = longer.length > 0 ? longer : spanning;
    if (!told || !only || another) return report;
    const date = countedDay(only, told[1]!.toLowerCase(), words);
    if (date === null) return report;
    const spans = [...only.when!.spans, { start: start + told.index, end: start + told.index + told[0].length }];
    return {
      ...report,
      when: workedOut(
        { ...only.when!.value, date, end: null },
        `the ${told[1]!.toLowerCase()} day of the ${only.class}`,
        "day-of-journey",
        spans,
      ),
    };
  });
}
