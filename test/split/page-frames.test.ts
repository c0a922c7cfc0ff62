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
  expect(headlines(`Example League\nHome | News | Contact\n\n${heads.map((head) => `${head}\n${body}`).join("\n\n")}\n`)).toEqual(
    heads,
  );
});

test("an imprint at the foot belongs to no post, a sentence there does", () => {
  const page = `Ministers talk about tuna\n\n${body}\n\n${body}`;
  const endOf = (text: string): string => text.slice(0, splitText(text).articles[0]!.end);
  expect(endOf(`${page}\n\nIssued by: Press Office, Private Bag 12, Suva\nReport fraud: 0800 111 222\n`)).toBe(page);
  expect(endOf(`${page}\n\nThe boats leave on Friday.\n`)).toMatch(/on Friday\.$/);
});

test("a motto above the menu heads no post where a headline stands below it", () => {
  const page = `The Dockers' Lamp\nA paper of the quays\nNEWS | WORLD | CULTURE | CONTACT\n\nMinisters talk about tuna\n12 May 2025\n\n${body}\n\n${body}\n`;
  expect(headlines(page)).toEqual(["Ministers talk about tuna"]);
});

test("whoever signs a letter heads nothing", () => {
  const page = `Greetings to the dockers of Suva\n12 May 2025\n\nWe print the greetings of the League of Tonga.\n\nDear friends,\n\n${body}\n\nFor the League of Tonga: Sina Leota\nNuku'alofa, 11 May 2025\n\nBoats for Tonga\n10 May 2025\n\n${body}\n`;
  expect(headlines(page)[0]).toBe("Greetings to the dockers of Suva");
  expect(headlines(page)).not.toContain("For the League of Tonga: Sina Leota");
});
