import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const speakers = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-07")
    .extraction.reports.filter(({ class: name }) => name === "declaration")
    .flatMap(({ participants }) => participants.map(({ side, name }) => `${side}:${name.value}`));

test.each([
  ["The raid by Fiji was condemned on Monday by Kenya, Togo and Peru.", ["A:Kenya", "A:Togo", "A:Peru"]],
  ["The raid by Fiji was condemned by Kenya and by Uganda on Monday.", ["A:Kenya", "A:Uganda"]],
  ["The raid by Fiji was condemned by Kenya and Uganda sent tents.", ["A:Kenya"]],
])("all by whom something is condemned speak: %s", (text, who) => {
  expect(speakers(text).filter((one) => one.startsWith("A:"))).toEqual(who);
});
