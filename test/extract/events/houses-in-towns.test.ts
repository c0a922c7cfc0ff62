import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const places = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, place }) =>
    name === "visit" ? [] : [`${name} ${place ? `${place.name.value}, ${place.country?.value ?? null}` : null}`],
  );

const came = "Fijian Foreign Minister Jone Waqa flew to Apia on Monday.";
const met = "he met the Samoan Prime Minister, Sina Leota";

test.each([
  [`${came} At the Old Castle ${met}.`, "Old Castle, Apia, WS"],
  [`${came} At Hotel Splendor ${met}.`, "Hotel Splendor, Apia, WS"],
  [
    "Two days were spent in Apia. At the Castle the Fijian Minister, Jone Waqa, met the Samoan Prime Minister, Sina Leota.",
    "Castle, Apia, WS",
  ],
])("a house is named with the town told before it: %s", (text, place) => {
  expect(places(text)).toEqual([`meeting ${place}`]);
});

test("a house stands in no town of a country that takes no part, nor of another paragraph", () => {
  const there = "Fijian Minister Jone Waqa met the Samoan Prime Minister, Sina Leota, at the Castle.";
  expect(places(`The rains were heavy in Oslo. ${there}`)).toEqual(["meeting Castle, null"]);
  expect(places(`The rains were heavy in Apia.\n\n${there}`)).toEqual(["meeting Castle, null"]);
});

test("a town that opens the sentence is where the house behind it stands", () => {
  expect(
    places("In Apia, on the 4th, Fijian Minister Jone Waqa was received at the Castle by the Samoan Prime Minister, Sina Leota."),
  ).toEqual(["meeting Castle, Apia, WS"]);
});

test("a house whose noun may mean who acts is a place behind what leads to it", () => {
  expect(
    places("At the State Palace on Monday, the President of Mongolia, Bat Dorj, saw the Ambassador of Fiji, Jone Waqa."),
  ).toEqual(["meeting State Palace, MN"]);
});

test.each([
  ["The Fijian Foreign Ministry summoned Tongan envoy Sione Manu over the sale of jeeps to Apia.", "Fiji, FJ"],
  ["Fijian Minister Jone Waqa met Samoan Minister Sina Leota on her visit to Suva.", "Suva, FJ"],
])("what is sold or sent to a town tells no place of talks, a journey there does: %s", (text, place) => {
  expect(places(text)).toEqual([`meeting ${place}`]);
});

test("what two agree to hold somewhere is not where they spoke by telephone", () => {
  expect(
    places(
      "President Jone Waqa of Fiji spoke by telephone with President Sina Leota of Samoa. The two leaders agreed to hold a summit in Nadi.",
    ),
  ).toEqual(["meeting null"]);
});

test.each([
  [
    "Fijian Minister Jone Waqa met the Samoan Prime Minister, Sina Leota, at the Hotel Splendor in Apia on Monday.",
    "Hotel Splendor, Apia, WS",
  ],
  [
    "Fijian Minister Jone Waqa met the Samoan Prime Minister, Sina Leota, in the Teachers' Club, Tide Street, Apia.",
    "Teachers' Club, Apia, WS",
  ],
])("a house is named with the town behind it, over its street: %s", (text, place) => {
  expect(places(text)).toEqual([`meeting ${place}`]);
});

const agreed = (told: string): readonly unknown[] =>
  code(`Notes of the week\n\nFiji and Samoa have signed an agreement ${told}.\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, place, when }) => [name, place?.name ?? null, when?.value.date ?? null],
  );

test.each([
  "which lets Samoan boats fish off Levuka next year",
  "that lets Samoan boats fish off Levuka next year",
  "on reefs that is to let boats fish off Levuka next year",
  "on reefs, fees and harbours that will let boats fish off Levuka next year",
])("what a pact does from then on tells neither its day nor its place: %s", (told) => {
  expect(agreed(told)).toEqual([["agreement", null, null]]);
});

test.each(["which was signed in Levuka on 4 May", "that was signed in Levuka on 4 May"])(
  "but where it came about is told in the past: %s",
  (told) => {
    expect(agreed(told)).toEqual([["agreement", expect.anything(), "2026-05-04"]]);
  },
);
