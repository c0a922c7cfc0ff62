import { expect, test } from "vitest";
import { ownClass, reportsOf, sidesOf } from "./own-class.ts";

const nearest = ownClass(`
patterns:
  - {pattern: "{A?:person} (concert|recital)"}
`);
const everyone = ownClass(`
patterns:
  - {pattern: "{A*:state,person} (concert|recital)"}
`);

test("the nearest of its kind is taken, on either side of the cue", () => {
  const text =
    "Zambian Foreign Minister Mutale Banda slept long, it is told; the concert of Kenyan Foreign Minister Amina Wanjiru was late.";
  expect(sidesOf(reportsOf(text, nearest))).toEqual(["A Amina Wanjiru"]);
});

test("everyone is taken, by an adjective too", () => {
  expect(sidesOf(reportsOf("Late was the concert of Peru and the Kenyan drummers.", everyone))).toEqual(["A Peru, A Kenyan"]);
});

test("whoever stands beside a cue counts but at the head of a long article", () => {
  const filler = "The rain went on in Lusaka. ".repeat(8);
  const news = "Late was the concert of Kenyan Foreign Minister Amina Wanjiru.";
  expect(reportsOf(`${news} ${filler}`, nearest)).toHaveLength(1);
  expect(reportsOf(`${filler} ${news}`, nearest)).toHaveLength(0);
});

test("a wording with its actors in their places goes before", () => {
  const both = ownClass(`
patterns:
  - {pattern: "{A} <give> ~ concert"}
  - {pattern: "{A?:person} (recital)"}
`);
  const text = "The recital was late, but Peru gave a concert, said Kenyan Foreign Minister Amina Wanjiru.";
  expect(sidesOf(reportsOf(text, both))).toEqual(["A Peru"]);
});

test("beside certain words a cue counts for nothing", () => {
  const file = ownClass(`
patterns:
  - {pattern: "{A?:person} (concert)"}
`);
  const english = file.wordings.en!;
  const unless = { ...file, wordings: { en: { ...english, "loose-unless": ["late\\w*"] } } };
  expect(reportsOf("Loud was the concert of Kenyan Foreign Minister Amina Wanjiru.", unless)).toHaveLength(1);
  expect(reportsOf("Late was the concert of Kenyan Foreign Minister Amina Wanjiru.", unless)).toHaveLength(0);
});
