import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const reports = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when, participants }) =>
      `${name} ${when?.value.date ?? null} ${participants.map(({ name: who }) => who.value).join(", ")}`,
  );

test("what happened as somebody spoke is of the day of the words", () => {
  expect(
    reports("A road is planned, Kenyan Minister Amina Wanjiru said on Tuesday as she received the Ugandan envoy, Sam Okello."),
  ).toEqual(["meeting 2026-05-05 Amina Wanjiru, Sam Okello"]);
  expect(
    reports(
      "A road is planned, Kenyan Minister Amina Wanjiru said on Tuesday before she received the Ugandan envoy, Sam Okello.",
    ),
  ).toEqual(["meeting null Amina Wanjiru, Sam Okello"]);
});

test("a delegation that is told before its leader acts by its leader", () =>
  expect(
    reports(
      "An Iranian delegation is in Damascus. Sam Karimi, Speaker of the Iranian parliament, and the delegation he heads were received on Tuesday by Syrian President Omar Nouri.",
    ).at(-1),
  ).toBe("meeting 2026-05-05 Omar Nouri, Sam Karimi"));
