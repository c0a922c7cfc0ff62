import { expect, test } from "vitest";
import { meantIn, personsIn } from "./actors-in.ts";

const publisher = "Tonga–Malta Friendship Society";
const meant = (text: string, by = publisher): readonly string[] =>
  meantIn(text, ["pronoun", "part"], { publisher: by }).filter((line) => line.endsWith(by));

test.each([
  ["We wrote to the Maltese Red Cross.", `We → ${publisher}`],
  ["The Maltese Red Cross has thanked us.", `us → ${publisher}`],
  ["Our Society sent 400 euros to the Maltese Red Cross.", `Society → ${publisher}`],
  ["A dinner was given by our local branch.", `local branch → ${publisher}`],
  ["On Monday the Society wrote to the Maltese Red Cross.", `Society → ${publisher}`],
  ["Since then the society has written twice.", `society → ${publisher}`],
])("an organisation means itself on its own pages: %s", (text, expected) => expect(meant(text)).toEqual([expected]));

test.each([
  "“We wrote to the Maltese Red Cross,” the mayor said.",
  "Our town wrote to the Maltese Red Cross.",
  "He spoke of the society of the island.",
  "He met the Malta Chess Society. The Society plays on Mondays.",
])("others are meant: %s", (text) => expect(meant(text)).toEqual([]));

test("a paper's “we” are its writers", () => expect(meant("We wrote to the Maltese Red Cross.", "Tonga Herald")).toEqual([]));

test.each([
  ["Suva Tide Hub", "The Hub’s secretary, Tim Holloway, spoke.", ["Tim Holloway | secretary | Suva Tide Hub | FJ"]],
  ["Tide Circle (Fiji)", "Tim Holloway, treasurer of the Circle, spoke.", ["Tim Holloway | treasurer | Tide Circle (Fiji) | FJ"]],
  [
    "Reef Forum, Fiji Chapter",
    "Our treasurer, Tim Holloway, spoke.",
    ["Tim Holloway | treasurer | Reef Forum, Fiji Chapter | FJ"],
  ],
  ["Fiji Solidarity Network", "Our treasurer, Tim Holloway, spoke.", ["Tim Holloway | treasurer | Fiji Solidarity Network"]],
  // Not what it is about, and no paper; another's words tell nothing of it.
  ["Tide Links with Suva", "Our treasurer, Tim Holloway, spoke.", ["Tim Holloway | treasurer | Tide Links with Suva"]],
  ["Suva Tide Hub", "“The Hub’s secretary, Tim Holloway, spoke,” they said.", ["Tim Holloway | secretary"]],
  // A section speaks for the party that its page names.
  [
    "Reef Party of Fiji, International Section",
    "The Reef Party of Fiji met. Our treasurer, Tim Holloway, spoke for our Party.",
    ["Tim Holloway | treasurer | Reef Party of Fiji, International Section | FJ"],
  ],
  // What is named only later is not meant.
  [
    "Reef Union of Fiji",
    "The Union’s president, Tim Holloway, met the Tide Union of Malta.",
    ["Tim Holloway | president | Reef Union of Fiji | FJ"],
  ],
  // A paper has no minister, and leaves out no envoy's country.
  ["Suva Evening Star", "Our Foreign Minister, Tim Holloway, spoke.", ["Tim Holloway | Foreign Minister |  | FJ"]],
  ["Suva Evening Star", "Ambassador Tim Holloway spoke.", ["Tim Holloway | Ambassador"]],
  // A paper leaves out the country of its own officials.
  ["Suva Evening Star", "The Prime Minister, Tim Holloway, spoke.", ["Tim Holloway | Prime Minister |  | FJ"]],
  ["Suva Tide Hub", "The Prime Minister, Tim Holloway, spoke.", ["Tim Holloway | Prime Minister"]],
])("what the name of %s tells of its people: %s", (publisher, text, persons) =>
  expect(personsIn(text, { publisher })).toEqual(persons),
);

test("a section is no party beside the one that its page names", () => {
  const text = "The Reef Party of Fiji met. Guests came to our Party.";
  const told = { publisher: "Reef Party of Fiji, International Section" };
  expect(meantIn(text, ["part"], told)).toEqual(["Party → Reef Party of Fiji"]);
});
