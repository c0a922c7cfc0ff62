import { expect, test } from "vitest";
import { personsIn, recogniseText } from "./actors-in.ts";

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

test.each([
  // The embassy's own diplomats are sent, the officials are those of where it sits.
  ["Ambassador Tuilagi Faleolo spoke.", "Embassy of Samoa in Latvia", "WS"],
  ["Foreign Minister Dzidra Ozola spoke.", "Embassy of Samoa in Latvia", "LV"],
  ["Foreign Minister Dzidra Ozola spoke.", "Embassy of Samoa, Riga", "LV"],
  // An envoy tells where the officials are at home whom no outlet places, and so does a pair with a named one's country.
  ["Foreign Minister Dzidra Ozola met the Samoan Ambassador to Latvia.", null, "LV"],
  ["Foreign Minister Dzidra Ozola met the former Samoan Ambassador to Latvia.", null, undefined],
  ["President Dzidra Ozola met the Samoan Minister of Health; Riga and Apia are to sign.", null, "LV"],
  ["President Dzidra Ozola met the Samoan Minister of Health; they spoke of Latvia.", null, undefined],
  // A counterpart whom the outlet of his own country calls by it is seen with the guest's eyes.
  ["Foreign Minister Dzidra Ozola met a guest of Samoa, a guest of her Latvian counterpart.", "Government of Latvia", "LV"],
])("%s (%s)", (text, publisher, country) =>
  expect(recogniseText(text, { publisher }).actors.find(({ kind, named }) => kind === "person" && named)?.country?.value).toBe(
    country,
  ),
);

test.each([
  ["Ana Ruiz of the Communist Party of Kenya spoke.", "Communist Party of Kenya", "KE"],
  ["Ana Ruiz, of the Communist Party of Kenya, spoke.", "Communist Party of Kenya", "KE"],
  ["Ana Ruiz from the Union of Harbour Workers spoke.", "Union of Harbour Workers", undefined],
  ["Ana Ruiz spoke of the Communist Party of Kenya.", undefined, undefined],
])("%s", (text, organisation, country) => {
  const person = recogniseText(text).actors.find(({ kind }) => kind === "person");
  expect([person?.affiliation?.value, person?.country?.value]).toEqual([organisation, country]);
});

test("the country behind an office's organisation is the person's", () =>
  expect(personsIn("Ana Ruiz, secretary of the Harbour Party, of Kenya, spoke.")).toEqual([
    "Ana Ruiz | secretary | Harbour Party | KE",
  ]));
