import type { Codebook } from "../../codebook/codebook.ts";
import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { EventWords } from "../../codebook/events/event-words.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import type { When } from "../../model/date.ts";
import type { DayMention } from "../../model/mention.ts";
import type { Recognition } from "../../model/recognition.ts";
import type { Place, Report } from "../../model/report.ts";
import { datelinePlace } from "../events/report/choose-place.ts";
import { daysTold, isOneDay } from "../events/report/choose-when.ts";
import { isInTown } from "../events/report/in-town.ts";
import type { Datelines } from "../events/scene/datelines.ts";
import type { Scene } from "../events/scene/scene.ts";
import { lendDay, lendPlace } from "../events/settle/lend.ts";
import { hasOwnTime } from "../events/settle/own-time.ts";
import { houseAtDateline } from "../events/settle/place-last.ts";
import { CLASS } from "./declare.ts";
import { placeOfHouse, placeOfNation } from "./place-of-house.ts";
import { speakersOf, speaks } from "./who-speaks.ts";

const isNews = ({ salience, standing }: Report): boolean => salience.value === "main" && standing.value === "held";
const startOf = ({ evidence }: Report): number => evidence[0]!.start;

/** Finds the last of what an article told up to a declaration to have happened somewhere, as news, for which something holds. */
type LastBefore = (holds: (other: Report) => boolean) => Report | undefined;

/** @param beside all that the article tells, in the order of the text @param at where the declaration stands among it */
function lookBack(report: Report, beside: readonly Report[], at: number, classes: ClassesByName): LastBefore {
  let last = at;
  while (last + 1 < beside.length && startOf(beside[last + 1]!) <= startOf(report)) last++;
  return (holds) => {
    for (let index = last; index >= 0; index--) {
      const other = beside[index]!;
      const isElsewhere = classes.get(other.class)!.placelessModes.has(other.mode?.value ?? "");
      if (index !== at && isNews(other) && !isElsewhere && holds(other)) return other;
    }
    return undefined;
  };
}

/** The event that its article told last before the declaration, among those in which its speaker takes part. */
function occasionOf(report: Report, lastBefore: LastBefore, classes: ClassesByName): Report | undefined {
  const speakers = speakersOf(report);
  return lastBefore(
    (other) =>
      classes.get(other.class)!.inArticle.spokenAt &&
      (speaks(other, speakers) || other.participants.some(({ actor }) => actor !== null && speakers.includes(actor))),
  );
}

/** The place of an occasion; where that is a country alone, the town in it of what was told last before. */
function whereOf(occasion: Report, lastBefore: LastBefore, from: string): Place | null {
  const { place } = occasion;
  const inTown =
    place?.kind === "country"
      ? lastBefore(
          ({ place: there }) =>
            there !== null && (there.kind === "city" || isInTown(there)) && there.country?.value === place.country?.value,
        )
      : undefined;
  return lendPlace(inTown ?? occasion, from, "place-of-occasion");
}

/** Tokens of the shortest sentence that opens an article. */
const LINE = 6;

const ofToday: ReadonlySet<string> = new Set(["today", "yesterday"]);

/** Is a day the only one that the narrator of an article tells? */
const isOnlyDay = (one: DayMention, scenes: readonly Scene[], words: EventWords): boolean =>
  scenes.every((scene) => daysTold(scene, words).every(({ role, when }) => role !== "on" || when.date === one.when.date));

/** The one day that the opening sentence of an article tells ("The congress opened here today"), and whether it is the article's: told as "today", or the only day told. */
interface Opening {
  readonly start: number;
  readonly day: DayMention;
  readonly isOfArticle: boolean;
}

/** Null where the opening tells no day, or several. */
function openingOf(scenes: readonly Scene[], words: EventWords): Opening | null {
  // "By our correspondent" opens nothing.
  const opening = scenes.find(({ headline, tokens }) => !headline && tokens.length >= LINE);
  const [day, ...others] = opening ? daysTold(opening, words).filter(({ role }) => role !== "anniversary") : [];
  if (!opening || !day || others.length > 0 || !isOneDay(day)) return null;
  return { start: opening.start, day, isOfArticle: ofToday.has(day.when.rule) || isOnlyDay(day, scenes, words) };
}

/**
 * The day with which an article opens: what is said further down was said then, where the article has a dateline, or the day is the article's and what was said tells no time of its own.
 * @param own the sentences of what was said
 */
function dayOfOpening(
  report: Report,
  opening: Opening | null,
  own: readonly Scene[],
  hasDateline: boolean,
  text: string,
  words: Pick<Codebook, "eventWords" | "toldAgain">,
): Cell<When> | null {
  if (!opening || startOf(report) <= opening.start) return null;
  if (!hasDateline && !(opening.isOfArticle && own.every((scene) => !hasOwnTime(scene, text, words)))) return null;
  const { when, start, end } = opening.day;
  return workedOut(when, "the day of what the article opens with", "day-of-opening", [{ start, end }]);
}

/**
 * Gives a declaration without a day or place those of the event at which its speaker was last told to be; what is spoken at home, in an article whose dateline is
 * there, is said at the dateline's place.
 */
export function shareOccasion(
  reports: readonly Report[],
  datelines: Datelines,
  text: string,
  scenes: readonly Scene[],
  { actors: known, countries }: Recognition,
  { declarations: { written, toNation }, events: { byName: classes }, eventWords: words, toldAgain }: Codebook,
): readonly Report[] {
  const actors = new Map(known.map((actor) => [actor.id, actor]));
  const sceneAt = new Map(scenes.map((scene) => [`${scene.article} ${scene.start}`, scene]));
  const openings = new Map(
    [...Map.groupBy(scenes, ({ article }) => article)].map(([article, list]) => [
      article,
      { first: list.find(({ headline }) => !headline)?.start, opening: openingOf(list, words) },
    ]),
  );
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  const settle = (report: Report, beside: readonly Report[], at: number): Report => {
    if (report.class !== CLASS) return report;
    if (report.when !== null && report.place !== null) return houseAtDateline(report, datelines);
    const stated = report.evidence.flatMap(({ start }) => sceneAt.get(`${report.article} ${start}`) ?? []);
    const house = placeOfHouse(stated, actors, countries, words);
    if (!isNews(report)) return { ...report, place: report.place ?? house };
    const own = report.evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
    if (written.test(own)) return report;
    const lastBefore = lookBack(report, beside, at, classes);
    const occasion = occasionOf(report, lastBefore, classes);
    // "Speaking at the handover, the General hailed …": where it was, whoever was told to be there.
    const there = words.heardThere.test(own) ? lastBefore(({ place }) => place?.country != null) : undefined;
    const dateline = datelines(report.article, startOf(report));
    const { first, opening } = openings.get(report.article) ?? { first: undefined, opening: null };
    const when =
      report.when ??
      (occasion && lendDay(occasion, `the day of the ${occasion.class} at which the speaker was`, "day-of-occasion")) ??
      dayOfOpening(report, opening, stated, dateline !== null, text, { eventWords: words, toldAgain });
    const atHome = report.participants.some(
      ({ side, country }) => side === "A" && country !== null && country.value === dateline?.country,
    );
    // "NEW YORK – Kenya's representative told the Security Council": where those of all countries are spoken to.
    const toAll = report.participants.some(
      ({ side, kind, country }) => side === "B" && country === null && (kind === "igo" || kind === "body"),
    );
    // "SUVA – Kenya's ambassador rejected …": who is posted there and opens the report was heard there.
    const isPosted =
      first === startOf(report) &&
      report.participants.some(
        ({ side, office }) =>
          side === "A" && office !== null && words.seenFromAbroad.test(office.value) && !/ to /.test(office.value),
      );
    const byPerson = report.participants.some(({ side, kind }) => side === "A" && kind === "person");
    const place =
      report.place ??
      house ??
      (occasion && whereOf(occasion, lastBefore, `the place of the ${occasion.class} at which the speaker was`)) ??
      (there && whereOf(there, lastBefore, "where what was told before happened, to which the words lead back")) ??
      (dateline && (atHome || isPosted || (toAll && byPerson)) ? datelinePlace(dateline) : null) ??
      placeOfNation(report, own, toNation, countries);
    return houseAtDateline({ ...report, when, place }, datelines);
  };
  // In the order of the text, for where one speaks another answers.
  const settled = new Map<Report, Report>();
  for (const beside of inArticle.values())
    beside.forEach((report, at) => {
      beside[at] = settle(report, beside, at);
      settled.set(report, beside[at]);
    });
  return reports.map((report) => settled.get(report)!);
}
