import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { recogniseText } from "./actors-in.ts";

const text = "Kenya’s Ministry of Lake Trade (MOLT) signed a treaty with Oman on Monday. MOLT takes two days for a permit.";

test("an acronym stands where it is printed, however the name that it is of begins behind whose it is", () => {
  const { mentions } = recogniseText(text);
  const printed = mentions.map(({ start, end }) => text.slice(start, end));
  expect(printed.filter((words) => words === "MOLT")).toHaveLength(2);
  expect(Math.max(...printed.map(({ length }) => length))).toBe("Ministry of Lake Trade".length);
});

test("what a body does beside its acronym is found", () => {
  const { reports } = code(`${text}\n`, "2026-05-06").extraction;
  expect(reports.map(({ class: name, participants }) => [name, ...participants.map((one) => one.name.value)])).toEqual([
    ["agreement", "Ministry of Lake Trade", "Oman"],
  ]);
});
