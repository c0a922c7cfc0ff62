import { expect, test } from "vitest";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { publisherCountry } from "../../../src/recognise/publisher-country.ts";
import { organisationsIn, personsIn } from "./actors-in.ts";

const named = (text: string): string[] => personsIn(text).filter((line) => !line.startsWith("~"));

test.each([
  // An organisation that no list knows, by its kind or an article behind a comma.
  ["Anna Wolska, of the Corsican party Tide Libera, spoke.", ["Anna Wolska |  |  |"]],
  ["Anna Wolska, of the Reef Karshaka Sangham, was there.", ["Anna Wolska |  |  |"]],
  [
    "They met Sera Tui, secretary of the dockers' union, the Reef Union of Fiji.",
    ["Sera Tui | secretary | Reef Union of Fiji | FJ"],
  ],
  // What somebody sees to.
  ["They met Sera Tui, in-charge of Fiji's Reef Union.", ["Sera Tui | in-charge | Reef Union | FJ"]],
  [
    "It was signed by Sera Tui, who is responsible for the Reef Bureau of Malta.",
    ["Sera Tui | responsible | Reef Bureau of Malta | MT"],
  ],
  // Of a deed or a thing, and of no body, it is no office.
  ["Sera Tui is responsible for the attack on the port, the court said.", ["Sera Tui |  |  |"]],
  ["Anna Wolska was in charge of the boat.", ["Anna Wolska |  |  |"]],
  ["The judge Anna Wolska, in-charge of the boat, spoke.", ["Anna Wolska | judge"]],
  ["Sera Tui, a judge and responsible for the flood, spoke.", ["Sera Tui | judge"]],
  // A trade, or where somebody is from, before the office.
  ["Sera Tui, a retired judge, was appointed Consul of Jordan in Suva.", ["Sera Tui | Consul in Suva |  | JO"]],
  ["They met Sera Tui from Reefshire, who is vice-president of the Reef Union.", ["Sera Tui | vice-president | Reef Union"]],
  // Over a part of a country, of several words before a comma.
  ["They called on the Premier of Nova Scotia, the Hon. Sera Tui, on Monday.", ["Sera Tui | Premier of Nova Scotia |  | CA"]],
  // Who serves many states acts for none.
  ["They met the Secretary General of ASEAN, Sera Tui of Laos.", ["Sera Tui | Secretary General | ASEAN"]],
])("%s", (text, persons) => {
  expect(named(text).map((line) => line.replace(/ \|$/, ""))).toEqual(persons.map((line) => line.replace(/(?: \| *)+$/, "")));
});

test("a party goes by initials and its wing where nothing spells them out", () => {
  expect(
    organisationsIn("Sera Tui, Chairman of EPN (UML), met the leader of EPI(Maoist Centre).").map((one) => one.split(" | ")[0]),
  ).toEqual(["EPN (UML)", "EPI(Maoist Centre)"]);
});

test.each([
  ["Irish Friends of Laos", "IE"],
  ["Danish-Mongolian Reef Association", "DK"],
  ["Swedish Cuba Society", "SE"],
  ["Cuban Reef Society", "CU"],
  ["Friends of Laos", null],
])("the adjective that opens a publisher's name is its own country's: %s", (publisher, country) => {
  expect(publisherCountry(publisher, loadAuthority())).toBe(country);
});
