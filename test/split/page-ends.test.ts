import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const post = (headline: string): string =>
  `${headline}\n\nMay 5, 2024\n\nThe Minister of Energy of Peru met the ambassador of Fiji in Lima on Monday to talk about the price of gas in the winter, the ministry said.`;

test("who is online is told at a page's end and belongs to no post", () => {
  const text = `${post("Peru and Fiji talk about gas")}\n\nWho's online\nThere are currently 0 users and 12 guests online.\n`;
  const { articles } = splitText(text);
  expect(text.slice(articles[0]!.start, articles[0]!.end)).toMatch(/the ministry said\.$/);
  const told = `${post("Peru and Fiji talk about gas")}\n\nThere are currently 12 guests of the ministry in the port.\n`;
  expect(told.slice(0, splitText(told).articles[0]!.end)).toMatch(/in the port\.$/);
});
