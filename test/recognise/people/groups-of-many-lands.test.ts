import { expect, test } from "vitest";
import { recogniseText } from "./actors-in.ts";

const groupsIn = (text: string): readonly string[] =>
  recogniseText(text)
    .actors.filter(({ kind }) => kind === "group")
    .map(({ name }) => name.value);

test.each([
  ["Delegates of nineteen sister parties have streamed into Lima.", ["Delegates of nineteen sister parties"]],
  ["Centre-right parties of eleven Asian lands took their seats.", ["Centre-right parties of eleven Asian lands"]],
  ["In the hall publishing houses from some thirty countries sell.", ["publishing houses from some thirty countries"]],
  ["Museums from four atolls lent canoes.", ["Museums from four atolls"]],
  // Near misses: a place to live, what is painted, a house alone.
  ["Houses from the street were sold.", []],
  ["The green door of the isles was shut.", []],
])("groups of many lands: %s", (text, expected) => expect(groupsIn(text)).toEqual(expected));
