import type { DateParts } from "../../model/date.ts";
import { zones } from "./en/words.ts";
import type { Token } from "./token.ts";

/** Words and signs that may stand between a day and the time of day that belongs to it. */
const between = new Set(
  "at around about by from on the of in , ( ) . - + a p m am pm local time hours hrs hour o’clock noon morning afternoon evening night exactly just".split(
    " ",
  ),
);
/** Tokens in which the time is looked for on either side. */
const REACH = 9;

interface Time {
  readonly hour: number;
  readonly minute: number;
  /** The token behind the time and its half of the day. */
  readonly next: number;
}

/** "a.m.", "p.m.", "pm" behind a number: the half of the day and the token behind it. */
function halfAt(tokens: readonly Token[], at: number): { readonly noon: 0 | 12; readonly next: number } | null {
  const word = tokens[at]?.word;
  if (word === "am" || word === "pm") return { noon: word === "am" ? 0 : 12, next: at + 1 };
  if ((word === "a" || word === "p") && tokens[at + 1]?.word === "." && tokens[at + 2]?.word === "m")
    return { noon: word === "a" ? 0 : 12, next: tokens[at + 3]?.word === "." ? at + 4 : at + 3 };
  return null;
}

/** A time printed at a token: "10:30", "3:15 p.m.", "10.30 am", "3 pm", "15:00 hours". */
function timeAt(tokens: readonly Token[], at: number): Time | null {
  const token = tokens[at]!;
  const half = halfAt(tokens, at + 1);
  const clock = token.kinds.has("T") ? token.raw.split(":") : token.kinds.has("dot") && half ? token.raw.split(".") : null;
  const [hour, minute] = clock
    ? [Number(clock[0]), Number(clock[1])]
    : [half && token.kinds.has("N") ? token.value : Number.NaN, 0];
  if (Number.isNaN(hour) || hour > (half ? 12 : 24) || minute > 59) return null;
  return { hour: half ? (hour % 12) + half.noon : hour, minute, next: half?.next ?? at + 1 };
}

/** Minutes east of UTC that are printed at a token: "GMT", "(UTC+7)", "GMT+05:30", "Moscow time". */
function zoneAt(tokens: readonly Token[], from: number): number | null {
  const at = tokens[from]?.word === "(" ? from + 1 : from;
  const word = tokens[at]?.word ?? "";
  if (word === "gmt" || word === "utc") {
    const sign = tokens[at + 1]?.raw;
    const number = tokens[at + 2];
    if (!sign || !/^[+\-–−]$/.test(sign) || !number) return 0;
    const [hours, minutes] = number.kinds.has("T") ? number.raw.split(":").map(Number) : [number.value, 0];
    if (hours === undefined || Number.isNaN(hours) || hours > 14) return 0;
    return (sign === "+" ? 1 : -1) * (hours * 60 + (minutes ?? 0));
  }
  if (tokens[at + 1]?.word === "time" && Object.hasOwn(zones, `${word} time`)) return zones[`${word} time`]!;
  // Abbreviations are zones in capitals only.
  return Object.hasOwn(zones, word) && tokens[at]!.raw === word.toUpperCase() ? zones[word]! : null;
}

function read(tokens: readonly Token[], at: number): DateParts | null {
  const time = timeAt(tokens, at);
  if (!time) return null;
  const hours = /^(?:hours|hrs|h)$/.test(tokens[time.next]?.word ?? "") ? 1 : 0;
  const zone = zoneAt(tokens, time.next + hours);
  return { hour: time.hour, minute: time.minute, ...(zone !== null && { zone }) };
}

const isZone = (token: Token): boolean =>
  /^(?:gmt|utc)$/.test(token.word) || Object.hasOwn(zones, token.word) || Object.hasOwn(zones, `${token.word} time`);

/** The time of day that is printed beside the day at the tokens `first`–`last`, with its zone where one is printed; null where none is. */
export function timeBeside(tokens: readonly Token[], first: number, last: number): DateParts | null {
  for (let at = last; at < Math.min(tokens.length, last + REACH); at++) {
    const found = read(tokens, at);
    if (found) return found;
    if (!between.has(tokens[at]!.word)) break;
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const found = read(tokens, at);
    if (found) return found;
    const token = tokens[at]!;
    if (!between.has(token.word) && !isZone(token) && !token.kinds.has("num")) break;
  }
  return null;
}
