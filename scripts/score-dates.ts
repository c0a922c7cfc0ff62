// npm run score:dates -- FOLDER [--read|--unread] [--misses]: date expressions of FOLDER's DateParser.json and DatePeriodParser.json, own finders beside chrono-node.
// Scored are the expressions that name a day, a range of days, a month or a year; either resolution counts, and the end of a period inclusive or exclusive.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { loadAuthority } from "../src/authority/authority.ts";
import type { Reading } from "../src/model/reading.ts";
import { dayNumber, isoDay, readIsoDay } from "../src/recognise/days/calendar.ts";
import { findDays } from "../src/recognise/days/find-days.ts";

interface Resolution {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}
interface Item {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly Length: number;
    readonly Value: { readonly Timex: string; readonly PastResolution: Resolution; readonly FutureResolution: Resolution };
  }[];
}
interface Answer {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  /** First days of the period's last week, month or year: what an exclusive end of "2014 to 2018" or "week 31 to week 35" is. */
  readonly lastStarts: readonly string[];
}

const [folder, ...flags] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, "DateParser.json"))) {
  console.error(
    "usage: npm run score:dates -- FOLDER [--read|--unread] [--misses] (a folder with DateParser.json and DatePeriodParser.json)",
  );
  process.exit(2);
}
const half = flags.includes("--read") ? 0 : flags.includes("--unread") ? 1 : null;
if (flags.includes("--misses") && half !== 0) {
  console.error("--misses goes with --read only: the other half stays unread");
  process.exit(2);
}

const wholeText = (text: string, published: string): Reading => ({
  source: { id: "s", sha256: "", textSha256: "", format: "text", encoding: "utf-8", text, segments: null },
  sighting: { address: null, publisher: null, country: "US", captured: null, published, headline: null },
  articles: [
    {
      id: "p1",
      parent: null,
      start: 0,
      end: text.length,
      headline: null,
      relation: "original",
      kind: "report",
      credits: [],
      dateline: null,
      items: [],
      truncated: false,
      published: { value: published, spans: [], rule: "given", from: "given" },
      written: null,
      issued: null,
      bylines: [],
      address: null,
      blocks: [],
    },
  ],
  annotation: { sentences: [{ article: "p1", start: 0, end: text.length, block: 0, place: "text" }], quotations: [] },
});

const lastOf = (date: string, precision: string | null): string => {
  const [year, month] = date.split("-").map(Number) as [number, number];
  if (precision === "year") return `${date.slice(0, 4)}-12-31`;
  return precision === "month" ? isoDay(dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)! - 1) : date;
};

/** Where a period ends with a week, month or year, the first day of that. */
function lastStartsOf(to: string): readonly string[] {
  const day = readIsoDay(to)!;
  const next = isoDay(day + 1);
  return [
    ...(new Date(`${to}T00:00Z`).getUTCDay() === 0 ? [isoDay(day - 6)] : []),
    ...(next.endsWith("-01") ? [`${to.slice(0, 7)}-01`] : []),
    ...(next.endsWith("-01-01") ? [`${to.slice(0, 4)}-01-01`] : []),
  ];
}

const authority = loadAuthority();

function ownAnswers(text: string, reference: string): Answer[] {
  return findDays(wholeText(text, reference), authority).flatMap(({ start, end, when }) => {
    if (when.date === null) return [];
    const to = when.end ?? lastOf(when.date, when.precision);
    return [{ start, end, from: when.date, to, lastStarts: lastStartsOf(to) }];
  });
}

function chronoAnswers(text: string, reference: string): Answer[] {
  const day = (parts: chrono.ParsedComponents): string =>
    isoDay(dayNumber(parts.get("year")!, parts.get("month")!, parts.get("day")!) ?? 0);
  return chrono.parse(text, new Date(`${reference}T12:00:00`)).map(({ index, text: words, start, end }) => {
    const from = day(start);
    const grain = start.isCertain("day") || start.isCertain("weekday") ? "day" : start.isCertain("month") ? "month" : "day";
    const to = end ? day(end) : lastOf(from, grain);
    return { start: index, end: index + words.length, from, to, lastStarts: [] };
  });
}

const next = (day: string, by: number): string => isoDay(readIsoDay(day)! + by);
const right = (answer: Answer, { date, startDate, endDate }: Resolution): boolean =>
  date
    ? answer.from === date && answer.to === date
    : answer.from === startDate &&
      (endDate === answer.to || endDate === next(answer.to, 1) || answer.lastStarts.includes(endDate!));

const totals = { own: 0, chrono: 0, of: 0 };
for (const file of ["DateParser.json", "DatePeriodParser.json"]) {
  const items = JSON.parse(readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, "")) as readonly Item[];
  const sums = { own: 0, chrono: 0, of: 0 };
  for (const [index, item] of items.entries()) {
    if (half !== null && index % 2 !== half) continue;
    const reference = item.Context?.ReferenceDateTime?.slice(0, 10);
    if (!reference) continue;
    const own = ownAnswers(item.Input, reference);
    const other = chronoAnswers(item.Input, reference);
    for (const { Text, Start, Length, Value } of item.Results) {
      const options = [Value.PastResolution, Value.FutureResolution].filter(
        ({ date, startDate, endDate }) => (date ?? startDate ?? "0001") > "0002" && (date !== undefined || endDate !== undefined),
      );
      if (options.length === 0) continue;
      sums.of++;
      const touching = (answer: Answer): boolean => answer.start < Start + Length && answer.end > Start;
      const isRight = (answers: readonly Answer[]): boolean =>
        answers.some((answer) => touching(answer) && options.some((option) => right(answer, option)));
      if (isRight(own)) sums.own++;
      else if (flags.includes("--misses"))
        console.log(
          `${file} ${JSON.stringify(item.Input)} @${reference} [${Text}] wants ${JSON.stringify(options[0])}, has ${JSON.stringify(own.filter(touching).map(({ from, to }) => `${from}..${to}`))}`,
        );
      if (isRight(other)) sums.chrono++;
    }
  }
  console.log(
    `${file.padEnd(24)} own ${(sums.own / sums.of).toFixed(3)}  chrono-node ${(sums.chrono / sums.of).toFixed(3)}  (of ${sums.of})`,
  );
  totals.own += sums.own;
  totals.chrono += sums.chrono;
  totals.of += sums.of;
}
console.log(
  `${"both".padEnd(24)} own ${(totals.own / totals.of).toFixed(3)}  chrono-node ${(totals.chrono / totals.of).toFixed(3)}  (of ${totals.of})`,
);
