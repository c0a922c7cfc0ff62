import { expect, test } from "vitest";
import { code } from "../extract/statements/read-marked.ts";

const text =
  "Few things are so badly understood as the trade in grain. For years my country has supplied Zimbabwe with tractors.\n\nBelarus is ready to deliver more of them next year, and we hope for rain.\n";

test.each([
  ["By Tatyana Orlova, Ambassador of Belarus to Zimbabwe"],
  ["By H.E. Tatyana Orlova, Ambassador of Belarus\n\n12 May 2024"],
  ["Tatyana Orlova, Ambassador of Belarus to Zimbabwe"],
  ["Tatyana Orlova\nAmbassador of Belarus to Zimbabwe"],
] as const)("%s stands between a headline and its text", (line) => {
  const { reading } = code(`The grain corridor and the harvest of Africa\n\n${line}\n\n${text}`, "2024-06-30");
  expect(reading.articles.map(({ headline, kind }) => [headline?.words, kind])).toEqual([
    ["The grain corridor and the harvest of Africa", "opinion"],
  ]);
  expect(reading.articles[0]!.bylines[0]!.words).toMatch(/Tatyana Orlova$/);
});
