import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { Participant, Report } from "../../../model/report.ts";
import { fromDateline } from "./lend.ts";
import { identity, standsFor } from "./stands-for.ts";

/** What a merging knows of an article's reports. */
export interface Page {
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
  /** Does its sentence tell that somebody arrived? */
  readonly tellsArrival: (report: Report) => boolean;
}

/** So far behind an event a sentence still speaks of it. */
export const NEAR = 600;

/** Whoever acts in what a report tells, and is not merely there. */
export const principals = (report: Report): readonly Participant[] =>
  report.participants.filter(({ role }) => role === "principal");
/** By what they are told from others. */
export const names = (report: Report): ReadonlySet<string> => new Set(principals(report).map(identity));

/** Is everything of `a` in `b`? */
export const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((name) => b.has(name));

/** Is somebody of the other side of `a` told to act in it, for whom `one` can then not stand ("the Chairman met Name, Chairman of the Senate")? */
const facesIn = (a: Report, one: Participant, other: Participant): boolean =>
  one.kind === "person" &&
  principals(a).some((mine) => mine.side !== one.side && identity(mine) !== identity(one) && identity(mine) === identity(other));

/** Does everybody who acts in `a` stand for somebody who acts in `b`? */
export const standsWithin = (a: Report, b: Report, stands = standsFor): boolean =>
  principals(a).every((one) => principals(b).some((other) => stands(one, other) && !facesIn(a, one, other)));

/** The same of one side alone. */
export const sideStands = (a: Report, b: Report, side: string, stands: typeof standsFor): boolean =>
  principals(a).every((one) => one.side !== side || principals(b).some((other) => stands(one, other)));

/** Are both told in one sentence? */
export const inOneSentence = (a: Report, b: Report): boolean =>
  a.evidence.some(({ start }) => b.evidence.some((other) => other.start === start));

/** Letters of an ISO day that tell its year, and its month. */
const YEAR = 4;
const MONTH = 7;

/** Can both days be one event's? An unknown day goes with any. */
export function daysAgree(a: Report, b: Report): boolean {
  const [x, y] = [a.when?.value, b.when?.value];
  if (!x?.date || !y?.date) return true;
  if (x.precision !== "day" || y.precision !== "day") {
    const told = [x, y].some(({ precision }) => precision === "year") ? YEAR : MONTH;
    return x.date.slice(0, told) <= (y.end ?? y.date).slice(0, told) && y.date.slice(0, told) <= (x.end ?? x.date).slice(0, told);
  }
  return x.date <= (y.end ?? y.date) && y.date <= (x.end ?? x.date);
}

/** Can both lie in one country? An unknown one goes with any, and so does a dateline's, which only stands where the sentence tells no place. */
export const placesAgree = (a: Report, b: Report): boolean =>
  a.place?.country == null ||
  b.place?.country == null ||
  a.place.country.value === b.place.country.value ||
  fromDateline(a) ||
  fromDateline(b);

/** Does `b` name who dealt with each other where `a`, right before it, tells but the two countries: one by its person, so that a person of no told country is the other's? */
export function isByItsPersons(a: Report, b: Report): boolean {
  const [states, persons] = [principals(a), principals(b)];
  if (states.length !== 2 || persons.length !== 2 || new Set(persons.map(({ side }) => side)).size !== 2) return false;
  if (states.some(({ kind }) => kind === "person") || persons.some(({ kind }) => kind !== "person")) return false;
  const known = persons.filter(({ country }) => country !== null);
  return (
    known.length === 1 && states.some((one) => standsFor(one, known[0]!)) && b.evidence[0]!.start - a.evidence.at(-1)!.end <= NEAR
  );
}
