import { expect, test } from "vitest";
import { refuseCells } from "../../src/extract/refuse-cells.ts";
import { workedOut } from "../../src/model/cell.ts";
import { makeReport } from "../fold/make-report.ts";

const { report } = makeReport({ id: "r1", source: "s1", who: [], words: "They met." });
const cellsOf = (more: object): string[] =>
  refuseCells(
    [{ ...report, when: workedOut({} as never, "dateline", "test"), place: null, ...more }],
    new Map([["meeting", new Set(["phone"])]]),
  ).map(({ cell, value }) => [cell, value].filter(Boolean).join(" "));
const place = (country: string | null) => ({
  name: workedOut("San José", "dateline", "test"),
  kind: "city",
  country: country === null ? null : workedOut(country, "dateline", "test"),
});

test("what is empty is refused, what is filled or has no place is not", () => {
  expect(cellsOf({})).toEqual(["meeting r1 place"]);
  expect(cellsOf({ when: null })).toEqual(["meeting r1 when", "meeting r1 place"]);
  expect(cellsOf({ mode: workedOut("phone", "call", "test") })).toEqual([]);
  expect(cellsOf({ place: place("CR") })).toEqual([]);
  expect(cellsOf({ place: place(null) })).toEqual(["meeting r1 place.country San José"]);
});
