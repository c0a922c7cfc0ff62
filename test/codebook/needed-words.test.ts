import { expect, test } from "vitest";
import { loadEventWords } from "../../src/codebook/events/event-words.ts";
import { compilePattern } from "../../src/codebook/patterns/compile-pattern.ts";
import { listsMet } from "../../src/codebook/patterns/needed-words.ts";

const words = loadEventWords();

/** Has a sentence of these words one of each list that the pattern needs in its first voice? */
function mayMatch(pattern: string, sentence: string): boolean {
  const [first] = compilePattern(pattern, words);
  const met = listsMet(sentence.split(" "));
  return first!.needs.every((list) => met[list] === 1);
}

test.each([
  ["{A} <hold> (talks|a meeting) with {B}", "who held talks with whom", true],
  ["{A} <hold> (talks|a meeting) with {B}", "with whom they held a forum", true],
  ["{A} <hold> (talks|a meeting) with {B}", "who held talks", false],
  ["{A} <hold> (talk|discussion) with {B}", "who held discussions with whom", true],
  ["{A} <hold> [formal] talks", "talks were held", true],
  ["{A} <agree> to <sign> treaty", "they agreed to the signing of treaties", true],
  ["{A} <agree> to <sign> treaty", "they agreed to treaties", false],
])("%s in “%s”: %s", (pattern, sentence, may) => {
  expect(mayMatch(pattern, sentence)).toBe(may);
});
