import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const standings = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, standing }) =>
    name === "declaration" ? [] : [`${name} ${standing.value}`],
  );

test("whatever verb asks for it, what somebody is asked to do is called for", () => {
  expect(standings("Peruvian Minister Ana Quispe entreated Fiji on Monday to give Peru 300 tents.")).toEqual(["aid called-for"]);
  expect(standings("Farmers in Peru petitioned Samoa to freeze the assets of two Fijian firms.")).toEqual(["measure called-for"]);
  expect(standings("The African Union encouraged Kenya and Uganda to sign a treaty on the lake.")).toEqual([
    "agreement called-for",
  ]);
  // Who is encouraged by something does what he does, and who presses on in a letter has written it.
  expect(standings("Kenya and Uganda, encouraged by the talks, signed a treaty on the lake in Jinja.")).toEqual([
    "agreement held",
  ]);
  expect(standings("Two men wanted in Peru were handed over to Peru by Fiji on Monday.")).not.toContainEqual(
    expect.stringContaining("called-for"),
  );
});

test("what is weighed, foreseen or moved to another day is planned, and what is put off for good is cancelled", () => {
  expect(standings("Samoa is weighing a ban on tuna from Fiji.")).toEqual(["measure planned"]);
  expect(standings("Peruvian Minister Ana Quispe would like to receive Fijian Minister Sitiveni Naulu in Lima.")).toEqual([
    "meeting planned",
  ]);
  const talks = "Talks between Prime Minister Ana Quispe of Peru and Prime Minister Sitiveni Naulu of Fiji";
  expect(standings(`${talks} are on the cards for the autumn.`)).toEqual(["meeting planned"]);
  expect(standings(`${talks} have been moved to Suva.`)).toEqual(["meeting planned"]);
  expect(standings(`${talks}, Sitiveni Lima, have been put off to Friday.`)).toEqual(["meeting planned"]);
  expect(standings(`Struck from the agenda: ${talks}.`)).toEqual(["meeting cancelled"]);
  expect(standings(`${talks} did not come about.`)).toEqual(["meeting cancelled"]);
  expect(standings("No date has been set for the visit of Peruvian Minister Ana Quispe to Fiji.")).toEqual(["visit planned"]);
  expect(standings(`${talks} have been put off until further notice.`)).toEqual(["meeting cancelled"]);
  expect(standings("Peruvian Minister Ana Quispe had before that met Fijian Minister Sitiveni Naulu in Lima.")).toEqual([
    "meeting held",
  ]);
  expect(standings("Peruvian Minister Ana Quispe could meet Fijian Minister Sitiveni Naulu in June, officials said.")).toEqual([
    "meeting planned",
  ]);
  expect(standings("Preparations are now under way for the visit of Peruvian Minister Ana Quispe to Fiji.")).toEqual([
    "visit planned",
  ]);
  expect(standings("An accord which Peru expects to sign with Fiji is with the printers.")).toEqual(["agreement planned"]);
});

test("what is told in the past is not planned by the day of something else", () => {
  const wrote = "to Minister Sitiveni Naulu of Fiji for the birthday of the party (14 July).";
  expect(standings(`Peruvian Minister Ana Quispe sent a letter ${wrote}`)).toEqual(["message held"]);
  expect(standings(`Peruvian Minister Ana Quispe will send a letter ${wrote}`)).toEqual(["message planned"]);
});

test("what should soon be done is planned, and what should be done is asked for", () => {
  expect(standings("An accord between Peru and Fiji should soon be signed.")).toEqual(["agreement planned"]);
  expect(standings("An accord between Peru and Fiji should be signed.")).toEqual(["agreement called-for"]);
});

test("a rumour that is brushed off, or what there never was, is denied", () => {
  const met = "Prime Minister Ana Quispe of Peru had met Prime Minister Sitiveni Naulu of Fiji in Lima";
  expect(standings(`The palace brushed off reports that ${met}.`)).toEqual(["meeting denied"]);
  expect(
    standings(
      "There was never a secret meeting between Prime Minister Ana Quispe of Peru and Prime Minister Sitiveni Naulu of Fiji.",
    ),
  ).toEqual(["meeting denied"]);
});

test("what was done before another thing was done as well, and the talks that somebody will fly to are to come", () => {
  const visit = "Fijian Minister Ana Lima";
  expect(standings(`${visit} laid a wreath in Nadi before calling on Tongan Prime Minister Mele Vaka.`)).toContain(
    "meeting held",
  );
  expect(standings(`${visit} will lay a wreath before calling on Tongan Prime Minister Mele Vaka.`)).toContain("meeting planned");
  expect(standings(`${visit} will fly to Nuku'alofa on Friday for talks with Tongan Prime Minister Mele Vaka.`)).toContain(
    "meeting planned",
  );
});

test("what somebody is due for, and what a visit will include, is planned", () => {
  expect(
    standings("Peruvian Minister Ana Quispe is due in Suva this week for meetings with Fijian Minister Sitiveni Naulu."),
  ).toContain("meeting planned");
  expect(
    standings(
      "The visit of Peruvian Minister Ana Quispe to Suva will include a dinner and talks with Fijian Minister Sitiveni Naulu.",
    ),
  ).toContain("meeting planned");
});

test("whoever is invited to what is to be held is invited, and the plan is to come where nobody is", () => {
  const forum = "the Ocean Forum to be held in Suva from 16 to 18 June 2026";
  expect(standings(`Fijian Minister Ana Lima invited Tongan Minister Sione Vea to attend ${forum}.`)).toEqual([
    "gathering invited",
    "visit invited",
  ]);
  expect(standings(`Tongan Minister Sione Vea is to attend ${forum}.`)).toContain("gathering planned");
});

test("what will be attended, chaired or addressed is to come, and what was is over", () => {
  const forum = "The forum on ports in Lima";
  for (const verb of ["attended", "chaired", "addressed", "opened"]) {
    expect(standings(`${forum} will be ${verb} by Fijian Minister Sitiveni Naulu.`)).toEqual(["gathering planned"]);
    expect(standings(`${forum} was ${verb} by Fijian Minister Sitiveni Naulu.`)).toEqual(["gathering held"]);
  }
});

test("reports that are denied tell of nothing that came about, however long the names in them", () => {
  const both = "Fijian Minister of Health and Sport Feleti Paenga and Peruvian Minister of Health and Sport Ana Quispe";
  expect(standings(`Officials denied reports that ${both} had signed a treaty on salt.`)).toEqual(["agreement denied"]);
  expect(standings(`Reports of a treaty on salt between ${both} were denied on Monday.`)).toEqual(["agreement denied"]);
});

test.each([
  [
    "The telephone talk between Fijian President Tomas Varga and Tongan Premier Sione Vea, which had been set for April 9, did not take place.",
    ["meeting cancelled"],
  ],
  ["Talks between Fijian President Tomas Varga and Tongan Premier Sione Vea never took place.", ["meeting denied"]],
  ["The appointment of Ana Lima as Fiji's ambassador to Tonga has been withdrawn.", ["office-change cancelled"]],
  ["Invited by the Workers' Party of Peru, Tomas Varga of the Workers' Party of Chile spent five days in Lima.", ["visit held"]],
])("what was set and did not come about is cancelled, and who came on an invitation was there: %s", (text, expected) => {
  expect(standings(text)).toEqual(expected);
});

test("what was due and then called off is cancelled, unless it is put off to another day", () => {
  const due = "Danish Foreign Minister Karen Holmgaard had been due to arrive in Suva on Tuesday, but";
  expect(standings(`${due} called off the journey because of a storm.`)).toEqual(["visit cancelled"]);
  expect(standings(`${due} has put it off until June.`)).toEqual(["visit planned"]);
});

test("what was done on the next day is no next one", () => {
  const received = "The President of Fiji, Jone Vula, received the Ambassador of Peru, Rosa Peña, on Monday.";
  expect(standings(`${received} The next day she met Foreign Minister Ana Lima.`)).toEqual(["meeting held", "meeting held"]);
});

test.each<readonly [text: string, expected: readonly string[]]>([
  ["Peruvian Foreign Minister Ana Quispe failed to pay an official visit to Fiji.", ["visit denied"]],
  ["Peruvian Foreign Minister Ana Quispe offered to pay an official visit to Fiji.", ["visit promised"]],
  ["Peruvian Foreign Minister Ana Quispe promised to pay a first official visit to Fiji.", ["visit promised"]],
  ["Peruvian Foreign Minister Ana Quispe could pay a first official visit to Fiji.", ["visit planned"]],
  ["Peruvian Foreign Minister Ana Quispe tried to pay a visit to Fiji.", []],
])("what is told by a noun has the standing of the verb before its own: %s", (text, expected) => {
  expect(standings(text)).toEqual(expected);
});

test("what was done a few days ago is news in a new year as well", () => {
  const text = "Laos and Fiji resumed direct flights on 30 December last year.\n";
  expect(code(text, "2024-01-03").extraction.reports.map(({ salience }) => salience.value)).toEqual(["main"]);
});

test("what is done to let something else take place is done", () => {
  expect(standings("Norway delivered 20 trucks to Uganda to allow a vote to take place.")).toEqual(["aid held"]);
});
