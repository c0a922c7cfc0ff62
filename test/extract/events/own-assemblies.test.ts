import { describe, expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Classes of what a text tells, each with side A. */
const told = (text: string): readonly string[] => {
  const { extraction, recognition } = code(`${text}\n`, "2026-05-06");
  const names = new Map(recognition.actors.map(({ id, name }) => [id, name.value]));
  return extraction.reports.map(({ class: name, participants }) =>
    [name, ...participants.flatMap(({ side, actor }) => (side === "A" ? [names.get(actor ?? "") ?? ""] : []))].join(" | "),
  );
};

describe("what an organisation holds again and again is a gathering of it, and no body", () => {
  test.each([
    [
      "The Pacific Peace Council will hold its 20th General Assembly in Suva from June 4 to 7.",
      "gathering | Pacific Peace Council",
    ],
    ["The World Union of Weavers held its General Council in Lima on 3 May.", "gathering | World Union of Weavers"],
    ["Fiji will host in June the General Council of the World Union of Weavers.", "gathering | Fiji"],
    [
      "Ghanaian Minister Esi Quarshie attended the World Federation of Weavers Congress in Oslo.",
      "gathering | World Federation of Weavers",
    ],
    [
      "The Executive Committee meeting of the Dockers' Federation took place on 3 May in Oslo, Norway.",
      "gathering | Dockers' Federation",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test("but at home a committee's meeting is no news of the world", () => {
    expect(told("The Executive Committee meeting of the Dockers' Federation took place on 3 May in Oslo.")).toEqual([]);
  });
});

test("a blow that others only speak of is not theirs", () => {
  expect(told("Deputy Minister Ana Lima of Cuba weighed the damage done by the US blockade.")).toEqual([]);
  expect(told("The World Federation of Weavers condemns the cowardly bombing of the cathedral of Suva, in Fiji.")).toEqual([
    "declaration | World Federation of Weavers",
  ]);
  expect(told("The Dockers' Union of Ghana is outraged at the bombing of clerks of Fiji in the besieged Gaza Strip.")).toEqual([
    "declaration | Dockers' Union of Ghana",
  ]);
});
