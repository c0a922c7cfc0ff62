import { expect, test } from "vitest";
import { allMade, later } from "../../src/text/later.ts";

test("a value is made once, when it is first asked for", () => {
  const made: string[] = [];
  const value = later(() => {
    made.push("one");
    return undefined;
  });
  expect(made).toEqual([]);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(made).toEqual(["one"]);
});

test("all is made ahead that was left for later, and by that in turn, and nothing once that is over", () => {
  const made: string[] = [];
  const make = (name: string) => later(() => made.push(name));
  const loaded = allMade(() => {
    make("asked by nobody");
    later(() => make("inside another"));
    return "loaded";
  });
  expect(loaded).toBe("loaded");
  make("afterwards");
  expect(made).toEqual(["asked by nobody", "inside another"]);
});

test("where loading fails nothing is made", () => {
  const made: string[] = [];
  const fail = () => {
    later(() => made.push("of what failed"));
    throw new Error("no such file");
  };
  expect(() => allMade(fail)).toThrow("no such file");
  later(() => made.push("afterwards"));
  expect(made).toEqual([]);
});
