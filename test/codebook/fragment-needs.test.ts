import { expect, test } from "vitest";
import { needsOf } from "../../src/codebook/patterns/fragment-needs.ts";

test.each([
  ["support", []],
  ["look to", [["to"]]],
  ["in no way desires?", [["no"], ["way"], ["des"]]],
  ["(?:we|i) (?:\\w+ly |also )?(?:call|appeal)\\w*", [["cal", "app"]]],
  ["the (?:[\\p{L}’'-]+ ){0,5}?(?:talks|forum) of", [["tal", "for"], ["of"]]],
  ["(?:the )?two (?:sides|parties)", [["sid", "par"]]],
  ["at (?:\\d+ ){1,2}talks", [["tal"]]],
  ["held (?=the)talks", [["tal"]]],
  ["two|both sides", []],
  ["the (?:old |new)talks", [["old", "new"]]],
  ["the(?: old)? talks", [["tal"]]],
  ["the ?talks", []],
  ["the -talks", []],
  ["the (?:old )?", []],
  ["the \\w+ talks", [["tal"]]],
])("%s", (fragment, needs) => {
  expect(needsOf(fragment)).toEqual(needs);
});
