import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";

const days = (text: string): readonly (string | null)[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(({ when }) => when?.value.date ?? null);

test.each([
  ["In a May 4 statement, the Central Union of Kenyan Bakers condemned the attack on Fiji.", "2026-05-04"],
  ["The Kenyan Foreign Ministry said in a 4 May statement that Kenya stands by Fiji.", "2026-05-04"],
  ["In its May 4 letter to the Fiji Lake Party, the Lake Workers' Party of Kenya congratulated it.", "2026-05-04"],
])("what was said or sent on a day is of that day: %s", (text, day) => {
  expect(days(text)).toEqual([day]);
});

test("what somebody speaks of has a day of its own", () => {
  expect(days("The Central Union of Kenyan Bakers condemned the May 4 attack on Fiji.")).toEqual([null]);
});
