import fc from "fast-check";
import { expect, test } from "vitest";
import { runsIn } from "../../../src/recognise/link/persons/group-names.ts";
import { indexNames } from "../../../src/recognise/link/persons/name-index.ts";

const name = fc.array(fc.constantFrom("ana", "ozola", "naulu", "al", "a", "o"), { minLength: 1, maxLength: 4 });

test("whoever's name may be a part of another, or have it as a part, is near it, in the order of entry", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, (names, words) => {
      const index = indexNames<number>();
      for (const [at, own] of names.entries()) index.enter(own, at);
      const near = index.near(words);
      for (const [at, own] of names.entries()) if (runsIn(words, own) || runsIn(own, words)) expect(near).toContain(at);
      expect(near).toEqual([...new Set(near)].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test("of thousands of people few are near one name", () => {
  const index = indexNames<number>();
  for (let at = 0; at < 5_000; at++) index.enter([`given${at}`, "ozola"], at);
  expect(index.near(["given7", "dzidra", "ozola"])).toEqual([7]);
  expect(index.near(["dzidra", "ozola"])).toEqual([]);
  expect(index.near(["ozola"])).toHaveLength(5_000);
});

test("one is found by a fuller name that was entered later", () => {
  const index = indexNames<string>();
  index.enter(["ana", "ozola"], "A");
  index.enter(["ana", "maria", "ozola"], "A");
  expect(index.near(["maria", "ozola"])).toEqual(["A"]);
});
