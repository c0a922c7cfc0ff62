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

/** What its article told before the declaration to have happened somewhere, as news. */
const toldBefore = (report: Report, beside: readonly Report[], classes: ClassesByName): readonly Report[] =>
  beside.filter(
    (other) =>
      other !== report &&
      isNews(other) &&
      !classes.get(other.class)!.placelessModes.has(other.mode?.value ?? "") &&
      startOf(other) <= startOf(report),
  );

/** The event that its article told last before the declaration, among those in which its speaker takes part. */
function occasionOf(report: Report, before: readonly Report[], classes: ClassesByName): Report | null {
  const speakers = speakersOf(report);
  return (
    before.findLast(
      (other) =>
        classes.get(other.class)!.inArticle.spokenAt &&
        (speaks(other, speakers) || other.participants.some(({ actor }) => actor !== null && speakers.includes(actor))),
    ) ?? null
  );
}

/** The place of an occasion; where that is a country alone, the town in it of what was told last before. */
function whereOf(occasion: Report, before: readonly Report[], from: string): Place | null {
  const { place } = occasion;
  const inTown =
    place?.kind === "country"
      ? before.findLast(
          ({ place: there }) =>
            there && (there.kind === "city" || isInTown(there)) && there.country?.value === place.country?.value,
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

/**
 * The day that the opening sentence of an article tells ("The congress opened here today"): what is said further down was said then, where the article has a dateline, opens with "today", or
 * tells no other day. Null where its opening tells no day or several, or where what was said tells a time of its own.
 */
function dayOfOpening(
  report: Report,
  scenes: readonly Scene[],
  hasDateline: boolean,
  text: string,
  words: Pick<Codebook, "eventWords" | "toldAgain">,
): Cell<When> | null {
  // "By our correspondent" opens nothing.
  const opening = scenes.find(({ headline, tokens }) => !headline && tokens.length >= LINE);
  if (!opening || startOf(report) <= opening.start) return null;
  const [one, ...others] = daysTold(opening, words.eventWords).filter(({ role }) => role !== "anniversary");
  if (!one || others.length > 0 || !isOneDay(one)) return null;
  const own = scenes.filter(({ start }) => report.evidence.some((span) => span.start === start));
  const isOfIt =
    (ofToday.has(one.when.rule) || isOnlyDay(one, scenes, words.eventWords)) &&
    own.every((scene) => !hasOwnTime(scene, text, words));
  if (!hasDateline && !isOfIt) return null;
  const span = { start: one.start, end: one.end };
  return workedOut(one.when, "the day of what the article opens with", "day-of-opening", [span]);
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
  const scenesOf = Map.groupBy(scenes, ({ article }) => article);
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  const settle = (report: Report): Report => {
    if (report.class !== CLASS) return report;
    if (report.when !== null && report.place !== null) return houseAtDateline(report, datelines);
    const stated = (scenesOf.get(report.article) ?? []).filter((scene) =>
      report.evidence.some(({ start }) => start === scene.start),
    );
    const house = placeOfHouse(stated, actors, countries, words);
    if (!isNews(report)) return { ...report, place: report.place ?? house };
    const own = report.evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
    if (written.test(own)) return report;
    const before = toldBefore(report, inArticle.get(report.article)!, classes);
    const occasion = occasionOf(report, before, classes);
    // "Speaking at the handover, the General hailed …": where it was, whoever was told to be there.
    const there = words.heardThere.test(own) ? before.findLast(({ place }) => place?.country != null) : undefined;
    const dateline = datelines(report.article, startOf(report));
    const when =
      report.when ??
      (occasion && lendDay(occasion, `the day of the ${occasion.class} at which the speaker was`, "day-of-occasion")) ??
      dayOfOpening(report, scenesOf.get(report.article) ?? [], dateline !== null, text, { eventWords: words, toldAgain });
    const atHome = report.participants.some(
      ({ side, country }) => side === "A" && country !== null && country.value === dateline?.country,
    );
    // "NEW YORK – Kenya's representative told the Security Council": where those of all countries are spoken to.
    const toAll = report.participants.some(
      ({ side, kind, country }) => side === "B" && country === null && (kind === "igo" || kind === "body"),
    );
    // "SUVA – Kenya's ambassador rejected …": who is posted there and opens the report was heard there.
    const isLead = scenesOf.get(report.article)?.find(({ headline }) => !headline)?.start === startOf(report);
    const isPosted =
      isLead &&
      report.participants.some(
        ({ side, office }) =>
          side === "A" && office !== null && words.seenFromAbroad.test(office.value) && !/ to /.test(office.value),
      );
    const byPerson = report.participants.some(({ side, kind }) => side === "A" && kind === "person");
    const place =
      report.place ??
      house ??
      (occasion && whereOf(occasion, before, `the place of the ${occasion.class} at which the speaker was`)) ??
      (there && whereOf(there, before, "where what was told before happened, to which the words lead back")) ??
      (dateline && (atHome || isPosted || (toAll && byPerson)) ? datelinePlace(dateline) : null) ??
      placeOfNation(report, own, toNation, countries);
    return houseAtDateline({ ...report, when, place }, datelines);
  };
  return reports.map((report) => {
    const settled = settle(report);
    // Where one speaks another answers.
    const beside = inArticle.get(report.article)!;
    if (settled !== report) beside[beside.indexOf(report)] = settled;
    return settled;
  });
}
