import type { Report } from "../../../model/report.ts";
import { FIRST_OR_LAST } from "./span-of-days.ts";

/** How much of an ISO day a date of each precision tells. */
const told = { day: 10, month: 7, year: 4 };

/** Are both told on one day each, or in one month or year, and not the same? Who arrived on a day may stay. */
export function onOtherDays({ when: a }: Report, { when: b }: Report): boolean {
  const lengthOf = (when: Report["when"]): number =>
    when && when.value.date !== null && when.value.precision && when.value.end === null && when.rule !== FIRST_OR_LAST
      ? told[when.value.precision]
      : 0;
  const length = Math.min(lengthOf(a), lengthOf(b));
  return length > 0 && a!.value.date!.slice(0, length) !== b!.value.date!.slice(0, length);
}
