import fc from "fast-check";
import { expect, test } from "vitest";
import { startPattern } from "../../src/codebook/patterns/start-pattern.ts";

const fragments = [
  "a",
  "ab",
  "ab c",
  "b|ba",
  "sk",
  "(?:a )?c",
  "a+",
  "(?=.{1,3}$)b",
  "\\p{Lu}\\w*",
  "k?s",
  "é",
  "[(“]?a",
  "2\\d",
  "’s",
];

test("finds what the one expression finds at the start of any text, whichever was asked about before", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...fragments), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("", "$", "\\b[\\s:]*", "[ .]*$"),
      fc.array(fc.string({ unit: fc.constantFrom(..."abcABC  :(“’.2sſkKé𝐀"), maxLength: 8 }), { minLength: 1, maxLength: 6 }),
      (list, behind, texts) => {
        const pattern = startPattern(list, behind);
        for (const text of texts) {
          const told = new RegExp(`^(?:${list.join("|")})${behind}`, "iu").exec(text);
          expect(pattern.exec(text)?.[0]).toBe(told?.[0]);
          expect(pattern.test(text)).toBe(told !== null);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test("refuses what is no regular expression", () => {
  expect(() => startPattern(["posted by", "(by"])).toThrow(SyntaxError);
});
