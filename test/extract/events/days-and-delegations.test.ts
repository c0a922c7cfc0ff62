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

test("what a noun names has the month behind the verb by which it comes about, and not that of another verb", () => {
  expect(reports("A conference of the African Union will be held in Dakar in July 2026.")).toEqual([
    "gathering 2026-07-01 African Union",
  ]);
  expect(
    reports("Ana Lima, Premier of Fiji, wrote to the Premier of Tonga, Sera Tui, about the boats seized last year."),
  ).toEqual(["message null Ana Lima, Sera Tui"]);
});

test.each(["Fourth", "third", "ninth"])("the %s congress is its party's and no body", (which) => {
  expect(
    reports(
      `The ${which} congress of the Ports Party of Nepal closed in Kathmandu on Tuesday. Among the guests was Fijian Minister Ana Lima.`,
    ),
  ).toEqual(["gathering 2026-05-05 Ports Party of Nepal, Ana Lima"]);
});

test("“according to” is no giving, and days of debate are those of the congress", () => {
  const [given] = code("According to the ministry, Fiji sent 40 tents to Tonga.\n", "2026-05-06").extraction.reports;
  expect(given!.mode?.value).toBe("delivered");
  const [met] = code(
    "The ninth congress of the African Union closed in Accra on Tuesday after four days of debate.\n",
    "2026-05-06",
  ).extraction.reports;
  expect([met!.when?.value.date, met!.when?.value.end]).toEqual(["2026-05-02", "2026-05-05"]);
});
