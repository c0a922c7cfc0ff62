import { expect, test } from "vitest";
import { scorePairs } from "../../../src/evaluate/pairwise.ts";
import { fold } from "../../../src/fold/fold.ts";
import { readClusters } from "./read-clusters.ts";

const articles = readClusters();
const told = articles.flatMap((article) => article.tells);

test("there are a hundred reports of thirty events or more, half of them hard", () => {
  expect(told.length).toBeGreaterThanOrEqual(100);
  expect(new Set(told.map(({ event }) => event)).size).toBeGreaterThanOrEqual(30);
  expect(articles.filter(({ hard }) => hard !== null).flatMap(({ tells }) => tells).length * 2).toBeGreaterThanOrEqual(
    told.length,
  );
});

test("perfectly filed, they fold with precision 0.97 and recall 0.9", () => {
  const truth = [...Map.groupBy(told, ({ event }) => event).values()].map((group) => group.map(({ id }) => id));
  const { precision, recall, wrong, missed } = scorePairs(
    fold(told.map(({ filed }) => filed)).map((event) => event.reports),
    truth,
  );
  const shown = [...wrong.map(([a, b]) => `wrong: ${a} | ${b}`), ...missed.map(([a, b]) => `missed: ${a} | ${b}`)].join("\n");
  expect(precision, shown).toBeGreaterThanOrEqual(0.97);
  expect(recall, shown).toBeGreaterThanOrEqual(0.9);
});
