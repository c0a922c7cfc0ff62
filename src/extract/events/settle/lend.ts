import { type Cell, workedOut } from "../../../model/cell.ts";
import type { When } from "../../../model/date.ts";
import type { Place, Report } from "../../../model/report.ts";
import { FIRST_OR_LAST } from "./span-of-days.ts";

/** The day of an event of one day, as another's that it was told to be a part of; null where it tells none. @param from the basis that the cell states */
export function lendDay({ when }: Report, from: string, rule: string): Cell<When> | null {
  if (!when || when.value.date === null || when.value.precision !== "day" || when.value.end !== null) return null;
  if (when.rule === FIRST_OR_LAST) return null;
  return workedOut(when.value, from, rule, when.spans);
}

/** The place of an event, as another's that it was told to be a part of; null where it tells none. @param from the basis that the cells state */
export function lendPlace({ place }: Report, from: string, rule: string): Place | null {
  if (!place) return null;
  const cell = <T>({ value, spans }: Cell<T>): Cell<T> => workedOut(value, from, rule, spans);
  return { name: cell(place.name), kind: place.kind, country: place.country && cell(place.country) };
}

/** Is an event placed by nothing but where its article was written? */
export const fromDateline = ({ place }: Report): boolean => place?.name.rule === "place-of-dateline";
