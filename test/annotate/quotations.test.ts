import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotations } from "../../src/annotate/find-quotations.ts";
import type { Article } from "../../src/model/article.ts";
import { plainArticle } from "../split/plain-article.ts";

/** An article whose blocks are the lines of a text. */
function articleOf(text: string): Article {
  let start = 0;
  const blocks = text.split("\n").flatMap((line) => {
    const block = { start, end: start + line.length, kind: "paragraph" as const, level: null, post: null };
    start += line.length + 1;
    return line === "" ? [] : [block];
  });
  return plainArticle(text, { blocks });
}

const found = (text: string): string[] =>
  findQuotations(text, articleOf(text)).map(
    ({ start, end, depth, closed }) => `${depth}${closed ? "" : "…"} ${text.slice(start, end)}`,
  );

test.each([
  ["He spoke of “an old friend” and left.", ["0 “an old friend”"]],
  ['She said, "We agree," and sat down.', ['0 "We agree,"']],
  ["“The people say ‘enough’ and mean it.”", ["0 “The people say ‘enough’ and mean it.”", "1 ‘enough’"]],
  ["The ministers’ plan isn’t new.", []],
  ["Back in the ‘90s nobody asked.", []],
  ["Il dit «nous voilà».", ["0 «nous voilà»"]],
  ["他说「我们同意」。", ["0 「我们同意」"]],
  // Each paragraph opens anew, the last one closes.
  ["“One.\n“Two.”", ["0… “One.", "0 “Two.”"]],
  // Opened once, closed paragraphs later.
  ["He said: “One.\nTwo.\nThree.” He left.", ["0 “One.\nTwo.\nThree.”"]],
  ["He said: “One.\nNobody closed it.", ["0… “One."]],
])("%s", (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});

test("every quotation lies in its article, and those of one depth do not overlap", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab “”"‘’«»\n]{0,120}$/), (text) => {
      let end = 0;
      for (const quotation of findQuotations(text, articleOf(text)).filter(({ depth }) => depth === 0)) {
        expect(quotation.start).toBeGreaterThanOrEqual(end);
        expect(quotation.end).toBeLessThanOrEqual(text.length);
        end = quotation.end;
      }
    }),
  );
});

test.each(['"We came in peace,” she said.', '“We came in peace," she said.'])(
  "a straight and a curled mark make a pair: %s",
  (text) => expect(findQuotations(text, articleOf(text))).toMatchObject([{ start: 0, end: 19, closed: true }]),
);
