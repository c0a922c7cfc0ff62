import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** What a page published on 17 May 2023 tells: class, standing, day and place, then who takes part. */
const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2023-05-17").extraction.reports.map(
    ({ class: name, standing, when, place, participants }) =>
      `${name} ${standing.value} ${when?.value.date ?? null} ${place?.name.value ?? null}: ${participants
        .map(({ side, name: who }) => `${side} ${who.value}`)
        .join(", ")}`,
  );

test.each<readonly [text: string, ...events: string[]]>([
  // A day of May before a verb has no "may" in it.
  [
    "Samoan Foreign Minister Sina Leota on 15 May received Peruvian Ambassador Rosa Quispe in Apia.",
    "meeting held 2023-05-15 Apia: A Sina Leota, B Rosa Quispe",
  ],
  [
    "Samoan Foreign Minister Sina Leota may receive Peruvian Ambassador Rosa Quispe in Apia.",
    "meeting planned null Apia: A Sina Leota, B Rosa Quispe",
  ],
  // The day on which something was said at talks is the day of the talks.
  [
    "Trade must grow, Samoan Foreign Minister Sina Leota said on Tuesday during a meeting in Apia with Peruvian Ambassador Rosa Quispe.",
    "meeting held 2023-05-16 Apia: A Sina Leota, B Rosa Quispe",
  ],
  // A town stands behind a comma too where the words before it say what it is.
  [
    "The foreign ministries of Peru and Fiji held consultations in the Samoan capital, Apia, on Monday evening.",
    "meeting held 2023-05-15 Apia: A Peru, B Fiji",
  ],
  // Of a clause between commas no noun has the verb behind it.
  [
    "Samoan Foreign Minister Sina Leota, who is attending a forum in Suva, met on Monday with Peruvian Trade Minister Rosa Quispe.",
    "gathering held 2023-05-15 Suva: B Sina Leota",
    "meeting held 2023-05-15 Suva: A Sina Leota, B Rosa Quispe",
  ],
  // Support that somebody affirms when meeting somebody is no support for a meeting.
  [
    "Samoan Foreign Minister Sina Leota affirmed his country's support for Peru when he met Peruvian Ambassador Rosa Quispe in Apia on Monday.",
    "meeting held 2023-05-15 Apia: A Sina Leota, B Rosa Quispe",
  ],
  [
    "Samoan Foreign Minister Sina Leota affirmed his support for the talks with Peruvian Ambassador Rosa Quispe.",
    "declaration held null null: A Sina Leota, B Rosa Quispe",
  ],
  // Behind a comma stands who tells of it, and not where.
  [
    "Samoan Premier Sina Leota received Rosa Quispe, the Foreign Minister of Peru, in Apia, the foreign ministry said.",
    "meeting held null Apia: A Sina Leota, B Rosa Quispe",
  ],
  // "On" that leads to a day tells nobody whom talks are about, and a morning of a day is no stay.
  [
    "Samoan Premier Sina Leota held talks on April 28 with Peruvian Trade Minister Rosa Quispe.",
    "meeting held 2023-04-28 null: A Sina Leota, B Rosa Quispe",
  ],
  [
    "Samoan Premier Sina Leota had a working breakfast in Suva on the morning of 15 May with Peruvian Trade Minister Rosa Quispe.",
    "meeting held 2023-05-15 Suva: A Sina Leota, B Rosa Quispe",
  ],
  // Who attends a summit is received himself, and delegations from somewhere hold no office from then on.
  [
    "Samoan Premier Sina Leota, who is attending a summit in Suva, was received on Monday by Fijian President Jone Vula.",
    "gathering held 2023-05-15 Suva: B Sina Leota",
    "meeting held 2023-05-15 Suva: A Jone Vula, B Sina Leota",
  ],
  [
    "Delegations from Samoa and Peru held a new round of talks in the Samoan capital, Apia, the foreign ministry said in a statement.",
    "meeting held null Apia: A Samoa, B Peru",
  ],
  // An infinitive behind a day tells what for, and who came at an invitation was asked by nobody.
  [
    "Samoan Premier Sina Leota and Peruvian Trade Minister Rosa Quispe cut the ribbon on Tuesday to open a photo exhibition in Suva.",
    "gathering held 2023-05-16 Suva: A Sina Leota, A Rosa Quispe",
  ],
  [
    "Invited by Fijian President Jone Vula, Samoan Premier Sina Leota paid an official visit to Fiji on Tuesday.",
    "visit held 2023-05-16 Fiji: A Sina Leota, B Jone Vula",
  ],
  // What an embassy hosts is no embassy that opens.
  [
    "An international conference on water, hosted by the Embassy of Peru in Apia, opened in Suva on Monday.",
    "gathering held 2023-05-15 Suva: A Embassy of Peru in Apia",
  ],
  // A day between a noun and its participle leaves the verb before its own.
  [
    "Samoan Premier Sina Leota attended a reception on Tuesday hosted by the Peruvian Embassy.",
    "gathering held 2023-05-16 null: B Sina Leota, A Peruvian Embassy",
  ],
  // A group is of a people of two names too.
  ["A group of New Zealand mayors visited Peru on Monday.", "visit held 2023-05-15 Peru: A group of New Zealand mayors, B Peru"],
  // Whoever is visiting is met where the other one is at home.
  [
    "Samoan Foreign Minister Sina Leota met on Tuesday with visiting Fijian Minister Jone Vula.",
    "meeting held 2023-05-16 Samoa: A Sina Leota, B Jone Vula",
    "visit held 2023-05-16 Samoa: A Jone Vula, B Sina Leota",
  ],
  // Whose name is its adjective too is a place before a weekday as well.
  [
    "Peruvian Deputy Minister Rosa Quispe left for Bangladesh Tuesday.",
    "visit held 2023-05-16 Bangladesh: A Rosa Quispe, B Bangladesh",
  ],
  // Nobody holds office in two countries: the second title is the next one's.
  [
    "At the invitation of Sina Leota, Prime Minister of Samoa, Peruvian Foreign Minister Rosa Quispe arrived in Samoa on Tuesday for an official visit.",
    "visit held 2023-05-16 Samoa: A Rosa Quispe, B Sina Leota",
  ],
  // What is spoken of, and what was before, is not of the day on which it was said.
  [
    "Kenyan Foreign Minister Amina Wanjiru said on Friday in a report on talks with Ugandan Foreign Minister Sam Okello that fish prices would fall.",
    "meeting held null null: A Amina Wanjiru, B Sam Okello",
  ],
  [
    "Kenyan Foreign Minister Amina Wanjiru said on Tuesday in an article on the visit of Ugandan President Sam Okello to Kenya that fish prices would fall.",
    "visit held null Kenya: A Sam Okello, B Kenya",
  ],
  [
    "Kenyan Foreign Minister Amina Wanjiru said on Tuesday following the signing of the fishing treaty with Uganda that fish prices would fall.",
    "agreement held null null: A Uganda, A Amina Wanjiru",
  ],
  [
    "Fish prices would fall, Kenyan Foreign Minister Amina Wanjiru said on Tuesday after a meeting with Ugandan Foreign Minister Sam Okello in Nairobi.",
    "meeting held 2023-05-16 Nairobi: A Amina Wanjiru, B Sam Okello",
  ],
])("%s", (text, ...events) => {
  expect(told(text)).toEqual(events);
});

test("who left for home on a day was there before", () => {
  const [visit] = code(
    "Samoan Premier Sina Leota left Lima for home on Monday, ending a three-day official visit to Peru.\n",
    "2023-05-17",
  ).extraction.reports;
  expect([visit?.when?.value.date, visit?.when?.value.end]).toEqual(["2023-05-13", "2023-05-15"]);
});

test("who is met while somebody visits is not at home with that visitor", () => {
  const [met] = told("Kenyan Foreign Minister Amina Wanjiru met Ugandan President Sam Okello on Monday while visiting Kampala.");
  expect(met).toMatch(/^meeting held 2023-05-15 (?!Kenya)/);
});
