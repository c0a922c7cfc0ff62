import { expect, test } from "vitest";
import { meantIn, personsIn } from "./actors-in.ts";

const told = { publisher: "Government of Fiji" };

test.each([
  // Each is of whom the nearest verb names.
  [
    "President Seru Vula of Fiji was joined by Trade Minister Ana Lima, while President Mele Vaka of Tonga was accompanied by Energy Minister Tomas Novak and Health Minister Sione Pasi.",
    ["Ana Lima | Trade Minister |  | FJ", "Tomas Novak | Energy Minister |  | TO", "Sione Pasi | Health Minister |  | TO"],
  ],
  [
    "President Mele Vaka of Tonga left. Accompanying the President were Health Minister Ana Lima and Trade Minister Tomas Novak.",
    ["Ana Lima | Health Minister |  | TO", "Tomas Novak | Trade Minister |  | TO"],
  ],
  [
    "The talks were held in Suva. The Tongan side was represented by Ambassador Ana Lima and Permanent Secretary Tomas Novak.",
    ["Ana Lima | Ambassador |  | TO", "Tomas Novak | Permanent Secretary |  | TO"],
  ],
  [
    "Tongan Minister Mele Vaka met Maltese Minister Tomas Novak. She was accompanied by Ambassador Ana Lima.",
    ["Ana Lima | Ambassador |  | TO"],
  ],
  [
    "Tongan Minister Mele Vaka, accompanied by Ambassador Ana Lima, met Maltese Minister Tomas Novak in Valletta.",
    ["Ana Lima | Ambassador |  | TO"],
  ],
  // Of two who are named before, either.
  [
    "Tongan Minister Mele Vaka met Maltese Minister Tomas Novak, accompanied by Trade Minister Ana Lima.",
    ["Ana Lima | Trade Minister |  | FJ"],
  ],
  ["The talks were long. The Tongan side was joined by Ambassador Ana Lima.", ["Ana Lima | Ambassador |  | TO"]],
  // Another clause is of somebody else.
  [
    "President Mele Vaka of Tonga was accompanied by aides, and was received by Trade Minister Ana Lima.",
    ["Ana Lima | Trade Minister |  | FJ"],
  ],
])("the country of whose company somebody is in: %s", (text, expected) =>
  expect(personsIn(text, told)).toEqual(expect.arrayContaining(expected)),
);

test("a ministry that names its own envoys by their country leaves out its own", () =>
  expect(
    personsIn(
      "Trade Minister Tomas Novak and the Ambassador of Fiji to Denmark, Ana Lima, met the Danish Minister Lars Holt.",
      told,
    )[0],
  ).toBe("Tomas Novak | Trade Minister |  | FJ"));

test("a mission at a body of several states leaves out its own country", () =>
  expect(
    personsIn("Foreign Minister Tomas Novak spoke.", { publisher: "Permanent Mission of Fiji to the United Nations" }),
  ).toEqual(["Tomas Novak | Foreign Minister |  | FJ"]));

test.each([
  [
    "Two generals signed: General Ana Lima for Fiji and General Tomas Novak for Malta.",
    ["Ana Lima |  |  | FJ", "Tomas Novak |  |  | MT"],
  ],
  [
    "The Minister of Defence of Fiji, General (ret.) Ana Lima, met the Defence Minister of Malta, Admiral (sp) Tomas Novak.",
    ["Ana Lima | Minister of Defence |  | FJ", "Tomas Novak | Defence Minister |  | MT"],
  ],
  [
    "Fijian Minister Ana Lima met her Maltese colleague, Deputy Prime Minister and Minister of Trade, Tomas Novak.",
    ["Ana Lima | Minister |  | FJ", "Tomas Novak | Deputy Prime Minister; Minister of Trade |  | MT"],
  ],
  [
    "The Speaker of the House of Representatives of Fiji, Ana Lima, spoke.",
    ["Ana Lima | Speaker | House of Representatives of Fiji | FJ"],
  ],
  [
    "The treaty was read by the foreign ministers of the two countries, Ana Lima and Tomas Novak.",
    ["Ana Lima | foreign minister", "Tomas Novak | foreign minister"],
  ],
  // What an office is for is no region of Togo.
  ["The Secretary of State for Maritime Affairs Ana Lima spoke.", ["Ana Lima | Secretary of State for Maritime Affairs"]],
  ["The Speaker of the House of Representatives, Ana Lima, spoke.", ["Ana Lima | Speaker | House of Representatives"]],
])("what stands around a name: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

const offices = (text: string, ofForms: readonly string[] = ["office"]) => meantIn(text, ofForms, told);

test.each([
  [
    "Swiss President Ana Lima met Iraqi Prime Minister Hassan Tamim. Tamim invited his host to Baghdad. The Iraqi guest left.",
    ["host → Ana Lima", "guest → Hassan Tamim"],
  ],
  ["The Chinese ambassador, Wen Tao, met Prime Minister Ana Lima. The diplomat left.", ["diplomat → Wen Tao"]],
  ["Jordan's royal minister, Omar Haddad, met Prime Minister Ana Lima. The guest left.", ["guest → Omar Haddad"]],
])("who is a guest, a host or sent: %s", (text, expected) => expect(offices(text)).toEqual(expect.arrayContaining(expected)));

test("he and she are two", () =>
  expect(offices("Fijian President Seru Vula phoned Maltese President Ana Lima. He invited her to come.", ["pronoun"])).toEqual([
    "He → Seru Vula",
    "her → Ana Lima",
  ]));

test("who acts and whom he acts on are two", () => {
  const met = "Fijian President Seru Vula met Maltese President Paul Borg. ";
  expect(offices(`${met}He passed on to him the greetings of the mayor.`, ["pronoun"])).toEqual([
    "He → Seru Vula",
    "him → Paul Borg",
  ]);
  expect(offices("President Seru Vula of Fiji left. Premier Paul Borg, who appointed him, stays.", ["pronoun"])).toEqual([
    "him → Seru Vula",
  ]);
  expect(offices(`${met}He said that the mayor likes him.`, ["pronoun"])).toEqual(["He → Seru Vula", "him → Seru Vula"]);
});

test("two of an office are those who hold it before they are whoever was named last", () =>
  expect(
    offices(
      "Fijian Trade Minister Seru Vula met Maltese Trade Minister Lara Borg. The harbour master, Ana Lima, and the head of the port, Tomas Novak, came. The two ministers left.",
      ["collective"],
    ),
  ).toEqual(["The two ministers → Seru Vula, Lara Borg"]));

test.each([
  [
    "Speaker Ana Lima is paying a visit to Tonga. The delegation was received by Prime Minister Sione Pasi.",
    ["Ana Lima | Speaker |  | FJ", "Sione Pasi | Prime Minister |  | TO"],
  ],
  [
    "Speaker Ana Lima of Malta arrived in Tonga. Ana Lima held talks with Prime Minister Sione Pasi.",
    ["Ana Lima | Speaker |  | MT", "Sione Pasi | Prime Minister |  | TO"],
  ],
  // Who signs or comes along is no host, and who is named before the journey is none either.
  [
    "Speaker Ana Lima is paying a visit to Tonga. Trade Minister Tomas Novak signed the accord.",
    ["Ana Lima | Speaker |  | FJ", "Tomas Novak | Trade Minister |  | FJ"],
  ],
])("hosts on a journey are of where it led: %s", (text, expected) => expect(personsIn(text, told)).toEqual(expected));

test("who comes to where a mission is came from its own country", () => {
  const mission = { publisher: "Embassy of Fiji in Tonga" };
  expect(personsIn("Trade Minister Ana Lima paid a visit to Tonga. She called on Prime Minister Sione Pasi.", mission)).toEqual([
    "Ana Lima | Trade Minister |  | FJ",
    "Sione Pasi | Prime Minister |  | TO",
  ]);
});
