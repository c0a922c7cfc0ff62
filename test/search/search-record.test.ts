import fc from "fast-check";
import { expect, test } from "vitest";
import { marksIn, readQuery } from "../../src/search/search-record.ts";

test("reads words and phrases", () => {
  expect(readQuery('port "joint statement" 2026 — "')).toEqual(["port", "joint statement", "2026"]);
  expect(readQuery(' " ')).toEqual([]);
});

test("marks whole words, case and marks on letters aside", () => {
  const sentence = "Vikström met Vik in Riga; VIKSTROM left.";
  expect(marksIn(sentence, ["vikstrom"]).map(([start, end]) => sentence.slice(start, end))).toEqual(["Vikström", "VIKSTROM"]);
});

test("marks lie in the sentence, in order, whatever is asked", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (sentence, query) => {
      let last = 0;
      for (const [start, end] of marksIn(sentence, readQuery(query))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(sentence.length);
    }),
  );
});
