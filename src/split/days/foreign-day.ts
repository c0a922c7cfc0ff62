import { metadataNames } from "../../codebook/pages/metadata-names.ts";
import { anyMonth } from "../../text/calendar-names.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { PrintedDay } from "./print-date.ts";

const dayMonthYear = new LeanExpression(
  String.raw`(?<![\p{L}\d])(?<d>[0-3]?\d)(?:º|er|\.)?,? (?:de |di )?(?<name>\p{L}{3,12})\.?,? (?:de |del )?(?<y>(?:19|20)\d\d)(?!\d)`,
  "gu",
);
const two = (number: number): string => String(number).padStart(2, "0");
/** These the forms of English read, unless another language's words stand around them ("14 May de 2026"). */
const english = new RegExp(`^${anyMonth}$`, "iu");

/** Days printed in another language ("12 de mayo de 2026"), as pages in two languages have them beside a headline. */
export function foreignDays(text: string): readonly PrintedDay[] {
  const found: PrintedDay[] = [];
  if (!/(?:19|20)\d\d/u.test(text)) return found;
  for (const { 0: words, index, groups } of text.matchAll(dayMonthYear)) {
    const { d, name, y } = groups as { readonly d: string; readonly name: string; readonly y: string };
    const month = metadataNames().months.get(name.toLowerCase());
    if (month === undefined || (english.test(name) && !/ (?:de|del|di) /u.test(words)) || Number(d) < 1 || Number(d) > 31)
      continue;
    found.push({ start: index, end: index + words.length, day: `${y}-${two(month)}-${two(Number(d))}` });
  }
  return found;
}
