import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, participants }: Report) =>
      `${name}/${mode?.value}: ${participants.map((one) => one.name.value).join(", ")}`,
  );
const meeting = "Kenyan President Amina Wanjiru met Ugandan President Sam Okello in Nairobi on Monday.";
const only = ["meeting/in-person: Amina Wanjiru, Sam Okello"];

test("what people in talks speak of is no event besides", () => {
  expect(told(`${meeting} She welcomed the recent signing of a treaty between Chad and Niger.`)).toEqual(only);
  expect(told(`${meeting} They discussed Uganda's gift of 20 tonnes of maize to Chad.`)).toEqual(only);
  expect(
    told(`${meeting} The leaders spoke about the lake, securing the release of all hostages, and increasing relief.`),
  ).toEqual(only);
  expect(told(`${meeting} They discussed ways Kenya can donate vaccines to Chad.`)).toEqual(only);
  expect(told(`${meeting} Wanjiru recognised Uganda as a voice of the region.`)).toEqual(only);
  // What they did besides is one.
  expect(told(`${meeting} Wanjiru and Okello discussed the lake, and signed a treaty on fisheries.`)).toHaveLength(2);
  expect(told("Rwandan President Kwame Boateng welcomed the signing of a treaty between Chad and Niger.")).toContain(
    "agreement/treaty: Chad, Niger",
  );
});

test("the purpose of talks, and what somebody but means to do, is no act of speech", () => {
  const phoned = "Kenyan President Amina Wanjiru phoned Ugandan President Sam Okello on Monday";
  expect(told(`${phoned} to convey condolences to the people of Uganda.`)).toEqual(["meeting/phone: Amina Wanjiru, Sam Okello"]);
  expect(told("The fair gave Kenyan President Amina Wanjiru the opportunity to congratulate Uganda, and to thank Chad.")).toEqual(
    [],
  );
  expect(told("Kenyan President Amina Wanjiru congratulated Uganda on its harvest on Monday.")).toHaveLength(1);
});

test("a gathering beside which others met is told by its verb of meeting no more", () => {
  expect(
    told(
      "Kenyan President Amina Wanjiru met with Ugandan President Sam Okello on the sidelines of the African Union summit in Nairobi on Monday.",
    ),
  ).toEqual(only);
  expect(
    told(
      "On 4 March 2026 Kenyan President Amina Wanjiru met in Nairobi with Ugandan President Sam Okello ahead of the African Union summit.",
    ),
  ).toEqual(only);
});

test("what a side of a meeting says is a statement of it, unless it is said to the press", () => {
  expect(told(`${meeting} Okello spoke with warmth, and commended Kenya for its patience.`)).toEqual(only);
  expect(told(`${meeting} Okello told reporters that he commended Kenya for its patience.`)).toHaveLength(2);
});

test("a call that is told again in the words of talking is the one of the headline", () => {
  const call = "Amina Wanjiru, President of Kenya, spoke with Sam Okello, President of Uganda, on Monday.";
  expect(told(`Wanjiru speaks with Okello\n\n${call}`)).toEqual(["meeting/phone: Amina Wanjiru, Sam Okello"]);
});

test("the day and place of what leaders discussed are not those of their talks", () => {
  const met = "Kenyan President Amina Wanjiru received Ugandan President Sam Okello in Nairobi on 4 May.";
  const days = (text: string): readonly string[] =>
    code(`${text}\n`, "2026-05-06").extraction.reports.map(
      ({ class: name, when, place }) => `${name} ${when?.value.date} ${place?.name.value}`,
    );
  expect(days(`${met} The leaders discussed the opening of the bridge at Busia on 12 March.`)).toEqual([
    "meeting 2026-05-04 Nairobi",
  ]);
});
