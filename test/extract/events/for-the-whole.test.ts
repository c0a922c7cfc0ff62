import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, participants }) =>
    participants.map(({ side, name: { value } }) => `${name} ${side} ${value}`),
  );

test("what officers or soldiers do together is done by whom they are of", () => {
  expect(sides("Officers of the Fijian Navy and the Samoa Police Service held joint patrols on Monday.")).toEqual([
    "cooperation A Fijian Navy",
    "cooperation A Samoa Police Service",
  ]);
  expect(sides("An exercise, bringing together about 80 soldiers of Tonga and the Philippines, was held on Monday.")).toEqual([
    "cooperation A Tonga",
    "cooperation A Philippines",
  ]);
});

test("but a force is done by those who are told to use it", () => {
  expect(sides("Soldiers of the Kenyan Army shelled two Ugandan posts on Monday.")).toContain(
    "measure A Soldiers of the Kenyan Army",
  );
});
