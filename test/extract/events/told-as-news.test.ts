import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const salience = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, salience: { value }, when }) => `${name} ${value} ${when?.value.date}`,
  );

test("what happens this year or last month is news, though both are written as their first day", () => {
  expect(salience("Fiji hosts the Pacific festival in Suva this year.")).toEqual(["gathering main 2026-01-01"]);
  expect(salience("Kenyan Minister Amina Wanjiru met Ugandan Minister Sam Okello in March.")).toEqual([
    "meeting main 2026-03-01",
  ]);
  // A day of the same month, two months and more before, is none.
  expect(salience("Kenyan Minister Amina Wanjiru met Ugandan Minister Sam Okello on 2 March.")).toEqual([
    "meeting background 2026-03-02",
  ]);
});
