import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const talks = (text: string): readonly string[] => {
  const { positions, commitments } = code(`${text}\n`, "2026-05-06").extraction;
  return [
    ...positions.map(({ holder, act, about }) => `${holder.value} ${act.value}: ${about.value}`),
    ...commitments.map(({ by, what }) => `${by.value} will: ${what.value}`),
  ];
};

test("what somebody will adhere to and support are two positions and one commitment", () => {
  expect(
    talks(
      "Minister Ana Zahra said that Malta will continue to firmly adhere to the reef accord and firmly support Kenya in keeping it.",
    ),
  ).toEqual([
    "Malta reaffirms: the reef accord",
    "Malta supports: Kenya in keeping it",
    "Malta will: continue to firmly adhere to the reef accord and firmly support Kenya in keeping it",
  ]);
  // Near miss: what is done together is no position.
  expect(talks("Minister Ana Zahra said that Malta will work with Kenya to implement the accord and support the port.")).toEqual([
    "Malta will: work with Kenya to implement the accord and support the port",
  ]);
});

test("a bare verb behind “we” goes on with it past whoever is named between", () => {
  expect(
    talks(
      "We express strong discontent with the remarks of the spokesperson of the port and strongly urge Malta to be prudent, said Minister Amina Wanjiru of Kenya.",
    ),
  ).toEqual(["Amina Wanjiru opposes: the remarks of the spokesperson of the port", "Amina Wanjiru demands: Malta to be prudent"]);
});

test.each([
  [
    "Minister Ana Zahra expressed solidarity with the Chadian, Malian and Kenyan peoples.",
    "Ana Zahra supports: the Chadian, Malian and Kenyan peoples",
  ],
  [
    "Minister Ana Zahra said Malta fully supports the four aims of Mr. Otieno’s chairmanship.",
    "Malta supports: the four aims of Mr. Otieno’s chairmanship",
  ],
  [
    "Minister Ana Zahra sought Kenya’s support for the safe return of the herders.",
    "Ana Zahra demands: Kenya’s support for the safe return of the herders",
  ],
  [
    "Minister Ana Zahra voiced her disagreement with Nairobi’s determination to mine the reef.",
    "Ana Zahra opposes: Nairobi’s determination to mine the reef",
  ],
  [
    "Minister Ana Zahra encouraged a solution through dialogue on the ferry.",
    "Ana Zahra supports: a solution through dialogue on the ferry",
  ],
  [
    "Minister Ana Zahra underlined Malta’s commitment to combating piracy, stating that ports are few.",
    "Malta reaffirms: combating piracy",
  ],
  [
    "The Reef Union further condemns the decision of Kenya to mine the reef.",
    "Reef Union opposes: the decision of Kenya to mine the reef",
  ],
  [
    "The Reef Union calls on all workers to unite against this oppression.",
    "Reef Union demands: all workers to unite against this oppression",
  ],
  [
    "The Reef Union condemns with all the contempt it deserves the siege of the port.",
    "Reef Union opposes: the siege of the port",
  ],
])("one position: %s", (text, position) => {
  expect(talks(text)).toEqual([position]);
});

test("what is believed of a visit is no promise, and efforts that are pledged are one", () => {
  expect(
    talks(
      "Minister Amina Wanjiru of Kenya spoke of the visit, expressing her belief that it will contribute to the friendship between the two peoples.",
    ),
  ).toEqual([]);
  expect(
    talks(
      "Kenyan President Amina Wanjiru and Maltese President Ana Zahra held talks on Thursday, praising the ferry and pledging efforts to strengthen relations.",
    ),
  ).toEqual(["Amina Wanjiru and Ana Zahra will: efforts to strengthen relations"]);
});

test.each([
  "Ambassador Ana Zahra said that it must be noted that the ferry is late.",
  "“We have to thank Kenya for its help,” said Ambassador Ana Zahra.",
  "Ambassador Ana Zahra proposed a toast to the friendship of the two countries.",
  "Ambassador Ana Zahra conveyed her best wishes to the people of Kenya.",
])("no position: %s", (text) => {
  expect(talks(text)).toEqual([]);
});

test("points in the plural of those who resolve them are their views", () => {
  expect(
    talks(
      "The cabinet came to a close with a declaration signed by Amina Wanjiru and Ana Zahra.\nThe two parties:\n1. Reaffirm their strong will to build a common future.\n2. Condemn the raid on the port.\n3. Call for an end to the tariff.",
    ),
  ).toEqual([
    "the two parties reaffirms: their strong will to build a common future",
    "the two parties opposes: the raid on the port",
    "the two parties demands: an end to the tariff",
  ]);
});
