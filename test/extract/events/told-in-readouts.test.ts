import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when, participants }: Report) =>
      `${name} ${when?.value.date ?? "-"}: ${participants.map((one) => `${one.side} ${one.name.value}`).join(", ")}`,
  );
const spoke = "Kenyan President Amara Kosgey spoke today with Swedish Prime Minister Oskar Lindqvist.";
const only = ["meeting 2026-05-06: A Amara Kosgey, B Oskar Lindqvist"];

test.each([
  "The President and the Prime Minister discussed the lake and the ongoing negotiations on the ceasefire and hostage release deal in detail.",
  "The leaders discussed their efforts to calm the lake, including through an immediate ceasefire and hostage release deal.",
  "The leaders committed to close coordination on support for Chad as it defends itself, and securing energy supplies.",
  "They pledged to continue working closely together on the forests.",
  "They spoke of the importance of a mission to help Haitians restore order and pave the way to elections.",
])("a noun that looks like a verb, and what is only to be done, is no event: %s", (sentence) => {
  expect(told(`${spoke} ${sentence}`)).toEqual(only);
});

test("a second verb of whoever acts is one still", () => {
  expect(told("Kenyan President Amara Kosgey welcomed the truce on Monday and urges Sweden to open its ports.")).toContain(
    "declaration 2026-05-04: A Amara Kosgey, B Sweden",
  );
  expect(told("Kenya will no longer recognise Tonga.")).toEqual(["measure -: A Kenya, B Tonga"]);
});

test("whose journey it is stands right before it, and the day of a talk about it is not its own", () => {
  expect(told(`${spoke.replace(".", "")} about the Prime Minister's visit to Chad in April.`)).toEqual([
    ...only,
    "visit 2026-04-01: A Oskar Lindqvist, B Chad",
  ]);
  const planned = told(
    "Kenyan President Amara Kosgey spoke today with Swedish President Oskar Lindqvist to discuss preparations for the upcoming African Union Summit in Lomé.",
  );
  expect(planned.filter((one) => one.startsWith("gathering"))).toEqual([expect.stringMatching(/^gathering -: /)]);
});

test("a summit of two is a meeting, one of many a gathering", () => {
  expect(
    told("Kenyan President Amara Kosgey today held a summit in Nakuru with Swedish Prime Minister Oskar Lindqvist."),
  ).toEqual(only);
  expect(told("Kenyan President Amara Kosgey today held a summit in Nakuru with leaders of five African states.")).toEqual([
    expect.stringMatching(/^gathering /),
  ]);
});

test("a clause that says which goals they are leads to nobody", () => {
  expect(
    told(
      "Kenyan President Amara Kosgey and Swedish Prime Minister Oskar Lindqvist spoke of reaching the goals Chad announced in Lomé.",
    ).filter((one) => one.startsWith("visit")),
  ).toEqual([]);
});

test("whoever opens the main clause acts, and not whom its participle names", () => {
  expect(
    told(
      "Thanking President Oskar Lindqvist of Sweden for his help, Kenyan President Amara Kosgey highlighted the lake and pledged 20 tents to Chad.",
    ),
  ).toContain("aid -: A Amara Kosgey, B Chad");
});

test("what is missing from a wording is not sought further on", () => {
  expect(
    told(
      "Kenyan President Amara Kosgey congratulated Chadian President Idriss Djimet on the accord he reached with Swedish Prime Minister Oskar Lindqvist.",
    ),
  ).toContain("message -: A Amara Kosgey, B Idriss Djimet");
});

test("a declaration in which somebody calls for something is none of its own, and two ministers sign for their countries", () => {
  expect(
    told("In a declaration issued on Monday Kenya called on Sweden to lift its sanctions on Chad.").filter((one) =>
      one.startsWith("agreement"),
    ),
  ).toEqual([]);
  expect(
    told(
      "Kenyan Minister Sam Otieno met Swedish Minister Oskar Lindqvist in Lomé on Monday. The two ministers signed an agreement on salt, the first of its kind between the two countries.",
    ),
  ).toContain("agreement 2026-05-04: A Sam Otieno, A Oskar Lindqvist");
});
