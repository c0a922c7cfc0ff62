import { expect, test } from "vitest";
import { carryGold } from "../../scripts/skins/carry-gold.ts";
import { dress, skins } from "../../scripts/skins/dress.ts";
import { acquire } from "../../src/acquire/acquire.ts";

const text = "Fiji & Malta sign\n\nThey signed in Valletta on Monday.\n\nMenu\n";
const gold = {
  articles: [{ id: "1", parent: null, start: 0, end: 53, headline: "Fiji & Malta sign", truncated: false }],
  furniture: [{ start: 55, end: 59 }],
  events: [{ evidence: [{ start: 19, end: 53 }] }],
};

test.each(skins)("the $name skin keeps every word, and the gold's spans lead to the same words in it", (skin) => {
  const page = acquire(new TextEncoder().encode(dress(text, gold, skin)), "page.html").source.text;
  const carried = carryGold(gold, text, page);
  const words = ({ start, end }: { start: number; end: number }): string => page.slice(start, end);
  expect(words(carried.events[0]!.evidence[0]!)).toBe("They signed in Valletta on Monday.");
  expect(words(carried.articles[0]!)).toMatch(/^Fiji & Malta sign\s+They signed in Valletta on Monday\.$/);
  const furniture = carried.furniture.map(words);
  expect(furniture.some((one) => one.includes("Menu"))).toBe(true);
  expect(furniture.join(" ")).toContain("Home");
  expect(furniture.join(" ")).not.toContain("Valletta");
});

test("a text that is not in the page is told, not guessed", () => {
  expect(() => carryGold(gold, text, "Something else")).toThrow("not in the page");
});
