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

test.each([
  ["From Suva came on Tuesday 30 tons of food, sent by Fiji to the quake victims of Les Cayes.", "aid Les Cayes HT"],
  ["Norway sent 30 tents to the people of Beira.", "aid Beira MZ"],
  ["PORT SUDAN, 4 May 2026 – Fiji brought 30 tons of dialysis supplies on Monday.", "aid Port Sudan SD"],
  // Whoever gives at home gives to others.
  [
    "SUVA, 4 May 2026 – Fiji delivered 30 tons of dialysis supplies to the survivors of the cyclone in Tonga on Monday.",
    "aid Tonga TO",
  ],
])("what is given is where those live who get it: %s", (text, expected) => {
  expect(places(text)).toEqual([expected]);
});

test.each([
  ["Kenya has waived visas for citizens of Fiji.", "cooperation Kenya KE"],
  ["Kenya and Fiji have waived visas for each other's citizens.", "cooperation null null"],
])("whoever lets people in does so at home: %s", (text, expected) => {
  expect(places(text)).toEqual([expected]);
});
