import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { PageFacts, PostRegion } from "../../model/page.ts";
import type { Sighting } from "../../model/source.ts";
import type { NumberOrder } from "../../text/number-order.ts";
import type { Quote } from "../../text/quote.ts";
import { quote } from "../../text/quote.ts";
import { isOutletsByline, looksLikeOutlet } from "../articles/outlet-alone.ts";
import { outletName } from "../articles/outlet-name.ts";
import type { Line } from "../lines/lines.ts";
import { readMeta } from "../lines/meta-line.ts";
import { isPersonsName, signedName } from "../lines/signatures.ts";
import { behindBar } from "./behind-bar.ts";
import { dayBefore } from "./day-before.ts";
import { dayBehind } from "./day-behind.ts";
import { printedDays } from "./print-date.ts";

/** What the lines beside a headline tell of an article: its day of publication and who signs it. */
export interface Told {
  readonly published: Cell<string> | null;
  readonly bylines: readonly Quote[];
  /** Outlets that the line of the day names. */
  readonly credits: readonly Cell<string>[];
}

/** The day that stands in brackets behind a headline, or before it on its line. */
export function onHeadline({ start, text }: Line): Cell<string> | null {
  const from = dayBehind(text);
  if (from === 0 && dayBefore(text) === 0) return null;
  const day = printedDays(text.slice(from))[0];
  if (!day || day.day.length < 10) return null;
  return printed(
    day.day,
    [{ start: start + from + day.start, end: start + from + day.end }],
    from > 0 ? "day-behind-headline" : "day-before-headline",
  );
}

/** The day at the end of the words that credit a text to an outlet, on which that outlet printed it ("From the Example Observer, 29 August 2005:"); null where they end otherwise. */
export function dayOfCredit(introductions: readonly Line[]): Cell<string> | null {
  const last = introductions.at(-1);
  const day = last && printedDays(last.text).at(-1);
  if (!day || day.day.length < 10 || !/^[\s)\].:,]*$/u.test(last.text.slice(day.end))) return null;
  return printed(day.day, [{ start: last.start + day.start, end: last.start + day.end }], "day-of-credit");
}

/** Does a line at the end of a text say when it was published ("Posted on 3 May 2025")? */
export const tellsPublished = ({ text }: Line, { marks }: SplitWordings): boolean =>
  marks.published.test(text) && !/^(?:on|at|time|news)\b/iu.test(text);

/** Is a name beside a day that of an outlet: a known agency's, or one with a word of the trade? */
const isOutlet = (name: string, { datelines, credits, marks }: SplitWordings): boolean =>
  // "21 May 2025 – Foreign Affairs" tells the section.
  !marks.label.test(name) && isPrinted(name, { datelines, credits });

const isPrinted = (name: string, { datelines, credits }: Pick<SplitWordings, "datelines" | "credits">): boolean =>
  datelines.agencies.has(name) ||
  (name.includes(" ") &&
    (looksLikeOutlet(name, credits) || credits.kinds.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase())));

/** The rules of credits that make the post itself another outlet's: a label names its source, or its author wrote for it. */
const creditLabelled = "credit-labelled-beside-day";
const creditBehindAuthor = "credit-behind-author";
export const isOfPostItself = ({ rule }: Cell<string>): boolean => rule === creditLabelled || rule === creditBehindAuthor;

/** So many words with one of the trade among them are hardly a person's name. */
const wordsOfOutlet = 3;

/** "By Ana Lima, Example Green Weekly": is a name behind the author's that of the outlet for which that author wrote? */
function isBehindAuthor(text: string, start: number, end: number, wordings: SplitWordings): boolean {
  const name = text.slice(start, end);
  if (!/(?:[,|/•·]|\s[–—-])\s*(?:for |of |in )?(?:the )?$/iu.test(text.slice(0, start))) return false;
  if (wordings.marks.label.test(name) || wordings.marks.desk.test(name)) return false;
  return isOutletsByline(name, wordings) || (name.split(" ").length >= wordsOfOutlet && looksLikeOutlet(name, wordings.credits));
}

/**
 * Reads the lines of day and author that stand beside a headline; a day of change counts only where no other is printed.
 * @param numbers how the page writes days in digits, null where nothing tells
 */
export function toldBeside(text: string, lines: readonly Line[], wordings: SplitWordings, numbers: NumberOrder | null): Told {
  let published: Cell<string> | null = null;
  let modified: Cell<string> | null = null;
  const bylines: Quote[] = [];
  const credits: Cell<string>[] = [];
  for (const whole of lines) {
    const alone = readMeta(whole.text, wordings, numbers);
    const from = alone ? 0 : behindBar(whole.text);
    const line = { start: whole.start + from, text: whole.text.slice(from) };
    const meta = alone ?? (from > 0 ? readMeta(line.text, wordings, numbers) : null);
    const signed = meta ? null : (signedName(line.text, wordings.marks) ?? (isPersonsName(line.text) ? line.text : null));
    if (signed) bylines.push(quote(text, { start: line.start, end: line.start + signed.length }));
    if (!meta) continue;
    const behindAuthor = meta.names.slice(1).filter(({ start, end }) => isBehindAuthor(line.text, start, end, wordings));
    const outlets = [
      ...meta.sources.filter(({ start, end }) => meta.sourced || isOutlet(line.text.slice(start, end), wordings)),
      ...behindAuthor,
    ];
    for (const { start, end } of outlets) {
      const name = outletName(line.text.slice(start, end), wordings.pieces);
      const from = line.start + start + line.text.slice(start, end).indexOf(name);
      credits.push(
        printed(
          name,
          [{ start: from, end: from + name.length }],
          behindAuthor.some((author) => author.start === start)
            ? creditBehindAuthor
            : meta.sourced
              ? creditLabelled
              : "credit-beside-day",
        ),
      );
    }
    for (const { start, end } of meta.names)
      if (!outlets.some((outlet) => outlet.start === start) && !isOutletsByline(line.text.slice(start, end), wordings))
        bylines.push(quote(text, { start: line.start + start, end: line.start + end }));
    if (!meta.day || meta.day.day.length < 10) continue;
    const span = { start: line.start + meta.day.start, end: line.start + meta.day.end };
    const cell = printed(
      `${meta.day.day}${meta.time}`,
      [span],
      meta.modified ? "day-of-change-beside-headline" : "day-beside-headline",
    );
    if (meta.modified) modified ??= cell;
    else published ??= cell;
  }
  return { published: published ?? modified, bylines, credits };
}

/**
 * The day an article was published and what that rests on. A page of one article is published when its reader says so, else when its own lines or
 * its metadata say so; of several posts on a page each has only what stands beside it.
 */
export function publishedOf(
  beside: Cell<string> | null,
  region: PostRegion | null,
  facts: PageFacts,
  sighting: Sighting,
  only: boolean,
): Cell<string> | null {
  const told =
    sighting.published === null
      ? null
      : workedOut(sighting.published, `published ${sighting.published}, as told beside the source`, "published-told");
  if (only) return told ?? facts.published ?? region?.published ?? beside;
  return region?.published ?? beside ?? told;
}
