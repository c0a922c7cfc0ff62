import type { Codebook } from "../../../codebook/codebook.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Report } from "../../../model/report.ts";
import { daysBetween } from "../../../text/iso-days.ts";
import { listUnder } from "../../../text/list-under.ts";
import { dayCell, isOneDay } from "../report/choose-when.ts";
import type { Scene } from "../scene/scene.ts";
import { hasOwnTime } from "./own-time.ts";

/** Words beside the day in the longest heading ("DIARY OF THE FOREIGN MINISTRY: THURSDAY 10 OCTOBER"). */
const WORDS = 7;

/** Days from one heading of a diary to the next. */
const WEEK = 7;

/** How a line gives the day of what stands below it: as a heading of its own, or before the text of an entry ("April 3. A mission arrived …"). */
type Heading = { readonly day: DayMention | null };

/** The heading that a sentence is; null where it is none. A heading of several days, or of none that can be told, ends the one before it. */
function headingIn({ tokens, sentence }: Scene, before: Scene | undefined, after: Scene | undefined): Heading | null {
  const dayAt = tokens.findIndex(({ day }) => day !== null);
  if (dayAt < 0 || tokens.filter(({ day }) => day !== null).length > 1) return null;
  const words = tokens.filter(({ kind }) => kind !== "mark" && kind !== "day");
  const opens = before?.sentence.block !== sentence.block;
  if (!opens || words.length > WORDS) return null;
  const own = after?.sentence.block !== sentence.block;
  // "Friday, June 7" over its items; "April 3." before the text of its entry.
  const stands = own ? !tokens.some(({ low }) => /^[.?!]$/.test(low)) && isEdge(tokens, dayAt) : words.length === 0;
  if (!stands) return null;
  const day = tokens[dayAt]!.day!;
  if (day.when.precision !== "day" && day.when.stated.weekday === undefined) return null;
  // "17–19 October. The Bureau met in Nicosia." is an entry of those days.
  const isStretch = !own && day.role === "on" && day.when.date !== null;
  return { day: isOneDay(day) || isStretch ? day : null };
}

/** A heading begins or ends with its day, but for brackets; "The events of 3 May and what came of them" is another. */
const isEdge = (tokens: Scene["tokens"], at: number): boolean => {
  const isMark = ({ kind }: Scene["tokens"][number]): boolean => kind === "mark";
  return tokens.slice(0, at).every(isMark) || tokens.slice(at + 1).every((token) => isMark(token) || token.kind === "number");
};

/**
 * The day beside the headline of an article that has headings of later days further down: it heads what stands before the first of them ("DIARY", "Monday 22 January", …, "Tuesday 23 January").
 * @param days of the lines beside its headline
 */
function firstHeading(days: readonly DayMention[], headings: readonly Heading[]): DayMention | null {
  const [own, ...others] = days.filter(isOneDayBeside);
  const [next] = headings;
  if (!own || others.length > 0 || !next?.day) return null;
  const isAlike = (own.when.stated.weekday === undefined) === (next.day.when.stated.weekday === undefined);
  const far = daysBetween(own.when.date!, next.day.when.date!);
  return isAlike && far > 0 && far <= WEEK ? own : null;
}

const isOneDayBeside = ({ when: { date, end, precision } }: DayMention): boolean =>
  date !== null && end === null && precision === "day";

/** Gives what stands under the heading of a day ("DIARY: THURSDAY 10 OCTOBER", "Friday, June 7") that day, where its sentence tells no time. */
export function underDayHeadings(
  reports: readonly Report[],
  scenes: readonly Scene[],
  text: string,
  days: readonly DayMention[],
  words: Pick<Codebook, "eventWords" | "toldAgain" | "events">,
): readonly Report[] {
  const under = new Map<string, { readonly day: DayMention; readonly scene: Scene }>();
  const inArticle = scenes.map((scene, at) =>
    [scenes[at - 1], scenes[at + 1]].map((one) => (one?.article === scene.article ? one : undefined)),
  );
  const headings = scenes.map((scene, at) => headingIn(scene, inArticle[at]![0], inArticle[at]![1]));
  const beside = Map.groupBy(
    days.filter(({ role }) => role === "byline"),
    ({ article }) => article,
  );
  const headingsOf = new Map<string, Heading[]>();
  scenes.forEach(({ article }, at) => {
    if (headings[at]) listUnder(headingsOf, article, headings[at]);
  });
  const firstOf = (article: string): DayMention | null => firstHeading(beside.get(article) ?? [], headingsOf.get(article) ?? []);
  let day: DayMention | null = null;
  scenes.forEach((scene, at) => {
    if (!inArticle[at]![0]) day = firstOf(scene.article);
    const heading = headings[at];
    if (heading) day = heading.day;
    else if (day) under.set(`${scene.article} ${scene.start}`, { day, scene });
  });
  if (under.size === 0) return reports;
  return reports.map((report) => {
    if (report.when !== null || report.salience.value !== "main") return report;
    const found = report.evidence.flatMap(({ start }) => under.get(`${report.article} ${start}`) ?? []);
    const [first] = found;
    // Nobody speaks or signs for days on end.
    if (first?.day.when.end && !words.events.byName.get(report.class)!.spansDays) return report;
    const own = !first || found.some(({ day, scene }) => day !== first.day || hasOwnTime(scene, text, words));
    return own ? report : { ...report, when: dayCell(first.day, "day-of-heading") };
  });
}
