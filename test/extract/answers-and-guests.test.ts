import { expect, test } from "vitest";
import { code } from "./statements/read-marked.ts";

/** What a text tells, each event as `class/mode standing: A > B`, those that are only recalled marked. */
const told = (text: string): readonly string[] =>
  code(`Notes of the day\n\n${text}\n`, "2025-03-12")
    .extraction.reports.map(({ class: name, mode, standing, salience, participants }) => {
      const on = (side: string): string =>
        participants.flatMap((one) => (one.side === side && one.role === "principal" ? [one.name.value] : [])).join("+");
      return `${salience.value === "main" ? "" : "recalled "}${name}/${mode?.value ?? "–"} ${standing.value}: ${on("A")} > ${on("B")}`;
    })
    .sort();

const declared = (text: string): readonly string[] => told(text).filter((one) => one.startsWith("declaration"));

const expelled = "Hungary has ordered two Ukrainian diplomats to leave the country.";
test.each([
  ["a capital", `${expelled} Kyiv rejected the charge as absurd.`, "declaration/reject held: Kyiv > Hungary"],
  [
    "a state that goes on to speak",
    `${expelled} Ukraine rejected the charge as absurd and said it would answer.`,
    "declaration/reject held: Ukraine > Hungary",
  ],
  [
    "after a minister's words",
    "Hungary has ordered two Ukrainian diplomats to leave, Foreign Minister Balázs Szentgáli said. Kyiv rejected the charge as absurd and said it would answer.",
    "declaration/reject held: Kyiv > Hungary",
  ],
])("who answers an act of another country declares something to it: %s", (_, text, expected) => {
  expect(declared(text)).toContain(expected);
});

test("who is no party to what was told answers nobody", () => {
  expect(declared(`${expelled} Lima rejected the charge as absurd.`)).toEqual([]);
});

test("who welcomes what is promised says so to all", () => {
  const text =
    "Norway will give Malawi 40 million kroner to rebuild clinics. Malawi’s health minister, Grace Mkandawire, welcomed the support.";
  expect(declared(text)).toEqual(["declaration/support held: Grace Mkandawire > "]);
});

test.each([
  [
    "visit/official cancelled: Anil Gopaul > ",
    "The visit of the Premier of Mauritius, Anil Gopaul, has been cancelled, as the Mauritian side had requested.",
  ],
  [
    "visit/official held: Tomas Novak > ",
    "The Deputy Premier of Czechia, Tomas Novak, who flew in on Monday for talks, is staying until Friday.",
  ],
])("whom a sentence tells to be of another country comes to where it is told: %s", (expected, text) => {
  expect(told(text)).toContain(expected);
});

test("who travels in the country that is told as their own is no guest", () => {
  expect(told("The Prime Minister of Mauritius, Anil Gopaul, flew in to Rodrigues, Mauritius, on Monday for talks.")).toEqual([]);
});

test("credentials are presented to another country whatever is told of it", () => {
  expect(told("President Marcel Hoareau accepted the credentials of Helga Brandt on Monday.")).toEqual([
    "meeting/in-person held: Marcel Hoareau > Helga Brandt",
  ]);
});

test("behind an opening phrase the next title acts, and is no second one of whoever was named", () => {
  const text =
    "At the invitation of the Mayor of Reykjavik, Sigrid Hallgrim, the President of Estonia will pay a visit to Iceland in November.";
  expect(told(text)).toEqual(["visit/official planned: President of Estonia > Sigrid Hallgrim"]);
});

test("whoever came at somebody's invitation has come", () => {
  const text = "At the invitation of President Ana Lima of Fiji, the King of Tonga arrived in Suva on Monday.";
  expect(told(text)).toEqual(["visit/official held: King of Tonga > Ana Lima"]);
});

test("who calls on somebody before travelling on asks for nothing", () => {
  const text =
    "On Wednesday Minister Semi Vakalala of Fiji will call on Governor-General Ruth Tamahori of New Zealand before flying to Auckland, where he is due to open a fair.";
  expect(told(text)).toContainEqual(expect.stringMatching(/^meeting.* planned: /));
  expect(declared(text)).toEqual([]);
});

test("what two leaders did after they spoke is told by the narrator", () => {
  const text =
    "President Joshua Kanya of Uganda and President Alphonse Mugabe of Rwanda met on Friday. The two presidents announced that the crossing would be reopened. They also signed a memorandum on extradition.";
  expect(told(text)).toContain("agreement/memorandum held: Joshua Kanya+Alphonse Mugabe > ");
});

test("a sentence that says in its verb what a person does is no label over that person's words", () => {
  const text =
    "Greece’s energy minister, Stavros Kalamata, travels to Cairo today. There he will sign the contract for the power cable with his Egyptian counterpart, Hany Shafei.";
  expect(declared(text)).toEqual([]);
});

test("the mandate of a mission is no journey", () => {
  expect(told("The Security Council on Monday extended the mandate of the mission in Haiti by a year.")).not.toContainEqual(
    expect.stringContaining("visit"),
  );
});

test("behind an opening phrase whoever has the verb acts, and not whom commas set apart", () => {
  const text = "In a letter to Ana Lima, the King of Tonga thanked her for the tents on Monday.";
  expect(told(text)).toEqual(["message/thanks held: King of Tonga > Ana Lima"]);
});

test("where somebody spoke may be told in the next sentence", () => {
  const text =
    "Tuvalu’s Prime Minister, Teupane Falani, urged the big polluters on Tuesday to pay. He was addressing the climate conference in Bonn.";
  expect(declared(text)).toEqual(["declaration/appeal held: Teupane Falani > big polluters"]);
});

test("whose country gave speaks of the gift to all, where nothing is handed over", () => {
  const text =
    "Chile has sent sixty firefighters to Bolivia. “We do not forget who came to us,” Interior Minister Camila Arriaga said in Santiago.";
  expect(declared(text)).toEqual(["declaration/neutral held: Camila Arriaga > "]);
});
