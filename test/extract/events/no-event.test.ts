import { describe, expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";
import { ownClass, reportsOf } from "./own-class.ts";

const classes = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name, standing }) => `${name} ${standing.value}`);

test("words right before what happened, and from it on, make it none, wherever else they stand", () => {
  const given = ownClass(
    'patterns: [{pattern: "{A} <give> ~ (recital)"}]\nnot-behind: ["refus(?:ed|es) to $"]\nnot-with: ["gave [^.;]{1,20} to children"]',
  );
  const who = "Hungarian Minister Eszter Bodnár";
  expect(reportsOf(`${who} gave a recital in Lusaka.`, given)).toHaveLength(1);
  expect(reportsOf(`${who} gave a recital in Lusaka, though many refused to come.`, given)).toHaveLength(1);
  expect(reportsOf(`${who} refused to give a recital in Lusaka.`, given)).toEqual([]);
  expect(reportsOf(`${who} gave a recital to children in Lusaka.`, given)).toEqual([]);
});

describe("those who deal with each other at home tell no event", () => {
  test.each([
    "The commission received the inspector of banks on Monday and heard the report.",
    "The Ministry of Education met the Teachers' Union in Rabat on Tuesday.",
    "The Ministry of Irrigation and the university have pooled their pumps.",
  ])("%s", (text) => {
    expect(classes(text)).toEqual([]);
  });

  test("but those of whom one has a name may be abroad", () => {
    expect(classes("Prime Minister Tautai Faleolo received Ambassador Kenji Morisaki in Apia on Monday.")).toEqual([
      "meeting held",
    ]);
  });
});

test("a past form behind an article describes its noun, and does not act", () => {
  expect(classes("Kenya's Foreign Minister Amina Wanjiru sat among the sanctioned clerks of Uganda.")).toEqual([]);
  expect(classes("Kenya sanctioned clerks of Uganda on Monday.")).toEqual(["measure held"]);
});

test("good wishes, invitations and what somebody was asked declare nothing", () => {
  const who = "Ugandan Foreign Minister Sam Okello";
  expect(classes(`${who} wished Kenya's party a successful convention.`)).toEqual([]);
  expect(classes(`${who} wished that Kenya would open its ports.`)).toEqual(["declaration held"]);
  expect(classes(`${who}, asked about Kenya, left the hall.`)).toEqual([]);
  expect(classes(`Deaf to the plan that Kenya had requested, ${who} left the hall.`)).toEqual([]);
});

test("no name has a word of asking in it", () => {
  expect(classes("Prime Minister Mustafa Karim of Iraq received a telephone call from Jordanian Minister Faris Haddad.")).toEqual(
    ["meeting held"],
  );
});

test("a headline tells nothing besides what the text beneath it tells", () => {
  const text = "Two bakers and a baton\n\nPeru and Chile to bake bread jointly\n\n";
  const news = "On Monday Peruvian Minister Ana Quispe and Chilean Minister Pedro Soto signed in Lima an agreement on flour.\n";
  const events = (page: string): readonly string[] => code(page, "2026-05-06").extraction.reports.map(({ class: name }) => name);
  expect(events(`Peru and Chile to bake bread jointly\n\n${news}`)).toEqual(["agreement"]);
  expect(events(text)).not.toContain("agreement");
});

test("a country that something comes from or lies in works on nothing together", () => {
  expect(classes("Locusts from Oman have reached farms in Qatar.")).toEqual([]);
});

test("what one is asked to do is no act of who asks", () => {
  const held = classes("Ugandan Minister Sam Okello on Monday called on Kenya to open the ports and lift the sanctions.");
  expect(held).not.toContain("measure held");
});

test("words that make it none count from what happened on, and not further behind", () => {
  const given = ownClass('patterns: [{pattern: "{A} <give> ~ (recital)"}]\nnot-with: ["gave [^.;]{1,20} to children"]');
  expect(
    reportsOf("Hungarian Minister Eszter Bodnár gives a recital in Lusaka, where she gave one to children.", given),
  ).toHaveLength(1);
});

describe("who holds no office and comes from no body or country that is told acts for nobody", () => {
  test.each([
    "The storm in Kenya was loud, said Amina Wanjiru, a passenger from the ferry to Uganda.",
    "Danish student Karen Holmgaard flew to Ghana for the races.",
    "Six passengers were flown to Accra in Ghana.",
    "Amina Wanjiru wrote a letter to Sam Okello, a cook in Uganda.",
    "Ugandan student Sam Okello said that Kenya was full of eddies.",
    "An outlet is none either: Xinhua spoke on Monday with Togo's Premier Kokou Adzinku.",
  ])("%s", (text) => {
    expect(classes(text)).toEqual([]);
  });

  test("but whoever has a rank acts, be it no office that is read", () => {
    expect(classes("The Commissar of Cisterns, Mr Karen Holmgaard, sent a letter to Ghana on Monday.")).toEqual(["message held"]);
    expect(classes("His Royal Highness Prince Karim Holmgaard sent a letter to Ghana on Monday.")).toEqual(["message held"]);
    expect(classes("Karen Holmgaard, of the Political Bureau, sent a letter to Ghana on Monday.")).toEqual(["message held"]);
    expect(classes("Sixty lawmakers sent a letter to Ghana on Monday.")).toEqual(["message held"]);
  });

  test("and whom a text names at talks or on a journey it takes to be known", () => {
    expect(classes("Karen Holmgaard flew to Ghana on Monday.")).toEqual(["visit held"]);
  });
});

test("a capital amid words without one makes a name of what could be a verb, a headline's does not", () => {
  const given = ownClass('patterns: [{pattern: "{A} <strip|give> ~ (recital)"}]');
  const who = "Hungarian Minister Eszter Bodnár";
  expect(reportsOf(`${who} walked down the Lusaka Strip before a recital.`, given)).toEqual([]);
  expect(reportsOf(`${who} strips bark for a recital in Lusaka.`, given)).toHaveLength(1);
  expect(reportsOf(`${who} Gives Long Awaited Recital Near Lusaka`, given)).toHaveLength(1);
});

test("who is welcomed where she arrives hears no declaration by it", () => {
  const arrived =
    "Fijian Minister Ana Lima arrived in Muscat on Tuesday and was welcomed at the airport by Omani Minister Badr Hamad.";
  expect(classes(arrived)).toEqual(["visit held"]);
  expect(classes("Omani Minister Badr Hamad welcomed the decision of Fiji.")).toEqual(["declaration held"]);
});
