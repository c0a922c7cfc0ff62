import { expect, test } from "vitest";
import { recogniseText } from "./actors-in.ts";

const persons = (text: string): string[] =>
  recogniseText(text).actors.flatMap(({ kind, named, name }) => (kind === "person" && named ? [name.value] : []));

test.each([
  ["The delegation flew on to Luang Prabang, where Ana Lima spoke.", ["Ana Lima"]],
  ["Pi Mai in Valletta drew Ana Lima and many guests.", ["Ana Lima"]],
  ["Villagers in Cam Lo told Ana Lima so.", ["Ana Lima"]],
  ["The frigate Hr. Ms. Zeeland took part, Ana Lima said.", ["Ana Lima"]],
  ["Lieutenant-Commander Ana Lima came.", ["Ana Lima"]],
  ["Museum curator Earl Baptiste-Lima joked.", ["Earl Baptiste-Lima"]],
  ["Mr Earl Lima came.", ["Earl Lima"]],
  ["Ms Carmen Lima, Director of Port Operations at the yard, spoke.", ["Carmen Lima"]],
])("who is nobody, and who is: %s", (text, names) => {
  expect(persons(text)).toEqual(names);
});
