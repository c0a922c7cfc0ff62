import { expect, test } from "vitest";
import { hardCases, storyAt } from "../../src/evaluate/generator/happenings.ts";
import { renderReports } from "../../src/evaluate/generator/render-reports.ts";
import { renderText } from "../../src/evaluate/generator/render-text.ts";
import { tellingsOf } from "../../src/evaluate/generator/tellings.ts";
import { scorePairs } from "../../src/evaluate/pairwise.ts";
import { fold } from "../../src/fold/fold.ts";

const SEED = 20_261_124;
const made = (stories: number, seed = SEED) =>
  Array.from({ length: stories }, (_, at) => tellingsOf(seed, at, storyAt(seed, at))).flat();

test("the same seed makes the same world, another seed another", () => {
  expect(made(24).map(renderText)).toEqual(made(24).map(renderText));
  expect(made(24).map(renderText)).not.toEqual(made(24, 5).map(renderText));
});

test("every hard case comes up", () => {
  expect(new Set(Array.from({ length: 60 }, (_, at) => storyAt(SEED, at).hard))).toEqual(new Set(hardCases));
});

test("perfectly filed reports of sixty stories fold with precision 0.98 and recall 0.93", () => {
  const reports = made(60).flatMap(renderReports);
  const truth = Object.values(Object.groupBy(reports, (report) => report.happening)).map((group) =>
    group!.map(({ filed }) => filed.report.id),
  );
  const { precision, recall, wrong, missed } = scorePairs(
    fold(reports.map(({ filed }) => filed)).map((event) => event.reports),
    truth,
  );
  const about = new Map(
    reports.map(({ filed, happening }) => [filed.report.id, `${happening} ${filed.source} ${filed.words.slice(0, 90)}`]),
  );
  const shown = [
    ...wrong.map(([a, b]) => `wrong: ${about.get(a)} | ${about.get(b)}`),
    ...missed.map(([a, b]) => `missed: ${about.get(a)} | ${about.get(b)}`),
  ].join("\n");
  expect(precision, shown).toBeGreaterThanOrEqual(0.98);
  expect(recall, shown).toBeGreaterThanOrEqual(0.93);
});
