import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // The adjective of a country before a rank.
  ["Fijian Vice Admiral Ana Lima proposed it.", ["Ana Lima |  |  | FJ"]],
  ["Fijian waters are calm, Vice Admiral Ana Lima said.", ["Ana Lima"]],
  // Short forms of offices that stand alone.
  ["Sen. Ana Lima asked why.", ["Ana Lima | senator"]],
  ["Amb. Ana Lima, chair of the Tide Committee, asked why.", ["Ana Lima | chair | Tide Committee"]],
  // A body in small letters behind the adjective of a country.
  ["Ana Lima of the Fijian society said so.", ["Ana Lima |  |  | FJ"]],
  ["Ana Lima of the Fijian dockers' union said so.", ["Ana Lima |  |  | FJ"]],
  // Members of a delegation hold no office by that.
  ["Members of the delegation Ana Lima and Sera Tui asked why.", ["Ana Lima", "Sera Tui"]],
  // Whoever has a body of its own is no officer of the one that the paragraph before names.
  [
    "A representative of the Tide Union of Fiji spoke.\n\nTreasurer Ana Lima reported a balance.",
    ["~representative | representative | Tide Union of Fiji | FJ", "Ana Lima | Treasurer"],
  ],
  // A minister and nothing more is of the ministry told of before, where that tells a country.
  [
    "The hostel was made over to the Fijian Ministry of Health. Minister Ana Lima turned the key.",
    ["Ana Lima | Minister | Fijian Ministry of Health | FJ"],
  ],
  // A verb that only persons do behind what stands between commas.
  ["Zotfi Guesm, a docker in Suva, told me.", ["Zotfi Guesm"]],
  ["Zotfi Guesm, a trawler from Suva, sank.", []],
  ["Zotfi Guesm, a carrier in Suva, told us.", []],
  // Places that begin with somebody's name.
  ["They met at Ana Hall on Friday.", []],
  ["Comrade Ana Hall spoke on Friday.", ["Ana Hall"]],
])("%s", (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test("a delegation of a party is no body of that name, the one of the European Union is", () => {
  expect(organisationsIn("Delegation of the Workers' Party of Fiji visits Malta")).toEqual([
    "Workers' Party of Fiji | party | FJ",
  ]);
  expect(organisationsIn("The Delegation of the European Union to Fiji gave a dinner.")[0]).toContain(
    "Delegation of the European Union",
  );
});

const named = (text: string, publisher: string | null = null, country: string | null = null): string[] =>
  code(text, null, publisher, null, country)
    .recognition.actors.filter(({ kind, named }) => kind === "person" && named)
    .map(({ name, country: of, implied }) => `${name.value} | ${of?.value ?? (implied ? `~${implied.value}` : "")}`);

test("what stands behind an office in a headline of capitals is a name where the text has it again", () => {
  expect(named("Prime Minister Hands Keys to Nurses\n\nPrime Minister Ana Lima came to the hostel.")).toEqual(["Ana Lima | "]);
  expect(named("Prime Minister Lindqvist Sees Nurses\n\nPrime Minister Bo Lindqvist came to the hostel.")).toEqual([
    "Bo Lindqvist | ",
  ]);
});

test("a country that labels a headline in another country's paper is that of the officials named without one", () => {
  const text = ": doctors wanted\n\nHealth Minister Ana Lima said that twelve doctors had come.";
  expect(named(`MALTA${text}`, "Harbour Gazette", "FJ")).toEqual(["Ana Lima | MT"]);
  expect(named(`HEALTH${text}`, "Harbour Gazette", "FJ")).toEqual(["Ana Lima | FJ"]);
});

test("Geneva lends nobody its country", () => {
  const text = ", May 3 (Example News) — Foreign Minister Ana Lima asked for flour.";
  expect(named(`Flour\n\nBERN${text}`)).toEqual(["Ana Lima | CH"]);
  expect(named(`Flour\n\nGENEVA${text}`)).toEqual(["Ana Lima | "]);
});

test("who signs is of the town below, and who is described by a country is of it", () => {
  expect(named("A letter\n\nWe thank the dockers for the flour.\n\nAna Lima\nSuva, 3 May 2011")).toEqual(["Ana Lima | ~FJ"]);
  expect(named("Flour\n\nAna Lima, who sees to trade for the Fijian dockers, came to Malta.")).toEqual(["Ana Lima | ~FJ"]);
});
