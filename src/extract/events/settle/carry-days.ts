import type { Codebook } from "../../../codebook/codebook.ts";
import type { Actor } from "../../../model/actor.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import type { When } from "../../../model/date.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";
import { daysAfter, lastDayOf } from "../../../text/iso-days.ts";
import { daysTold, isOneDay } from "../report/choose-when.ts";
import type { Scene } from "../scene/scene.ts";
import { hasOwnTime } from "./own-time.ts";

/** Sentences back to one that tells what somebody of the event did on a day. */
const REACH = 8;
/** Sentences over which the day at the head of an article is that of what it tells. */
const HEAD = 4;
/** The day on which somebody came or left is not that of what is told of the stay later on. */
const STAY = 2;
/** Days back from an article to a day of which it tells news; where only its capture is known, of which it tells at all. */
const NEWS = 45;
const KEPT = 400;
/** What was held, and what somebody promised there. */
const happened: ReadonlySet<string> = new Set(["held", "promised"]);
/** Words of the shortest sentence: fewer are a line of its own ("Published on 2 March 2023"). */
const LINE = 6;

/** Actors of many dealings: that two sentences name one of them ties them less than a person or party does. */
const loose: ReadonlySet<string> = new Set(["state", "territory", "igo", "group"]);

/** The days between which what an article tells as news lies. */
interface Window {
  readonly from: string;
  readonly to: string;
}

/** By article, when its news may have happened: shortly before its own day, or at all near its capture. */
function windowsOf({ articles, sighting }: Reading, { days }: Recognition): ReadonlyMap<string, Window> {
  const datelines = new Map(
    days.flatMap(({ article, role, when }) => (role === "dateline" && when.date ? [[article, when.date] as const] : [])),
  );
  return new Map(
    articles.flatMap(({ id, published, written, issued }) => {
      const told = (written?.value ?? published?.value ?? datelines.get(id) ?? sighting.published)?.slice(0, 10);
      const issue = issued ? lastDayOf(issued.value) : null;
      const day = told ?? issue ?? sighting.captured?.slice(0, 10);
      return day ? [[id, { from: daysAfter(day, told ? -NEWS : -KEPT), to: day }] as const] : [];
    }),
  );
}

const actorsIn = ({ tokens }: Scene): readonly string[] =>
  tokens.flatMap(({ actor, members }) => [...(actor?.actors ?? []), ...members.flatMap((one) => one.actors)]);

/**
 * Dates what nothing else dates by a day that the article tells before it: that of what somebody of the event did ("On Tuesday she arrived in Suva. … She met the Premier"),
 * or the one at the head of the article. Only a day of news is carried on, and past no other one.
 */
export function carryDays(
  reports: readonly Report[],
  scenes: readonly Scene[],
  reading: Reading,
  recognition: Recognition,
  words: Pick<Codebook, "eventWords" | "toldAgain">,
): readonly Report[] {
  const { eventWords, toldAgain } = words;
  const { text } = reading.source;
  const windows = windowsOf(reading, recognition);
  const actors = new Map<string, Actor>(recognition.actors.map((actor) => [actor.id, actor]));
  const inArticle = Map.groupBy(
    scenes.filter(({ sentence }) => sentence.place === "text"),
    ({ article }) => article,
  );
  const places = new Map([...inArticle.values()].flatMap((list) => list.map((scene, at) => [scene, at] as const)));
  const blockAt = new Map(scenes.map(({ start, sentence }) => [start, sentence.block]));
  const sceneAt = new Map(scenes.map((scene) => [`${scene.article} ${scene.start}`, scene]));

  /** Do the same people deal with another country than in that sentence ("received the envoy of Samoa on Monday", and greetings sent to a party of Cuba)? */
  const isWithOthers = (report: Report, there: readonly string[], tied: readonly string[]): boolean => {
    const home = new Set(tied.flatMap((id) => actors.get(id)?.country?.value ?? []));
    const away = (countries: readonly (string | null)[]): ReadonlySet<string> =>
      new Set(countries.filter((country) => country !== null && !home.has(country)) as string[]);
    const here = away(report.participants.map(({ country }) => country?.value ?? null));
    const before = away(there.map((id) => actors.get(id)?.country?.value ?? null));
    return here.size > 0 && before.size > 0 && [...here].every((country) => !before.has(country));
  };

  /** Does the paragraph of the day go on to the event, and name whoever acts in it on the way ("On Monday a ship left Suva. Ana Lima saw it off. … she said")? */
  const isLedTo = (report: Report, list: readonly Scene[], at: number, from: number): boolean => {
    if (from - at > HEAD) return false;
    const between = list.slice(at + 1, from);
    const own = report.participants.flatMap(({ actor, role }) => (role === "principal" && actor !== null ? [actor] : []));
    return (
      [...between, list[from]!].every(({ sentence }) => sentence.block === list[at]!.sentence.block) &&
      between.every((scene) => !hasOwnTime(scene, text, words)) &&
      between.some((scene) => actorsIn(scene).some((id) => own.includes(id) && !loose.has(actors.get(id)?.kind ?? "group")))
    );
  };

  /** Is the event of those, or of what, the sentence of the day tells of? */
  const isOfOne = (report: Report, scene: Scene, at: number, far: number): boolean => {
    const there = actorsIn(scene);
    const own = report.participants.flatMap(({ actor, role }) => (role === "principal" && actor !== null ? [actor] : []));
    const tied = own.filter((id) => there.includes(id) && !loose.has(actors.get(id)?.kind ?? "group"));
    const inParagraph = report.evidence.some(({ start }) => blockAt.get(start) === scene.sentence.block);
    if (tied.length > 0) return inParagraph || !isWithOthers(report, there, tied);
    if (far > HEAD) return false;
    const countries = new Set(there.flatMap((id) => actors.get(id)?.country?.value ?? []));
    const ownCountries = new Set(report.participants.flatMap(({ country }) => country?.value ?? []));
    const common = [...ownCountries].filter((country) => countries.has(country)).length;
    // "Fiji swore in a president on Monday. Ana Lima took the oath …": of the sentence right behind the first one tells more, unless a country says that it is another's.
    return common > 1 || (at === 0 && (common > 0 || there.length === 0 || (far === 1 && ownCountries.size === 0)));
  };

  const isOfOccasion = (own: Scene): boolean => toldAgain.sameOccasion.test(text.slice(own.start, own.end));

  const dayBefore = (report: Report): Cell<When> | null => {
    const window = windows.get(report.article);
    // A headline tells of it before the text does.
    const own = report.evidence
      .map(({ start }) => sceneAt.get(`${report.article} ${start}`))
      .find((one) => one && places.has(one));
    const from = own && places.get(own);
    if (!window || !own || from === undefined || hasOwnTime(own, text, words)) return null;
    const list = inArticle.get(report.article)!;
    for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
      const scene = list[at]!;
      if (scene.tokens.length < LINE) continue;
      const days = daysTold(scene, eventWords).filter(
        ({ role, when }) => when.date !== null && when.precision === "day" && (role === "on" || role === "during"),
      );
      const news = days.filter(({ when }) => (when.end ?? when.date)! >= window.from);
      if (news.length === 0) continue;
      const [one] = news as [DayMention];
      const { when, start, end } = one;
      if (news.some((day) => !isOneDay(day) || day.ahead || day.when.date !== when.date || day.when.date! > window.to))
        return null;
      const token = scene.tokens.findIndex(({ day }) => day === one);
      // "the attack of 6 June" had its day; "the afternoon of 6 June" is one.
      const isNouns = scene.tokens[token - 1]?.low === "of" && !toldAgain.partsOfDay.has(scene.tokens[token - 2]?.low ?? "");
      const isEdge = scene.tokens.some(({ low }) => eventWords.opening.has(low) || eventWords.leaving.has(low));
      if (isEdge && from - at > STAY) return null;
      const isTied = isOfOccasion(own) || isOfOne(report, scene, at, from - at) || isLedTo(report, list, at, from);
      if (isNouns || !isTied) return null;
      return workedOut(when, "the day that the article tells before", "day-before", [{ start, end }]);
    }
    return null;
  };

  return reports.map((report) =>
    report.when === null && report.salience.value === "main" && happened.has(report.standing.value)
      ? { ...report, when: dayBefore(report) }
      : report,
  );
}
