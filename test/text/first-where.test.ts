import { expect, test } from "vitest";
import { firstWhere } from "../../src/text/first-where.ts";

test("the first value that holds is found in lists of any length", () => {
  for (let length = 0; length < 9; length++)
    for (let from = 0; from <= length; from++) {
      const list = Array.from({ length }, (_, at) => at);
      expect(firstWhere(list, (value) => value >= from)).toBe(from);
    }
});
