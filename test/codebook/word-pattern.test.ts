import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openingsOf } from "../../src/codebook/patterns/fragment-openings.ts";
import { wordPattern } from "../../src/codebook/patterns/word-pattern.ts";

describe("with what a fragment can begin", () => {
  test.each([
    ["support", ["sup"]],
    ["un charter", ["un"]],
    ["\\bai\\b", ["ai"]],
    ["(?:we|i) call", ["we", "i"]],
    ["(?:the )?two", ["the", "two"]],
    ["neighbou?rs?", ["nei"]],
    ["[ab]c", ["ac", "bc"]],
    ["e-?mail", ["e", "ema"]],
    ["lo+ng", ["lo"]],
    ["(?<!west )bank", ["ban"]],
    ["(?!to )[a-z]+ing", "word"],
    ["\\p{Lu}[\\p{L}]+ vows", "word"],
    ["(?:[a-z]+ ){0,2}talks", "word"],
    ["économie", "word"],
    ["“quoted”", "other"],
    ["(?:\\p{Lu}|”)x", "other"],
    ["(?:very )?", "other"],
    [".*", "other"],
    ["[^.]{1,4} of", "other"],
  ])("%s", (fragment, openings) => {
    expect(openingsOf(fragment)).toEqual(openings);
  });
});

/** What the pattern stands for, said in one expression. */
const expression = (fragments: readonly string[], behind: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${fragments.join("|")})${behind}`, `${flags}g`);

describe("finds what the one expression finds", () => {
  const fragments = [
    "a",
    "ab",
    "ab c",
    "b|ba",
    "sk",
    "k-",
    "Kb",
    "(?:a|b)c",
    "(?:a )?c\\b",
    "a+",
    "(?!ab)[a-c]+ b",
    "c(?= a)",
    "ſk",
    "\\p{Lu}\\w* a",
    "k?s",
    "é",
    "’s",
    "2\\d",
    "a (?:b |sk )?c",
    "(?:b|k) (?:\\w )*(?:A|sc)",
    "c k+ b?",
  ];
  const texts = fc.string({ unit: fc.constantFrom(..."abcABC  -’.2sſkKé𝐀"), maxLength: 24 });
  const end = "(?![\\p{L}\\p{N}])";
  test("in any text", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...fragments), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        texts,
        (list, whole, anyCase, text) => {
          const pattern = wordPattern(list, whole, anyCase);
          const told = [...text.matchAll(expression(list, whole ? end : "", anyCase ? "iu" : "u"))].map(({ 0: words, index }) => [
            index,
            words,
          ]);
          expect(Array.from(pattern.matchAll(text), ({ 0: words, index }) => [index, words])).toEqual(told);
          const first = pattern.exec(text);
          expect(first && [first.index, first[0]]).toEqual(told[0] ?? null);
          expect(pattern.test(text)).toBe(told.length > 0);
        },
      ),
      { numRuns: 600 },
    );
  });

  test("of fragments that fit at one place the first counts", () => {
    expect(wordPattern(["tal", "talks", "t"], false, true).exec("Talks")?.[0]).toBe("Tal");
  });

  test("refuses what is no regular expression", () => {
    expect(() => wordPattern(["talks", "(held"], false, true)).toThrow(SyntaxError);
  });
});
