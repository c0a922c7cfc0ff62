import { describe, expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06")
    .extraction.reports.filter((report) => report.class === "declaration")
    .map(modeAndSides);

describe("officials who tell more of the news of their country", () => {
  test.each([
    "Kenya sent a plane with 40 tonnes of food to Fiji on Monday. Kenyan Minister Amina Wanjiru said two more would follow.",
    "Kenya and Fiji began naval exercises in the bay on Monday. Kenyan Rear Admiral Daniel Mutua said they would go on until Friday.",
    "Kenya announced sanctions against Fiji on Monday. They cover 38 officials, Daniel Mutua of the Kenyan cabinet office told reporters.",
  ])("declare nothing: %s", (text) => expect(told(text)).toEqual([]));
  test.each([
    [
      "Kenya sent 40 tonnes of food to Fiji on Monday. “This is a bridge between peoples,” Kenyan Minister Amina Wanjiru said.",
      "neutral: Amina Wanjiru > ",
    ],
    [
      "Kenya sent 40 tonnes of food to Fiji on Monday. Kenyan Minister Amina Wanjiru praised Fiji for its patience.",
      "praise: Amina Wanjiru > Fiji",
    ],
    [
      "Kenya sent 40 tonnes of food to Fiji on Monday. Kenyan Foreign Minister Amina Wanjiru said ties with Peru were at a low.",
      "neutral: Amina Wanjiru > Peru",
    ],
  ])("but what they say of something else they do: %s", (text, declared) => expect(told(text)).toEqual([declared]));
});

test("a plural behind a number is no verb of speech", () => {
  expect(
    code("His predecessor is President Moussa Garbari of Niger, who completed two terms on Monday.\n", "2026-05-06").extraction
      .statements,
  ).toEqual([]);
});

test("whoever dismisses a minister rejects nothing by it", () => {
  expect(told("The President of Jordan dismissed Foreign Minister Fawaz Rawash on Monday.")).toEqual([]);
  expect(told("Jordanian Minister Fawaz Rawash dismissed the remarks of Kenya as baseless on Monday.")).toEqual([
    "reject: Fawaz Rawash > Kenya",
  ]);
});

test("“…,” as somebody puts it on some day, and a question that somebody asks, are their words", () => {
  const speakers = (text: string): readonly string[] =>
    code(`${text}\n`, "2026-05-06").extraction.statements.map(({ speaker, form }) => `${speaker.value} ${form}`);
  expect(speakers("“Trade is a bridge between our peoples,” as Kenyan Minister Amina Wanjiru put it on Monday.")).toEqual([
    "Amina Wanjiru direct",
  ]);
  expect(speakers("“Why should we not trade with Fiji?” the Kenyan minister, Amina Wanjiru, asked on Monday.")).toEqual([
    "Amina Wanjiru direct",
  ]);
});

test("what a press service tells of a telegram, a royal court of a call and a spokesman of talks is no declaration of theirs", () => {
  expect(
    told(
      "According to the President's press service, President Juma Odera of Kenya on Sunday sent Fijian President Ana Lima a telegram of condolences over the floods. “I ask you to convey my words of support to the families,” says the telegram.",
    ),
  ).toEqual([]);
  expect(
    told(
      "In a phone call with Fijian President Ana Lima on Monday, King Faisal of Jordan went over the news. A Royal Court statement said the King reaffirmed Jordan's full support for the islanders.",
    ),
  ).toEqual([]);
  expect(
    told("Kenya's foreign ministry announced sanctions on six Fijian officials on Monday for backing what it termed “a raid”."),
  ).toEqual([]);
});

test("who “he” is in a message is not whom it went to", () => {
  expect(
    told(
      "President Juma Odera of Kenya on Friday sent greetings to Fiji. In the message to Fijian President Ana Lima he wrote that ties were “anchored in our shared past”.",
    ),
  ).toEqual([]);
});

test("what stands in a resolution is a part of it", () => {
  expect(
    told(
      "The Security Council extended the UN Mission in Chad by a year on Monday. In the resolution the Council also called on all Chadian parties to help.",
    ),
  ).toEqual([]);
});

test("what somebody recalls in an article is said to all", () => {
  expect(told("In an article published on Monday, Kenyan President Amina Wanjiru recalls that ties with Fiji are old.")).toEqual([
    "neutral: Amina Wanjiru > Fiji",
  ]);
});

test("what somebody recalls when reporters ask is said to all, and an institution that tells what it does supports nobody by it", () => {
  expect(told("Asked by reporters in Suva about Tonga, Chadian Minister Idriss Moussa recalled the nineties.")).toEqual([
    "neutral: Idriss Moussa > Tonga",
  ]);
  expect(told("The University of Kampala promotes exchange and supports students from Kenya.")).toEqual([]);
  // Near miss: a cause.
  expect(told("The University of Kampala supports Kenya in its dispute over the lake.")).toEqual([
    "support: University of Kampala > Kenya",
  ]);
});

test.each([
  [
    "Kenya imposed sanctions on Uganda on Monday. The sanctions would only hurt the poor, Ugandan Foreign Minister Sam Okello said on Tuesday.",
    "Sam Okello",
  ],
  [
    "Kenya banned Ugandan fish on Monday. The ban was a hostile act, the Ugandan foreign ministry said on Tuesday.",
    "Ugandan foreign ministry",
  ],
])("whoever a measure was taken against answers it: %s", (text, speaker) => {
  expect(told(text).join()).toContain(`: ${speaker} >`);
});
