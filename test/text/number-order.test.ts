import { expect, test } from "vitest";
import { numberOrder } from "../../src/text/number-order.ts";

test.each([
  ["Fiji News\n05/06/2024\nThe envoys met on 4 June.", "day-first"],
  ["Fiji News\n05/06/2024\nThe envoys met on May 4.", "month-first"],
  ["Fiji News\n05/06/2024\nBefore 25/06/2024 nothing was said.", "day-first"],
  // Days far from both, or near to both, show nothing.
  ["Fiji News\n05/06/2024\nThe envoys met on 4 December.", null],
  ["Fiji News\n05/06/2024\nThe envoys met on 4 June and on 4 May.", null],
] as const)("%s", (text, order) => {
  expect(numberOrder(text, null)).toBe(order);
});

test("where the text shows nothing the publisher's country does", () => {
  expect(numberOrder("05/06/2024", "US")).toBe("month-first");
  expect(numberOrder("05/06/2024", "FJ")).toBe("day-first");
});
