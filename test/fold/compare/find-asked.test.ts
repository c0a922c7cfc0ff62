import { expect, test } from "vitest";
import { loadComparisonWords } from "../../../src/codebook/comparison-words.ts";
import { findAsked } from "../../../src/fold/compare/find-asked.ts";

const words = loadComparisonWords();
const asked = (sentence: string): readonly string[] =>
  findAsked([{ start: 0, end: sentence.length, words: sentence }], words).map((one) => one.words);

test.each([
  ["At the request of the Fijian side, the two ministers spoke by telephone.", "At the request of the Fijian side"],
  ["The conversation took place at the initiative of the President of Ghana.", "at the initiative of the President of Ghana"],
  ["Minister Solheim received the ambassador at his request.", "at his request"],
  ["The meeting was held at Norway's request in the margins of the summit.", "at Norway's request"],
  ["On the Chilean side's initiative they met in Santiago.", "On the Chilean side's initiative"],
  ["The call, initiated by the Turkish Foreign Ministry, lasted an hour.", "initiated by the Turkish Foreign Ministry"],
  ["The Peruvian minister had requested the meeting in April.", "The Peruvian minister had requested the meeting"],
  ["He is visiting Oman at the invitation of the Sultan.", "at the invitation of the Sultan"],
])("%s", (sentence, phrase) => {
  const [found] = asked(sentence);
  expect(found).toContain(phrase);
});

test.each([
  "He asked for more time.",
  "The two sides called for talks between the parties to the conflict.",
  "They welcomed the initiative on river shipping.",
  "She requested that nurses be given permits.",
  "The minister proposed a joint commission.",
])("near miss: %s", (sentence) => {
  expect(asked(sentence)).toEqual([]);
});

test("is linear on a sentence of 100,000 letters", () => {
  const began = performance.now();
  asked("at the request of ".repeat(6_000));
  asked("a".repeat(100_000));
  asked("the ministers of ".repeat(6_000));
  expect(performance.now() - began).toBeLessThan(3_000);
});
