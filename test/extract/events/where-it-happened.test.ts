import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const places = (text: string, publisher: string | null = null): readonly string[] =>
  code(`${text}\n`, "2026-05-06", publisher).extraction.reports.map(
    ({ class: name, place }) => `${name} ${place ? `${place.name.value}, ${place.country?.value ?? null}` : null}`,
  );

test.each([
  // A word that could tell of talking describes the noun beside it.
  [
    "The Ambassador of Norway, Liv Aasheim, presented her credentials to the President of Fiji, Ana Vakalolo, in a brief ceremony at Borron House, Suva, on Monday.",
    "meeting Borron House, Suva, FJ",
  ],
  // A king is no king of a house.
  [
    "The Ambassador of Mexico to Norway, Teresa Olvera, presented her credentials to His Majesty the King at the Royal Palace on Monday.",
    "meeting Royal Palace, NO",
  ],
  // What is arranged for lies elsewhere.
  [
    "The Fijian minister, Jone Waqa, sat down with his Samoan guest, Foreign Minister Sina Leota, to go over plans for the planters' meeting in Apia.",
    "meeting null",
  ],
  // The first words of a longer name are no place.
  ["Samoa's navy turned over to the Fiji Coast Guard on Monday two boats.", "aid Fiji, FJ"],
])("the place is the event's own: %s", (text, place) => {
  expect(places(text)).toEqual([place]);
});

test.each([
  [
    "The chairwoman of the African Union Commission, Amina Wanjiru, called on the parties in Sudan to return to the talks in Jeddah.",
    "null",
  ],
  [
    "Speaking to a crowd on Monday, Fijian Senator Ana Lima called upon Samoa to withdraw its troops from Apia and demanded an end to the levy.",
    "null",
  ],
  ["Samoan Senator Sina Leota, who had flown in from Apia on Sunday, urged Fiji to open its ports.", "null"],
  ["Speaking from Apia, Samoan Senator Sina Leota urged Fiji to open its ports.", "Apia, WS"],
  ["In a speech to the congress in Lyon, Senator Ana Lima of Fiji praised the dockers of Samoa.", "Lyon, FR"],
])("where something is to be done, or somebody comes from, is not where it is said: %s", (text, place) => {
  expect(places(text).filter((line) => line.startsWith("declaration"))).toEqual([`declaration ${place}`]);
});

test("a journey that leads nowhere leads to where it is told from, if that is abroad", () => {
  const put = (publisher: string): readonly string[] =>
    places(
      "The Ministry informs that the official visit of the Foreign Minister of Morocco, Karim Benhaddou, scheduled for 14 May, has been postponed at the request of the Moroccan side.",
      publisher,
    );
  expect(put("Ministry of Foreign Affairs of Fiji")).toEqual(["visit Fiji, FJ"]);
  // Near miss: told from home it leads nowhere.
  expect(put("Ministry of Foreign Affairs of Morocco")).toEqual(["visit null"]);
});

test("a house stands where the journey of its guest led", () => {
  expect(
    places("Fijian Minister Jone Waqa, who is on a three-day visit to Rwanda, laid a wreath at the Genocide Memorial.").at(-1),
  ).toBe("gathering Genocide Memorial, RW");
});

test("what is declared in a house is declared in the dateline's town", () => {
  expect(
    places(
      'SUVA, 6 May 2026 – Fiji and Samoa opened a bridge on Tuesday.\n\n"We knocked for eleven years," Samoan President Sina Leota said at Borron House.',
    ).at(-1),
  ).toBe("declaration Borron House, Suva, FJ");
});

test("what happened on the margins of a retreat was where the retreat was", () => {
  expect(
    places(
      "The ministers of Fiji and Samoa gathered in Apia on Sunday for a retreat. Malaysia's Foreign Minister, Azman Shukor, held talks with his Thai counterpart, Pongsak Chaiyawat, on the sidelines of the retreat.",
    ).at(-1),
  ).toBe("meeting Apia, WS");
});

test.each([
  // Below a headline that only announces it the first sentence tells of the meeting.
  [
    "Party official receives Tongan guests\n\nFijian party secretary Jone Waqa of the Example Party of Fiji welcomed a delegation led by Tongan Minister Sione Vake in Lautoka on Monday.",
    "meeting Lautoka, FJ",
  ],
  // What happened in the dateline's country happened in its town.
  ["SUVA, 6 May 2026 (XNA) – Three tonnes of medical supplies were handed over by Cuba to Fiji on Tuesday.", "aid Suva, FJ"],
  // What strikes a state strikes it at home.
  ["Fiji began bombing Tonga on Monday.", "measure Tonga, TO"],
  // What is promised for somewhere is promised elsewhere.
  ["Norway on Monday pledged 3 million euros to Fiji for a clinic in Lautoka.", "aid null"],
])("the town, the target and the promise: %s", (text, place) => {
  expect(places(text)).toContain(place);
});

test("an office of several countries changes hands where that is told", () => {
  expect(
    places(
      "SUVA, 6 May 2026 (XNA) – The Samoan Minister for Foreign Affairs, Sina Leota, on Tuesday took over the chairmanship of the Council of the Example Ocean Commission for a year, as successor to Tonga.",
    ),
  ).toEqual(["office-change Suva, FJ"]);
});

test.each([
  ["Samoan forces shelled Lautoka and Nadi throughout Monday, the General Staff reported.", "measure Lautoka, FJ"],
  // A small town that opens a longer name is not meant.
  [
    "Ambassadors from nine countries laid flowers at the Central Mariners Column on Monday in a ceremony which the University of Fiji arranged.",
    "gathering Central Mariners Column, FJ",
  ],
])("the town that is struck, and no town in a longer name: %s", (text, place) => {
  expect(places(text)).toContain(place);
});

test.each([
  [
    "The Greens of Fiji and Samoa held a vigil in Nadi on Monday against the pipeline.\n\nKalina Vake, co-chair of the Samoan Greens, told the crowd that the Fijian government had slept. For her part, Eleni Waqa of the Greens of Fiji called on Samoa to bury the project.",
    "declaration Nadi, FJ",
  ],
  [
    "Two tugs donated by Japan were turned over to the Fijian Navy in Lautoka on Monday by Ambassador Kenji Minegishi.\n\nSpeaking at the turnover, General Jone Waqa hailed Japan as a friend of all who go to sea.",
    "declaration Lautoka, FJ",
  ],
  // Who is posted where a report comes from was heard there.
  [
    "SUVA, 6 May 2026 (XNA) – Samoa's Ambassador, Sina Leota, rejected on Tuesday suggestions that her country had walked away from the talks with Tonga.",
    "declaration Suva, FJ",
  ],
])("what is said is said where the article was: %s", (text, place) => {
  expect(places(text).at(-1)).toBe(place);
});

test("what is said of one who took over an office is said where that was", () => {
  expect(
    places(
      "SUVA, 6 May 2026 (XNA) – The Samoan Minister for Foreign Affairs, Sina Leota, on Tuesday took over the chairmanship of the Council of the Example Ocean Commission for a year, as successor to Tonga.\n\nSpeaking to the guests at the handover, she promised that Tonga would be heard.",
    ).at(-1),
  ).toBe("declaration Suva, FJ");
});

test("a place and the town behind it, and no place of speaking for what is denied", () => {
  expect(
    places("Philippine Minister Jose Vake received the Ambassador of Fiji, Jone Waqa, on Monday at Camp Aguinaldo, Quezon City."),
  ).toEqual(["meeting Camp Aguinaldo, Quezon City, PH"]);
  expect(
    places(
      "Speaking to the press at the Department of Trade (DT) in Lautoka, Fijian Minister Jone Waqa appealed to Samoa to send seed.",
    ).filter((line) => line.startsWith("aid")),
  ).toEqual(["aid null"]);
});

test.each([
  // What an agreement is about lies elsewhere than where it was signed, be it one place or a list.
  ["Norway and Fiji signed an agreement on water supply in Nadi in Oslo on Tuesday.", "agreement Oslo, NO"],
  [
    "Norway and Fiji signed an agreement to open consulates in Nadi and Bergen at a ceremony in Suva on Tuesday.",
    "agreement Suva, FJ",
  ],
  // Where the article was written is not where it was, once a sentence behind tells that.
  [
    "HANOI, May 6 (Example Agency) -- Fijian Minister Jone Waqa met Norwegian Minister Liv Aasheim on Tuesday. The talks were held in Suva.",
    "meeting Suva, FJ",
  ],
])("an event's own place goes before that of what it is about or was written: %s", (text, told) => {
  expect(places(text)).toContain(told);
});
