import { fullMonth, fullWeekday } from "../../text/calendar-names.ts";

/** A paragraph that says on which day its matter fell, as news does: a weekday, a day of a month, days of a month. */
export const tellsDay = new RegExp(
  `\\b(?:${fullWeekday}|today|yesterday|last (?:week|month)|${fullMonth} \\d|\\d{1,2}(?:st|nd|rd|th)?(?: (?:and|to)|[-–]\\d{1,2})? ?${fullMonth})\\b`,
  "u",
);
