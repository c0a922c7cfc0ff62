import type { EventClass } from "../../codebook/event-classes.ts";
import { workedOut } from "../../model/cell.ts";
import type { Report } from "../../model/report.ts";

/**
 * Places an event of which the text tells no place in the country of the side that the class says it happens at: a visit in the one state that is visited,
 * a gathering in the one that hosts it. A place that is known only by its country takes the country's name.
 */
export function placeOfSide(report: Report, classes: ReadonlyMap<string, EventClass>): Report {
  const side = classes.get(report.class)?.placeOf;
  if (!side || report.place !== null) return report;
  const there = report.participants.filter((one) => one.side === side && one.role === "principal");
  const [state, ...more] = there.filter(({ kind }) => kind === "state");
  // Beside an organisation the state is the host ("Astana hosts a forum of the Fund"); persons and bodies may act elsewhere.
  if (!state?.country || more.length > 0 || there.some(({ kind }) => !["state", "organisation", "igo"].includes(kind)))
    return report;
  const from = `the country of side ${side}, where an event of this class happens`;
  return {
    ...report,
    place: {
      name: workedOut(state.name.value, from, "place-of-side", state.name.spans),
      kind: "country",
      country: workedOut(state.country.value, from, "place-of-side", state.country.spans),
    },
  };
}
