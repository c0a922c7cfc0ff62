import { expect, test } from "vitest";
import { standIns, withStandIns } from "../../src/text/stand-ins.ts";

const beyond = /[^\0-\xff]/g;

test("each character beyond Latin-1 has a stand-in of its own kind", () => {
  expect(withStandIns("Ğemre Šugar, 中 → ₤ ★", beyond)).toBe("Þemre Þugar, ª ¬ ¤ ¦");
});

test("a letter without another case has one without too", () => {
  expect(withStandIns("İlker Kılıç", beyond)).toBe("ϒlker Kĸlĸç");
});

test("a letter that expressions take for a plain one, or for several, has none", () => {
  for (const text of ["\u017fuva", "\u212airibati", "ϐ", "ς", "Ÿ", "\u0301"]) expect(withStandIns(text, beyond)).toBeNull();
});

test("an expression without regard to case finds of the letters without another case themselves alone", () => {
  for (const char of ["İ", "ı", ...standIns].filter((one) => one > "\xff")) {
    expect(new RegExp(char, "iu").test("IiKkıİϒĸϓυ".replace(char, ""))).toBe(false);
    expect(new RegExp(char, "i").test("IiKkıİϒĸϓυ".replace(char, ""))).toBe(false);
  }
});
