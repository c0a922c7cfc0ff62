import { expect, test } from "vitest";
import { loadAuthority } from "../../../src/authority/authority.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { countryOfPage, ofPage } from "../../../src/recognise/country-of-page.ts";
import { homeCountries } from "../../../src/recognise/link/countries/home-country.ts";
import { mastheadOwner } from "../../../src/recognise/organisations/masthead-owner.ts";
import { isOfStates, publisherCountry } from "../../../src/recognise/publisher-country.ts";
import { recogniseText } from "./actors-in.ts";

const authority = loadAuthority();

/** A page with one article between its head and its foot. */
function page(head: string, publisher: string, foot = ""): Reading {
  const body = "A headline\nA text of some words.\n";
  const text = `${head}\n${body}${foot}`;
  const articles = [{ id: "a", start: head.length + 1, end: head.length + 1 + body.length }];
  return { source: { text }, articles, sighting: { publisher, country: null } } as unknown as Reading;
}

test.each([
  ["Example Reef Portal\nREPUBLIC OF FIJI", "Example Reef Portal", "", "FJ"],
  ["Example Newsroom – Malta\nSearch", "Example Newsroom", "", "MT"],
  ["EXAMPLE TIDE\nWeekly of the Tide Party, Zambia", "Example Tide", "", "ZM"],
  ["EXAMPLE TIDE\nSuva, Friday, March 12, 2004", "Example Tide", "", "FJ"],
  ["TIDE COMMITTEE\nPO Box 12, Te Aro, Wellington", "Tide Committee", "", "NZ"],
  ["EXAMPLE WIRE\nValletta | Est. 1961", "Example Wire", "", "MT"],
  // A society of friends tells whom it is about, and where it is.
  ["Friends of Laos Tide Society\nFor friendship of the peoples of Malta and Laos", "Friends of Laos Tide Society", "", "MT"],
  ["EXAMPLE TIDE", "Example Tide", "Headquarters: Riga", "LV"],
  ["EXAMPLE TIDE", "Example Tide", "State House, Suva, Fiji", "FJ"],
  // Several tell nothing, and neither does a menu.
  ["EXAMPLE TIDE\nFiji\nMalta", "Example Tide", "", null],
  ["EXAMPLE TIDE\nHome | Fiji | News | Sport | Letters", "Example Tide", "", null],
  ["EXAMPLE TIDE", "Example Tide", "", null],
])("where a page is published: %s / %s", (head, publisher, foot, country) => {
  expect(countryOfPage(page(head, publisher, foot), authority)?.code ?? null).toBe(country);
});

test("the line that tells where a page is published is shown for the country", () => {
  const one = page("Example Reef Portal\n  REPUBLIC OF FIJI ", "Example Reef Portal");
  expect(countryOfPage(one, authority)).toEqual({ code: "FJ", line: "REPUBLIC OF FIJI" });
  expect(ofPage({ ...one.sighting, country: "FJ", countryLine: "REPUBLIC OF FIJI" })).toBe("FJ (“REPUBLIC OF FIJI”)");
  expect(ofPage({ ...one.sighting, country: "FJ" })).toBe("FJ");
});

test.each([
  ["Port of Spain Example Herald", "TT"],
  ["Dar es Salaam Example Post", "TZ"],
  ["Malta-Fiji Tide Friendship Platform", "MT"],
  ["Friends of Port of Spain", null],
  // A territory that is named for its motherland.
  ["American Samoa Example Post", "AS"],
  ["British Virgin Islands Beacon", null],
])("by its own name: %s", (publisher, country) => {
  expect(publisherCountry(publisher, authority)).toBe(country);
});

test("an office of an organisation of states is of no country", () => {
  expect(isOfStates("Pacific Islands Forum Secretariat", authority)).toBe(true);
  expect(isOfStates("Fiji Tide Secretariat", authority)).toBe(false);
});

test("a masthead tells whose paper it is, whose officers are named as “our”", () => {
  expect(mastheadOwner(page("EXAMPLE TIDE\nWeekly of the Reef Workers' Party, Zambia", "Example Tide"), authority)?.name).toBe(
    "Reef Workers' Party",
  );
  expect(mastheadOwner(page("EXAMPLE TIDE\nPrice of the paper: two pence", "Example Tide"), authority)).toBeNull();
});

/** The organisations of a text with the words that their names rest on. */
const missions = (text: string): string[] =>
  recogniseText(text).actors.flatMap(({ kind, named, name, aliases }) =>
    kind === "body" && named ? [[name.value, ...aliases.map(({ form }) => form)].join(" | ")] : [],
  );

test.each([
  ["She called at the Fijian Embassy in Valletta.", ["Fijian Embassy in Valletta"]],
  ["It was sent through the High Commission in Suva.", ["High Commission in Suva"]],
  ["The Fijian Embassy in Riga wrote. The Fijian Embassy thanked all.", ["Fijian Embassy in Riga | Fijian Embassy"]],
  [
    "The Fijian Embassy in Riga and the Fijian Embassy in Valletta wrote.",
    ["Fijian Embassy in Riga", "Fijian Embassy in Valletta"],
  ],
  // Near misses: no town, or one of somebody's.
  ["The Fijian Embassy in May opened a library.", ["Fijian Embassy"]],
  ["The Fijian Embassy in Valletta's old town shut.", ["Fijian Embassy"]],
])("a mission goes by its town: %s", (text, names) => {
  expect(missions(text)).toEqual(names);
});

test.each([
  // Who came back to a town has met people elsewhere.
  [
    "Secretary Ana Lima of Samoa came back to Suva from a journey. She held talks with the Minister of Health, Tomas Novak.",
    "Tomas Novak",
    null,
  ],
  // Beside officials of two countries a third that is paired with one tells nothing of others.
  [
    "Fijian Minister Ana Lima and Estonian Minister Jan Kask came. Latvia and Fiji are at odds. The President, Tomas Novak, spoke.",
    "Tomas Novak",
    null,
  ],
])("no country is lent: %s", (text, name, country) => {
  const actor = recogniseText(text).actors.find((one) => one.name.value === name);
  expect(actor?.country?.value ?? null).toBe(country);
});

test("the adjective in a province's name tells no country", () => {
  const [university] = recogniseText("The University of British Columbia wrote.").actors.filter(({ named }) => named);
  expect(university?.country?.value).toBe("CA");
});

test("a paper's dispatch from abroad leaves out the country it is dated from, whatever its own town is called", () => {
  const reading = page("EXAMPLE COURIER", "Port of Spain Example Courier");
  const article = { ...reading.articles[0]!, parent: null, relation: "original", credits: [], headline: null, bylines: [] };
  const dated = { ...article, dateline: { place: { value: "Lima" }, date: null, agency: null } };
  const told = { ...reading, articles: [dated], sighting: { ...reading.sighting, country: "TT" } } as unknown as Reading;
  expect(homeCountries(told, authority).get("a")?.code).toBe("PE");
});
