import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { ArticleKind } from "../../model/article.ts";
import { type Cell, printed } from "../../model/cell.ts";
import type { Sighting } from "../../model/source.ts";
import type { NumberOrder } from "../../text/number-order.ts";
import type { Line } from "../lines/lines.ts";
import type { Role } from "../lines/role.ts";
import { type PrintedDay, printedDays } from "./print-date.ts";

/** A line of place and day is no longer. */
const longest = 90;
/** So many lines at the end of a text may sign it, and so many at its head may stand around its salutation. */
const foot = 10;
const head = 8;
const aroundSalutation = 3;
/** From so many letters on a line is a paragraph. */
const paragraph = 110;

const place = /^(?:\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeiou]s?|del|of|and|al))*)(?:, ?\p{Lu}[\p{L} .’'-]{2,30})?$/u;
const marksOnly = /^[\s.,;:()[\]–—-]*$/u;

/** A day that a line gives, with the place before or behind it. */
interface OwnLine {
  readonly day: PrintedDay;
  readonly placed: boolean;
}

/** Reads a line that gives nothing but a day ("12 March 2021", "Harare, 3 May 1986", "Done at Apia on 4 June 2019"); null where it says anything else, or when the page published it. */
function ownLine({ text }: Line, { marks, datelines }: SplitWordings, numbers: NumberOrder | null): OwnLine | null {
  if (text.length > longest || marks.published.test(text) || marks.modified.test(text) || marks.byline.test(text)) return null;
  const [day, ...others] = printedDays(text, numbers).filter((one) => one.day.length === 10);
  if (!day || others.length > 0) return null;
  const before = text
    .slice(0, day.start)
    .replace(datelines.dated, "")
    .replace(/[\s,;:(–—-]+(?:(?:on|this) )?(?:the )?$/u, "")
    .trim();
  const after = text
    .slice(day.end)
    .replace(/^[\s,;:)–—-]+/u, "")
    .replace(/\.$/u, "");
  const [front, behind] = [before, after].map((words) => marksOnly.test(words));
  if (front && behind) return { day, placed: false };
  const name = front ? after : behind ? before : "";
  return place.test(name) && !datelines.notPlace.test(name) ? { day, placed: true } : null;
}

/** Does a line give nothing but a day, with its place perhaps? */
export const isOwnLine = (line: Line, wordings: SplitWordings): boolean => ownLine(line, wordings, null) !== null;

/** Is the line at `at` the page's last one and a day with nothing beside it, so that it dates what stands above? The day on which the page was captured may be the clock of its skin. */
export function isDayAtFoot(lines: readonly Line[], at: number, { captured }: Sighting, wordings: SplitWordings): boolean {
  const own = lines[at + 1] === undefined ? ownLine(lines[at]!, wordings, null) : null;
  return own !== null && !own.placed && own.day.day !== captured?.slice(0, 10);
}

const cellOf = ({ start }: Line, { day }: OwnLine, rule: string): Cell<string> =>
  printed(day.day, [{ start: start + day.start, end: start + day.end }], rule);

export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly headline: number | null;
  readonly kind: ArticleKind;
  /** Does another article print it? */
  readonly reprinted: boolean;
}

/** Kinds of text that somebody wrote or spoke on a day of their own. */
const dated: ReadonlySet<ArticleKind> = new Set(["message", "speech", "opinion"]);

/**
 * The day that a printed letter, statement or speech gives itself: at its foot beside who signs it, or at its head around its salutation.
 * The day on which a page published it is none. Null where no line gives one.
 */
export function ownDay(
  lines: readonly Line[],
  roles: readonly Role[],
  { first, last, headline, kind, reprinted }: Piece,
  wordings: SplitWordings,
  numbers: NumberOrder | null,
): Cell<string> | null {
  const signs = (at: number): boolean => {
    const role = roles[at];
    return at >= first && at <= last && role?.is === "end" && role.signs;
  };
  const from = headline === null ? first : headline + 1;
  const isParagraph = (at: number): boolean => roles[at]!.is === "text" && lines[at]!.text.length > paragraph;
  let below = 0;
  for (let at = last; at > Math.max(from, last - foot); at--) {
    const { is } = roles[at]!;
    if (is === "cut" || is === "furniture" || is === "rule") continue;
    if (isParagraph(at)) break;
    const own = ownLine(lines[at]!, wordings, numbers);
    const closes = below === 0 && dated.has(kind) && lines[at + 1] === undefined;
    // "Colombo", and in the line below "7 May 2021".
    const underPlace = lines[at]!.gap === 1 && place.test(lines[at - 1]!.text) && at - 1 > from;
    const stands = own && (own.placed || underPlace || signs(at) || signs(at - 1) || signs(at + 1) || closes);
    if (stands && lines.slice(from, at).some((_, offset) => roles[from + offset]!.is === "text"))
      return cellOf(lines[at]!, own, "own-day-at-foot");
    below++;
  }
  const heading: number[] = [];
  let salutation: number | null = null;
  for (let at = from; at <= Math.min(last, from + head); at++) {
    if (salutation === null && wordings.marks.greeting.test(lines[at]!.text) && !isParagraph(at)) salutation = at;
    else if (roles[at]!.is === "text" && isParagraph(at)) break;
    heading.push(at);
  }
  for (const at of heading.toReversed()) {
    const own = ownLine(lines[at]!, wordings, numbers);
    if (!own) continue;
    const near = salutation !== null && Math.abs(at - salutation) <= aroundSalutation;
    const opens = heading.every((one) => one >= at || roles[one]!.is !== "text");
    if (near || (opens && (reprinted || own.placed) && dated.has(kind))) return cellOf(lines[at]!, own, "own-day-at-head");
  }
  return null;
}
