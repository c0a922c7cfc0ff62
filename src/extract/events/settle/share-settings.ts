import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { Cell } from "../../../model/cell.ts";
import type { When } from "../../../model/date.ts";
import type { Participant, Place, Report } from "../../../model/report.ts";
import { hostFirst } from "../report/host-first.ts";
import { fromDateline, lendDay, lendPlace } from "./lend.ts";
import { onOtherDays } from "./on-other-days.ts";

const principals = ({ participants }: Report): readonly Participant[] => participants.filter(({ role }) => role === "principal");
const countriesOf = (report: Report): ReadonlySet<string> =>
  new Set([
    ...principals(report).flatMap(({ country }) => country?.value ?? []),
    ...(report.place?.country ? [report.place.country.value] : []),
  ]);
const actorsOf = (report: Report): ReadonlySet<string> =>
  new Set(principals(report).map(({ actor, name }) => actor ?? name.value));

const personsOf = ({ participants }: Report): readonly string[] =>
  participants.flatMap(({ kind, actor }) => (kind === "person" && actor !== null ? [actor] : []));

/** The countries of those who act in an event besides some, and of its place; empty where none is told. */
const countriesBesides = (report: Report, besides: ReadonlySet<string>): ReadonlySet<string> => {
  const own = new Set(
    principals(report).flatMap(({ actor, name, country }) =>
      besides.has(actor ?? name.value) && country ? [country.value] : [],
    ),
  );
  return new Set([...countriesOf(report)].filter((country) => !own.has(country)));
};

/** Are those with whom `both` act in two events of one country, as far as it is told? That the same people act shows no more than that they have many dealings. */
function areWithOneCountry(a: Report, b: Report, both: ReadonlySet<string>): boolean {
  const [here, there] = [countriesBesides(a, both), countriesBesides(b, both)];
  return here.size === 0 || there.size === 0 || [...here].some((country) => there.has(country));
}

/**
 * Are two events of one article stages of one dealing: somebody acts in both, and the other side's country is the other's as well? Or those who met are at least present
 * ("After the talks the ministers signed it in the presence of the Presidents").
 */
export function isOneDealing(a: Report, b: Report): boolean {
  const others = new Set(personsOf(b));
  if (new Set(personsOf(a).filter((id) => others.has(id))).size > 1) return true;
  const [x, y] = [actorsOf(a), actorsOf(b)];
  const [here, there] = [countriesOf(a), countriesOf(b)];
  if ([...here].filter((country) => there.has(country)).length >= 2) return true;
  const both = new Set([...x].filter((name) => y.has(name)));
  return both.size > 0 && areWithOneCountry(a, b, both);
}

/** Is what is told behind an event of two countries in neither ("He leaves for Suva on Thursday"), so that it is where somebody went on to? */
function goesOn(other: Report, report: Report): boolean {
  const there = other.place?.country?.value;
  const own = new Set(principals(report).flatMap(({ country }) => country?.value ?? []));
  return there !== undefined && own.size > 1 && !own.has(there) && startOf(other) > startOf(report);
}

const isPlaceless = ({ class: name, mode }: Report, classes: ClassesByName): boolean =>
  classes.get(name)!.placelessModes.has(mode?.value ?? "");

const lentDay = (lender: Report): Cell<When> | null =>
  lendDay(lender, `the day of the ${lender.class} that the article tells of`, "day-of-one-dealing");

const lentPlace = (lender: Report): Place | null =>
  fromDateline(lender)
    ? null
    : lendPlace(lender, `the place of the ${lender.class} that the article tells of`, "place-of-one-dealing");

/** Does the dateline name a town of the country that is lent? */
const isTownIn = (own: Place | null, lent: Place): boolean =>
  own?.kind === "city" && lent.kind === "country" && own.country?.value === lent.country?.value;

/** The place of the first of several events that all lie in one country. */
function oneCountry(lenders: readonly Report[]): Place | null {
  const countries = new Set(lenders.map(({ place }) => place?.country?.value ?? null));
  return countries.size === 1 && !countries.has(null) ? lentPlace(lenders[0]!) : null;
}

const everybody = ({ participants }: Report): ReadonlySet<string> =>
  new Set(participants.map(({ actor, name }) => actor ?? name.value));

/** Is `stage` what an event was a part of: told in its sentence, or before it and with somebody of it? */
function isStage(stage: Report, report: Report, text: string, classes: ClassesByName): boolean {
  if (isPlaceless(stage, classes)) return false;
  const {
    inArticle: { partOfModes },
    placeWith,
  } = classes.get(report.class)!;
  // What is handed over at a meeting is of its day and place, whatever it says.
  const handedOver = report.evidence.some(({ start, end }) => placeWith?.test(text.slice(start, end)));
  if (partOfModes && !handedOver && !partOfModes.has(report.mode?.value ?? "")) return false;
  const start = report.evidence[0]!.start;
  if (stage.evidence.some((span) => span.start === start)) return true;
  const there = everybody(stage);
  const both = new Set([...everybody(report)].filter((name) => there.has(name)));
  return stage.evidence[0]!.start < start && both.size > 0 && areWithOneCountry(stage, report, both);
}

const startOf = ({ evidence }: Report): number => evidence.at(-1)?.start ?? 0;

/** Of several journeys the one that was told last before talks, in a sentence of its own, where no side of the talks is of a third country ("She was in Suva on Monday. In the evening she met the Premier. On Tuesday she was in Apia"). */
function lastLeg(journeys: readonly Report[], report: Report): Report | null {
  const told = journeys.filter((one) => startOf(one) <= startOf(report));
  const last = told.at(-1);
  const country = last?.place?.country?.value;
  if (!last || country === undefined || told.some((one) => one !== last && startOf(one) === startOf(last))) return null;
  const travellers = new Set(last.participants.flatMap(({ side, country: own }) => (side === "A" && own ? [own.value] : [])));
  const fits = principals(report).every(({ country: own }) => !own || own.value === country || travellers.has(own.value));
  return fits ? last : null;
}

/** What is to come is of the journey or summit that is under way or to come ("She will meet the Premier during the visit"). */
const stagings: ReadonlySet<string> = new Set(["held", "planned", "promised"]);
/** What was held, and what was promised there, is of its day. */
const dated: ReadonlySet<string> = new Set(["held", "promised"]);

/**
 * Gives what an article reports as news without a day or place those of the dealing that it was a part of: a visit the day of its one meeting, a meeting or a
 * signing those of its visit. Nothing is lent where several events of a kind could lend it, but the talks before a signing.
 */
export function shareSettings(reports: readonly Report[], text: string, classes: ClassesByName): readonly Report[] {
  const isNews = ({ salience, standing }: Report): boolean => salience.value === "main" && stagings.has(standing.value);
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  return reports.map((report) => {
    const beside = inArticle.get(report.article)!;
    const { inArticle: own, hostFirst: isHostFirst } = classes.get(report.class)!;
    if (
      own.settingsFrom.length + own.partOf.size === 0 ||
      !isNews(report) ||
      (report.when !== null && report.place !== null && !fromDateline(report))
    )
      return report;
    const mayLend = (other: Report): boolean =>
      isNews(other) &&
      !onOtherDays(other, report) &&
      (other.standing.value === report.standing.value || other.standing.value === "held");
    const lendersOf = (ofClass: string): readonly Report[] =>
      beside.filter(
        (other) => other.class === ofClass && mayLend(other) && isOneDealing(report, other) && !goesOn(other, report),
      );
    const lender = (ofClass: string): Report | null => {
      const list = lendersOf(ofClass);
      if (list.length > 1 && own.settingsFromLast)
        // What was signed after several talks was signed after those that are told right before it.
        return list.findLast((other) => other.evidence[0]!.start <= startOf(report)) ?? null;
      return list.length === 1 ? list[0]! : lastLeg(list, report);
    };
    const stage = beside.findLast(
      (other) => own.partOf.has(other.class) && mayLend(other) && isStage(other, report, text, classes),
    );
    const lending = [...own.settingsFrom.flatMap((ofClass) => lender(ofClass) ?? []), ...(stage ? [stage] : [])];
    const first = <T>(lent: (other: Report) => T | null): T | null => {
      for (const other of lending) {
        const value = lent(other);
        if (value) return value;
      }
      return null;
    };
    const when = report.when ?? (dated.has(report.standing.value) ? first(lentDay) : null);
    if (isPlaceless(report, classes)) return { ...report, when };
    // Of a visit that is told from home the talks were held where it led to.
    const lent =
      report.place === null || fromDateline(report)
        ? (first(lentPlace) ?? oneCountry(own.settingsFrom.flatMap(lendersOf)))
        : null;
    // A journey to a country lends no more than the town there from which it is told.
    const place = lent && !isTownIn(report.place, lent) ? lent : report.place;
    const participants =
      lent && place === lent && isHostFirst
        ? hostFirst(report.participants, ({ country }) => country?.value ?? null, lent.country?.value ?? null)
        : report.participants;
    return { ...report, when, place, participants };
  });
}
