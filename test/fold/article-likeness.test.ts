import { expect, test } from "vitest";
import { articleLikeness } from "../../src/fold/likeness/article-likeness.ts";

const articles = [
  {
    headline: "Ferry strikes reef off Suva",
    words: "A ferry with ninety passengers struck a reef off Suva on Monday. All were saved by fishermen.",
  },
  {
    headline: "All saved after Suva ferry accident",
    words: "Fishermen rescued everyone from a ferry that ran onto a reef near Suva, the harbour master said.",
  },
  {
    headline: "Suva harbour to get new cranes",
    words: "The harbour master at Suva said that three cranes would come from Busan in spring.",
  },
  { headline: null, words: "" },
];

test("two tellings of one story are more alike than two stories of one place, and nothing is like an empty page", () => {
  const likeness = articleLikeness(articles);
  expect(likeness(0, 1)).toBeGreaterThan(2 * likeness(0, 2));
  expect(likeness(0, 1)).toBe(likeness(1, 0));
  expect(likeness(0, 0)).toBeCloseTo(1);
  expect(likeness(0, 3)).toBe(0);
});
