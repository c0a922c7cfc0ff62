import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import { workedOut } from "../../../model/cell.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Place, Report } from "../../../model/report.ts";
import { firstWhere } from "../../../text/first-where.ts";
import { placeCell } from "../report/choose-place.ts";
import { inTown, isInTown } from "../report/in-town.ts";
import { isCountryGuessed, isHouse } from "../report/is-house.ts";
import { isOneDealing } from "./share-settings.ts";

/** May a house stand in a town or country: there, or nowhere that any words tell? */
const mayStandIn = (house: Place, there: Place | null): there is Place =>
  there !== null &&
  there.country !== null &&
  (there.kind === "city" || there.kind === "country") &&
  (isCountryGuessed(house.country?.rule) || house.country?.value === there.country.value);

/** A house with where a journey led: the town, else the country alone. */
function whereLed(house: Place, there: Place): Place {
  if (there.kind === "city") return inTown(house, there, "the town to which the journey led, in which the house stands");
  if (house.country && !isCountryGuessed(house.country.rule)) return house;
  const { value, spans } = there.country!;
  return { ...house, country: workedOut(value, "the country to which the journey led", "house-of-journey", spans) };
}

const startOf = ({ evidence }: Report): number => evidence[0]!.start;

/** Is somebody of the town's country among those who act, or nobody of any known one? */
const isAmong = ({ participants }: Report, country: string): boolean => {
  const known = participants.flatMap(({ role, country: own }) => (role === "principal" && own ? [own.value] : []));
  return known.length === 0 || known.includes(country);
};

/** A paragraph of the town and the house is seldom longer, in code units: further back nothing is looked for. */
const PARAGRAPH = 4000;

/** The place told last before an offset, by words that lead to it. */
function lastTold(places: readonly PlaceMention[], offset: number): PlaceMention | null {
  for (let at = firstWhere(places, ({ start }) => start >= offset) - 1; at >= 0; at--) {
    const { dateline, role, kind, start } = places[at]!;
    if (dateline || offset - start > PARAGRAPH) return null;
    if ((role === "at" || role === "to") && kind !== "venue" && kind !== "embassy") return places[at]!;
  }
  return null;
}

/**
 * Names what happened in a house with the town in which the house stands: the one to which a journey led of which it was a part ("She arrived in Suva. At the party's headquarters
 * she was received by …"), else the one told last in the same paragraph ("He spent two days in Suva. At the Palace he met …").
 */
export function housesInTowns(
  reports: readonly Report[],
  text: string,
  { places }: Pick<Recognition, "places">,
  classes: ClassesByName,
): readonly Report[] {
  const journeys = Map.groupBy(
    reports.filter(({ class: name, place }) => classes.get(name)!.aAbroad && place !== null),
    ({ article }) => article,
  );
  const byArticle = Map.groupBy(places, ({ article }) => article);
  return reports.map((report) => {
    const { place } = report;
    const at = place?.name.spans[0]?.start;
    if (!place || at === undefined || !isHouse(place) || isInTown(place) || classes.get(report.class)!.aAbroad) return report;
    const journey = journeys
      .get(report.article)
      ?.findLast(
        (one) =>
          one.standing.value === report.standing.value &&
          one.salience.value === report.salience.value &&
          startOf(one) <= at &&
          mayStandIn(place, one.place) &&
          isOneDealing(report, one),
      );
    if (journey) return { ...report, place: whereLed(place, journey.place!) };
    const told = place.kind === "venue" ? lastTold(byArticle.get(report.article) ?? [], at) : null;
    const town = told && placeCell(told);
    if (!told || town?.kind !== "city" || !mayStandIn(place, town) || !isAmong(report, town.country!.value)) return report;
    if (text.slice(told.end, at).includes("\n")) return report;
    return { ...report, place: inTown(place, town, "the town told last before the house") };
  });
}
