import { expect, test } from "vitest";
import { matchWords } from "../../../src/extract/events/match/walk-tokens.ts";
import type { SceneToken } from "../../../src/extract/events/scene/scene-token.ts";

const token = (low: string, office: readonly string[] = []): SceneToken => ({
  start: 0,
  end: 1,
  kind: office.length > 0 ? "actor" : "word",
  actor: null,
  day: null,
  place: null,
  amount: null,
  kinds: [],
  nameless: office.length > 0,
  town: null,
  here: false,
  members: [],
  whose: null,
  states: [],
  office,
  low,
  capital: false,
  attributive: false,
  possessive: false,
  named: false,
  quoted: false,
  companion: false,
  bound: false,
});
const many = [["pilot"], ["harbour", "master"], ["cook"], ["master"], ["baker"], ["miller"]];

test("of many alternatives those are tried that a word begins, in the singular and plural", () => {
  expect(matchWords([token("cooks")], 0, many)).toBe(1);
  expect(matchWords([token("harbour"), token("masters")], 0, many)).toBe(2);
  expect(matchWords([token("harbour"), token("cook")], 0, many)).toBe(0);
});

test("somebody without a name is one token, whichever word of the office an alternative begins with", () => {
  expect(matchWords([token("ACTOR", ["its", "harbour", "masters"])], 0, many)).toBe(1);
  expect(matchWords([token("ACTOR", ["three", "bakers"])], 0, many)).toBe(1);
  expect(matchWords([token("ACTOR", ["three", "clerks"])], 0, many)).toBe(0);
});
