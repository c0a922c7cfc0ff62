import type { FiledReport } from "../model/event.ts";
import type { ListedEvent, OutletDay } from "../store/listed-event.ts";
import type { KeptEvent } from "../store/store.ts";
import { foldName } from "../text/fold-name.ts";
import { daysAfter } from "../text/iso-days.ts";

/** What was read of an outlet: its own pages, and its texts as others carry them. */
export interface OutletRead {
  readonly outlet: string;
  readonly country: string | null;
  readonly sources: number;
  readonly articles: number;
  /** Of its texts, those that are known only as others carry them. */
  readonly carried: number;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  /** Articles whose day of publication is not known. */
  readonly undated: number;
  readonly firstCaptured: string | null;
  readonly lastCaptured: string | null;
}

/** Whether an outlet of one side's country tells of an event, and of how many articles that was looked for. */
export interface SideChecked {
  readonly country: string;
  readonly found: "found" | "not found" | "nothing read";
  /** Reports of the event by outlets of the country. */
  readonly reports: readonly string[];
  /** Outlets of the country that are in the record at all, and their articles of the days in question. */
  readonly outlets: readonly string[];
  readonly articles: number;
  /** Articles of the country's outlets without a day: they may be of those days. */
  readonly undated: number;
}

export interface EventChecked {
  readonly event: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sides: readonly SideChecked[];
}

const least = (a: string | null, b: string | null): string | null => (a === null || b === null ? (a ?? b) : a < b ? a : b);
const most = (a: string | null, b: string | null): string | null => (a === null || b === null ? (a ?? b) : a > b ? a : b);

/** The country of an outlet: its own pages' first, then what the authority data know. */
export function outletCountries(
  days: readonly OutletDay[],
  known: (outlet: string) => string | null,
): (outlet: string) => string | null {
  const told = new Map<string, string>();
  for (const { publisher, country } of days)
    if (publisher && country && !told.has(foldName(publisher))) told.set(foldName(publisher), country);
  return (outlet) => told.get(foldName(outlet)) ?? known(outlet);
}

/** What was read, outlet by outlet, those of most articles first. */
export function outletsRead(days: readonly OutletDay[], countryOf: (outlet: string) => string | null): readonly OutletRead[] {
  const read = new Map<string, { -readonly [Field in keyof OutletRead]: OutletRead[Field] }>();
  for (const { outlet, reprinted, day, articles, sources, firstCaptured, lastCaptured } of days) {
    const name = outlet ?? "(unnamed)";
    const known = read.get(foldName(name)) ?? {
      outlet: name,
      country: outlet === null ? null : countryOf(outlet),
      sources: 0,
      articles: 0,
      carried: 0,
      firstPublished: null,
      lastPublished: null,
      undated: 0,
      firstCaptured: null,
      lastCaptured: null,
    };
    known.sources += sources;
    known.articles += articles;
    if (reprinted) known.carried += articles;
    if (day === null) known.undated += articles;
    known.firstPublished = least(known.firstPublished, day);
    known.lastPublished = most(known.lastPublished, day);
    known.firstCaptured = least(known.firstCaptured, firstCaptured);
    known.lastCaptured = most(known.lastCaptured, lastCaptured);
    read.set(foldName(name), known);
  }
  return [...read.values()].sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
}

/** Articles of a country by day, so that many events are checked against many articles at once. */
export function readByCountry(days: readonly OutletDay[], countryOf: (outlet: string) => string | null) {
  const byCountry = new Map<string, { outlets: Set<string>; days: { day: string; articles: number }[]; undated: number }>();
  for (const { outlet, day, articles } of days) {
    const country = outlet === null ? null : countryOf(outlet);
    if (outlet === null || country === null) continue;
    const known = byCountry.get(country) ?? { outlets: new Set<string>(), days: [], undated: 0 };
    byCountry.set(country, known);
    known.outlets.add(outlet);
    if (day === null) known.undated += articles;
    else known.days.push({ day, articles });
  }
  return byCountry;
}

/**
 * Whose telling of an event was found, and whose was not found in the articles that were read of the days from the event on.
 * @param span days after the event within which a readout would come out
 */
export function checkEvent(
  event: ListedEvent,
  kept: Pick<KeptEvent, "custody">,
  reports: readonly FiledReport[],
  read: ReturnType<typeof readByCountry>,
  countryOf: (outlet: string) => string | null,
  span: number,
): EventChecked {
  const countries = [
    ...new Set(event.participants.filter(({ role }) => role === "principal").flatMap(({ country }) => country ?? [])),
  ].sort();
  const [from, to] = event.date === null ? [null, null] : [event.date, daysAfter(event.end ?? event.date, span)];
  const seconds = new Set(kept.custody.filter(({ how }) => how !== "version").map(({ report }) => report));
  return {
    event: event.id,
    from,
    to,
    sides: countries.map((country): SideChecked => {
      const own = reports.filter(
        ({ outlet, report }) => outlet !== null && countryOf(outlet) === country && !seconds.has(report.id),
      );
      const known = read.get(country);
      const articles =
        known === undefined
          ? 0
          : known.days.reduce((sum, one) => sum + (from === null || (one.day >= from && one.day <= to!) ? one.articles : 0), 0);
      return {
        country,
        found: own.length > 0 ? "found" : articles + (known?.undated ?? 0) > 0 ? "not found" : "nothing read",
        reports: own.map(({ report }) => report.id),
        outlets: [...(known?.outlets ?? [])].sort(),
        articles,
        undated: known?.undated ?? 0,
      };
    }),
  };
}
