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

test("a delegation is who leads it, and a headline of the only visit tells of that", () => {
  const named = (text: string): readonly string[] => events(text).map((line) => line.replace(/ \S+ \S+ /, " "));
  const body =
    "A delegation from the Workers' Party of Peru led by Ana Quispe, a member of its board, paid a working visit to Samoa.";
  expect(named(body)).toEqual(["visit A:Ana Quispe B:Samoa"]);
  expect(named(`Women of Peru came to Apia\n\n${body}`)).toEqual(["visit A:Ana Quispe B:Samoa"]);
  expect(named(`Women of Fiji came to Lima\n\n${body}`)).toHaveLength(2);
  // Two countries are two visits.
  expect(named("After a visit to Samoa, Peruvian Foreign Minister Ana Quispe will travel to Fiji.")).toHaveLength(2);
});

test("a verb behind a semicolon, or behind what stands between dashes, goes on with the subject", () => {
  expect(
    events(
      "The delegation of the Workers' Party of Peru visited a farm; held talks with Prime Minister Tautai Faleolo of Samoa; and left.",
    ).map((line) => line.replace(/ \S+ \S+ /, " ")),
  ).toEqual(["meeting A:Workers' Party of Peru B:Tautai Faleolo"]);
  expect(
    events(
      "Foreign Minister Ana Quispe of Peru — deputy head of the Andean Fund — met with Prime Minister Tautai Faleolo of Samoa.",
    ),
  ).toHaveLength(1);
});

test("what is asked for is no cooperation, and who took part in the meeting did not meet", () => {
  expect(events("Togo and Benin opened a bridge over the Mono on Monday.")).toContainEqual(
    expect.stringContaining("cooperation"),
  );
  expect(events("Foreign Minister Ana Quispe proposed that Togo and Benin open a bridge over the Mono.")).not.toContainEqual(
    expect.stringContaining("cooperation"),
  );
  expect(
    events("Foreign Minister Ana Quispe of Peru and the Ambassador of Fiji, Sitiveni Naulu, took part in the meeting."),
  ).toEqual([]);
});

test("a page captured long after it appeared recalls only what is long before its own day", () => {
  const salience = (text: string): readonly string[] =>
    code(`${text}\n`, null, null, "2027-05-06").extraction.reports.map(({ salience: { value } }) => value);
  const met = "Foreign Minister Ana Quispe of Peru met the Foreign Minister of Fiji, Sitiveni Naulu, on";
  expect(salience(`${met} 4 May 2026.`)).toEqual(["main"]);
  // Where no day of the page is known, what it opens with was new when it appeared, and so was what happened shortly before.
  expect(salience(`${met} 4 May 2023.`)).toEqual(["main"]);
  const opened = `The Foreign Minister of Fiji, Sitiveni Naulu, left Suva on 6 May 2023.`;
  expect(salience(`${opened} ${met} 4 May 2023.`)).toEqual(["main"]);
  expect(salience(`${opened} ${met} 4 May 2021.`)).toEqual(["background"]);
  expect(salience(`SUVA, 6 May 2026 (Example Agency) – ${met} 4 May.`)).toEqual(["main"]);
  expect(salience(`SUVA, 6 May 2026 (Example Agency) – ${met} 4 January 2026.`)).toEqual(["background"]);
  expect(salience(`Both recalled the anniversary of the historic meeting: ${met} 4 May 2027.`)).toEqual(["background"]);
});

test("a town that is named without being where it happens makes a dealing foreign, but none in the name of a street or of a team", () => {
  expect(events("The Peruvian Senate sounded the alarm over the shelling of Suva.")).toHaveLength(1);
  expect(events("The Peruvian Senate sounded the alarm over the shelling of Suva Street.")).toEqual([]);
  expect(events("The Peruvian Senate sounded the alarm over the shelling of a street.")).toEqual([]);
});

test("whose the planes are is no part of their number", () => {
  expect(events("Six Peruvian planes hurried to Tonga's aid.")).toEqual(["aid held null A:Peruvian B:Tonga"]);
});

test("whoever stands right behind a verb that only frames has said what stands before it", () => {
  const said = ["declaration held null A:Ana Quispe B:Tonga"];
  expect(events("Peru does not see eye to eye with Tonga on eels, admitted Peruvian Fisheries Minister Ana Quispe.")).toEqual(
    said,
  );
  // Who is warned has said nothing.
  expect(events("Peru does not see eye to eye with Tonga on eels, and warned Fisheries Minister Ana Quispe.")).not.toEqual(said);
});

test("who is called so from abroad makes a dealing one across a border, where no outlet of that country tells of it", () => {
  const expelled = "The Ministry of Foreign Affairs expelled two Peruvian diplomats.";
  expect(events(expelled)).toEqual(["measure held null A:Ministry of Foreign Affairs B:two Peruvian diplomats"]);
  expect(events("The Ministry of Foreign Affairs expelled two Peruvian teachers.")).toEqual([]);
  expect(events(`LIMA, 5 May (Example Agency) – ${expelled}`)).toEqual([]);
  expect(events("Government welcomes the arrival on Monday of the Special Envoy of Palau, Rubina Etpison.")).toHaveLength(1);
  expect(events("Government welcomes the arrival on Monday of the Chief Justice of Palau's court, Rubina Etpison.")).toHaveLength(
    1,
  );
  expect(events("Government welcomes the arrival on Monday of the Chief Justice, Rubina Etpison.")).toEqual([]);
});

test("of two who hold a post that a country has but once one is from elsewhere", () => {
  expect(events("NAIROBI, May 5 – President Amina Wanjiru has sent a letter to Emir Yusuf bin Hamad.")).toEqual([
    "message held null A:Amina Wanjiru B:Yusuf bin Hamad",
  ]);
  // Near miss: a president and a minister may be of one country.
  expect(events("NAIROBI, May 5 – President Amina Wanjiru has sent a letter to Health Minister Sam Okello.")).toEqual([]);
  // A queen mother is no mere mother.
  expect(events("Queen Mother Litia Vakarau of Fiji has sent a letter to President Sam Okello of Uganda.")).toHaveLength(1);
});

test("a title without an article that opens a headline is whoever holds it, and a name alone condoles with a head of state", () => {
  const titled = events("Crown Prince congratulates President of Uganda on National Day");
  expect(titled).toEqual(["message held null A:Crown Prince B:President of Uganda"]);
  expect(events("King, Queen congratulate President of Uganda")[0]).toMatch(/^message held/);
  // Near miss: a noun is no verb, and a name alone congratulates nobody of office.
  expect(events("King prawn congratulates President of Uganda")).toEqual([]);
  expect(events("Amina Wanjiru sent a message of condolences to President of Uganda Sam Okello.")).toHaveLength(1);
  expect(events("Amina Wanjiru sent a letter to President of Uganda Sam Okello.")).toEqual([]);
  expect(events("No congratulations were cabled to Uganda by the Government of Kenya.")[0]).toMatch(/^message denied/);
});

test("those who mourn somebody may live anywhere", () => {
  expect(events("President Elias Kapunga of Angola sent a message of condolence to the bereaved family.")).toEqual([
    "message held null A:Elias Kapunga B:bereaved family",
  ]);
  expect(events("President Elias Kapunga of Angola sent a message of thanks to 320 families.")).toEqual([]);
});
