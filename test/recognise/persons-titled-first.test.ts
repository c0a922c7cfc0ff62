import { expect, test } from "vitest";
import { code } from "../extract/statements/read-marked.ts";

/** Each event's principals with their offices and countries. */
const people = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ participants }) =>
    participants.map((one) => `${one.name.value} ${one.office?.value ?? "-"} ${one.country?.value ?? "-"}`),
  );

test("where titles stand before names in a list, the next title is the next one's", () => {
  expect(
    people(
      "Kenyan President Tito Wekesa received the Ambassador of the Republic of Malta, Carmen Zerafa, Ambassador of Suriname, Ruth Pinas, the Fijian Ambassador, Jone Vakatawa, Ambassador of Finland, Leena Harju, and the Samoan High Commissioner, Sina Toleafoa.",
    ),
  ).toEqual([
    "Tito Wekesa President KE",
    "Carmen Zerafa Ambassador MT",
    "Ruth Pinas Ambassador SR",
    "Jone Vakatawa Ambassador FJ",
    "Leena Harju Ambassador FI",
    "Sina Toleafoa High Commissioner WS",
  ]);
});

test("a name behind the title of a country’s envoy ends before “to”", () => {
  expect(
    people(
      "Three boats were handed over by the Maltese Ambassador, HE Carmen Zerafa to the Fijian Minister of Health, Ana Lima.",
    ),
  ).toEqual(["Carmen Zerafa Ambassador MT", "Ana Lima Minister of Health FJ"]);
});
