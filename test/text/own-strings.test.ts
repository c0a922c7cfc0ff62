import { isStringOneByteRepresentation } from "node:v8";
import { expect, test } from "vitest";
import { withOwnStrings } from "../../src/text/own-strings.ts";

test("a piece of a text holds no more than its own characters", () => {
  const piece = "The wharf of Suva → Nadi".slice(0, 17);
  expect(isStringOneByteRepresentation(piece)).toBe(false);
  const [own] = withOwnStrings([piece]);
  expect(own).toBe("The wharf of Suva");
  expect(isStringOneByteRepresentation(own!)).toBe(true);
});
