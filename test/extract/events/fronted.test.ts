import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name}: ${participants.map(({ side, name: who }) => `${side} ${who.value}`).join(", ")}`,
  );

test.each([
  ["To Accra the Danish Foreign Minister, Karen Holmgaard, flew on Monday.", ["visit: A Karen Holmgaard"]],
  ["Off to Accra on Monday went Danish Foreign Minister Karen Holmgaard.", ["visit: A Karen Holmgaard"]],
  ["It was to Accra that Danish Foreign Minister Karen Holmgaard flew.", ["visit: A Karen Holmgaard"]],
  [
    "To President Elias Kapunga of Angola, on his birthday, the Omani minister Yusuf Al Hinai sent a telegram.",
    ["message: A Yusuf Al Hinai, B Elias Kapunga"],
  ],
  // The state behind its town tells where that lies.
  [
    "Over the fire in Kumasi, Ghana, which killed nine people, the Omani minister Yusuf Al Hinai sent a telegram to President Elias Kapunga of Angola.",
    ["message: A Yusuf Al Hinai, B Elias Kapunga"],
  ],
  // What the phrase governs must open the sentence.
  ["The road to Accra was long, and Danish Foreign Minister Karen Holmgaard went to bed.", []],
])("a phrase that opens the sentence is found where it stands: %s", (text, expected) => expect(sides(text)).toEqual(expected));
