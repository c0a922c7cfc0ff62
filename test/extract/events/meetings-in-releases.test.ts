import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

test("a release behind a comma is not whose meeting is held", () => {
  const { reports } = code(
    "Foreign Minister Luis Rojas is to meet tomorrow in Lima with his counterparts Ana Vega of Bolivia and Pedro Luna of Ecuador. The three foreign ministers have agreed to hold this meeting, the release of Peru's Foreign Ministry says.\n",
    "2026-05-07",
  ).extraction;
  expect(reports.map(({ class: name }) => name)).toEqual(["meeting"]);
});
