import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, participants }) =>
      `${name}/${mode?.value ?? "-"} ${participants.map(({ side, name: { value } }) => `${side}:${value}`).join(" ")}`,
  );

test("the body whose office changes hands, else the party or body that elects, is side B", () => {
  expect(sides("The chairmanship of the African Union passed to Kenya on Monday.")).toEqual([
    "office-change/appointed A:Kenya B:African Union",
  ]);
  expect(sides("The Central Committee elected Comrade Ana Lima, head of its Labour Commission, to the Politburo.")).toEqual([
    "office-change/elected A:Ana Lima B:Politburo",
  ]);
  expect(sides("Comrade Ana Lima was elected General Secretary by the Central Committee on Monday.")).toEqual([
    "office-change/elected A:Ana Lima B:Central Committee",
  ]);
  // Near miss: a government that appoints is no body of the office.
  expect(sides("The Government Council of Peru has appointed Ana Lima ambassador to Japan.")).toEqual([
    "office-change/appointed A:Ana Lima",
  ]);
});

test("what is only asked for has no mode, is where those are who ask, and the person who asks is no side", () => {
  expect(sides("Fijian Minister Ana Lima has asked Norway for 300 tents.")[0]).toBe("aid/- A:Norway");
  expect(sides("Fiji has asked Norway for 300 tents.")[0]).toBe("aid/- A:Norway B:Fiji");
});
