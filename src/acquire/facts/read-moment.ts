import { monthNumber } from "../../text/calendar-names.ts";

/** An ISO day, or day and time with the zone where one is told. */
export type Moment = string;

const iso =
  /^\s*(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T\s,]+(?:at\s+)?(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]m)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?/i;
const compact =
  /^\s*(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?:T?(?<h>\d{2})(?<min>\d{2})(?<s>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?\s*$/;
const rfc =
  /^\s*(?:[A-Za-z]{3,9},?\s+)?(?:(?<d>\d{1,2})[\s-](?<mon>[A-Za-z]{3})[a-z]*[\s-](?<y>\d{4})|(?<mon2>[A-Za-z]{3})[a-z]*\.?\s+(?<d2>\d{1,2}),?\s+(?<y2>\d{4}))(?:[\s,T-]+(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s*(?<half>[ap]\.?m\.?)?\s*\(?(?<zone>Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|MSK|JST|KST|SGT|HKT|SAST|AEST|AEDT|[+-]\d{2}:?\d{2})?)?/i;
const scriptDate =
  /^\s*[A-Z][a-z]{2} (?<mon>[A-Z][a-z]{2}) (?<d>\d{1,2}) (?:(?<h>\d{2}):(?<min>\d{2}):(?<s>\d{2}) (?:(?<zone>[A-Z]{3,4}|GMT[+-]\d{4}) )?)?(?<y>\d{4})/;
/** Day first: what European pages print; a slash tells nothing unless the first number cannot be a month. */
const dayFirst =
  /^\s*(?<d>\d{1,2})(?<by>[./-])(?<m>\d{1,2})\k<by>(?<y>\d{4})(?:[T\s,–-]+(?<h>\d{1,2})[:.](?<min>\d{2})(?::(?<s>\d{2}))?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

const zones: Readonly<Record<string, string>> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  msk: "+03:00",
  jst: "+09:00",
  kst: "+09:00",
  sgt: "+08:00",
  hkt: "+08:00",
  sast: "+02:00",
  aest: "+10:00",
  aedt: "+11:00",
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (number: number): string => String(number).padStart(2, "0");

/** An ISO day; null where the calendar has none such. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  const known = zones[zone.toLowerCase()];
  if (known) return known;
  const shift = /([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return shift ? `${shift[1]}${shift[2]}:${shift[3] ?? "00"}` : "";
}

type Parts = Readonly<Record<string, string | undefined>>;

function made(parts: Parts): Moment | null {
  const name = parts.mon ?? parts.mon2;
  const month = name ? monthNumber(name) : Number(parts.m);
  const day = isoDay(Number(parts.y ?? parts.y2), month, Number(parts.d ?? parts.d2));
  if (day === null || parts.h === undefined) return day;
  const half = parts.half?.toLowerCase();
  const hour = half ? (Number(parts.h) % 12) + (half.startsWith("p") ? 12 : 0) : Number(parts.h);
  if (hour > 23 || Number(parts.min) > 59) return day;
  return `${day}T${two(hour)}:${parts.min}${parts.s === undefined ? "" : `:${parts.s}`}${zoneOf(parts.zone)}`;
}

/** Seconds or milliseconds since 1970, as some pages write in their metadata. */
function counted(text: string): Moment | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const at = Number(text) * (text.length === 10 ? 1000 : 1);
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}

/** A moment as metadata write it: ISO 8601, RFC 822, `20260504`, day-first numbers, seconds since 1970; null where it is none. The zone is kept as told. */
export function readMoment(text: string): Moment | null {
  const short = text.trim().slice(0, 80);
  const time = counted(short);
  if (time) return time;
  for (const form of [iso, compact, rfc, scriptDate]) {
    const parts = form.exec(short)?.groups;
    const moment = parts && made(parts);
    if (moment) return moment;
  }
  const parts = dayFirst.exec(short)?.groups;
  if (!parts) return null;
  if (parts.by === "/" && Number(parts.d) <= 12 && Number(parts.m) <= 12 && parts.d !== parts.m) return null;
  return made(parts) ?? (parts.by === "/" ? made({ ...parts, d: parts.m, m: parts.d }) : null);
}
