import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name} ${participants.map(({ side, name: { value } }) => `${side}:${value}`).join(" ")}`,
  );

test("the heads of an organisation of states who gather attend its own session", () => {
  expect(sides("Leaders of the African Union met in Nairobi on Monday.")).toEqual([
    "gathering A:African Union B:Leaders of the African Union",
  ]);
});

test("whoever has the things that are struck is the target", () => {
  expect(sides("Israeli forces shelled the headquarters of UNIFIL in Naqoura on Friday.")).toEqual([
    "measure A:Israeli forces B:UNIFIL",
  ]);
});
