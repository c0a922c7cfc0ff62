import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlain, LeanExpression, leanSource, toldApart } from "../../src/text/lean-expression.ts";

const sources = [
  "k[a-z]s",
  "\\p{Lu}\\p{Ll}*",
  "[^\\p{L}\\p{N}]+",
  "[\\p{L}’'-]+\\b",
  "(?<![\\p{L}])(?:s|ÿ|µ|é)(?!\\p{Lu})",
  "\\P{L}\\S.",
  "[\\W\\d]k?",
  "k*",
  "(\\p{Lu})(\\p{L}*) ?(s)",
  "(?<=(\\p{L}))-",
  "\\p{Lo}+|\\p{So}|\\p{Sm}",
  "\\P{Lu}+",
  "[^\\s\\p{P}]{2,3}",
  "[à-ÿ]+",
  "þ|ª",
  "\\p{Script=Latin}+",
  "(.)\\1",
  "\\p{Lt}|\\p{Lm}|\\p{M}",
  "[-–—]s",
  "[^-–]k",
  "[k…-]+",
  "ś|[šŸ]|μ",
  "Ж\\p{L}?|→",
  "[^ğ中]\\p{Ll}",
  "σ|ϑ",
  "[–—“”]?[à-ö]",
  "(?<first>\\w)\\W*\\k<first>",
];
const signs = [
  ..."sSkKéÉÿŸµμßẞåÅſKıİǆǅğĞЖж中ªþÞ→€Ⅷⓐĸ\u0301 ’“–…-.1½²_\ud83c\udf31",
  "\ud83c",
  "\udf31",
  "\u0345",
  "\u2028",
  "ﬀ",
  "Ω",
  ..."ςΣΘϴϒŉ",
];

const found = (expression: RegExp, text: string): unknown =>
  [...text.matchAll(expression)].map((match) => [match.index, ...match]);

test("a lean expression finds what the expression finds, in any text", () => {
  for (const source of sources)
    for (const flags of ["gu", "giu"]) {
      const [whole, lean] = [new RegExp(source, flags), new LeanExpression(source, flags)];
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 6 }), (list) => {
          const text = list.join("");
          expect(found(lean, text)).toEqual(found(whole, text));
          expect(text.replace(lean, "*")).toBe(text.replace(whole, "*"));
        }),
        { seed: 1, numRuns: 400 },
      );
    }
});

test("it is run without `u` on plain texts", () => {
  expect(isPlain("“Suva”, said Élodie – née ÿ")).toBe(true);
  for (const text of ["\u017fuva", "\u212airibati", "\u0178", "🌱"]) expect(isPlain(text)).toBe(false);
  expect(leanSource("[\\p{N}]+\\.", true)).toBe("[\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9-\\u00b9\\u00bc-\\u00be]+\\.");
  expect(leanSource("\\p{N}", false)).toBe("[\\u0030-\\u0039\\u00b2-\\u00b3\\u00b9-\\u00b9\\u00bc-\\u00be]");
});

test("an expression with what may be alike to a plain letter only by `u` stays as it is", () => {
  for (const source of ["\u017f", "[a-\u017f]", "[z-\u201c]", "\\u{1f331}", "\\u212a", "🌱"])
    expect(leanSource(source, true)).toBeNull();
});

test("a dash that is no range, and letters that no plain one is alike to, leave an expression its lean form", () => {
  for (const source of ["[-–—]s", "[^-–]", "[,…-]", "zásady|śledź|ἀρχή"]) expect(leanSource(source, true)).toBe(source);
  expect(leanSource("[[-–]", true)).toBeNull();
});

test("where it goes on is told as by any expression", () => {
  const sticky = new LeanExpression("\\p{L}+", "uy");
  sticky.lastIndex = 3;
  expect(sticky.exec("Le Caire")?.[0]).toBe("Caire");
  expect(sticky.lastIndex).toBe(8);
  expect(sticky.exec("Le Caire")).toBeNull();
  expect(sticky.lastIndex).toBe(0);
});

test("two searches with one expression go on each by itself", () => {
  const word = new LeanExpression("\\p{L}+", "gu");
  const [one, other] = [..."ab"].map((sign) => `${sign} Suva ${sign}`.matchAll(word));
  const next = (search: typeof one) => search?.next().value?.[0];
  expect([next(one), next(other), next(one), next(other), next(one), next(other)]).toEqual(["a", "b", "Suva", "Suva", "a", "b"]);
  expect([next(one), word.lastIndex]).toEqual([undefined, 0]);
});

test("where a text has characters beyond Latin-1, an expression that names none of them is run with stand-ins for them", () => {
  for (const source of ["[\\p{L}’-]+", "(?<!\\p{Lu})é", "[^a-z –]", "[a-z]\\.", "\\p{So}"]) expect(toldApart(source)).toBe("");
  for (const source of ["[à-ÿ]", "þ", "ı|ĸ", "\\p{Script=Latin}", "\\P{L}", "(.)\\1", "\\x41", "\\p{M}"])
    expect(toldApart(source)).toBeNull();
  expect(new Set(toldApart("ğ|[→…]"))).toEqual(new Set("ğĞ→"));
  const name = new LeanExpression("(?<first>\\p{Lu}\\p{Ll}+) (\\p{Lu})\\p{Ll}+", "u");
  const found = name.exec("by Emre Gözoğlu")!;
  expect([found[0], found[2], found.groups!.first, found.index, found.input]).toEqual([
    "Emre Gözoğlu",
    "G",
    "Emre",
    3,
    "by Emre Gözoğlu",
  ]);
  expect([...(name.exec("by Ğemre Šugar") ?? [])]).toEqual(["Ğemre Šugar", "Ğemre", "Š"]);
});
