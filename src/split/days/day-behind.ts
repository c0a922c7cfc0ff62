import { printedDays } from "./print-date.ts";

/** How long a headline is without the day that stands behind it in brackets ("… opens harbour (12/05/2025)"); 0 where none stands there. */
export function dayBehind(text: string): number {
  const bracket = /\s[([][^()[\]]{4,24}[)\]]$/u.exec(text.slice(-60));
  if (!bracket) return 0;
  const inside = bracket[0].trim().slice(1, -1);
  // "(15–21 April 2024)" is what the headline is about.
  if (/\d\p{L}{0,2}(?: \p{L}+)? ?(?:[–—-]|to|and) ?\d{1,2}\p{L}{0,2} \p{L}|\p{L} \d{1,2} ?(?:[–—-]|to) ?\d{1,2}\b/u.test(inside))
    return 0;
  const ambiguous = /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d$/u.test(inside);
  return ambiguous || printedDays(inside).length > 0 ? text.length - bracket[0].length : 0;
}
