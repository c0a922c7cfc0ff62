import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, standing, participants }) =>
      `${name} ${standing.value}: ${participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")}`,
  );

test.each([
  ["Fiji announced on Monday that it had imposed sanctions on Oman.", "measure held: A Fiji, B Oman"],
  ["Fiji has said in a statement that it will lift its sanctions on Oman.", "measure planned: A Fiji, B Oman"],
  [
    "The Fijian foreign ministry confirmed that it had expelled three Omani diplomats.",
    "measure held: A Fijian foreign ministry, B three Omani diplomats",
  ],
  ["The Fijian navy said it had held a joint exercise with the Omani navy.", "cooperation held: A Fijian navy, A Omani navy"],
  ["Fiji says it has donated 20 ambulances to Oman.", "aid held: A Fiji, B Oman"],
])("what a state or a body tells of itself, it did: %s", (text, event) => {
  expect(told(text)).toEqual([event]);
});

test("what is said of something else is not done by who says it", () => {
  expect(told("Fiji said of the parliament in Muscat that it had imposed sanctions on Tonga.").join()).not.toContain("A Fiji");
});
