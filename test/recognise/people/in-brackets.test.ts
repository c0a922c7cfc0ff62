import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  // What somebody is of and whose that is, in either order; a name that nothing knows needs the state beside it.
  ["Ana Lima (Tide Union, Fiji) and Tomas Novak (Malta, Hope) spoke.", ["Ana Lima |  |  | FJ", "Tomas Novak |  |  | MT"]],
  ["Ana Lima, chair of the Tide Union (Harbour, Quay), spoke.", ["Ana Lima | chair | Tide Union"]],
  // Behind "and" the title of the next one.
  [
    "Ana Lima, director of the Fiji Tide Institute, and the ministry's secretary, Tomas Novak, signed.",
    ["Ana Lima | director | Fiji Tide Institute | FJ", "Tomas Novak | secretary"],
  ],
])("%s", (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});
