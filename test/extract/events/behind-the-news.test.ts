import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) =>
      `${name} ${participants
        .filter(({ role }) => role === "principal")
        .map(({ side, name: { value } }) => `${side}:${value}`)
        .sort()
        .join(" ")}`,
  );

const met = "Iraqi Prime Minister Hazim Dulaymi received the Chinese Ambassador to Iraq, Zhang Weitao, in Baghdad on Saturday.";
const talks = "meeting A:Hazim Dulaymi B:Zhang Weitao";

test.each([
  "Dulaymi was sworn in on April 6.",
  "China and Iraq have signed more than twenty agreements over the years.",
  "China has long supported the health sector of Iraq.",
  "The two leaders agreed to increase trade to two billion dollars by 2030.",
  "A Royal Court statement said Dulaymi reaffirmed full support for China in its efforts for peace.",
])("what stands behind the news and only tells of it or of before: %s", (text) => {
  expect(told(`${met} ${text}`)).toEqual([talks]);
});

test("what is said at a news conference after talks is declared, whatever leads to it", () => {
  expect(told(`${met} At a news conference in Baghdad later on Saturday, Dulaymi condemned the attack on Serbia.`)).toEqual([
    talks,
    "declaration A:Hazim Dulaymi B:Serbia",
  ]);
});

test("whoever met somebody and then acts on him again acts on the other", () => {
  expect(
    told(
      "Chinese Vice President Lu Peifen met Peruvian President Rodrigo Salcedos in Lima on Tuesday and handed him a letter from Chinese President Gao Wenshan.",
    ),
  ).toEqual(["meeting A:Rodrigo Salcedos B:Lu Peifen", "message A:Gao Wenshan B:Rodrigo Salcedos"]);
});

test("a departing envoy holds the office still, and whose predecessor is told of came behind", () => {
  expect(
    told(
      "Pakistan's departing High Commissioner, Rafiq Tarin, paid a farewell call on Prime Minister Nilufa Akand of Fiji on Tuesday.",
    ),
  ).toEqual(["meeting A:Nilufa Akand B:Rafiq Tarin"]);
  expect(
    told(
      "President Idrissa Sorgho of Burkina Faso was elected Chairman of ECOWAS on Friday. His predecessor, President Boubé Maïgari of Niger, completed his term.",
    ).filter((one) => one.startsWith("office-change")),
  ).toHaveLength(1);
});

test("an appeal to all sides names nobody, and other leaders send no message of their own", () => {
  expect(
    told(
      "Kenya's Foreign Minister, Wanjiru Otienu, told reporters on Tuesday that Kenya would stand by Fiji. She urged all sides to show restraint.",
    ),
  ).not.toContainEqual(expect.stringContaining("sides"));
  expect(
    told(
      "Kenyan President Daniel Mutuani sent a message of congratulations to Fijian President Semi Tuivagalu on Tuesday. Similar messages were sent by other leaders.",
    ),
  ).toEqual(["message A:Daniel Mutuani B:Semi Tuivagalu"]);
});

test("those who signed on behalf of two states are its signatories", () => {
  expect(
    told(
      "Brazil and Kenya signed an agreement on ports in Nairobi on Tuesday. It was signed by Caio Lacerdo on behalf of Brazil and Daniel Mutuani on behalf of Kenya.",
    ),
  ).toEqual(["agreement A:Caio Lacerdo A:Daniel Mutuani"]);
});

test.each([
  // Newest first, as digests tell, and of others each.
  [
    "On 10 May Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala.\nOn 5 May Fijian Foreign Minister Litia Vakarau resigned.\nOn 4 May Tongan Premier Sione Vea arrived in Lima.",
    ["meeting", "office-change", "visit"],
  ],
  [
    "On 10 May Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala. On 5 May Fijian Foreign Minister Litia Vakarau resigned.",
    ["meeting", "office-change"],
  ],
  [
    "On 10 May Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala.\n\nOn 5 May Amina Wanjiru arrived in Lima.",
    ["meeting", "visit"],
  ],
])("others, and what has a paragraph of its own, are news besides: %s", (text, classes) => {
  expect(told(text).map((one) => one.split(" ")[0])).toEqual(classes);
});
