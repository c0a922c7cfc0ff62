import type { SplitWordings } from "../codebook/split-wordings.ts";
import type { Dateline } from "../model/article.ts";
import { printed } from "../model/cell.ts";
import type { Span } from "../text/span.ts";
import { placeIn } from "./dateline-place.ts";
import { type PrintedDay, printedDays } from "./print-date.ts";

/** A dateline's head is looked for in this many code units at the start of a paragraph. */
const reach = 130;
const dash = /^[\s.,]*(?:[–—―─-]{1,3}|[:：/|•]|\.-|\.–)\s*/u;
const bracket = /^[\s,.]*[(/[]{1,2}\s*([^()[\]/]{1,60}?)\s*[)\]/]{1,2}/u;

interface Head {
  readonly place: Span | null;
  readonly day: PrintedDay | null;
  readonly agency: Span | null;
  readonly end: number;
}

/** Takes parts off the front of a head, in any order, until something stands there that belongs to no dateline. */
function readHead(text: string, wordings: SplitWordings["datelines"]): Head | null {
  const days = printedDays(text);
  let at = 0;
  let place: Span | null = null;
  let day: PrintedDay | null = null;
  let agency: Span | null = null;
  let closed = false;
  const skip = (pattern: RegExp): boolean => {
    const found = pattern.exec(text.slice(at));
    if (found) at += found[0].length;
    return found !== null;
  };
  for (let part = 0; part < 8; part++) {
    const opened = /^[\s,.(–—-]*/u.exec(text.slice(at))![0].length;
    const next = days.find((candidate) => candidate.start >= at && candidate.start <= at + opened);
    if (next && !day) {
      day = next;
      at = next.end;
      skip(/^\s*\)/u);
      skip(/^,? (?:at )?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?: ?\(?(?:GMT|UTC|local time)[^)]{0,8}\)?)?/iu);
      continue;
    }
    const inBrackets = bracket.exec(text.slice(at));
    if (inBrackets && !agency) {
      const name = inBrackets[1]!;
      const from = at + inBrackets[0].lastIndexOf(name);
      if (
        !wordings.notAgency.test(name) &&
        printedDays(name).length === 0 &&
        /^[\p{Lu}«“"]/u.test(name) &&
        name.split(/\s/u).length <= 6
      ) {
        agency = { start: from, end: from + name.length };
        at += inBrackets[0].length;
        closed = true;
        continue;
      }
    }
    const bare = /^[\s,.]*([\p{L}’'&]+(?: [\p{Lu}][\p{L}’']+)?)/u.exec(text.slice(at));
    const bareName = bare && [bare[1]!, bare[1]!.split(" ")[0]!].find((name) => wordings.agencies.has(name));
    if (bareName && !agency && (place || day || part === 0)) {
      const from = at + bare[0].indexOf(bareName);
      agency = { start: from, end: from + bareName.length };
      at = from + bareName.length;
      continue;
    }
    if (!place) {
      const found = placeIn(text, at);
      if (found && !wordings.notPlace.test(text.slice(found.name.start, found.name.end))) {
        place = found.name;
        at = found.end;
        continue;
      }
    }
    break;
  }
  const sealed = dash.test(text.slice(at)) || /^\s*$/u.test(text.slice(at));
  if (!place && !agency) return null;
  if (!place && !(agency && closed && sealed)) return null;
  const strength = (place ? 1 : 0) + (day ? 1 : 0) + (agency ? 1 : 0);
  if (
    strength < 2 &&
    !(sealed && place && text.slice(place.start, place.end) === text.slice(place.start, place.end).toUpperCase())
  )
    return null;
  if (strength === 2 && !agency && !sealed && !/^\s*[.)]/u.test(text.slice(at))) return null;
  return { place, day, agency, end: at };
}

/** "ASTANA" as "Astana", "PORT-AU-PRINCE" as "Port-au-Prince"; what is not in capitals stays. */
export function inNormalCase(name: string): string {
  if (name !== name.toUpperCase() || /^(?:\p{Lu}\.){2,}$/u.test(name)) return name;
  const small = /^(?:of|de|da|do|du|la|le|el|al|au|aux|en|the|and|on|upon|sur|am|an|der)$/u;
  let first = true;
  return name.replace(/[\p{L}’']+(?:\.(?=\p{L}|$))?/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    const keep = /\.$/u.test(word) || (at > 0 && name[at - 1] === ".");
    const out = keep ? word : !first && small.test(lower) ? lower : lower[0]!.toUpperCase() + lower.slice(1);
    first = false;
    return out;
  });
}

/** The dateline at the start of a paragraph of the canonical text, null where none stands there. */
export function datelineAt(text: string, { start, end }: Span, wordings: SplitWordings["datelines"]): Dateline | null {
  const head = readHead(text.slice(start, Math.min(end, start + reach)), wordings);
  if (!head) return null;
  const at = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  const cell = (span: Span | null, value: (words: string) => string, rule: string) =>
    span && printed(value(text.slice(start + span.start, start + span.end)), [at(span)], rule);
  return {
    start,
    end: start + head.end,
    place: cell(head.place, inNormalCase, "dateline-place"),
    date: cell(head.day, () => head.day!.day, "dateline-day"),
    agency: cell(head.agency, (words) => words, "dateline-agency"),
  };
}
