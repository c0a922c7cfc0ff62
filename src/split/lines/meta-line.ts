import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { fullMonth } from "../../text/calendar-names.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { NumberOrder } from "../../text/number-order.ts";
import type { Span } from "../../text/span.ts";
import { foreignDays } from "../days/foreign-day.ts";
import { type PrintedDay, printedDays } from "../days/print-date.ts";

/** What a line beside a headline says of day and author. */
export interface Meta {
  readonly day: PrintedDay | null;
  /** A time of day with its zone as printed after the day, `T14:30` or `T14:30+05:00`; empty where none stands there. */
  readonly time: string;
  readonly modified: boolean;
  readonly names: readonly Span[];
  /** What may be the outlet that the piece is from, beside its day ("15 January 2025 – Example Agency"). */
  readonly sources: readonly Span[];
  /** Does a label ("Source:") say so? */
  readonly sourced: boolean;
}

const time =
  /\b(?<h>[0-2]?\d)[:.h](?<m>[0-5]\d)(?::[0-5]\d)?\s?(?<half>[ap]\.?m\.?)?\s?(?:\(?(?<zone>(?:GMT|UTC)\s?(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d|Z\b)\)?)?(?:\s?\(?(?:hrs|hours|local time|[A-Z]{2,4}T|IST|ET|BST)\)?)?/iu;
const nameWord = "(?:\\p{Lu}[\\p{L}’'.-]*|de|da|das|do|dos|del|van|von|bin|al|el|la|di|ibn|of|the)";
const name = new LeanExpression(`^${nameWord}(?: ${nameWord}){0,5}(?:(?:,| and| &) ${nameWord}(?: ${nameWord}){1,5}){0,5}$`, "u");
const monthAlone = new RegExp(`^(?:posted in |published in )?${fullMonth},? (?:19|20)\\d\\d$`, "iu");
const ambiguous = /(?<![\d/.-])[0-3]?\d([/.-])[0-3]?\d\1(?:(?:19|20)\d\d(?![\d/-])|\d\d(?=,? \d{1,2}:\d\d))/u;
const numbered = new LeanExpression(
  String.raw`(?<![\p{L}\d])(?:no|nr|n°|№|ref(?:erence)?)\.?:? ?[\p{L}]{0,6}[-/ ]?\d{1,5}[-/]\d{1,5}(?![\d/-])`,
  "iu",
);
const joined = /(?<=\p{L}) on \s*(?=\|)/iu;
const section =
  /(?<=\|\s{0,40}) in \p{Lu}[\p{L}&,’' -]{2,40}?(?= \d{1,4} comments?$| no comments?$| leave a (?:comment|reply)$|\s*\||$)/iu;
/** A hyphen parts nothing inside a name ("Jean-Luc"). */
const separators = /(?<=^|\s)@(?=\s|$)|\s*[|•·~–—/,;:()[\]]+[-\s]*|\s+-+\s*|(?<=^|\s)-+|-+(?=\s|$)|\s{2,}/u;
/** An office behind a name in a byline has no more words than these. */
const mostOfOffice = 14;

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^z$/iu.test(zone)) return "Z";
  const shift = /(?<sign>[+-])(?<h>\d{1,2}):?(?<m>\d\d)?$/u.exec(zone)?.groups;
  return shift ? `${shift.sign}${shift.h!.padStart(2, "0")}:${shift.m ?? "00"}` : "Z";
}

function timeOf(text: string): string {
  const found = time.exec(text)?.groups;
  if (!found) return "";
  const half = found.half?.[0]?.toLowerCase();
  const hour = (Number(found.h) % (half ? 12 : 24)) + (half === "p" ? 12 : 0);
  return `T${String(hour).padStart(2, "0")}:${found.m}${zoneOf(found.zone)}`;
}

/**
 * Reads a line of day, time and author ("BY: Name | July 30, 2021"); null where the line says anything else besides.
 * @param numbers how the page writes days in digits, null where nothing tells
 */
export function readMeta(printed: string, { marks, pieces }: SplitWordings, numbers: NumberOrder | null = null): Meta | null {
  if (printed.length > 160) return null;
  const taken = pieces.takenFrom.exec(printed);
  // "Posted on 5 May | Filed under Asia, Europe": where the site files it.
  const text = (taken ? printed.slice(0, taken.index) : printed).replace(pieces.filed, (found) => "|".padEnd(found.length, " "));
  if (monthAlone.test(text) || marks.unsigned.test(text))
    return { day: null, time: "", modified: false, names: [], sources: [], sourced: false };
  const writer = pieces.writesFrom.exec(text)?.groups?.name;
  if (writer !== undefined)
    return { day: null, time: "", modified: false, names: [{ start: 0, end: writer.length }], sources: [], sourced: false };
  const days = [...printedDays(text, numbers), ...foreignDays(text)].sort((a, b) => a.start - b.start);
  if (days.length > 3) return null;
  const names: Span[] = [];
  const sources: Span[] = [];
  if (taken) {
    if (days.length === 0) return null;
    sources.push({ start: printed.length - taken.groups!.source!.length, end: printed.length });
  }
  // "12/10/2022" is two days in two countries: a day all the same, though nobody knows which.
  let rest = days.length === 0 ? text.replace(ambiguous, (found) => "|".padEnd(found.length, " ")) : text;
  const doubtful = rest !== text;
  for (const { start, end } of [...days].reverse())
    rest = `${rest.slice(0, start)}${" | ".padEnd(end - start, " ")}${rest.slice(end)}`;
  // "By Name Name On May 5, 2024 In Pacific 2 Comments": the section behind the day, and what joins them.
  if (days.length > 0)
    rest = rest
      .replace(joined, (found) => "|".padStart(found.length, " "))
      .replace(section, (found) => "|".padEnd(found.length, " "));
  rest = rest.replace(numbered, (found) => "|".padEnd(found.length, " "));
  if (days.length > 0 || doubtful) rest = rest.replace(pieces.counted, (found) => "|".padEnd(found.length, " "));
  const timed = timeOf(rest);
  rest = rest.replace(time, (found) => "|".padEnd(found.length, " "));
  // "Published on 4 June 2009 @ 11:20 in News | Comments Disabled".
  if (timed !== "") rest = rest.replace(section, (found) => "|".padEnd(found.length, " "));
  let at = 0;
  let authored = false;
  let sourced = false;
  for (const raw of rest.split(separators)) {
    const from = rest.indexOf(raw, at);
    at = from + raw.length;
    let part = raw.trim().replace(/^\.+$/u, "");
    // "Source: Example Agency | 5 May 2026 | Editor: Name": the agency is the source, and who edited wrote nothing.
    if (days.length > 0 && pieces.sourceLabel.test(part)) {
      sourced = true;
      continue;
    }
    if (sourced && pieces.editorLabel.test(part)) return { day: days[0]!, time: timed, modified: false, names, sources, sourced };
    if (sourced && sources.length === 0 && /^[\p{Lu}\d].{1,59}$/u.test(part)) {
      const start = text.indexOf(part, from);
      sources.push({ start, end: start + part.length });
      continue;
    }
    let labelled = false;
    for (let label = 0; label < 3; label++) {
      // "Von Name" is a byline beside a day alone; elsewhere it may be a name.
      const by = marks.byline.exec(part) ?? (days.length > 0 ? marks["byline-abroad"].exec(part) : null);
      if (by) {
        labelled = true;
        authored = true;
        part = part.slice(by[0].length).trim();
        continue;
      }
      const told = marks.modified.exec(part) ?? marks.published.exec(part);
      if (!told) break;
      part = part.slice(told[0].length).trim();
    }
    // "By Name Name in Lagos".
    if (labelled) part = part.replace(/ (?:on|in|at|from)(?: \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})?\.?$/u, "");
    if (pieces.filler.test(part)) continue;
    // "Press Office of the Council, 12 February 1998".
    if (days.length > 0 && marks.presses.test(part)) continue;
    // "April 19, 2024 • Herald staff".
    if (days.length > 0 && marks.desk.test(part)) continue;
    if (labelled && (/^\p{Ll}[\p{L}\d_.-]{2,24}$/u.test(part) || marks.desk.test(part))) continue;
    // "By Name Name, Ambassador of Fiji to Chile".
    if (!labelled && authored && names.length > 0 && part.split(" ").length <= mostOfOffice && marks.office.test(part)) continue;
    const isSource = !labelled && !authored && days.length > 0;
    if (isSource && pieces.outlet.test(part)) {
      const start = text.indexOf(part, from);
      sources.push({ start, end: start + part.length });
      continue;
    }
    if (!name.test(part) || part.split(" ").length > 8 || !(labelled || authored || doubtful || days.length > 0)) return null;
    if (!labelled && !authored && part.split(" ").length > 4) return null;
    // "4 March 2021 | No. 118 | World": one word beside a day is where the piece stood.
    const start = text.indexOf(part, from);
    if (isSource) sources.push({ start, end: start + part.length });
    if (!labelled && !authored && !/\s/u.test(part)) continue;
    if (start >= 0) names.push({ start, end: start + part.length });
  }
  if (days.length === 0 && !authored && !doubtful) return null;
  const day = days.find((candidate) => candidate.day.length === 10) ?? days[0] ?? null;
  return { day, time: day ? timed : "", modified: marks.modified.test(text), names, sources, sourced };
}

export const isMetaLine = (text: string, wordings: SplitWordings): boolean => readMeta(text, wordings) !== null;
