import { expect, test } from "vitest";
import { compileWordings, wordsOf } from "../../src/codebook/patterns/match-wordings.ts";

const match = compileWordings(
  { TEXT: ["report//s", "stor/y/ies"], WE: ["we"] },
  {
    forward: ["WE ~2 print", "the following ~1 TEXT $", "^ first printed", "TEXT as follows :"],
    voice: ["^ below|here"],
    led: ["^ ~2 TEXT :"],
  },
);
const at = (sentence: string, group = "forward"): number => match(wordsOf(sentence))(group);

test("a wording is found at its first word, with so many other words between as it allows", () => {
  expect(at("Today we are glad to print it")).toBe(-1);
  expect(at("Today we now gladly print it")).toBe(1);
  expect(at("We read the following two stories.")).toBe(2);
  expect(at("We read the following two stories again.")).toBe(-1);
  expect(at("First printed in Apia")).toBe(0);
  expect(at("It was first printed in Apia")).toBe(-1);
  expect(at("The report is as follows:")).toBe(-1);
  expect(at("The reports as follows:")).toBe(1);
  expect(at("Here it is", "voice")).toBe(0);
  // A gap behind the sentence's beginning counts the words before.
  expect(at("The old report:", "led")).toBe(2);
  expect(at("And the old report:", "led")).toBe(-1);
});

test("hyphens, capitals and apostrophes make no difference, and unknown groups and classes are told apart", () => {
  expect(wordsOf("We Re-Print it: now’s the day:")).toEqual(["we", "reprint", "it", "now's", "the", "day", ":"]);
  expect(at("We print", "nowhere")).toBe(-1);
  expect(() => compileWordings({}, { forward: ["NOWHERE"] })).toThrow("NOWHERE");
});

test("time stays linear in the sentence", () => {
  const long = wordsOf("we the following day report ".repeat(20_000).concat("day"));
  const start = performance.now();
  expect(match(long)("forward")).toBe(-1);
  expect(performance.now() - start).toBeLessThan(1000);
});
