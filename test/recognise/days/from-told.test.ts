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
