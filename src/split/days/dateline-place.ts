import { anyMonth, anyWeekday } from "../../text/calendar-names.ts";
import type { Span } from "../../text/span.ts";

/** Initials ("D.C."), a short abbreviation ("St. George's"), or a word with its hyphens. */
const word = /(?:\p{Lu}\.){1,3}|\p{Lu}\p{L}{1,2}\.(?= \p{Lu})|\p{Lu}[\p{L}’'`]*(?:-[\p{L}’']+){0,3}/uy;
const joint = / (?:of|de|da|do|del|du|la|le|el|al|au|on|upon|sur|am|an der|the|and) (?=\p{Lu})| (?=\p{Lu})/uy;
const pair = / ?[/&] ?(?=\p{Lu})| and (?=\p{Lu})|[–-](?=\p{Lu})/uy;
const region = /, (?=\p{Lu})/uy;
const follows = /\s*(?:[,.:：;/|([–—―-]|$|\d|\p{Lu}\p{Ll}{2}|\p{Lu}{3})/uy;
const calendar = new RegExp(`^(?:${anyMonth}|${anyWeekday})\\.?$`, "iu");
/** No place name of a dateline has more words, and none is longer. */
const mostWords = 5;
const longest = 60;

const at = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** Where a run of capitalised words ends that begins at an offset; it ends before a month, a weekday or an agency. -1 where no word stands there. */
function nameEnd(text: string, from: number, agencies: ReadonlySet<string>): number {
  let end = -1;
  let next = from;
  for (let words = 0; words < mostWords && next >= 0; words++) {
    const stop = at(word, text, next);
    if (stop < 0) break;
    const one = text.slice(next, stop);
    // "Hanoi, VNA-President Lima": an agency that a dash ties to the first word.
    const tied = one.includes("-") && agencies.has(one.slice(0, one.indexOf("-")));
    if (calendar.test(one) || tied || (words > 0 && agencies.has(one))) break;
    end = stop;
    next = at(joint, text, stop);
  }
  return end;
}

/**
 * The place name that stands at an offset of a dateline's head: `name` the place (two joined as printed), `end` where its country or region ends too.
 * Takes time linear in the head.
 */
export function placeIn(
  text: string,
  from: number,
  agencies: ReadonlySet<string>,
): { readonly name: Span; readonly end: number } | null {
  const start = from + /^[\s(]*/u.exec(text.slice(from))![0].length;
  let end = nameEnd(text, start, agencies);
  if (end < 0 || agencies.has(text.slice(start, end))) return null;
  const other = at(pair, text, end);
  const pairEnd = other < 0 ? -1 : nameEnd(text, other, agencies);
  // "SUVA / XNA": an agency is no second place.
  if (pairEnd >= 0 && !agencies.has(text.slice(other, pairEnd))) end = Math.max(end, pairEnd);
  const name = { start, end };
  for (let regions = 0; regions < 2; regions++) {
    const next = at(region, text, end);
    const stop = next < 0 ? -1 : nameEnd(text, next, agencies);
    if (stop < 0 || agencies.has(text.slice(next, stop))) break;
    end = stop;
  }
  return name.end - name.start <= longest && at(follows, text, end) >= 0 ? { name, end } : null;
}
