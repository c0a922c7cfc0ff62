import { type Quote, quote } from "../../text/quote.ts";
import { dayBehind } from "../days/day-behind.ts";
import { ornamentBefore } from "../lines/headline-ornaments.ts";
import { linkMarkBefore } from "../lines/link-marks.ts";
import { subjectFrom } from "../lines/mail-heads.ts";
import type { Around } from "./around.ts";
import type { Part } from "./blocks-of.ts";

/** The words of a part's headline, without marks before them and a day behind. */
export function partHeadline({ page, scene }: Around, { headline }: Part): Quote | null {
  if (headline === null) return null;
  const { start, end, text: words } = scene.lines[headline]!;
  const from = subjectFrom(words) || linkMarkBefore(words) || ornamentBefore(words);
  return quote(page.source.text, { start: start + from, end: dayBehind(words) > 0 ? start + dayBehind(words) : end });
}
