import { fullMonth, fullWeekday } from "../../text/calendar-names.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const day = `${fullWeekday},? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? ${fullMonth})?`;
/** "Wednesday 10", "Monday 1 – Friday 5": days of a diary. */
const ofDiary = new RegExp(`^${day}(?: ?(?:[–—-]|to|and) ?${day})?[:.]?$`, "iu");
/** So many make a diary. */
const enough = 2;

/** Marks as text the days of a diary: below its headline they head parts of one piece. */
export function markDiaryDays(lines: readonly Line[], roles: Role[]): void {
  const days = lines.flatMap(({ text }, at) => (roles[at]!.is === "title" && ofDiary.test(text) ? [at] : []));
  const headed = roles.slice(0, days[0]).some(({ is }) => is === "title");
  if (days.length < enough || !headed) return;
  for (const at of days) roles[at] = { is: "text" };
}
