import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Dateline } from "../../model/article.ts";
import { printed } from "../../model/cell.ts";
import type { Span } from "../../text/span.ts";
import { type Head, readHead } from "./read-head.ts";

/** A dateline's head is looked for in this many code units at the start of a paragraph. */
const reach = 130;
/** Fewer capitals than this and no known city are as often the name of an alliance. */
const shortest = 6;
const sealed = /^[\s.,;)]*(?:[–—―─-]{1,3}|[:：;])\s*|^\s*[.,]?\s*$/u;
const dashed = /^[\s.,]*(?:[–—―─]|--|- ?(?=\p{Lu}))/u;
/** A quick first look: a head has a day's figures, a dash, a bracket or a slash. */
const likely = /^[\s"“(/]*[\p{Lu}\d].*?(?:[–—―─\-/(:\d]|$)/su;

/** Is what stands at the front of a text a dateline, and not the beginning of a sentence? */
function holds(text: string, { place, day, agency, bracketed, region, end }: Head, known: (name: string) => boolean): boolean {
  const rest = text.slice(end);
  const closed = sealed.test(rest);
  const name = place ? text.slice(place.start, place.end) : "";
  const capitals = name === name.toUpperCase();
  if (place && day && agency) return true;
  // "VIENTIANE (KPL) President …", "Harare. ZIANA President …": no dash is needed behind initials.
  if (
    place &&
    agency &&
    ((bracketed && capitals) || known(name)) &&
    /^[A-Z]{2,6}$/u.test(text.slice(agency.start, agency.end)) &&
    /^ \p{Lu}/u.test(rest)
  )
    return true;
  // "Suva /XNA/. President …"
  if (place && agency && bracketed && known(name) && /^\.\s+\p{Lu}/u.test(rest)) return true;
  // "SUVA / XNA" on a line of its own.
  const ended = closed || /^[ \t]*\n/u.test(rest);
  if (place && agency) return (bracketed && closed) || (!bracketed && ended && (capitals || known(name)));
  // On a line of its own a dateline may end in the name of the outlet.
  if (place && day && /^[.,]? \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u.test(rest) && text.length < reach) return true;
  // "APIA, Samoa — (June 4, 2024) The Minister …"
  // "Lautoka, 13 June. To the sound of drums …": the stop behind the month is the dateline's.
  const stopped = day !== null && text[day.end - 1] === "." && /^ ["“‘']?\p{Lu}/u.test(rest);
  if (place && day) return closed || stopped || /^\s*[.)]/u.test(rest) || (text[day.start - 1] === "(" && /^ \p{Lu}/u.test(rest));
  if (day && agency) return closed;
  if (agency)
    return bracketed ? /^[\s.]*(?:[–—-]|\p{Lu})/u.test(rest) && text.trimStart().search(/[(/[]/u) === 0 : dashed.test(rest);
  // "LAUTOKA: Minister Lima met …"; "APIA, Samoa" on a line of its own.
  if (place && known(name) && (/^: +\p{Lu}.{40}/su.test(rest) || (region && capitals && rest.trim() === ""))) return true;
  // "LAUTOKA. Minister Lima met …", as an item of a column is headed.
  if (place && capitals && known(name) && /^\. +["“‘']?\p{Lu}.{40}/su.test(rest)) return true;
  if (!place || !dashed.test(rest) || !/^[\s.,–—―─-]*["“‘']?[\p{Lu}\d]/u.test(rest)) return false;
  return known(name) || (capitals && (region || name.length >= shortest) && /[–—―─]|--/u.test(rest.slice(0, 6)));
}

/** "ASTANA" as "Astana", "PORT-AU-PRINCE" as "Port-au-Prince"; what is not in capitals stays. */
export function inNormalCase(name: string): string {
  if (name !== name.toUpperCase() || /^(?:\p{Lu}\.){2,}$/u.test(name)) return name;
  const small = /^(?:of|de|da|do|du|la|le|el|al|au|aux|en|es|the|and|on|upon|sur|am|an|der)$/u;
  let first = true;
  return name.replace(/[\p{L}’']+(?:\.(?=\p{L}|$))?/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    const keep = /\.$/u.test(word) || (at > 0 && name[at - 1] === ".");
    // "N'DJAMENA" is "N'Djamena", but "SANA'A" is "Sana'a".
    const cased = lower.replace(/^\p{L}|(?<=^\p{L}[’'])\p{L}/gu, (letter) => letter.toUpperCase());
    const out = keep ? word : !first && small.test(lower) ? lower : cased;
    first = false;
    return out;
  });
}

/** The dateline at the start of a paragraph of the canonical text, null where none stands there. `isCity` tells a place that nothing else vouches for. */
export function datelineAt(
  text: string,
  { start, end }: Span,
  wordings: SplitWordings["datelines"],
  isCity: (name: string) => boolean,
): Dateline | null {
  const front = text.slice(start, Math.min(end, start + reach));
  if (!likely.test(front)) return null;
  const head = readHead(front, wordings);
  if (!holds(front, head, isCity)) return null;
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
