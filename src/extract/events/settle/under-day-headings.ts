import type { Codebook } from "../../../codebook/codebook.ts";
import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Place, Report } from "../../../model/report.ts";
import { daysBetween } from "../../../text/iso-days.ts";
import { listUnder } from "../../../text/list-under.ts";
import { dayCell } from "../report/choose-when.ts";
import type { Scene } from "../scene/scene.ts";
import { type Heading, headingIn } from "./day-heading.ts";
import { fromDateline } from "./lend.ts";
import { hasOwnTime } from "./own-time.ts";

/** Days from one heading of a diary to the next. */
const WEEK = 7;

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

/** Where it happened, as the heading above it tells, of a class whose events happen where somebody is. */
function placeUnder(report: Report, told: Place | null, classes: ClassesByName): Place | null {
  const { place, mode, standing, class: name } = report;
  const { inArticle, placelessModes } = classes.get(name)!;
  const isThere = standing.value === "held" && (inArticle.spokenAt || inArticle.speech) && !placelessModes.has(mode?.value ?? "");
  return isThere && told && (place === null || fromDateline(report)) ? told : place;
}

/** Gives what stands under the heading of a day ("DIARY: THURSDAY 10 OCTOBER", "Friday, June 7", "June 8, Suva. …") that day, and the place that it names, where its sentence tells no time. */
export function underDayHeadings(
  reports: readonly Report[],
  scenes: readonly Scene[],
  text: string,
  { days, actors: known, countries }: Pick<Recognition, "days" | "actors" | "countries">,
  words: Pick<Codebook, "eventWords" | "toldAgain" | "events">,
): readonly Report[] {
  const under = new Map<string, { readonly day: DayMention; readonly place: Place | null; readonly scene: Scene }>();
  const inArticle = scenes.map((scene, at) =>
    [scenes[at - 1], scenes[at + 1]].map((one) => (one?.article === scene.article ? one : undefined)),
  );
  const named = { actors: new Map(known.map((actor) => [actor.id, actor])), countries };
  const headings = scenes.map((scene, at) => headingIn(scene, inArticle[at]![0], inArticle[at]![1], named));
  const beside = Map.groupBy(
    days.filter(({ role }) => role === "byline" || role === "dateline"),
    ({ article }) => article,
  );
  const headingsOf = new Map<string, Heading[]>();
  scenes.forEach(({ article }, at) => {
    if (headings[at]) listUnder(headingsOf, article, headings[at]);
  });
  const firstOf = (article: string): DayMention | null => firstHeading(beside.get(article) ?? [], headingsOf.get(article) ?? []);
  let above: Heading = { day: null, place: null };
  scenes.forEach((scene, at) => {
    if (!inArticle[at]![0]) above = { day: firstOf(scene.article), place: null };
    const { day, place } = headings[at] ?? above;
    if (headings[at]) above = headings[at];
    else if (day) under.set(`${scene.article} ${scene.start}`, { day, place, scene });
  });
  if (under.size === 0) return reports;
  return reports.map((report) => {
    const isTold = report.when !== null && report.place !== null && !fromDateline(report);
    if (isTold || report.salience.value !== "main") return report;
    const found = report.evidence.flatMap(({ start }) => under.get(`${report.article} ${start}`) ?? []);
    const [first] = found;
    // Nobody speaks or signs for days on end.
    if (first?.day.when.end && !words.events.byName.get(report.class)!.spansDays) return report;
    const own = !first || found.some(({ day, scene }) => day !== first.day || hasOwnTime(scene, text, words));
    if (own) return report;
    const place = placeUnder(report, first.place, words.events.byName);
    return { ...report, when: report.when ?? dayCell(first.day, "day-of-heading"), place };
  });
}
