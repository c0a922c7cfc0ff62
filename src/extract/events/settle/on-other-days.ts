import type { Report } from "../../../model/report.ts";
import { FIRST_OR_LAST } from "./span-of-days.ts";

/** Are both told on one day each, and not the same? Who arrived on a day may stay. */
export function onOtherDays({ when: a }: Report, { when: b }: Report): boolean {
  const isDay = (when: Report["when"]): boolean =>
    when?.value.precision === "day" && when.value.end === null && when.rule !== FIRST_OR_LAST;
  return isDay(a) && isDay(b) && a!.value.date !== null && b!.value.date !== null && a!.value.date !== b!.value.date;
}
