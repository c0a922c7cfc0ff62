import { expect, test } from "vitest";
import { isMark } from "../../src/recognise/persons/read-prefix.ts";

test("only words that are listed say that an office is held no more or not yet", () => {
  expect(["former", "acting", "designate"].map(isMark)).toEqual([true, true, true]);
  expect(["constructor", "valueOf", "president"].map(isMark)).toEqual([false, false, false]);
});
