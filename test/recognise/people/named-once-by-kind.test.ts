import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { organisationsIn, personsIn } from "./actors-in.ts";

test("what its kind tells once to be an organisation is one wherever it is named", () => {
  const text =
    "The Maltese miners' union Kadrova met on Monday. Kadrova's chairman, Tomas Novak, spoke. Later Kadrova thanked its guests.";
  expect(organisationsIn(text)).toEqual(["Kadrova | organisation"]);
  expect(personsIn(text)).toEqual(["Tomas Novak | chairman | Kadrova"]);
});

test.each([
  ["Kadrova's chairman, Tomas Novak, spoke.", ["Tomas Novak | chairman | Kadrova"]],
  ["The Fijian embassy's press counsellor, Ana Lima, wrote.", ["Ana Lima | press counsellor | Fijian embassy | FJ"]],
  // A town has a mayor and no members.
  ["Kadrova's mayor, Tomas Novak, spoke.", ["Tomas Novak | mayor"]],
])("whose officer somebody is: %s", (text, persons) => expect(personsIn(text)).toEqual(persons));

test.each([
  ["The Friendship Group of the National Congress met.", ["Friendship Group of the National Congress | organisation"]],
  ["The Provisional Government of Algeria wrote.", ["Provisional Government of Algeria | body | DZ"]],
])("where a name ends: %s", (text, organisations) => expect(organisationsIn(text)).toEqual(organisations));

test("a service that dates a dispatch is an outlet where it is named besides", () => {
  const page =
    "Minister in Suva\n\nWe print what the Reef Wire Service tells.\n\nSUVA, May 3 (Reef Wire Service) – The President of Fiji met the President of Tonga on Monday.\n";
  const { actors } = code(page, "2026-05-06").recognition;
  expect(actors.filter(({ name }) => name.value === "Reef Wire Service").map(({ kind }) => kind)).toEqual(["outlet"]);
});
