import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLong } from "../../src/annotate/cut-long.ts";

test("a sentence that can be read stays whole", () => {
  const text = "The two ministers met in Riga, and spoke of trade. ".repeat(40);
  expect(cutLong(text, { start: 3, end: 2_000 })).toEqual([{ start: 3, end: 2_000 }]);
});

test("an endless one is cut behind a comma, else at a space, else between two letters", () => {
  const behind = (text: string): string => text.slice(0, cutLong(text, { start: 0, end: text.length })[0]!.end).slice(-2);
  expect(behind("and then, ".repeat(1_000))).toBe("n,");
  expect(behind("word ".repeat(1_000))).toBe("d ");
  expect(behind("😀".repeat(3_000))).toBe("😀");
  expect(behind(`a${"😀".repeat(3_000)}`)).toBe("😀");
});

test("the stretches join up to the sentence, none too long", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("word ", "x".repeat(900), ", ", "😀", "\n"), { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const pieces = cutLong(text, { start: 0, end: text.length });
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(pieces.every(({ start, end }) => end - start <= 2_500)).toBe(true);
    }),
  );
});
