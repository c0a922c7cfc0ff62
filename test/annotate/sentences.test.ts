import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceEnds } from "../../src/annotate/sentence-ends.ts";
import { splitSentences } from "../../src/annotate/split-sentences.ts";
import { loadAbbreviations } from "../../src/codebook/abbreviations.ts";
import { quote } from "../../src/text/quote.ts";
import { plainArticle } from "../split/plain-article.ts";

const known = loadAbbreviations();
const split = (text: string): string[] => {
  let start = 0;
  return sentenceEnds(text, { start: 0, end: text.length }, known).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
};

// A bar stands where one sentence ends.
const marked = [
  "H.E. Mr. Anselmo Prada met Dr. W.E.B. Salmi on Jan. 23 in Asunción.|They spoke about trade.",
  "The Speaker, Rt. Hon. Anselmo Prada, met the guests.|They spoke about trade.",
  "The U.S. delegation left at 5 p.m. on Friday.|A dinner followed.",
  "He was received by the U.N. The talks went on.".replace("U.N. The", "U.N.|The"),
  "“We are ready.”|The minister then left.",
  "“Are we ready?” asked the minister.|“We are!”|Then he left.",
  "“Are we ready?” Ana Lima asked on Monday.|Then she left.",
  "“Are we ready?” Dr. Ana K. Lima, the minister, said.|Then she left.",
  "“Are we ready?”|The minister was asked.|He left.",
  "She asked “Who pays?”|Kenya declared on Monday that Uganda had broken the treaty.",
  "“Who pays?”|Kenya declared on Monday that Uganda had broken the treaty.",
  "The crowd chanted “Out!”|Ugandan President Sam Okello told reporters on Monday that Kenya had broken the treaty.",
  "“Are we ready?”|He left the room and the minister asked for tea.",
  "The ship carried 3.5 tons of rice worth $1.2 million.|It left on May 17.|The crew stayed.",
  "They signed No. 12 of the protocol, Art. 3 included.|Prof. Lunde was there.",
  "He said… nothing.|Then he left…|The end came soon.",
  "The mission was completed.The minister thanked the crew.".replace(".The", ".|The"),
  "See example.org for more.|It is free.",
  "Lt. Gen. Kamau and Brig. Gen. Otieno took part, along with Amb. Sarr.|All agreed.",
  "The accord (see Art. 4.) holds.|Nobody left.",
  "It was signed by Example Rail Co. Ltd. and the ministry.|Work begins soon.",
  "Both sides met (in Oslo.)|They left.",
];
test.each(marked)("%s", (line) => {
  expect(split(line.replaceAll("|", " ").replace("completed. The", "completed.The"))).toEqual(line.split("|"));
});

test("sentences cover the block without a gap and without an overlap", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z.!?…"“”' ()\d]{0,200}$/), (text) => {
      const ends = sentenceEnds(text, { start: 0, end: text.length }, known);
      expect(ends.at(-1) ?? 0).toBe(text.length);
      expect([...ends].sort((a, b) => a - b)).toEqual(ends);
      expect(new Set(ends).size).toBe(ends.length);
    }),
  );
});

test("a headline that is printed again above the text is headline too, a heading with other words is not", () => {
  const text =
    "Ozola receives Naulu\n\n4 May 2026\n\nOZOLA RECEIVES “NAULU”\n\nOzola receives Naulu in May\n\nThe two spoke of fish. They will meet again.";
  const blocks = text.split("\n\n").map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind: "heading", level: null, post: null } as const;
  });
  const article = plainArticle(text, { headline: quote(text, { start: 0, end: 20 }), blocks });
  const places = splitSentences(text, article, known).map(({ place }) => place);
  expect(places).toEqual(["headline", "heading", "headline", "heading", "heading", "heading"]);
});
