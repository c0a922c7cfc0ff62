import { expect, test } from "vitest";
import { loadFormulaWords } from "../../../src/codebook/formula-words.ts";
import { findFormulas, findPhrase } from "../../../src/fold/formulas/find-formulas.ts";
import type { FormulaSentence } from "../../../src/model/formula-use.ts";

const words = loadFormulaWords();
const search = { texts: 3, outlets: 2, isKeyword: (phrase: string) => phrase === "bilateral food security" };

/** Sentences of one text each, by outlet; `*name*` marks a name, `[day]` what no formula holds. */
const made = (...lines: readonly (readonly [outlet: string, words: string, text?: string])[]): FormulaSentence[] =>
  lines.map(([outlet, marked, text], at) => {
    const plain = marked.replace(/[*[\]]/g, "");
    const spans = (pattern: RegExp): { start: number; end: number }[] =>
      [...marked.matchAll(pattern)].map(([, inner]) => ({
        start: plain.indexOf(inner!),
        end: plain.indexOf(inner!) + inner!.length,
      }));
    return {
      start: 0,
      end: plain.length,
      source: `s${at}`,
      article: `a${at}`,
      text: text ?? `a${at}`,
      outlet,
      published: `2025-03-0${at + 1}`,
      words: plain,
      speaker: null,
      country: null,
      audience: null,
      names: spans(/\*([^*]+)\*/g),
      breaks: spans(/\[([^\]]+)\]/g),
    };
  });
const phrases = (sentences: readonly FormulaSentence[]): readonly string[] =>
  findFormulas(sentences, words, search).map(({ phrase }) => phrase);

const hailed = made(
  ["Example Wire", "They hailed the river of friendship and shared bread that joins both valleys."],
  ["Example Post", "Our peoples drink from the river of friendship and shared bread, said the envoy."],
  ["Example Daily", "May the river of friendship and shared bread be deep."],
  ["Example Post", "Ministers spoke of boats."],
  ["Example Wire", "The harbour was closed in the morning."],
);

test("a phrase that recurs over texts and outlets is found whole, and no piece of it beside it", () => {
  expect(phrases(hailed)).toEqual(["river of friendship and shared bread"]);
  const [found] = findFormulas(hailed, words, search);
  expect(found).toMatchObject({ texts: 3 });
  expect(found!.uses.map(({ sentence, printed }) => [sentence, printed])).toEqual(
    [0, 1, 2].map((at) => [at, "river of friendship and shared bread"]),
  );
});

test("a text that was carried three times is one text, and one outlet alone is too few", () => {
  expect(phrases(hailed.map((one) => ({ ...one, text: "a0" })))).toEqual([]);
  expect(phrases(hailed.map((one) => ({ ...one, outlet: "Example Wire" })))).toEqual([]);
});

test("keywords, names, offices, days and ways of telling are no formulas", () => {
  const outlets = ["Example Wire", "Example Post", "Example Daily", "Example Wire"];
  const recurring = [
    [
      "On bilateral food security they agreed",
      "They spoke of bilateral food security again",
      "More bilateral food security is wanted",
      "Is bilateral food security enough",
    ],
    [
      "The *Treaty of Green Hills* holds",
      "Under the *Treaty of Green Hills* boats pass",
      "They praised the *Treaty of Green Hills* warmly",
      "By the *Treaty of Green Hills* all is free",
    ],
    [
      "He met [Minister of River Trade] there",
      "Then [Minister of River Trade] came",
      "So [Minister of River Trade] left",
      "When [Minister of River Trade] spoke",
    ],
    [
      "The news agency said in a statement that boats came",
      "An agency said in a statement on fish",
      "It said in a statement to readers",
      "He said in a statement of thanks",
    ],
    [
      "The Charter of Distant Islands was read",
      "Under the Charter of Distant Islands we sail",
      "All praise the Charter of Distant Islands loudly",
      "By the Charter of Distant Islands we live",
    ],
  ];
  for (const lines of recurring)
    expect(phrases(made(...lines.map((line, at) => [outlets[at]!, line] as const))), lines[0]).toEqual([]);
});

test("exact and near matches are told apart: firmly supports and supports are two", () => {
  const sentences = made(
    ["Example Wire", "The delta firmly supports the peaceful use of the river."],
    ["Example Post", "It firmly supports the peaceful use of the river at all times."],
    ["Example Daily", "Each village firmly supports the peaceful use of the river."],
    ["Example Post", "The hills support the peaceful use of the river."],
    ["Example Wire", "The coast has firmly and always supported the peaceful use of this river."],
  );
  const asked = findPhrase(sentences, words, "firmly supports the peaceful use of the river");
  expect(asked.uses.map(({ sentence }) => sentence)).toEqual([0, 1, 2]);
  expect(asked.near).toMatchObject([
    { how: "word-more", phrase: "firmly and always supported the peaceful use of this river", uses: [{ sentence: 4 }] },
  ]);
  const bare = findPhrase(sentences, words, "support the peaceful use of the river");
  expect(bare.uses.map(({ sentence }) => sentence)).toEqual([3]);
  expect(bare.near.find(({ phrase }) => phrase.startsWith("supports the peaceful"))).toMatchObject({ how: "inflected" });
});

test("a phrase that is never used has no uses, and a hostile one is only words", () => {
  for (const phrase of ["unheard-of words here", "(a+)+$", "", "'; drop table sources; --"])
    expect(findPhrase(hailed, words, phrase)).toMatchObject({ uses: [], texts: 0 });
});
