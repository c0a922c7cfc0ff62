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
