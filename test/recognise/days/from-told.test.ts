import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";

test.each([
  ["On its eve", "2026-05-04"],
  ["A day previously", "2026-05-04"],
  ["Two days previously", "2026-05-03"],
  ["The day thereafter", "2026-05-06"],
])("“%s” leads on from the day told before", (words, day) => {
  const text = `The ministers of Kenya and Fiji met on 5 May. ${words}, they walked through the port.\n`;
  expect(code(text, "2026-05-14").recognition.days.map(({ when }) => when.date)).toEqual(["2026-05-05", day]);
});

test("“later in the day” is of the day of the news where an earlier one was but recalled", () => {
  const days = (between: string): readonly (string | null)[] =>
    code(
      `SUVA, May 13 – Fiji on Wednesday rejected the note. The ministry of Samoa had sent it on Monday.${between}Later in the day the envoy of Samoa was called in.\n`,
      "2026-05-14",
    )
      .recognition.days.filter(({ dateline }) => !dateline)
      .map(({ when }) => when.date);
  expect(days("\n\n")).toEqual(["2026-05-13", "2026-05-11", "2026-05-13"]);
  expect(days(" ")).toEqual(["2026-05-13", "2026-05-11", "2026-05-11"]);
});
