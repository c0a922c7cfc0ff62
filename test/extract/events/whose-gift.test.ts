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
      "Six tons of plasma despatched by Bulgaria were delivered on Monday to the Example Hospital in Beirut by the Bulgarian Ambassador, Stoyan Dragov.",
    ),
  ).toEqual(["aid: A Bulgaria, A Stoyan Dragov, B Example Hospital"]);
  expect(
    told("Four radars donated by Finland were turned over to the Armed Forces of Lesotho on Monday by Ambassador Aino Virtala."),
  ).toEqual(["aid: A Aino Virtala, B Armed Forces of Lesotho, A Finland"]);
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
