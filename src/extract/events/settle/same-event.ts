import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { Participant, Report } from "../../../model/report.ts";
import { daysBetween } from "../../../text/iso-days.ts";
import { leadApart } from "./hosts-of-journeys.ts";
import { headlines, identity, sends, standsFor } from "./stands-for.ts";
import {
  daysAgree,
  inOneSentence,
  isByItsPersons,
  NEAR,
  names,
  type Page,
  placesAgree,
  principals,
  sideStands,
  standsWithin,
  within,
} from "./tellings.ts";

/** In a headline of which the text tells one event of the class: may whoever acts be who acts there, though called otherwise ("Unionists sign accord")? */
const mayStand = (one: Participant, b: Report): boolean =>
  principals(b).some((other) => headlines(one, other)) ||
  (one.kind !== "person" &&
    (one.country === null ||
      one.country.value === b.place?.country?.value ||
      principals(b).some(({ kind, side, country }) => kind === "person" && side === one.side && country === null)));

/** A joint statement is issued, and what else is signed beside it is another document. */
const ISSUED = "joint-statement";

/** What was decided on, and what is but promised. */
const APPROVED = "approved";
const PLEDGED = "pledged";

/** Is one the headline's telling of the other? */
export function isHeadlineOf(a: Report, b: Report, { isHeadline, isAlone, yields }: Page): boolean {
  if (!isHeadline(a) || isHeadline(b) || (a.standing.value !== b.standing.value && !yields(a))) return false;
  // A mode that nothing prints shows nothing, and a headline calls the only document of its article loosely ("accord").
  const modesDiffer = a.mode && b.mode && a.mode.from === null && b.mode.from === null && a.mode.value !== b.mode.value;
  if (modesDiffer && (!isAlone(b) || [a, b].some(({ mode }) => mode?.value === ISSUED))) return false;
  if (principals(a).length > 1 && standsWithin(a, b, headlines)) return true;
  return isAlone(b) && principals(a).every((one) => mayStand(one, b));
}

/** Does one tell in the sentence of the other no more than whose gift it is that the other's person brings ("sent by Fiji, the tents were handed to Tonga by the Fijian envoy")? */
function tellsWhoseGift(a: Report, b: Report): boolean {
  const givers = principals(a).filter(({ side }) => side === "A");
  // "presented two buses donated by her country to Tonga": but one of them tells who gets it.
  const getters = (report: Report): boolean => principals(report).some(({ side }) => side !== "A");
  return (
    inOneSentence(a, b) &&
    !(getters(a) && getters(b)) &&
    givers.length > 0 &&
    givers.every(({ kind }) => kind !== "person") &&
    principals(b).some((one) => one.side === "A" && one.kind === "person" && givers.some((giver) => sends(giver, one)))
  );
}

/** Does a person hand over what a body of the same country gives ("donated by the Embassy of Fiji", "the Fijian Ambassador handed them over")? */
const givesFor = (one: Participant, other: Participant): boolean =>
  standsFor(one, other) ||
  (one.kind !== "person" &&
    other.kind === "person" &&
    (one.country === null || other.country === null || one.country.value === other.country.value));

/** Does somebody receive for the other what is handed over: a person of no told country, or of the country of a body unless of another body; many without a name, of no told country? */
function receivesFor(one: Participant, other: Participant): boolean {
  if (standsFor(one, other)) return true;
  if (one.kind === "person" || one.side !== other.side) return false;
  if (other.kind === "group") return other.country === null && (one.kind === "group" || one.kind === "state");
  if (other.kind !== "person") return false;
  if (other.country === null) return true;
  // A ministry of no told country has its minister.
  const isItsCountry = one.country === null || one.country.value === other.country.value;
  return one.kind === "body" && isItsCountry && (one.country === null || other.organisation === null);
}

/** Is a state's gift the one that a person of it hands over to a person of the other, as far as both name two sides ("Fiji gave Tonga tents", "the High Commissioner handed the tents to the Minister")? */
function isHandover(a: Report, b: Report): boolean {
  if (a.standing.value !== b.standing.value) return false;
  if (tellsWhoseGift(a, b) || tellsWhoseGift(b, a)) return true;
  if ([a, b].some((one) => new Set(principals(one).map(({ side }) => side)).size < 2)) return false;
  if (standsWithin(a, b) || standsWithin(b, a)) return true;
  // Who handed it over was told beside the donor.
  const handsOver = principals(b).some((one) => one.kind === "person" && one.side === "A" && names(a).has(identity(one)));
  const handsOn = handsOver || (sideStands(a, b, "A", givesFor) && !within(names(b), names(a)));
  return handsOn && b.evidence[0]!.start - a.evidence.at(-1)!.end <= NEAR && sideStands(a, b, "B", receivesFor);
}

/** Are they two papers, of which one is a joint statement by its printed words? */
const arePapers = ({ mode: a }: Report, { mode: b }: Report): boolean =>
  a !== null && b !== null && a.value !== b.value && [a, b].some(({ value, from }) => value === ISSUED && from === null);

/** Is one the answer to the other ("sent a telegram to Okello", "Okello sent a telegram to her")? Talks have no such sides. */
function goesBack(a: Report, b: Report, classes: ClassesByName): boolean {
  const { hostFirst, sides } = classes.get(a.class)!;
  if (hostFirst || sides.B.kinds?.size === 0) return false;
  const of = (report: Report, side: string): ReadonlySet<string> =>
    new Set(principals(report).flatMap((one) => (one.side === side ? [identity(one)] : [])));
  const [senders, recipients] = [of(a, "A"), of(a, "B")];
  const [answering, answered] = [of(b, "A"), of(b, "B")];
  return (
    senders.size > 0 &&
    answering.size > 0 &&
    within(senders, answered) &&
    within(answering, recipients) &&
    !within(senders, answering)
  );
}

/** Who travels, of a class of journeys; nobody of other classes. */
const travellersOf = (report: Report, classes: ClassesByName): ReadonlySet<string> =>
  new Set(
    classes.get(report.class)!.aAbroad ? principals(report).flatMap((one) => (one.side === "A" ? [identity(one)] : [])) : [],
  );

/** Are they one journey of the same people, told by its stages ("was met at the airport by", "will also see the port")? A stage that is to come has no day of its own. */
function isOneJourney(a: Report, b: Report, { classes }: Page): boolean {
  const [x, y] = [travellersOf(a, classes), travellersOf(b, classes)];
  if (x.size === 0 || x.size !== y.size || !within(x, y) || leadApart(a, b)) return false;
  if (a.standing.value === b.standing.value) return true;
  // "The Minister's visit will deepen the ties" tells no more than that there is one.
  if (b.when === null && b.place === null && principals(b).every(({ side }) => side === "A")) return true;
  const [country, other] = [a.place?.country?.value, b.place?.country?.value];
  return a.standing.value === "held" && b.standing.value === "planned" && b.when === null && country != null && country === other;
}

/** What two reports of one article have to tell of whether they are one event: true and false decide, null leaves it to the next ground. */
type Ground = (a: Report, b: Report, page: Page) => boolean | null;

/** A ground on which they are one. */
const areOne =
  (holds: (a: Report, b: Report, page: Page) => boolean): Ground =>
  (a, b, page) =>
    holds(a, b, page) ? true : null;

/** A ground on which they are two. */
const areTwo =
  (holds: (a: Report, b: Report, page: Page) => boolean): Ground =>
  (a, b, page) =>
    holds(a, b, page) ? false : null;

const cannotBeOne = areTwo(
  (a, b) => a.class !== b.class || !daysAgree(a, b) || !placesAgree(a, b) || a.salience.value !== b.salience.value,
);

/** So many days apart two days told of a stay may be. */
const STAY = 10;

/**
 * Are they one stay of the same people in one country, of which two days are told: that of their arrival, and one on which they then dealt with somebody ("Name, who is on a visit,
 * met the Premier on Monday. Name, who arrived on Sunday, …")?
 */
const oneStay = areOne((a, b, page) => {
  const [x, y] = [a.when?.value, b.when?.value];
  if (a.class !== b.class || a.salience.value !== b.salience.value || [a, b].some(({ standing }) => standing.value !== "held"))
    return false;
  if (!x?.date || !y?.date || [x, y].some(({ precision, end }) => precision !== "day" || end !== null)) return false;
  const country = a.place?.country?.value;
  if (country === undefined || country !== b.place?.country?.value || Math.abs(daysBetween(x.date, y.date)) > STAY) return false;
  return page.tellsArrival(a) !== page.tellsArrival(b) && isOneJourney(a, b, page) && !page.tellsAnother(b);
});

const headlineTellsIt = areOne((a, b, page) => isHeadlineOf(a, b, page) || isHeadlineOf(b, a, page));

const tellsOfAnother = areTwo((a, b, page) => !inOneSentence(a, b) && page.tellsAnother(b));

const isAnswer = areTwo((a, b, { classes }) => goesBack(a, b, classes));

const sameJourney = areOne(isOneJourney);

/** Does one tell who held a gathering, and the other in the same sentence who came ("took part in a seminar that was organised by")? */
const areHalves = areOne((a, b, { classes }) => {
  if (!classes.get(a.class)!.inArticle.setting || !inOneSentence(a, b) || a.standing.value !== b.standing.value) return false;
  const [side, other] = [a, b].map((one) => new Set(principals(one).map((actor) => actor.side)));
  const isOneSide = side!.size === 1 && other!.size === 1 && !within(side!, other!);
  const isOneKind = !a.mode || !b.mode || a.mode.value === b.mode.value || a.mode.from !== null || b.mode.from !== null;
  return isOneSide && isOneKind;
});

/** Where neither names all who act in the other they are one only if those of one stand for those of the other. */
const byOthers: Ground = (a, b, { classes }) => {
  const [x, y] = [names(a), names(b)];
  if (within(x, y) || within(y, x)) return null;
  const { handedOver, twoSided } = classes.get(a.class)!.inArticle;
  if (handedOver) return isHandover(a, b);
  // Elsewhere a state may act besides its person ("the ministry said, the Minister said").
  if (!twoSided || a.standing.value !== b.standing.value || arePapers(a, b)) return false;
  const stands = inOneSentence(a, b) ? sends : standsFor;
  return standsWithin(a, b, stands) || standsWithin(b, a, stands) || isByItsPersons(a, b);
};

/** "asked her to come on a state visit": of what is told without its standing the fuller telling has it. */
const sameStanding = areOne((a, b) => a.standing.value === b.standing.value);

/** A headline tells as done what its text may tell as to come. */
const headlineOfWhatIsToCome: Ground = (a, b, { isHeadline, yields }) =>
  a.standing.value === "held" && isHeadline(a) && !isHeadline(b) ? yields(a) : null;

/** A board that approved a loan "will provide" it. */
const isGranted = areOne(
  (a, b) =>
    a.mode?.value === APPROVED &&
    b.mode?.value === PLEDGED &&
    a.standing.value === "held" &&
    b.standing.value === "promised" &&
    within(names(b), names(a)),
);

/** What was pledged and what was handed over are two gifts. */
const areTwoGifts = areTwo(
  (a, b, { classes }) => classes.get(a.class)!.inArticle.handedOver && a.mode?.value !== b.mode?.value && !inOneSentence(a, b),
);

const addsPeople = areOne((a, b) => within(names(a), names(b)));

/** Told otherwise in one sentence it is one where the second telling is the plainer: done, or with its standing worked out from words. */
const standsInItsSentence: Ground = (a, b) => {
  const asked = a.standing.value === "invited" && b.standing.value === "called-for";
  return inOneSentence(a, b) && (asked || b.standing.value === "held" || b.standing.from !== null);
};

/** In their order: the first that decides does so. Behind `byOthers` one of the two names all who act in the other, behind `sameStanding` they are not told alike. */
const grounds: readonly Ground[] = [
  oneStay,
  cannotBeOne,
  headlineTellsIt,
  tellsOfAnother,
  isAnswer,
  sameJourney,
  areHalves,
  byOthers,
  sameStanding,
  headlineOfWhatIsToCome,
  isGranted,
  areTwoGifts,
  addsPeople,
  standsInItsSentence,
];

/** Do two reports of one article tell of one event: same class, the same people as far as told, and days that agree? */
export function sameEvent(a: Report, b: Report, page: Page): boolean {
  for (const ground of grounds) {
    const answer = ground(a, b, page);
    if (answer !== null) return answer;
  }
  return false;
}
