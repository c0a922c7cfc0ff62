import { expect, test } from "vitest";
import { beginsWithCapital, beginsWithFigure, beginsWithLetter } from "../../src/text/letters.ts";

test("letters are told as expressions tell them", () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `${String.fromCodePoint(code)}x`;
    expect([code, beginsWithCapital(text)]).toEqual([code, /^\p{Lu}/u.test(text)]);
    expect([code, beginsWithLetter(text)]).toEqual([code, /^[\p{L}\p{M}]/u.test(text)]);
    expect([code, beginsWithFigure(text)]).toEqual([code, /^\d/.test(text)]);
  }
  for (const text of ["", "𐐀x", "Ōsaka"])
    expect([beginsWithCapital(text), beginsWithLetter(text), beginsWithFigure(text)]).toEqual([
      /^\p{Lu}/u.test(text),
      /^[\p{L}\p{M}]/u.test(text),
      /^\d/.test(text),
    ]);
});
