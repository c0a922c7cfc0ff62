import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, place, when, standing }) =>
      `${name} ${place?.name.value ?? null} ${when?.value.date ?? null} ${standing.value}`,
  );

test.each([
  [
    "Malta's Minister Tomas Borg has met Fijian Minister Sera Tui. They met at the Foreign Ministry in Suva on 4 May 2026.",
    ["meeting Foreign Ministry, Suva 2026-05-04 held"],
  ],
  // What they did is no news of talks without a place and a day of its own.
  [
    "Malta's Minister Tomas Borg met Fijian Minister Sera Tui in Valletta on 4 May 2026. They met for an hour.",
    ["meeting Valletta 2026-05-04 held"],
  ],
])("talks told again with their place and day: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("a place in somebody's quoted words is not where it was said", () => {
  const text =
    "Kenyan Minister Tom Otieno came to Suva on 4 May 2026. “We have a good friend and partner in Malta, and we will keep it,” Otieno told Fijian Minister Sera Tui.";
  expect(told(text).some((report) => report.includes("Malta"))).toBe(false);
});
