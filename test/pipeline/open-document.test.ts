import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { addSources } from "../../src/pipeline/add-sources.ts";
import { openDocument, UnsupportedLanguageError } from "../../src/pipeline/open-document.ts";
import { verifyRecord } from "../../src/pipeline/verify-record.ts";
import { openStore } from "../../src/store/open-store.ts";
import { seenAt } from "../store/make-filing.ts";

const bytes = readFileSync(join(import.meta.dirname, "../pages/ministry-report.html"));
const seen = { ...seenAt("2026-05-06", "x", "ministry-report.html"), publisher: null };

test("a page says its own address and publisher where nobody else does", () => {
  const own = openDocument(bytes, "ministry-report.html", seen).sighting;
  expect(own).toMatchObject({ address: "https://ministry.example/news/ozola-receives-naulu", publisher: "Example Ministry" });
  const told = { ...seen, address: "https://archive.example/1", publisher: "Example Archive" };
  expect(openDocument(bytes, "ministry-report.html", told).sighting).toEqual(told);
});

test("a text in another language is refused, English with foreign words is not", () => {
  const refused = (text: string): void => void openDocument(new TextEncoder().encode(text), "a.txt", seen);
  const german =
    "Die Ministerin hat am Dienstag in Wien ihre Amtskollegin empfangen. Beide haben erklärt, dass die Beziehungen der beiden Länder sich gut entwickelt haben und dass man auch in der Zukunft mit dem Handel weitermachen wird, so die Mitteilung des Ministeriums.";
  expect(() => refused(german)).toThrow(UnsupportedLanguageError);
  expect(() => refused(german)).toThrow("it is in German (de)");
  expect(() => refused("外交部长在北京会见了来访的代表团，双方就两国关系和共同关心的问题交换了意见。".repeat(4))).toThrow(
    "Chinese (zh)",
  );
  expect(() => refused("وزير الخارجية استقبل نظيره في العاصمة، وبحث معه التعاون بين البلدين في مجالات عدة. ".repeat(6))).toThrow(
    "Arabic (ar)",
  );
  expect(() =>
    refused(
      "The minister read from „Die Beziehungen der beiden Länder und die Zukunft der Fischerei“, a speech that was given in Vienna, and said that she was glad of it. Her colleague from Fiji answered that the two countries have a lot to tell each other, and that they will.",
    ),
  ).not.toThrow();
  expect(() => refused("Dzidra Ozola")).not.toThrow();
});

test("a page that is kept is proved from its bytes, and seen twice is known", async () => {
  const store = openStore(":memory:", { create: true });
  const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
  const world = { now: () => "2026-05-06T10:00:00Z", progress: () => {}, coder: "rules" };
  const input = { name: "ministry-report.html", bytes, sighting: seen };
  expect(await addSources([input], store, knowledge, world)).toMatchObject({ added: 1, known: 0, leftOut: [] });
  expect(await addSources([input], store, knowledge, world)).toMatchObject({ added: 0, known: 1, leftOut: [] });
  const [id] = await store.sourceIds();
  expect(await store.readSource(id!)).toMatchObject({ format: "html", encoding: "utf-8" });
  expect((await verifyRecord(store)).faults).toEqual([]);
});

test("each entry of a feed is an article of its own, with its day and its events, and is proved from the feed's bytes", async () => {
  const feed = readFileSync(join(import.meta.dirname, "../pages/feeds/agency-rss.xml"));
  const store = openStore(":memory:", { create: true });
  const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
  const world = { now: () => "2026-05-06T10:00:00Z", progress: () => {}, coder: "rules" };
  const unseen = { ...seen, captured: null, address: "agency-rss.xml" };
  expect(await addSources([{ name: "agency-rss.xml", bytes: feed, sighting: unseen }], store, knowledge, world)).toMatchObject({
    added: 1,
    leftOut: [],
  });
  const [id] = await store.sourceIds();
  const articles = (await store.articlesOf(id!)).map(({ article }) => article);
  expect(articles.map(({ published, address, bylines }) => [published?.value, address, bylines[0]?.words])).toEqual([
    ["2026-05-04T15:30:00+03:00", "https://agency.example/2026/05/ozola-naulu", "Ieva Kalnina"],
    ["2026-05-03T09:00:00Z", "https://agency.example/2026/05/consulate", "Marta Liepa"],
  ]);
  const { events } = await store.listEvents({ source: id! });
  expect(events.map(({ class: kind, date }) => [kind, date])).toContainEqual(["meeting", "2026-05-04"]);
  expect((await verifyRecord(store)).faults).toEqual([]);
});
