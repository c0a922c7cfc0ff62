import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const classes = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name }) => name);

test.each([
  "In Scene Three the Kenyan ambassador signs a treaty with Fiji, and the lights go out.",
  "Pupils of our mock Security Council voted: Kenya vetoed the draft of Fiji, and cake was served.",
  "Kenyan goalkeeper Musa Otieno met the cross with both fists and Fiji had no answer.",
])("what is played or staged is no event: %s", (text) => expect(classes(text)).toEqual([]));

test.each([
  ["The Kenyan ambassador signed a treaty with Fiji in Suva on Monday.", "agreement"],
  ["At the Security Council on Monday Kenya vetoed the draft of Fiji.", "measure"],
])("but what is told of the stage of the world is: %s", (text, name) => expect(classes(text)).toContain(name));
