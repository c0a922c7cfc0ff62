import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const days = (credit: string): readonly (string | null)[] =>
  splitText(
    `PRESS SERVICE OF THE ISLANDS\n\nPress cuttings\n\n${credit}\n\nMaize, thieves and the river\n\nThe Minister of Transport of Fiji, Ana Lima, appealed last Friday in Suva to the owners of lorries not to profit from hunger. Freight, she complained, had doubled since June.`,
  ).articles.flatMap(({ parent, published }) => (parent === null ? [] : [published?.value ?? null]));

test("a text that is credited to a paper of a day was published on that day", () => {
  expect(days("We reproduce press items for information only. From the Example Observer, 29 August 2005:")).toEqual([
    "2005-08-29",
  ]);
  // Near miss: the day of something else.
  expect(days("On 29 August 2005 the bridge was closed. We reproduce the following from the Example Observer:")).toEqual([null]);
});
