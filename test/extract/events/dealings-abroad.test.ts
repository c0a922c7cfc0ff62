import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, standing, when, participants }) =>
      `${name} ${standing.value} ${when?.value.date ?? null} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("who denies an event declares something besides", () => {
  expect(
    events("Fiji has not signed any agreement with Tonga, Fijian Trade Minister Sitiveni Naulu said on Monday.").map((line) =>
      line.split(" ").slice(0, 2).join(" "),
    ),
  ).toEqual(["agreement denied", "declaration held"]);
  // What is told as news is but carried.
  expect(events("Fiji has signed an agreement with Tonga, Fijian Trade Minister Sitiveni Naulu said on Monday.")).toHaveLength(1);
});

test("a vague time behind another past verb is not the event's", () => {
  const wrote = "Kenyan Prime Minister Amina Wanjiru wrote to Ugandan President Sam Okello";
  // Of last year it is no news.
  expect(events(`${wrote} last year.`)).toEqual([]);
  expect(events(`${wrote} about the boats seized last year.`)).toEqual(["message held null A:Amina Wanjiru B:Sam Okello"]);
});

test("a denial and a cancellation far behind the event still count", () => {
  const who = "between Kenyan Foreign Minister Amina Wanjiru and the Minister of Foreign Affairs of Uganda, Sam Okello,";
  expect(events(`The meeting ${who} foreseen for this week in Kampala was cancelled for reasons of agenda.`)[0]).toMatch(
    /^meeting cancelled/,
  );
  expect(events(`Reports of a meeting ${who} have nothing to do with reality.`)[0]).toMatch(/^meeting denied/);
});

test("the body whose office changes hands is the other side", () => {
  expect(events("Leota Fa'asavalu was sworn in as Speaker of the Legislative Assembly in Apia on Tuesday.")).toEqual([
    "office-change held 2026-05-05 A:Leota Fa'asavalu B:Legislative Assembly",
  ]);
  expect(events("Leota Fa'asavalu was sworn in as President of Samoa in Apia on Tuesday.")).toEqual([
    "office-change held 2026-05-05 A:Leota Fa'asavalu",
  ]);
});

test("no cue is taken out of what somebody is told to have said", () => {
  expect(events("Kenyan Foreign Minister Amina Wanjiru said that Kenya was grateful to Norway for the vaccines.")).toEqual([
    "declaration held null A:Amina Wanjiru B:Norway",
  ]);
});

test("a phrase that a text is sent on behalf of somebody makes it nobody's own text", () => {
  expect(
    events("On behalf of the people of Fiji, President Sitiveni Naulu sent a message of greeting to King Olav Lund of Norway."),
  ).toEqual(["message held null A:Sitiveni Naulu B:Olav Lund"]);
});

test("a message is where it is handed over, and the situation of a country is no place of what is said of it", () => {
  const countries = (text: string): readonly (string | null)[] =>
    code(`${text}\n`, "2026-05-06").extraction.reports.map(({ place }) => place?.country?.value ?? null);
  const sent = "Omani Foreign Minister Yusuf Al Hinai sent a message to Angolan President Elias Kapunga";
  expect(countries(`${sent} on the floods in Lubango.`)).toEqual([null]);
  expect(countries(`${sent}; it was delivered in Luanda.`)).toEqual(["AO"]);
  const spoke = "Omani Foreign Minister Yusuf Al Hinai spoke with Angolan President Elias Kapunga about";
  expect(countries(`${spoke} the fighting in Samoa.`)).toEqual([null]);
});

test("what a headline tells by countries and bodies alone is the event that the text tells by persons", () => {
  const named = (text: string): readonly string[] => events(text).map((line) => line.replace(/ \S+ \S+ /, " "));
  expect(
    named(
      "Peru, Fiji sign fisheries memorandum\n\nForeign Minister Ana Quispe of Peru and the Ambassador of Fiji, Sitiveni Naulu, signed a memorandum of understanding on fisheries in Lima on Monday.",
    ),
  ).toEqual(["agreement A:Ana Quispe A:Sitiveni Naulu"]);
  // Another paper and another country's are other events.
  expect(
    named(
      "Peru, Fiji sign joint statement\n\nForeign Minister Ana Quispe of Peru and the Ambassador of Fiji, Sitiveni Naulu, signed a memorandum of understanding on fisheries in Lima on Monday.",
    ),
  ).toHaveLength(2);
  expect(
    named(
      "Peru, Samoa sign fisheries memorandum\n\nForeign Minister Ana Quispe of Peru and the Ambassador of Fiji, Sitiveni Naulu, signed a memorandum of understanding on fisheries in Lima on Monday.",
    ),
  ).toHaveLength(2);
});

test("two who were both given the outlet's country met all the same where the article comes from another one", () => {
  const met = (place: string): number =>
    code(
      `${place}, May 5 -- Foreign Minister Ilze Kalna met with Speaker of the National Assembly Amina Wanjiru here on Tuesday.\n`,
      "2026-05-06",
      "Ministry of Foreign Affairs of Latvia",
    ).extraction.reports.length;
  expect(met("NAIROBI")).toBe(1);
  expect(met("RIGA")).toBe(0);
});
