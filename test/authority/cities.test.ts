import { expect, test } from "vitest";
import { loadCities } from "../../src/authority/cities.ts";

const cities = loadCities();

test("forms that no other city has share one list, and those of several have them all, the largest first", () => {
  expect(cities.get("cantao")).toBe(cities.get("guangzhou"));
  const several = cities.get("tripoli")!;
  expect(several.map(({ country }) => country)).toEqual(expect.arrayContaining(["LY", "LB"]));
  expect(several.every((city, at) => at === 0 || city.population <= several[at - 1]!.population || city.population === 0)).toBe(
    true,
  );
});
