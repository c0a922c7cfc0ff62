import { workedOut } from "../../../model/cell.ts";
import type { Place } from "../../../model/report.ts";

/** The rule of a house that is named with its town. */
const IN_TOWN = "house-in-town";

/** Is a house named with the town in which it stands? */
export const isInTown = ({ name }: Place): boolean => name.rule === IN_TOWN;

/** A house with the town in which it stands, of which other words tell ("State House, Suva"). @param from the basis that its cells state */
export function inTown(house: Place, town: Place, from: string): Place {
  const spans = [...house.name.spans, ...town.name.spans].map(({ start, end }) => ({ start, end }));
  const name = workedOut(`${house.name.value}, ${town.name.value}`, from, IN_TOWN, spans);
  return { name, kind: "venue", country: town.country && workedOut(town.country.value, from, IN_TOWN, town.country.spans) };
}

/** The town of a house that is named with it; null where it is named with none. @param text the source, in which the house is printed ("the Old Hall" of "Old Hall, Washington, D.C.") */
export function townOfHouse(place: Place, text: string): Place | null {
  if (!isInTown(place)) return null;
  const { value, spans } = place.name;
  const printed = text.slice(spans[0]!.start, spans[0]!.end).replace(/\s+/g, " ");
  const to = value.startsWith(`${printed}, `) ? printed.length : value.lastIndexOf(", ");
  const town = value.slice(to + 2);
  const from = `the town in which ${value.slice(0, to)} stands`;
  return { ...place, kind: "city", name: workedOut(town, from, "town-of-house", spans.slice(-1)) };
}
