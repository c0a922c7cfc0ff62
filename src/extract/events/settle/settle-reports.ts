import type { Codebook } from "../../../codebook/codebook.ts";
import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";
import { isVague } from "../report/choose-when.ts";
import { hostOfPlace } from "../report/host-first.ts";
import { townOfHouse } from "../report/in-town.ts";
import type { Datelines } from "../scene/datelines.ts";
import type { Scene } from "../scene/scene.ts";
import { withoutCeremoniesOfActs } from "./ceremonies-of-acts.ts";
import { dayOfJourney } from "./day-of-journey.ts";
import { departureBehind } from "./departures.ts";
import { hostState } from "./host-state.ts";
import { housesAtHome } from "./houses-at-home.ts";
import { housesInTowns } from "./houses-in-towns.ts";
import { apartByItems } from "./items-of-digest.ts";
import { mergeReports } from "./merge-reports.ts";
import { namedBehind } from "./named-behind.ts";
import { placeCalledAgain } from "./place-called-again.ts";
import { placeLast, type Where } from "./place-last.ts";
import { placesGoOn } from "./places-go-on.ts";
import { recallAsides } from "./recall-asides.ts";
import { shareSettings } from "./share-settings.ts";
import { areTalksThatLast, spanOfDays } from "./span-of-days.ts";
import { withoutTalksAgain } from "./talks-told-again.ts";
import { fillFromToldAgain } from "./told-again.ts";
import { underDayHeadings } from "./under-day-headings.ts";
import { whereToldFrom } from "./where-told-from.ts";
import { withoutDoubles } from "./without-doubles.ts";

/** What the passes look at beside the reports of a source. */
interface Around extends Where {
  readonly scenes: readonly Scene[];
  readonly text: string;
  readonly classes: ClassesByName;
}

/** One step on the way from what single sentences tell to the events of each article. */
type Pass = (reports: readonly Report[], around: Around) => readonly Report[];

const inOrder =
  (list: readonly Pass[]): Pass =>
  (reports, around) =>
    list.reduce((settled, pass) => pass(settled, around), reports);

/** A pass over each report with the sentences of its article. */
const inArticle =
  (settle: (report: Report, sentences: readonly Scene[], around: Around) => Report): Pass =>
  (reports, around) => {
    const scenesOf = Map.groupBy(around.scenes, ({ article }) => article);
    return reports.map((one) => settle(one, scenesOf.get(one.article) ?? [], around));
  };

const nameCounted: Pass = (reports, { scenes, text, classes, recognition, codebook }) => {
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  return namedBehind(reports, scenes, actors, text, classes, codebook.eventWords, codebook.events.verbs);
};

const datesOfHeadings: Pass = (reports, { scenes, text, recognition, codebook }) =>
  underDayHeadings(reports, scenes, text, recognition, codebook);

const putTogether: Pass = (reports, { scenes, text, classes, codebook }) => {
  const headlines = new Set(scenes.flatMap(({ headline, start }) => (headline ? [start] : [])));
  const refersBack = ({ class: name, evidence: [own] }: Report): boolean =>
    classes.get(name)!.refersBack?.test(text.slice(own!.start, own!.end)) === true;
  const tellsAnother = ({ class: name, evidence: [own] }: Report): boolean =>
    codebook.toldAgain.other.get(name)?.test(text.slice(own!.start, own!.end)) === true;
  const tellsArrival = ({ evidence: [own] }: Report): boolean =>
    codebook.toldAgain.arrivals.test(text.slice(own!.start, own!.end));
  return mergeReports(reports, classes, headlines, refersBack, tellsAnother, tellsArrival);
};

const leaveOutCeremonies: Pass = (reports, { classes }) => withoutCeremoniesOfActs(reports, classes);

/** What was found by one telling to have been by telephone has none of the places of the others. */
const withoutPlaces = inArticle((one, _, { classes }) =>
  one.place && classes.get(one.class)!.placelessModes.has(one.mode?.value ?? "") ? { ...one, place: null } : one,
);

const leaveOutTalksAgain: Pass = (reports, { text, codebook }) => withoutTalksAgain(reports, text, codebook);

const leaveOutDoubles: Pass = (reports, { codebook }) => withoutDoubles(reports, codebook);

/** A week tells no day: only where these tell none either it is kept, for it shows what is news. */
const besideWeeks =
  (list: readonly Pass[]): Pass =>
  (reports, around) => {
    const weeks = new Map(reports.flatMap(({ id, when }) => (when && isVague(when.value) ? [[id, when] as const] : [])));
    const dayless = reports.map((one) => (weeks.has(one.id) ? { ...one, when: null } : one));
    return inOrder(list)(dayless, around).map((one) => ({ ...one, when: one.when ?? weeks.get(one.id) ?? null }));
  };

const fillToldAgain: Pass = (reports, { scenes, text, codebook }) => fillFromToldAgain(reports, scenes, text, codebook);

/** So many sentences behind what tells of a gathering another may tell until when it goes on. */
const RUNS_ON = 15;

/** The sentences that stand in a row in the article of a report. */
const inOneArticle = (scenes: readonly Scene[], { article }: Report): readonly Scene[] => {
  const end = scenes.findIndex((scene) => scene.article !== article);
  return end < 0 ? scenes : scenes.slice(0, end);
};

/** Does a report of a journey tell no more than that somebody left from another one? */
function isDeparture(
  { article, class: name, evidence, participants, place }: Report,
  departures: ReadonlyMap<string, Report>,
  classes: ClassesByName,
): boolean {
  const [own, more] = evidence;
  const journey = more ? undefined : departures.get(`${article} ${own!.start}`);
  if (!journey || journey.class !== name || !classes.get(name)!.aAbroad || journey.evidence[0]!.start === own!.start)
    return false;
  const country = place?.country?.value ?? null;
  if (country !== null && country !== (journey.place?.country?.value ?? country)) return false;
  const travellers = new Set(journey.participants.flatMap(({ side, actor }) => (side === "A" ? [actor] : [])));
  return participants.some(({ side, actor }) => side === "A" && actor !== null && travellers.has(actor));
}

const readSpans: Pass = (reports, { scenes, text, classes, codebook }) => {
  const byStart = new Map(scenes.map((scene, at) => [`${scene.article} ${scene.start}`, at]));
  const departures = new Map<string, Report>();
  const settled = reports.map((one) => {
    const { spansDays, inArticle, aAbroad } = classes.get(one.class)!;
    if (!spansDays && !inArticle.talks) return one;
    const at = one.evidence.flatMap(({ start }) => byStart.get(`${one.article} ${start}`) ?? []);
    const told = at.map((index) => scenes[index]!);
    const own = spansDays ? told : told.filter((scene) => areTalksThatLast(scene, codebook.eventWords));
    if (own.length === 0) return one;
    const from = (at[0] ?? scenes.length) + 1;
    const on = inArticle.setting
      ? scenes
          .slice(from, from + RUNS_ON)
          .filter(
            (scene) =>
              scene.article === one.article &&
              !own.includes(scene) &&
              codebook.eventWords.runningOn.test(text.slice(scene.start, scene.end)),
          )
      : [];
    const left = aAbroad
      ? departureBehind(
          one,
          inOneArticle(scenes.slice((at.at(-1) ?? scenes.length) + 1, (at.at(-1) ?? scenes.length) + 1 + RUNS_ON), one),
          codebook.eventWords,
        )
      : null;
    const spanned = spanOfDays(one, [...own, ...on], text, codebook.eventWords, left?.day ?? null);
    if (left && spanned.when?.value.end != null && spanned.when.value.end === left.day.when.date)
      departures.set(`${one.article} ${left.scene.start}`, one);
    return spanned;
  });
  return settled.filter((one) => !isDeparture(one, departures, classes));
};

const countDays: Pass = (reports, { text, classes, recognition, codebook }) =>
  dayOfJourney(reports, text, classes, codebook.eventWords, recognition.days);

const lendSettings: Pass = (reports, { text, classes }) => shareSettings(reports, text, classes);

/** A journey whose town was lent to it lends that town on; its day it keeps, which is of what lent it. */
const lendPlacesOn: Pass = (reports, { text, classes }) =>
  shareSettings(reports, text, classes).map((one, at) => ({ ...one, when: reports[at]!.when }));

const housesOfJourneys: Pass = (reports, { text, recognition, classes }) => housesInTowns(reports, text, recognition, classes);

const placesCalledAgain = inArticle((one, _, { text, classes, recognition, codebook }) =>
  classes.get(one.class)!.aAbroad ? placeCalledAgain(one, text, recognition, codebook.eventWords) : one,
);

const hostStates = inArticle((one, _, { classes, recognition }) =>
  classes.get(one.class)!.aAbroad ? hostState(one, recognition) : one,
);

/** A journey leads to a town, also where somebody was received in a house of it. */
const journeysToTowns = inArticle((one, _, { text, classes }) =>
  one.place && classes.get(one.class)!.aAbroad ? { ...one, place: townOfHouse(one.place, text) ?? one.place } : one,
);

const journeysFromAbroad = inArticle((one, _, { classes, datelines, recognition }) =>
  classes.get(one.class)!.aAbroad ? whereToldFrom(one, datelines, recognition) : one,
);

const goOnThere: Pass = (reports, { text, classes, codebook }) => placesGoOn(reports, text, classes, codebook.eventWords);

const lastPlaces = inArticle(placeLast);

const lastPlacesOfStages = inArticle((one, sentences, around) =>
  around.classes.get(one.class)!.inArticle.setting ? placeLast(one, sentences, around) : one,
);

/** Talks that were placed by what they were a part of were held in that place, as those are whose own sentence tells it. */
const modesOfPlaces = inArticle((one, _, { classes }) => {
  const mode = classes.get(one.class)!.modeWithPlace;
  if (mode === null || one.mode !== null || !one.place || one.standing.value !== "held") return one;
  const { spans } = one.place.name;
  return { ...one, mode: workedOut(mode, "the place of what it was a part of", "mode-with-place-lent", spans) };
});

const recallOneSided: Pass = (reports, { text }) => recallAsides(reports, text);

const housesOfCountry: Pass = (reports) => housesAtHome(reports);

const hostsOfPlaces = inArticle((one, _, { text, classes }) => {
  const own = classes.get(one.class)!;
  return own.hostFirst ? hostOfPlace(one, own, text) : one;
});

/**
 * The passes in their order. First it is settled which events there are, for one lends to another. Then days and places are filled in: by what the article says of the event
 * itself, by what another event lends, and last by what only stands beside it in the article. Who is the host follows from the place, and so comes at the end.
 */
const passes: readonly Pass[] = [
  // Before all, for what stands under other days is another event.
  datesOfHeadings,
  // Before what names them is told apart from what only counts them.
  nameCounted,
  putTogether,
  withoutPlaces,
  // Behind the tellings, so that a double is held against everybody whom any of them names.
  leaveOutDoubles,
  // Before days and places are filled in, which the sentence then tells of the talks.
  leaveOutTalksAgain,
  // Before what is lent, so that the talks of a journey are where it led.
  placesCalledAgain,
  // Before what they lend.
  housesOfJourneys,
  // Before a journey lends its place to what happened at another gathering.
  goOnThere,
  besideWeeks([
    fillToldAgain,
    // Behind what tells of it again, whose sentences may say how long it lasts.
    readSpans,
    // Once more, for a day that lies in the span of another telling is of one event with it.
    putTogether,
    // Behind the spans of which the days are counted.
    countDays,
    // Behind the spans, so that a whole span is lent.
    lendSettings,
    lendPlacesOn,
  ]),
  // Behind what they lend.
  leaveOutCeremonies,
  // Once more, for a journey to which what it was made for lent its town.
  housesOfJourneys,
  modesOfPlaces,
  // Before what happened on their margins.
  lastPlacesOfStages,
  // Behind what is lent, and before what stands only beside it.
  goOnThere,
  lastPlaces,
  // Behind every other place.
  housesOfCountry,
  journeysToTowns,
  hostsOfPlaces,
  // Before the state of that place is its host.
  journeysFromAbroad,
  hostStates,
  // Behind every day, and the sides that others tell.
  recallOneSided,
];

/** Makes of what single sentences tell the events of each article. @param reports in the order of the text */
export function settleReports(
  reports: readonly Report[],
  scenes: readonly Scene[],
  reading: Reading,
  recognition: Recognition,
  codebook: Codebook,
  datelines: Datelines,
): readonly Report[] {
  const { byName: classes } = codebook.events;
  const around = { scenes, text: reading.source.text, reading, recognition, codebook, datelines, classes };
  return apartByItems(reports, scenes, around.text).flatMap((list) => inOrder(passes)(list, around));
}
