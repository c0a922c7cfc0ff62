import { expect, test } from "vitest";
import { daysAfter, daysBetween } from "../../src/text/iso-days.ts";

test("days are counted over the ends of months and years, forward and back", () => {
  expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysAfter("2028-03-01", -1)).toBe("2028-02-29");
  expect(daysBetween("2026-12-30", "2027-01-02")).toBe(3);
  expect(daysBetween("2027-01-02", "2026-12-30")).toBe(-3);
});

test("what is no day is refused, or counts nothing", () => {
  expect(() => daysAfter("soon", 1)).toThrow(RangeError);
  expect(daysBetween("soon", "2026-12-30")).toBeNaN();
});
