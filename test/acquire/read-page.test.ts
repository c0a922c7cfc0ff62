import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";
import type { Page } from "../../src/model/page.ts";
import { rawStretches } from "../../src/model/raw-bytes.ts";

const bytes = readFileSync(join(import.meta.dirname, "../pages/ministry-report.html"));
const page = acquire(bytes, "ministry-report.html");
const words = ({ source }: Page, { start, end }: { readonly start: number; readonly end: number }): string =>
  source.text.slice(start, end);

test("a page's article is one region with its headline, its blocks keep their structure, and the rest is furniture with its kind", () => {
  expect(page.posts).toHaveLength(1);
  expect(words(page, page.posts[0]!.headline!)).toBe("Foreign Minister Ozola receives Fijian\u00a0colleague");
  const own = page.blocks.filter(
    ({ post, start }) => post === 0 && !page.furniture.some((one) => one.start <= start && start < one.end),
  );
  expect(own.map((block) => [block.kind, block.level, words(page, block)])).toEqual([
    ["heading", 1, "Foreign Minister Ozola receives Fijian\u00a0colleague"],
    ["paragraph", null, "4 May 2026, 18:30"],
    ["caption", null, "The two ministers in Rīga. Photo: Example Ministry"],
    [
      "paragraph",
      null,
      "Rīga, 4 May. Latvian Foreign Minister Dzidra Ozola received her Fijian colleague Sitiveni Naulu here on Monday, and the two discussed trade & fisheries.",
    ],
    ["heading", 2, "Next steps"],
    ["paragraph", null, "“We will open an embassy next year,” Ozola said after the talks."],
    ["item", null, "a joint commission will meet in September;"],
    ["item", null, "students will be exchanged."],
    ["quotation", null, "Small states have much to tell each other, and they should do it more often."],
    ["row", null, "Year\tTrade"],
    ["row", null, "2024\t12 million euros"],
    ["paragraph", null, "Naulu thanked his host\nand invited her to Suva."],
  ]);
  const kindAt = (text: string): string | undefined => {
    const at = page.source.text.indexOf(text);
    return page.furniture.find(({ start, end }) => start <= at && at < end)?.kind;
  };
  expect(kindAt("We use cookies")).toBe("consent");
  expect(kindAt("Contacts")).toBe("menu");
  expect(kindAt("Telegram")).toBe("share");
  expect(kindAt("Tags:")).toBe("tags");
  expect(kindAt("Fisheries talks")).toBe("related");
  expect(kindAt("I was there")).toBe("comments");
  expect(kindAt("All rights reserved")).toBe("footer");
  expect(page.source.text).not.toContain("never part");
  expect(page.source.text).not.toContain("color");
});

test("what the page states of itself stands apart, with where it was read", () => {
  const { published, modified, ...facts } = page.facts;
  expect(facts).toEqual({
    title: "Foreign Minister Ozola receives Fijian colleague",
    address: "https://ministry.example/news/ozola-receives-naulu",
    publisher: "Example Ministry",
    authors: ["Press Service"],
    language: "en",
  });
  expect(published).toMatchObject({ value: "2026-05-04T18:30:00+03:00", from: "JSON-LD datePublished" });
  expect(modified).toMatchObject({ value: "2026-05-05T09:00:00+03:00", from: "JSON-LD dateModified" });
});

test("every stretch of the text leads back to its bytes, across entities and markup", () => {
  const { text } = page.source;
  const of = (wanted: string): string[] => {
    const start = text.indexOf(wanted);
    return rawStretches(page.source, bytes, { start, end: start + wanted.length }).map(({ byteStart, byteEnd, exact }) => {
      const raw = bytes.subarray(byteStart, byteEnd).toString();
      return exact ? raw : `[${raw}]`;
    });
  };
  expect(of("Dzidra Ozola")).toEqual(["Dzidra Ozola"]);
  expect(of("Rīga, 4 May")).toEqual(["R", "[&#x12b;]", "ga, 4 May"]);
  expect(of("Minister Dzidra")).toEqual(["Minister", "[ <b>]", "Dzidra"]);
  expect(of("trade & fisheries")).toEqual(["trade ", "[&amp;]", " fisheries"]);
});

test("a page without metadata has the line above its text as headline, and the day that it prints", () => {
  const old = acquire(readFileSync(join(import.meta.dirname, "../pages/old-agency.html")), "old-agency.html");
  expect(old.posts).toHaveLength(1);
  const [post] = old.posts;
  expect(words(old, post!.headline!)).toBe("President receives credentials of the ambassador of Iceland");
  expect(post!.published).toMatchObject({ value: "2004-03-12", from: null, rule: "published-beside-headline" });
  expect(words(old, post!.published!.spans[0]!)).toBe("12\u00a0March 2004");
});
