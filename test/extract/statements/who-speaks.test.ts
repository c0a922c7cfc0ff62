import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const spoken = (text: string): readonly (readonly [string, string])[] =>
  code(`${text}\n`, "2026-05-06").extraction.statements.map(({ start, end, speaker }) => [speaker.value, text.slice(start, end)]);
const speakers = (text: string): readonly string[] => spoken(text).map(([speaker]) => speaker);

test("a group without a name is called as it is printed: with its country, its number and whose it is", () => {
  const before = "Kenyan Minister Amina Wanjiru received a delegation of Laos in Nairobi on Monday.\n\n";
  expect(
    speakers(
      `${before}The Lao guests praised the port. The five envoys said that the road is good. The two Lao ministers agreed that trade should grow. Officials of the two countries proposed a fair.`,
    ),
  ).toEqual(["Lao guests", "five envoys", "the two Lao ministers", "Officials of the two countries"]);
  expect(speakers(`${before}The visitors once more condemned the tariff.`)).toEqual(["visitors"]);
  // Near miss: a country's adjective before one office is that country's holder of it.
  expect(speakers("Lao Minister Kham Vongsa met Kenyan Minister Amina Wanjiru. The Lao minister praised the port.")).toEqual([
    "Kham Vongsa",
  ]);
});

test("the President is none whose death is told of, though he was named last", () => {
  const text = (told: string): string =>
    `President Amina Wanjiru of Kenya wrote to the people of Malta ${told} President Carmelo Zahra.\n\nThe President said that the loss is felt in Nairobi.`;
  expect(speakers(text("on the death of"))).toEqual(["Amina Wanjiru"]);
  expect(speakers(text("on the visit of"))).toEqual(["Carmelo Zahra"]);
});

test("he who opens the narrator's sentence is not whom it names behind", () => {
  expect(
    speakers(
      "Lao President Kham Vongsa arrived in Nairobi on Monday. Later he laid a wreath at the grave of Jomo Otieno. He told the crowd that the road is long.",
    ),
  ).toEqual(["Kham Vongsa"]);
});

test("what stands before a text that is printed is the narrator's, and the text is its author's", () => {
  const text = `Amina Wanjiru, president of Kenya, sent a message to Kham Vongsa, president of Laos, on Monday. In it she thanked him for the rice.

The same day the website of the ministry carried a statement by its vice-minister, Jomo Otieno. It reads as follows.

The tariff strangles our ports. We reject it. Kenya will answer at the proper time.`;
  expect(spoken(text)).toEqual([
    ["Amina Wanjiru", "In it she thanked him for the rice."],
    ["Jomo Otieno", "The tariff strangles our ports."],
    ["Jomo Otieno", "We reject it."],
    ["Jomo Otieno", "Kenya will answer at the proper time."],
  ]);
});

test("the Government is the one that was named before", () => {
  expect(speakers("The Government of Malta condemned the raid. The Government called on all to keep the truce.")).toEqual([
    "Government of Malta",
    "Government of Malta",
  ]);
});

test.each([
  ["regards of another are conveyed, not said", "Minister Amina Wanjiru conveyed to him the regards of the King."],
  [
    "who is called together hears nothing yet",
    "The Farmers' Party of Kenya has called the unions of the coast together in Mombasa.",
  ],
  [
    "a letter of a day says nothing by that",
    "Minister Amina Wanjiru wrote on Monday to congratulate the Fishers' Union of Malta.",
  ],
])("%s", (_, sentence) => {
  expect(spoken(sentence)).toEqual([]);
});

test("thanks that somebody conveys are words, and so is what somebody expects of others", () => {
  expect(speakers("Minister Amina Wanjiru conveyed her thanks to the nurses of Malta.")).toEqual(["Amina Wanjiru"]);
  expect(speakers("Minister Amina Wanjiru met three envoys. She expects them to write home every month.")).toEqual([
    "Amina Wanjiru",
  ]);
});

test("the narrator returns with what the page has heard, and with a document however long its name is", () => {
  const before = "Minister Amina Wanjiru said that the road is good. ";
  expect(spoken(`${before}As we hear from Suva, the envoy is going to lead a group to Nairobi.`)).toHaveLength(1);
  expect(
    spoken(`${before}A memorandum of understanding on the training of nurses, teachers and pilots was signed.`),
  ).toHaveLength(1);
  // Near miss: what the road needs is hers.
  expect(spoken(`${before}A bridge of stone on the river is still needed.`)).toHaveLength(2);
});

test("behind words in quotation marks whoever stands behind the verb speaks, with all that is told of them", () => {
  expect(
    speakers(
      "Foreign Minister Tomas Varga of Hungary said that the lake was safe. “We came to listen first,” answered Amina Wanjiru, who leads the Kenyan delegation and is deputy head of the Fisheries Board.",
    ),
  ).toEqual(["Tomas Varga", "Amina Wanjiru"]);
});

test("what somebody calls a thing in passing leaves the sentence to whoever tells it", () => {
  expect(
    speakers(
      "Foreign Minister Tomas Varga of Hungary met his Kenyan counterpart Amina Wanjiru in Nairobi. Mr Varga told the session that half of the work had been done, a result she described as fair.",
    ),
  ).toEqual(["Tomas Varga"]);
});

test("to whom a journey is to go says nothing", () => {
  expect(
    speakers(
      "Foreign Minister Tomas Varga of Hungary was in Nairobi on Monday. Mr Varga handed over an invitation for the President to visit Malta early next year and wished the Kenyans success.",
    ),
  ).toEqual(["Tomas Varga"]);
});

test("a party known by its letters and what it adds to them in brackets speaks, and so does its letter", () => {
  expect(speakers("EPN (UML) has appealed to all governments to open their stores.")).toEqual(["EPN (UML)"]);
});

test("what is set for a day to come the narrator tells", () => {
  expect(
    speakers(
      "Foreign Minister Tomas Varga of Hungary said that the next congress would speak of peace. The congress is to be held in Malta in October.",
    ),
  ).toEqual(["Tomas Varga"]);
});

test.each([
  ["In remarks to journalists Fijian Premier Sele Natumoa said that Tonga should pay.", "Sele Natumoa"],
  ["In a letter to ministers Fiji said that Tonga must pay.", "Fiji"],
  ["In a letter to ministers Fiji, for its part, said that Tonga must pay.", "Fiji"],
])("who speaks stands behind those who are spoken to: %s", (text, name) => {
  expect(speakers(text)).toEqual([name]);
});
