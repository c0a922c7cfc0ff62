import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const body =
  "The ministers of Fiji and Tonga met in Suva on Monday to talk about the price of tuna and the boats that fish for it.";
const headlines = (text: string) =>
  splitText(text)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline }) => headline?.words);

test("lines that open with their day are headlines", () => {
  const heads = ["[12.05.2025] Ministers talk about tuna", "[10.05.2025] Visit to the harbour"];
  expect(headlines(`Example League\n\n${heads.map((head) => `${head}\n${body}`).join("\n\n")}\n`)).toEqual(heads);
});

test("an imprint at the foot belongs to no post, a sentence there does", () => {
  const page = `Ministers talk about tuna\n\n${body}\n\n${body}`;
  const endOf = (text: string): string => text.slice(0, splitText(text).articles[0]!.end);
  expect(endOf(`${page}\n\nIssued by: Press Office, Private Bag 12, Suva\nReport fraud: 0800 111 222\n`)).toBe(page);
  expect(endOf(`${page}\n\nThe boats leave on Friday.\n`)).toMatch(/on Friday\.$/);
});
