import { expect, test } from "vitest";
import { isLedBy, leadingOf, leadsIt, standsAtHead } from "../../src/text/leading.ts";

const leading = leadingOf({
  led: ["led"],
  chaired: ["chaired"],
  leads: ["leads", "led"],
  leading: ["leading"],
  "to-lead": ["lead"],
  heads: ["head"],
  posts: ["head"],
});
const words = (sentence: string) => sentence.split(" ").map((low) => ({ low }));

test("a leader is told by “led by”, “at its head” and “leads it”", () => {
  const sentence = words("a group led by name leads it with name at its head");
  expect(sentence.flatMap((_, at) => (isLedBy(sentence, at, leading) ? [at] : []))).toEqual([3]);
  expect(sentence.flatMap((_, at) => (leadsIt(sentence, at, leading) ? [at] : []))).toEqual([5]);
  expect(sentence.flatMap((_, at) => (standsAtHead(sentence, at, leading) ? [at] : []))).toEqual([9]);
});

test("a list's name in braces stands for one of its words, and what else stands in braces for itself", () => {
  expect(leading.fill("\\p{L}{1,3} {led} by")).toBe("\\p{L}{1,3} (?:led) by");
});
