import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) =>
      `${name}: ${participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")}`,
  );

test.each([
  [
    "Belgian Minister Karin Solberg and Fijian Minister Luis Vakalolo signed on Monday, in the Old Hall of Suva, the Reef Treaty.",
    ["agreement: A Karin Solberg, A Luis Vakalolo"],
  ],
  ["Belgium donated, after a wait of many months, two boats to Fiji.", ["aid: A Belgium, B Fiji"]],
  [
    "Belgian Minister Karin Solberg sent, on behalf of the sailors, a message of congratulation to Fijian Prime Minister Luis Vakalolo.",
    ["message: A Karin Solberg, B Luis Vakalolo"],
  ],
  // Between the commas somebody acts.
  ["Belgian Minister Karin Solberg signed, before Minister Luis Vakalolo arrived, the guest book of the Reef Treaty museum.", []],
])("the circumstances between two commas part no verb from its object: %s", (text, events) => {
  expect(told(text)).toEqual(events);
});
