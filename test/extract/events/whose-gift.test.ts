import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) =>
      `${name}: ${participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")}`,
  );

test("whose gift an envoy hands over stands beside the envoy", () => {
  expect(
    told(
      "Nine cartons of plasma despatched by Malta were delivered on Monday to the Example Hospital in Suva by the Maltese Ambassador, Tomas Novak.",
    ),
  ).toEqual(["aid: A Malta, A Tomas Novak, B Example Hospital"]);
  expect(
    told("Two tugs donated by Finland were turned over to Lesotho's Armed Forces on Monday by Ambassador Aino Virtala."),
  ).toEqual(["aid: A Finland, B Lesotho's Armed Forces, A Aino Virtala"]);
});

test("but two gifts of two countries are two", () => {
  expect(
    told(
      "Tents were sent by Fiji to Tonga on Monday, and blankets were handed over to Tonga by the Kenyan Ambassador, Ana Otieno.",
    ),
  ).toHaveLength(2);
});

test("the presidency of a body is an office of it", () => {
  expect(told("Fijian Minister Losalini Naulu on Monday took over the presidency of the African Union from Madagascar.")).toEqual(
    ["office-change: A Losalini Naulu, B African Union"],
  );
});
