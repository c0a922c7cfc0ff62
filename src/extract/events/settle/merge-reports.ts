import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { Participant, Report } from "../../../model/report.ts";
import { bySpan } from "../../../text/span.ts";
import { isVague } from "../report/choose-when.ts";
import { leadApart } from "./hosts-of-journeys.ts";
import { fromDateline } from "./lend.ts";
import { headlines, identity, sends, standsFor } from "./stands-for.ts";

const principals = (report: Report): readonly Participant[] => report.participants.filter(({ role }) => role === "principal");
const names = (report: Report): ReadonlySet<string> => new Set(principals(report).map(identity));
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((name) => b.has(name));

/** Does everybody who acts in `a` stand for somebody who acts in `b`? */
const standsWithin = (a: Report, b: Report, stands = standsFor): boolean =>
  principals(a).every((one) => principals(b).some((other) => stands(one, other)));

/** The same of one side alone. */
const sideStands = (a: Report, b: Report, side: string, stands: typeof standsFor): boolean =>
  principals(a).every((one) => one.side !== side || principals(b).some((other) => stands(one, other)));

/** What a merging knows of an article's reports. */
interface Page {
  /** Does nothing but a headline tell of it? */
  readonly isHeadline: (report: Report) => boolean;
  /** Is it the only one of its class and standing that the article's text tells of as news? */
  readonly isAlone: (report: Report) => boolean;
  /** Is it a headline's ("Fiji sends tents to Tonga"), as done, of which the text tells nothing as done? The text may tell that it is to come. */
  readonly yields: (report: Report) => boolean;
  readonly classes: ClassesByName;
  /** Does its sentence speak of what was told right before ("the document was signed by …")? */
  readonly refersBack: (report: Report) => boolean;
  /** Does its sentence speak of another event than those before ("will meet again", "the next round")? */
  readonly tellsAnother: (report: Report) => boolean;
}

/** So far behind an event a sentence still speaks of it. */
const NEAR = 600;
/** The article of a gathering speaks of it throughout. */
const NEAR_GATHERING = 4000;

/** Does `b` tell more of `a`, which stands right before it, by calling it "the document" or "the consignment"? */
function isToldOn(a: Report, b: Report, page: Page): boolean {
  const { start } = b.evidence[0]!;
  // Who takes part in `a` may have been told by the sentence of `b` too.
  const before = a.evidence.findLast(({ end }) => end <= start);
  const far = before ? start - before.end : -1;
  return (
    a.class === b.class &&
    a.article === b.article &&
    a.standing.value === b.standing.value &&
    // What has no day of its own looks like news, of whatever time that is which it speaks of.
    (a.salience.value === b.salience.value || b.when === null) &&
    far >= 0 &&
    far <= (page.classes.get(a.class)!.inArticle.setting ? NEAR_GATHERING : NEAR) &&
    page.refersBack(b) &&
    daysAgree(a, b) &&
    placesAgree(a, b)
  );
}

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
function isHeadlineOf(a: Report, b: Report, { isHeadline, isAlone, yields }: Page): boolean {
  if (!isHeadline(a) || isHeadline(b) || (a.standing.value !== b.standing.value && !yields(a))) return false;
  // A mode that nothing prints shows nothing, and a headline calls the only document of its article loosely ("accord").
  const modesDiffer = a.mode && b.mode && a.mode.from === null && b.mode.from === null && a.mode.value !== b.mode.value;
  if (modesDiffer && (!isAlone(b) || [a, b].some(({ mode }) => mode?.value === ISSUED))) return false;
  if (principals(a).length > 1 && standsWithin(a, b, headlines)) return true;
  return isAlone(b) && principals(a).every((one) => mayStand(one, b));
}

/** Does `b` name who dealt with each other where `a`, right before it, tells but the two countries: one by its person, so that a person of no told country is the other's? */
function isByItsPersons(a: Report, b: Report): boolean {
  const [states, persons] = [principals(a), principals(b)];
  if (states.length !== 2 || persons.length !== 2 || new Set(persons.map(({ side }) => side)).size !== 2) return false;
  if (states.some(({ kind }) => kind === "person") || persons.some(({ kind }) => kind !== "person")) return false;
  const known = persons.filter(({ country }) => country !== null);
  return (
    known.length === 1 && states.some((one) => standsFor(one, known[0]!)) && b.evidence[0]!.start - a.evidence.at(-1)!.end <= NEAR
  );
}

const inOneSentence = (a: Report, b: Report): boolean =>
  a.evidence.some(({ start }) => b.evidence.some((other) => other.start === start));

/** Is a state's gift the one that a person of it hands over to a person of the other, as far as both name two sides ("Fiji gave Tonga tents", "the High Commissioner handed the tents to the Minister")? */
function isHandover(a: Report, b: Report): boolean {
  if ([a, b].some((one) => new Set(principals(one).map(({ side }) => side)).size < 2)) return false;
  if (a.standing.value !== b.standing.value) return false;
  if (standsWithin(a, b) || standsWithin(b, a)) return true;
  // Who handed it over was told beside the donor; a person of no told country then stands for whoever got it.
  const handsOver = principals(b).some((one) => one.kind === "person" && one.side === "A" && names(a).has(identity(one)));
  const mayStandFor = (one: Participant, other: Participant): boolean =>
    standsFor(one, other) ||
    // A ministry of no told country has its minister.
    (other.kind === "person" &&
      other.side === one.side &&
      (other.country === null || (one.kind === "body" && one.country === null)));
  const handsOn = handsOver || (sideStands(a, b, "A", standsFor) && !within(names(b), names(a)));
  return handsOn && b.evidence[0]!.start - a.evidence.at(-1)!.end <= NEAR && sideStands(a, b, "B", mayStandFor);
}

/** Can both days be one event's? An unknown day goes with any. */
function daysAgree(a: Report, b: Report): boolean {
  const [x, y] = [a.when?.value, b.when?.value];
  if (!x?.date || !y?.date) return true;
  if (x.precision !== "day" || y.precision !== "day") return x.date.slice(0, 4) === y.date.slice(0, 4);
  return x.date <= (y.end ?? y.date) && y.date <= (x.end ?? x.date);
}

/** Can both lie in one country? An unknown one goes with any, and so does a dateline's, which only stands where the sentence tells no place. */
const placesAgree = (a: Report, b: Report): boolean =>
  a.place?.country == null ||
  b.place?.country == null ||
  a.place.country.value === b.place.country.value ||
  fromDateline(a) ||
  fromDateline(b);

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

/** Do two reports of one article tell of one event: same class, the same people as far as told, and days that agree? */
function sameEvent(a: Report, b: Report, page: Page): boolean {
  if (a.class !== b.class || !daysAgree(a, b) || !placesAgree(a, b) || a.salience.value !== b.salience.value) return false;
  if (isHeadlineOf(a, b, page) || isHeadlineOf(b, a, page)) return true;
  if (!inOneSentence(a, b) && page.tellsAnother(b)) return false;
  if (goesBack(a, b, page.classes)) return false;
  if (isOneJourney(a, b, page)) return true;
  const [x, y] = [names(a), names(b)];
  if (!within(x, y) && !within(y, x)) {
    if (page.classes.get(a.class)!.inArticle.handedOver) return isHandover(a, b);
    // Elsewhere a state may act besides its person ("the ministry said, the Minister said").
    if (!page.classes.get(a.class)!.inArticle.twoSided || a.standing.value !== b.standing.value) return false;
    if (arePapers(a, b)) return false;
    const stands = inOneSentence(a, b) ? sends : standsFor;
    return standsWithin(a, b, stands) || standsWithin(b, a, stands) || isByItsPersons(a, b);
  }
  // "asked her to come on a state visit": of what is told without its standing the fuller telling has it.
  if (a.standing.value === b.standing.value) return true;
  if (a.standing.value === "held" && page.isHeadline(a) && !page.isHeadline(b)) return page.yields(a);
  // A board that approved a loan "will provide" it.
  const isGranted = a.mode?.value === APPROVED && b.mode?.value === PLEDGED && a.standing.value === "held";
  if (isGranted && b.standing.value === "promised" && within(y, x)) return true;
  // What was pledged and what was handed over are two gifts.
  if (page.classes.get(a.class)!.inArticle.handedOver && a.mode?.value !== b.mode?.value && !inOneSentence(a, b)) return false;
  if (within(x, y)) return true;
  const asked = a.standing.value === "invited" && b.standing.value === "called-for";
  return inOneSentence(a, b) && (asked || b.standing.value === "held" || b.standing.from !== null);
}

/** The first that is told, but the town of the text rather than the country of its headline ("arrives in Fiji", "arrived in Suva"), and any rather than the dateline's. */
function nearerPlace(one: Report, other: Report, isHeadline: boolean): Report["place"] {
  const [{ place: a }, { place: b }] = [one, other];
  const isTown = isHeadline && a?.kind === "country" && b?.kind === "city" && a.country?.value === b.country?.value;
  return isTown || (b?.country && fromDateline(one)) ? b : (a ?? b);
}

/** Puts two tellings of one event together. `headline` is the one of them that a headline tells, which adds nobody. */
function join(a: Report, b: Report, headline: Report | null, { classes, yields }: Page): Report {
  const between = inOneSentence(a, b) ? sends : standsFor;
  const fuller =
    isByItsPersons(a, b) ||
    names(b).size > names(a).size ||
    (!within(names(b), names(a)) && standsWithin(a, b, between) && !standsWithin(b, a, between));
  const [lead, other] = headline === a || (headline === null && fuller) ? [b, a] : [a, b];
  // Who hands a gift over stands beside the donor.
  const beside = classes.get(lead.class)!.inArticle.handedOver
    ? (one: Participant, mine: Participant) => identity(one) === identity(mine)
    : between;
  // Who meets a traveller on the way ("was welcomed at the airport by") is not the host where the journey has one.
  const isHosted = classes.get(a.class)!.aAbroad && headline === null && !inOneSentence(a, b);
  const hosts = isHosted ? a.participants.filter(({ side }) => side === "B") : [];
  const isKnown = (one: Participant): boolean =>
    headline !== null ||
    (hosts.length > 0 && one.side === "B" && !hosts.includes(one)) ||
    (lead === b && isByItsPersons(a, b)) ||
    lead.participants.some((mine) => beside(one, mine));
  // Of two modes that are printed the one that every other may yield to says least ("issued a statement denouncing the drill").
  const { defaultMode } = classes.get(a.class)!;
  const saysLess = (one: Report, more: Report): boolean =>
    one.mode?.value === defaultMode && more.mode?.from === null && more.mode.value !== defaultMode && inOneSentence(a, b);
  // What is to come by the text has no mode and no place that only what is done would have.
  const isToCome = a.standing.value !== b.standing.value && yields(a);
  const firstOf = <K extends "mode" | "when" | "place" | "occasion" | "mechanism">(field: K): Report[K] => a[field] ?? b[field];
  return {
    ...lead,
    id: a.id,
    // What a telling prints outweighs the mode that a class has where nothing shows another.
    mode: isToCome || (b.mode?.from === null && a.mode?.from != null) || saysLess(a, b) ? (b.mode ?? a.mode) : firstOf("mode"),
    when: a.when && isVague(a.when.value) ? (b.when ?? a.when) : firstOf("when"),
    place: isToCome && a.place?.name.from !== null ? b.place : nearerPlace(a, b, headline === a),
    occasion: firstOf("occasion"),
    mechanism: firstOf("mechanism"),
    standing: isToCome ? b.standing : a.standing,
    participants: [
      ...lead.participants.filter((one) => hosts.length === 0 || one.side !== "B"),
      ...hosts,
      ...other.participants.filter((one) => !hosts.includes(one) && !isKnown(one)),
    ],
    amounts: [...a.amounts, ...b.amounts.filter((one) => !a.amounts.some((mine) => mine.printed === one.printed))],
    outcome: [...a.outcome, ...b.outcome.filter((one) => !a.outcome.some((mine) => mine.value === one.value))],
    attendance: a.attendance.length > 0 ? a.attendance : b.attendance,
    evidence: [...a.evidence, ...b.evidence.filter((span) => !a.evidence.some((mine) => mine.start === span.start))].sort(bySpan),
    traces: [...a.traces, ...b.traces],
  };
}

/** Puts together an event and what the sentence behind it tells of "the document": who signed it, where one of the two names persons, or of "the consignment": who handed it over besides. */
function joinTold(a: Report, b: Report, page: Page): Report {
  const { handedOver, setting } = page.classes.get(a.class)!.inArticle;
  // Who came to a gathering does not stand in for who held it.
  if (handedOver || setting) return join(a, b, null, page);
  const isByPersons = (report: Report): boolean => principals(report).every(({ kind }) => kind === "person");
  return join(a, b, isByPersons(b) && !isByPersons(a) ? a : b, page);
}

/** Puts together what one article tells of one event, in the order of the text. `heads`: where the sentences of headlines begin. */
export function mergeReports(
  reports: readonly Report[],
  classes: ClassesByName,
  heads: ReadonlySet<number> = new Set(),
  refersBack: Page["refersBack"] = () => false,
  tellsAnother: Page["tellsAnother"] = () => false,
): readonly Report[] {
  const isHeadline = ({ evidence }: Report): boolean => evidence.every(({ start }) => heads.has(start));
  const kindOf = ({ article, class: one, standing }: Report): string => `${article} ${one} ${standing.value}`;
  const counts = new Map<string, number>();
  for (const report of reports)
    if (!isHeadline(report) && report.salience.value === "main")
      counts.set(kindOf(report), (counts.get(kindOf(report)) ?? 0) + 1);
  const page: Page = {
    isHeadline,
    isAlone: (report) => counts.get(kindOf(report)) === 1,
    yields: (report) => isHeadline(report) && report.standing.value === "held" && !counts.has(kindOf(report)),
    classes,
    refersBack,
    tellsAnother,
  };
  const kept: Report[] = [];
  for (const report of reports) {
    const at = kept.findIndex((other) => other.article === report.article && sameEvent(other, report, page));
    const alike = (other: Report): boolean => other.class === report.class && other.standing.value === report.standing.value;
    const before = at < 0 ? kept.findLastIndex(alike) : -1;
    if (before >= 0 && isToldOn(kept[before]!, report, page)) kept[before] = joinTold(kept[before]!, report, page);
    else if (at < 0) kept.push(report);
    else {
      const other = kept[at]!;
      const headline = isHeadlineOf(other, report, page) ? other : isHeadlineOf(report, other, page) ? report : null;
      kept[at] = join(other, report, headline, page);
    }
  }
  // What was put together may stand for a third.
  return kept.length < reports.length ? mergeReports(kept, classes, heads, refersBack, tellsAnother) : kept;
}
