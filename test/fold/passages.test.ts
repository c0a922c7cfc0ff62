import fc from "fast-check";
import { expect, test } from "vitest";
import { differences } from "../../src/fold/reprints/passages.ts";

const whole = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });
const shown = (left: string, right: string): string[] =>
  differences(whole(left), whole(right)).map(
    (gap) =>
      `${gap.left ? left.slice(gap.left.start, gap.left.end) : "–"} > ${gap.right ? right.slice(gap.right.start, gap.right.end) : "–"}`,
  );

const origin =
  "The two ministers met in Asunción on Tuesday. They spoke about river trade and visas. The guest thanked his host for the welcome. A further round will follow in June.";

test("three planted edits are shown, and nothing else", () => {
  const edited =
    "The two ministers met in Asunción on Tuesday. They spoke at length about river trade and visas. The guest thanked the host for the welcome.";
  expect(shown(origin, edited)).toEqual(["– > at length", "his > the", "A further round will follow in June > –"]);
});

test("case, punctuation and white space are no edits", () => {
  expect(shown("Talks were held.  All agreed", "talks were HELD — all agreed!")).toEqual([]);
});

test("a text against itself shows nothing, against another everything is inside some difference", () => {
  const words = fc
    .array(fc.constantFrom("river", "trade", "visa", "talks", "round", "June"), { minLength: 1, maxLength: 30 })
    .map((list) => list.join(" "));
  fc.assert(
    fc.property(words, words, (left, right) => {
      expect(shown(left, left)).toEqual([]);
      // What is left of either side once the differences are cut out is the same run of words.
      const gaps = differences(whole(left), whole(right));
      const rest = (text: string, side: "left" | "right"): string[] => {
        const cut = gaps.flatMap((gap) => gap[side] ?? []);
        return [...text.matchAll(/\S+/g)]
          .filter((word) => !cut.some((span) => span.start <= word.index && word.index < span.end))
          .map((word) => word[0]);
      };
      expect(rest(left, "left")).toEqual(rest(right, "right"));
    }),
  );
});
