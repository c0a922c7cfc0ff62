import { expect, test } from "vitest";
import { recogniseText } from "./actors-in.ts";

const organisations = (text: string): readonly string[] =>
  recogniseText(text)
    .actors.filter(({ kind }) => !["person", "state", "group"].includes(kind))
    .map(({ name, aliases, country }) => [name.value, country?.value ?? null, ...aliases.map(({ form }) => form)].join(" | "));

test.each([
  // A body without whose it is, which the text tells elsewhere.
  [
    "The Political Bureau of the Workers' Tide of Fiji met on Monday. The Political Bureau thanked all.",
    ["Political Bureau of the Workers' Tide of Fiji | FJ | Political Bureau"],
  ],
  // Up to what the letters in brackets say, and no further.
  ["They thanked the Maltese Institute in Fiji (MIF).", ["Maltese Institute in Fiji | MT | MIF"]],
  ["They thanked the Trade Union Congress in Suva (TUC).", ["Trade Union Congress | "]],
])("%s", (text, wants) => {
  expect(organisations(text)).toEqual(wants);
});

const people = (text: string): readonly string[] =>
  recogniseText(text)
    .actors.filter(({ kind }) => kind === "person")
    .map(({ name, roles }) => `${name.value}: ${roles.map(({ office }) => office.value).join("; ")}`);

test.each([
  // "the Fijian President" is the head of state.
  [
    "Fijian Head of State Ana Lima met Tomas Novak. Later the Fijian President thanked all.",
    ["Ana Lima: Head of State", "Tomas Novak: "],
  ],
  // A title that opens with its country behind a name with one of its own is of the next name.
  [
    "Handing the cheque to Director, Ms Ana Lima, Malta's High Commissioner to Fiji, Tomas Novak said thanks.",
    ["Ana Lima: Director", "Tomas Novak: High Commissioner to Fiji"],
  ],
  [
    "The Speaker met the visiting United Nations Secretary General, Per Lind.",
    ["Speaker: Speaker", "Per Lind: Secretary General"],
  ],
])("%s", (text, wants) => {
  expect(people(text)).toEqual(wants);
});
