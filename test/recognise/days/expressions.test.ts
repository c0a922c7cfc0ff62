import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadAuthority } from "../../../src/authority/authority.ts";
import type { DateParts } from "../../../src/model/date.ts";
import type { DayMention } from "../../../src/model/mention.ts";
import { findDays } from "../../../src/recognise/days/find-days.ts";
import { type About, readingOf } from "./reading-of.ts";

const authority = loadAuthority();
const letters: Readonly<Record<keyof DateParts, string>> = {
  year: "y",
  month: "m",
  day: "d",
  weekday: "w",
  hour: "h",
  minute: "n",
  zone: "z",
};

const show = (parts: DateParts): string =>
  Object.entries(parts)
    .map(([part, value]) => `${letters[part as keyof DateParts]}${value}`)
    .sort()
    .join(" ") || "-";

const shown = ({ when, role }: DayMention): string =>
  [
    `${when.date ?? "?"}${when.end ? `..${when.end}` : ""} ${when.precision ?? "-"}`,
    show(when.stated),
    show(when.implied),
    when.anchor ?? "-",
    role,
  ].join(" | ");

const groups = parse(readFileSync(join(import.meta.dirname, "expressions.yaml"), "utf8")) as readonly {
  readonly about: About;
  readonly lines: readonly string[];
}[];

/** What is found in a line, marked and written as the file writes it. */
function found(line: string, about: About): string {
  const text = line.slice(0, line.indexOf(" => ")).replace(/[⟦⟧]/g, "");
  const days = findDays(readingOf([{ text, ...about }], about), authority).filter((day) => !day.dateline);
  let marked = "";
  let at = 0;
  for (const { start, end } of days) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return `${marked}${text.slice(at)} => ${days.map(shown).join(" && ")}`;
}

test("of 400 expressions and more at least 0.99 are read as they stand, stated and implied parts apart", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const { about, lines } of groups)
    for (const line of lines) {
      all += line.split(" && ").length;
      const got = found(line, about);
      if (got !== line) wrong.push(`${got}\n  not ${line}`);
    }
  expect(all).toBeGreaterThanOrEqual(400);
  expect((all - wrong.length) / all, wrong.join("\n")).toBeGreaterThanOrEqual(0.99);
});

test.each(
  readFileSync(join(import.meta.dirname, "near-misses.txt"), "utf8")
    .trim()
    .split("\n"),
)("no day: %s", (text) => {
  const about = { published: "2024-05-22" };
  expect(findDays(readingOf([{ text, ...about }], about), authority).map(({ when }) => when)).toEqual([]);
});

test("a long sentence takes time that grows with its length", () => {
  const time = (length: number): number => {
    const text = "on 3, 4 and 5 May to Monday, from 10/1 until two weeks after Friday, ".repeat(Math.ceil(length / 70));
    const start = performance.now();
    findDays(readingOf([{ text, published: "2024-05-22" }]), authority);
    return performance.now() - start;
  };
  time(10_000);
  // Of two runs the quicker: one may meet a busy machine.
  expect(Math.min(time(100_000), time(100_000))).toBeLessThan(40 * Math.max(10, time(10_000)));
});
