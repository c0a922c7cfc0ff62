import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const places = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, place }) => `${name} ${place?.name.value ?? null} ${place?.country?.value ?? null}`,
  );

const talks = "Kenyan Minister Amina Wanjiru held talks with Fijian Minister Ana Lima";

test.each([
  [`In the Georgian capital, ${talks}.`, "meeting Tbilisi GE"],
  [`${talks} in the capital of Georgia.`, "meeting Tbilisi GE"],
  [`${talks} in Georgia's capital.`, "meeting Tbilisi GE"],
  // A town that is none.
  [`${talks} in the Georgian town of Gori.`, "meeting Gori GE"],
])("a capital by its country: %s", (text, expected) => {
  expect(places(text)).toEqual([expected]);
});

test.each([
  [`${talks} in a Geneva restaurant.`, "meeting Geneva CH"],
  [`${talks} in a suburb of Vienna.`, "meeting Vienna AT"],
  ["Kenyan President Amina Wanjiru died in a Bangalore clinic on Friday.", "office-change Bangalore IN"],
  ["Divers from Kenya and Fiji raised the ferry that had blocked Lagos harbour.", "cooperation Lagos harbour NG"],
])("a town before what lies there: %s", (text, expected) => {
  expect(places(text)).toEqual([expected]);
});

test.each([
  ["Fiji expelled three Kenyan diplomats on Monday.", "measure Fiji FJ"],
  ["The Fijian government gave the Kenyan consul two days to leave.", "measure Fiji FJ"],
  ["Fiji recalled its ambassador from Kenya on Monday.", "measure null null"],
])("whoever is turned out was at home with who does so: %s", (text, expected) => {
  expect(places(text)).toEqual([expected]);
});

test("a town in which organisations sit is meant rather than its namesakes in a country named", () => {
  expect(
    places("At the Human Rights Council in Geneva, Kenyan Minister Amina Wanjiru denounced the United States embargo."),
  ).toEqual(["declaration Geneva CH"]);
});
