import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { recogniseText, type Told } from "./actors-in.ts";

/** The persons of a text as `Name | country`, a country that only the whole of it implies behind "~". */
const countriesIn = (text: string, told: Told = {}): string[] =>
  recogniseText(text, told)
    .actors.filter(({ kind, named }) => kind === "person" && named)
    .map(({ name, country, implied }) => `${name.value} | ${country?.value ?? ""}${implied ? `~${implied.value}` : ""}`);

test.each([
  // The one country that a text tells of.
  ["Fiji's economy grows. Cabinet Secretaries Ana Lima and Sera Tui welcomed the figures.", ["Ana Lima | ~FJ", "Sera Tui | ~FJ"]],
  // Of two heads of state one is of another.
  ["King Olaf Lima wrote to President Sera Tui of Fiji about the floods in Suva.", ["Olaf Lima | ", "Sera Tui | FJ"]],
  // Whoever goes there is not of it, unless it is home.
  ["Senator Ana Lima visited Fiji last week. The delegation met President Sera Tui.", ["Ana Lima | ", "Sera Tui | ~FJ"]],
  ["Minister Ana Lima arrived back in Fiji.", ["Ana Lima | ~FJ"]],
  // Not of writers, nor of bodies that may sit anywhere, nor beside guests and envoys alone.
  ["Fiji's economy grows, writes the poet Ana Lima. EXWU president Sera Tui agreed.", ["Ana Lima | ", "Sera Tui | "]],
  ["The ambassador of Fiji, Ana Lima, held a dinner. Vice Minister Sera Tui came.", ["Ana Lima | FJ", "Sera Tui | "]],
  // Nor of officers of what several countries are in.
  ["Fiji's economy grows. Helena Brandt, Secretary-General of the Commonwealth, agreed.", ["Helena Brandt | "]],
  // Whoever is sent to another country is of the only one whose people are named.
  [
    "US President Tom Harker named Ana Lima, Ambassador to Fiji, and Sera Tui, Ambassador to Malta.",
    ["Tom Harker | US", "Ana Lima | ~US", "Sera Tui | ~US"],
  ],
  ["Malta's President Tom Harker received Ana Lima, Ambassador to Malta.", ["Tom Harker | MT", "Ana Lima | "]],
  // Whoever stands in a list with somebody of a country.
  [
    "She will call on Fiji's President Ana Lima, Speaker of Parliament Sera Tui, and others of the Indian Ocean. Malta waits.",
    ["Ana Lima | FJ", "Sera Tui | FJ"],
  ],
  // The city in which the article is set, also a capital of a told country that has namesakes.
  [
    "In Colombo the guest saw Sri Lanka's new President Ana Lima. She also saw Prime Minister Sera Tui and the Kenyan envoy Tom Otieno.",
    ["Ana Lima | LK", "Sera Tui | ~LK", "Tom Otieno | KE"],
  ],
  // Whoever comes there is not of it; of two in one post the second is of the other country.
  [
    "Kenyan President Tom Otieno spoke. Trade Minister Sera Tui flew to a fair in Suva. Fiji's Trade Minister Ana Lima came.",
    ["Tom Otieno | KE", "Sera Tui | ", "Ana Lima | FJ"],
  ],
])("%s", (text, countries) => {
  expect(countriesIn(text)).toEqual(countries);
});

test("a byline is of the outlet's country, whatever its officials are called", () => {
  const text =
    "The strike\n\nBy Ana Lima\n\nKenyan President Ruto Kama met Fijian unions on Monday. Kenyan Minister Sera Tui spoke.";
  const [author] = code(text, null, "Labour Party of Kenya").recognition.actors;
  expect(`${author?.name.value} | ${author?.country?.value}`).toBe("Ana Lima | KE");
});

test("who signs on a page is of the country where it is published, and who signs a reprint on it is not", () => {
  const own = "The strike\n\nBy Ana Lima\n\nThe port is closed, and nobody knows until when.";
  const page = (text: string) =>
    code(text, null, "Tide Friends", null, "FJ").recognition.actors.find(({ name }) => name.value === "Ana Lima");
  expect(page(own)?.country?.value).toBe("FJ");
  expect(
    page(`A reader wrote\n\nThe following article was originally published by the Harbour Gazette.\n\n${own}`)?.country,
  ).toBe(null);
});

test("an outlet that tells of officials of where it writes from by their country leaves out its own", () => {
  const text =
    "Two accords\n\nSUVA, March 3 (Valletta Wire): Prime Minister Ana Lima on Monday met Fijian President Sefo Vula here. She was accompanied by Power Minister Toni Borg.";
  const { actors } = code(text, "2025-03-04", "Valletta Wire", null, "MT").recognition;
  const of = (who: string) => actors.find(({ name }) => name.value === who)?.country?.value;
  expect([of("Ana Lima"), of("Sefo Vula"), of("Toni Borg")]).toEqual(["MT", "FJ", "MT"]);
});

test("what a mission carries of an outlet of which nothing is known is of the country where it sits", () => {
  const text =
    "In the press\n\nThe following article was originally published by the Harbour Gazette.\n\nThree fishers\n\nBy Ana Lima\n\nThe Fijian embassy gave a feast. Federal President Toni Borg sent a telegram.";
  const { actors } = code(text, null, "Embassy of Fiji in Malta", null, "FJ").recognition;
  const of = (who: string) => actors.find(({ name }) => name.value === who)?.country?.value;
  expect([of("Ana Lima"), of("Toni Borg")]).toEqual(["MT", "MT"]);
});
