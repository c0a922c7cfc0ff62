import { workedOut } from "../../../model/cell.ts";
import type { Participant, Report } from "../../../model/report.ts";
import { bySpan } from "../../../text/span.ts";
import { isVague } from "../report/choose-when.ts";
import { fromDateline } from "./lend.ts";
import { identity, sends, standsFor } from "./stands-for.ts";
import { inOneSentence, isByItsPersons, names, type Page, principals, standsWithin, within } from "./tellings.ts";

/** The first that is told, but the town of the text rather than the country of its headline ("arrives in Fiji", "arrived in Suva"), and any rather than the dateline's. */
function nearerPlace(one: Report, other: Report, isHeadline: boolean): Report["place"] {
  const [{ place: a }, { place: b }] = [one, other];
  const isTown = isHeadline && a?.kind === "country" && b?.kind === "city" && a.country?.value === b.country?.value;
  return isTown || (b?.country && fromDateline(one)) ? b : (a ?? b);
}

/** Which of two tellings leads, whose people the other's are added to: never the headline's, else the one that names more of those who act. */
function leadOf(a: Report, b: Report, headline: Report | null): Report {
  if (headline !== null) return headline === a ? b : a;
  const stands = inOneSentence(a, b) ? sends : standsFor;
  const isFuller =
    isByItsPersons(a, b) ||
    names(b).size > names(a).size ||
    (!within(names(b), names(a)) && standsWithin(a, b, stands) && !standsWithin(b, a, stands));
  return isFuller ? b : a;
}

/** Who takes part by two tellings: all of the one that leads, and of the other whoever nobody there stands for. */
function peopleOf(a: Report, b: Report, lead: Report, headline: Report | null, { classes }: Page): readonly Participant[] {
  const { aAbroad, inArticle } = classes.get(a.class)!;
  const stands = inOneSentence(a, b) ? sends : standsFor;
  // Who hands a gift over stands beside the donor.
  const beside = inArticle.handedOver ? (one: Participant, mine: Participant) => identity(one) === identity(mine) : stands;
  // Who meets a traveller on the way ("was welcomed at the airport by") is not the host where the journey has one.
  const isHosted = aAbroad && headline === null && !inOneSentence(a, b);
  const hosts = isHosted ? a.participants.filter(({ side }) => side === "B") : [];
  const isKnown = (one: Participant): boolean =>
    headline !== null ||
    (hosts.length > 0 && one.side === "B" && !hosts.includes(one)) ||
    (lead === b && !inArticle.handedOver && isByItsPersons(a, b)) ||
    lead.participants.some((mine) => beside(one, mine));
  const other = lead === a ? b : a;
  return [
    ...lead.participants.filter((one) => hosts.length === 0 || one.side !== "B"),
    ...hosts,
    ...other.participants.filter((one) => !hosts.includes(one) && !isKnown(one)),
  ];
}

/** The first mode that is told, but one that is printed rather than the mode that a class has where nothing shows another. */
function modeOf(a: Report, b: Report, headline: Report | null, { classes }: Page): Report["mode"] {
  // "The two speak about tuna", says the headline, and the text that one received the other: the text tells how.
  if (headline === a && b.mode) return b.mode;
  if (b.mode?.from === null && a.mode?.from != null) return b.mode;
  // Of two that are printed the one that every other may yield to says least ("issued a statement denouncing the drill").
  const { defaultMode } = classes.get(a.class)!;
  const saysLess = a.mode?.value === defaultMode && b.mode?.from === null && b.mode.value !== defaultMode && inOneSentence(a, b);
  return saysLess ? b.mode : (a.mode ?? b.mode);
}

/** Does the second tell of an earlier day of the journey that both tell of, which is then that of the arrival? */
const isEarlier = ({ value: a }: NonNullable<Report["when"]>, { value: b }: NonNullable<Report["when"]>): boolean =>
  [a, b].every(({ precision, end }) => precision === "day" && end === null) && b.date! < a.date!;

/** The first day that is told, but the nearer of two where the first but tells a week, and the earlier of two of a journey. */
function whenOf(a: Report, b: Report, isToCome: boolean, { classes }: Page): Report["when"] {
  // "has been appointed", "will take up her duties on 1 September": the day of what is to come is another.
  if (a.standing.value === "held" && b.standing.value === "planned" && !isToCome) return a.when;
  if (a.when && b.when && classes.get(a.class)!.aAbroad && isEarlier(a.when, b.when)) return b.when;
  return a.when && isVague(a.when.value) ? (b.when ?? a.when) : (a.when ?? b.when);
}

/** People of no told country are of the state or body that stood on their side in the sentence before ("Fiji summoned the envoy. Permanent Secretary Name told him …"). */
function lendSides(to: Report, from: Report): Report {
  const participants = to.participants.map((one): Participant => {
    const [body, ...more] = principals(from).filter(({ side, kind }) => side === one.side && kind !== "person");
    if (one.kind !== "person" || one.country || !body?.country || more.length > 0) return one;
    const basis = `acts where ${body.name.value} did`;
    return { ...one, country: workedOut(body.country.value, basis, "country-of-side-told-before", body.name.spans) };
  });
  return { ...to, participants };
}

/** Puts two tellings of one event together. @param headline the one of them that a headline tells, which adds nobody; null where none does */
export function join(a: Report, told: Report, headline: Report | null, page: Page): Report {
  // "Fiji gave Tonga ten boats. Ambassador Name handed them over": by what is given on whose side is known whose they are.
  const isGift = headline === null && page.classes.get(a.class)!.inArticle.handedOver;
  const b = isGift ? lendSides(told, a) : told;
  const lead = leadOf(a, b, headline);
  // What is to come by the text has no mode and no place that only what is done would have.
  const isToCome = a.standing.value !== b.standing.value && page.yields(a);
  return {
    ...lead,
    id: a.id,
    mode: isToCome ? (b.mode ?? a.mode) : modeOf(a, b, headline, page),
    when: whenOf(a, b, isToCome, page),
    place: isToCome && a.place?.name.from !== null ? b.place : nearerPlace(a, b, headline === a),
    occasion: a.occasion ?? b.occasion,
    mechanism: a.mechanism ?? b.mechanism,
    standing: isToCome ? b.standing : a.standing,
    participants: peopleOf(a, b, lead, headline, page),
    amounts: [...a.amounts, ...b.amounts.filter((one) => !a.amounts.some((mine) => mine.printed === one.printed))],
    outcome: [...a.outcome, ...b.outcome.filter((one) => !a.outcome.some((mine) => mine.value === one.value))],
    attendance: a.attendance.length > 0 ? a.attendance : b.attendance,
    evidence: [...a.evidence, ...b.evidence.filter((span) => !a.evidence.some((mine) => mine.start === span.start))].sort(bySpan),
    traces: [...a.traces, ...b.traces],
  };
}

/** Puts together an event and what the sentence behind it tells of "the document": who signed it, where one of the two names persons, or of "the consignment": who handed it over besides. */
export function joinTold(a: Report, b: Report, page: Page): Report {
  const { handedOver, setting, talks } = page.classes.get(a.class)!.inArticle;
  // Who came to a gathering does not stand in for who held it.
  if (handedOver || setting) return join(a, b, null, page);
  const isByPersons = (report: Report): boolean => principals(report).every(({ kind }) => kind === "person");
  const names = isByPersons(b) && !isByPersons(a);
  if (names && talks && b.participants.some(({ country }) => country === null)) return join(a, lendSides(b, a), null, page);
  return join(a, b, names ? a : b, page);
}
