import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { fullWeekday } from "../../text/calendar-names.ts";
import type { Span } from "../../text/span.ts";
import { placeIn } from "./dateline-place.ts";
import { type PrintedDay, printedDays } from "./print-date.ts";

/** The parts of a dateline's head as they are printed, and where it ends. */
export interface Head {
  readonly place: Span | null;
  readonly day: PrintedDay | null;
  readonly agency: Span | null;
  /** The agency stands in brackets or between slashes. */
  readonly bracketed: boolean;
  /** A country or region follows the place. */
  readonly region: boolean;
  readonly end: number;
}

type Words = SplitWordings["datelines"];

const empty: Head = { place: null, day: null, agency: null, bracketed: false, region: false, end: 0 };
const bracket = /^[\s,.]*(?:[–-]\s?)?([(/[]{1,2})\s*([^()[\]/]{1,60}?)\s*[)\]/]{1,2}/u;
/** "(EXAMPLE / Suva News - May 4th, 2022)": outlets and the day in one bracket. */
const outletsAndDay = /^[\s,.]*\(([^()[\]]{4,90}?)\)/u;
/** "(EXAMPLE- Suva News Agency (SNA)) SUVA, …": who passes the text on, with a bracket of its own. */
const passedOn = /^\s*\([^()]{2,60}\([^()]{2,20}\)\s*\)\s*(?=\p{Lu})/u;
const weekday = new RegExp(`^[\\s,]*${fullWeekday}\\b`, "iu");
const weekdayAlone = new RegExp(`^${fullWeekday}$`, "iu");
const hour = /^,? (?:at )?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?: ?\(?(?:GMT|UTC|local time)[^)]{0,8}\)?)?/iu;

const after = (text: string, at: number, pattern: RegExp): number => at + (pattern.exec(text.slice(at))?.[0].length ?? 0);

function takeDay(text: string, head: Head, days: readonly PrintedDay[]): Head | null {
  if (head.day) return null;
  const from = after(text, head.end, /^[\s,.;(–—-]*/u);
  const day = days.find(({ start }) => start >= head.end && start <= from);
  if (!day) return null;
  return { ...head, day, end: after(text, after(text, day.end, /^\s*\)/u), hour) };
}

/** What stands in brackets after place or day: the agency, a region ("[India]"), a weekday. */
function takeBracket(text: string, head: Head, words: Words): Head | null {
  const found = bracket.exec(text.slice(head.end));
  if (!found) return null;
  const name = found[2]!;
  const end = head.end + found[0].length;
  if (weekdayAlone.test(name)) return head.day ? { ...head, end } : null;
  if (found[1] === "[" && head.place && !head.day && !head.agency && !words.agencies.has(name))
    return { ...head, region: true, end };
  if (head.agency || words.notAgency.test(name) || printedDays(name).length > 0) return null;
  if (!/^[\p{Lu}«“"]|^[a-z]{2,4}$/u.test(name) || name.split(/\s/u).length > 6) return null;
  const start = head.end + found[0].lastIndexOf(name);
  return { ...head, agency: { start, end: start + name.length }, bracketed: true, end };
}

/** Outlets and the day of publication that stand in one bracket behind the place. */
function takeOutletsAndDay(text: string, head: Head, days: readonly PrintedDay[]): Head | null {
  const found = head.place && !head.day && !head.agency ? outletsAndDay.exec(text.slice(head.end)) : null;
  if (!found) return null;
  const end = head.end + found[0].length;
  const from = end - 1 - found[1]!.length;
  const day = days.find((one) => one.start > from && one.end === end - 1);
  const name = day && /^\p{Lu}[^\d]*?(?=[\s,]*[–—-]?\s*$)/u.exec(text.slice(from, day.start))?.[0];
  return day && name ? { ...head, day, agency: { start: from, end: from + name.length }, bracketed: true, end } : null;
}

/** An agency that stands without brackets is known by its name. */
function takeAgency(text: string, head: Head, words: Words): Head | null {
  if (head.agency) return null;
  const from = after(text, head.end, /^[\s,.]*(?:[–—/-] )?/u);
  const name = /^[\p{L}’'&]+(?: [\p{Lu}][\p{L}’']+)?/u.exec(text.slice(from))?.[0];
  // Between a place with its day and a dash stand any agency's initials ("ACCRA, May 20, XNA –").
  const initials =
    head.place && head.day
      ? /^(?:\p{Lu}{2,6}(?:-\p{Lu}{2,6})?|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?=\s*[–—-])/u.exec(text.slice(from))?.[0]
      : undefined;
  const known =
    (name && [name, name.split(" ")[0]!].find((one) => words.agencies.has(one))) ??
    (initials && !words.notAgency.test(initials) ? initials : undefined);
  return known ? { ...head, agency: { start: from, end: from + known.length }, end: from + known.length } : null;
}

function takePlace(text: string, head: Head, words: Words): Head | null {
  // After a day a place is set off ("30 August 2024, Apia –"); "15:45 AST" is none.
  if (head.place || (head.day && !/^\s*[,.–—-]/u.test(text.slice(head.end)))) return null;
  const from = head.end === 0 ? 0 : after(text, head.end, /^[\s.,]*(?:[–—-]{1,3}\s*)?/u);
  const found = placeIn(text, from, words.agencies);
  if (!found) return null;
  const name = text.slice(found.name.start, found.name.end);
  const [first] = name.split(" ");
  if (words.notPlace.test(name) || (first !== "The" && first !== "THE" && words.notPlace.test(first!))) return null;
  // "(XNA) The National Academy of …": the places that open with "The" have two words.
  if (first === "The" && name.split(" ").length > 2) return null;
  return { ...head, place: found.name, region: found.end > found.name.end, end: found.end };
}

/** Takes parts off the front of a text, in any order, until something stands there that belongs to no dateline. */
export function readHead(text: string, words: Words): Head {
  const days = printedDays(text);
  let head: Head = { ...empty, end: passedOn.exec(text)?.[0].length ?? 0 };
  for (let part = 0; part < 8; part++) {
    const next =
      takeDay(text, head, days) ??
      takeOutletsAndDay(text, head, days) ??
      takeBracket(text, head, words) ??
      takeAgency(text, head, words) ??
      takePlace(text, head, words);
    const skipped = next ? null : weekday.exec(text.slice(head.end));
    if (!next && !(skipped && head.place)) break;
    head = next ?? { ...head, end: head.end + skipped![0].length };
  }
  return head;
}
