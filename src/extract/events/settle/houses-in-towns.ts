import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { Place, Report } from "../../../model/report.ts";
import { isHouse } from "./is-house.ts";
import { lendPlace } from "./lend.ts";
import { isOneDealing } from "./share-settings.ts";

/** Rules by which a house that nothing places was taken to stand where the report was written. */
const guessed: ReadonlySet<string> = new Set(["venue in the dateline's country", "venue in the publisher's country"]);

/** May a house stand in a town: in its country, or nowhere that any words tell? */
const mayStandIn = ({ country }: Place, town: Place | null): boolean =>
  town?.kind === "city" &&
  town.country !== null &&
  (country === null || guessed.has(country.rule) || country.value === town.country.value);

const startOf = ({ evidence }: Report): number => evidence[0]!.start;

/**
 * Places what happened in a house during a journey ("She arrived in Suva. At the party's headquarters she was received by …") in the town to which the journey led: the one told
 * last before it.
 */
export function housesInTowns(reports: readonly Report[], classes: ClassesByName): readonly Report[] {
  const journeys = Map.groupBy(
    reports.filter(({ class: name, place }) => classes.get(name)!.aAbroad && place?.kind === "city"),
    ({ article }) => article,
  );
  return reports.map((report) => {
    const { place } = report;
    if (!place || !isHouse(place) || classes.get(report.class)!.aAbroad) return report;
    const journey = journeys
      .get(report.article)
      ?.findLast(
        (one) =>
          one.standing.value === report.standing.value &&
          one.salience.value === report.salience.value &&
          startOf(one) <= startOf(report) &&
          mayStandIn(place, one.place) &&
          isOneDealing(report, one),
      );
    const town = journey
      ? lendPlace(journey, "the town to which the journey led, in which the house stands", "house-in-town")
      : null;
    return town ? { ...report, place: town } : report;
  });
}
