import { expect, test } from "vitest";
import { code } from "./statements/read-marked.ts";

/** What a text tells, each event as `class/mode standing: A > B`. */
const told = (text: string): readonly string[] =>
  code(`Notes of the day\n\n${text}\n`, "2025-03-12")
    .extraction.reports.map(({ class: name, mode, standing, participants }) => {
      const on = (side: string): string =>
        participants.flatMap((one) => (one.side === side && one.role === "principal" ? [one.name.value] : [])).join("+");
      return `${name}/${mode?.value ?? "–"} ${standing.value}: ${on("A")} > ${on("B")}`;
    })
    .sort();

test.each([
  ["SADC leaders demand that Norway and Canada open their ports.", "declaration/demand held: SADC leaders > Norway+Canada"],
  ["Nordic ministers welcomed the truce between Kenya and Uganda.", "declaration/support held: Nordic ministers > Kenya+Uganda"],
  [
    "ASEAN foreign ministers said they were worried by the fighting in Myanmar.",
    "declaration/neutral held: ASEAN foreign ministers > ",
  ],
])("many without a name declare something: %s", (text, expected) => {
  expect(told(text)).toContain(expected);
});

test.each(["Analysts said that Kenya would share the lake with Uganda.", "Residents welcomed the rain in Kenya and Uganda."])(
  "a crowd declares nothing: %s",
  (text) => {
    expect(told(text).filter((one) => one.startsWith("declaration"))).toEqual([]);
  },
);

test("a body is no source of a journey that is told behind its words", () => {
  const text =
    "New Zealand’s parliament passed a motion on Thursday on the camps in Xinjiang. China’s embassy in Wellington said the motion was a gross interference. The trade minister, Colin Maxted, flies to Shanghai next week.";
  expect(told(text)).toContain("declaration/reject held: China’s embassy > ");
});

test("who speaks to the General Assembly speaks abroad", () => {
  const text = "Addressing the General Assembly from afar, Prime Minister Ana Lima appealed to the rich to do more.";
  expect(told(text)).toContain("declaration/appeal held: Ana Lima > General Assembly");
});

test("what an envoy without a country hands over comes from abroad", () => {
  const text =
    "The Government of Viet Nam has come to the help of the victims. A consignment of 2,000 tonnes of rice was handed over at Tema, Ghana, on Monday by Ambassador Pham Lan.";
  expect(told(text)).toContainEqual(expect.stringMatching(/^aid\/delivered held: .*Pham Lan/));
});

test("how often something is given is no gift of its own", () => {
  expect(told("It is the third year that Azerbaijan gives 12 scholarships to Guyana.")).toEqual([]);
});

test.each([
  [
    "A delegation of the Fijian Dockers’ Union arrived in Hanoi on Monday. Vice-Minister Do Thi Hien of Vietnam received them on Tuesday.",
    "meeting/in-person held: Do Thi Hien > Fijian Dockers’ Union",
  ],
  [
    "Two Fijian envoys landed in Hanoi on Monday. Vice-Minister Do Thi Hien met with them at the ministry.",
    "meeting/in-person held: Do Thi Hien > Two Fijian envoys",
  ],
])("“them” are the delegation or the group told of before: %s", (text, expected) => {
  expect(told(text)).toContain(expected);
});

test("what is said to envoys who are welcomed is no declaration", () => {
  const text =
    "Two Fijian envoys landed in Hanoi on Monday. Welcoming the envoys, Vice-Minister Do Thi Hien of Vietnam said that Fiji was a friend.";
  expect(told(text).filter((one) => one.startsWith("declaration"))).toEqual([]);
});

test("whoever spends hours in a house is on no journey", () => {
  const text =
    "Premier Otar Lortki of Georgia received Premier Hovsep Darpin of Armenia on Monday. Both spent two hours at the Government Palace.";
  expect(told(text).filter((one) => one.startsWith("visit"))).toEqual([]);
});

test("“they” at the head of a sentence are the ministers of two countries told before", () => {
  const text =
    "The foreign ministers of Cyprus and Lebanon have agreed to mark their sea border. They signed the accord in Nicosia on Wednesday.";
  expect(told(text)).toEqual(["agreement/treaty held: foreign ministers of Cyprus and Lebanon > "]);
});

test("whom a senate must yet confirm takes no other office by that", () => {
  const text =
    "President Silvio Caballero of Paraguay has named Rosana Benítez ambassador to Uruguay. She has served in Rome. The Senate must confirm her.";
  expect(told(text)).toEqual(["office-change/appointed held: Rosana Benítez > "]);
});

test("who tells reporters something after talks has met whom the talks were with", () => {
  const text =
    "Chile will send tents to Peru, Chilean Foreign Minister Ana Osuna told reporters after talks with her Peruvian colleague Luis Quisbert.";
  expect(told(text)).toContainEqual(
    expect.stringMatching(/^meeting\/.*Ana Osuna.*Luis Quisbert|^meeting\/.*Luis Quisbert.*Ana Osuna/),
  );
});

test("who speaks after a meeting is on no telephone", () => {
  const text =
    "Speaking after a meeting with Peru’s Foreign Minister Luis Quisbert in Lima, Chile’s Foreign Minister Ana Osuna said the road would open.";
  expect(told(text)).toContain("meeting/in-person held: Luis Quisbert > Ana Osuna");
});

test("a round of talks that is due somewhere is no journey", () => {
  const text = "The next round of talks is due in Lima in May, Chile’s Foreign Minister Ana Osuna said on Monday.";
  expect(told(text).filter((one) => one.startsWith("visit"))).toEqual([]);
});
