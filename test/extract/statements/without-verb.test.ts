import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.statements.map(({ speaker }) => speaker.value);

test.each([
  ["The lake is safe, thus Kenyan Foreign Minister Amina Wanjiru on Monday.", ["Amina Wanjiru"]],
  ["The lake is safe, according to the Peruvian Senate's Ana Quispe.", ["Ana Quispe"]],
  ["In the eyes of Kenyan Foreign Minister Amina Wanjiru, the lake is safe.", ["Amina Wanjiru"]],
  ["Kenyan Foreign Minister Amina Wanjiru met us. On ferries, her view was that the lake could do without.", ["Amina Wanjiru"]],
  // A clause of its own, and nobody's words.
  ["The road was closed, so the Kenyan Foreign Minister, Amina Wanjiru, walked to the port.", []],
  ["The harvest failed, so Kenya sent rice to Fiji.", []],
])("%s", (text, wants) => {
  expect(speakers(text)).toEqual(wants);
});
