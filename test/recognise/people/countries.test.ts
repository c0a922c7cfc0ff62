import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  ["Kazakh Foreign Minister Erlan Abenov spoke.", "Erlan Abenov | Foreign Minister |  | KZ"],
  ["President Erlan Abenov of Kazakhstan spoke.", "Erlan Abenov | President |  | KZ"],
  ["Erlan Abenov, Prime Minister of Kazakhstan, spoke.", "Erlan Abenov | Prime Minister |  | KZ"],
  [
    "Cyril Mokoena, President of the African National Congress (ANC), spoke.",
    "Cyril Mokoena | President | African National Congress | ZA",
  ],
  [
    "Achieng Odera, spokesperson of the Ministry of Foreign Affairs of Kenya, spoke.",
    "Achieng Odera | spokesperson | Ministry of Foreign Affairs of Kenya | KE",
  ],
  // An international organisation's official acts for no country, wherever it is published.
  ["The Secretary General of ASEAN, Lina Soerjadi, spoke.", "Lina Soerjadi | Secretary General | ASEAN"],
  ["Foreign Minister Tuilagi Faleolo spoke.", "Tuilagi Faleolo | Foreign Minister |  | WS"],
  ["Tuilagi Faleolo said that he was glad.", "Tuilagi Faleolo"],
])("%s", (text, expected) => expect(personsIn(text, { publisher: "Government of Samoa" })).toEqual([expected]));

test("a publisher that writes about a country is not of it", () =>
  expect(personsIn("Foreign Minister Tuilagi Faleolo spoke.", { publisher: "Friends of Samoa" })).toEqual([
    "Tuilagi Faleolo | Foreign Minister",
  ]));
