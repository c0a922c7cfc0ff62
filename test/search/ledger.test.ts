import { expect, test } from "vitest";
import { checkEvent, outletCountries, outletsRead, readByCountry } from "../../src/search/ledger.ts";
import type { OutletDay } from "../../src/store/listed-event.ts";
import { actor, makeReport } from "../fold/make-report.ts";
import { listedEvent } from "./listed-event.ts";

const read = (
  outlet: string,
  country: string | null,
  day: string | null,
  articles: number,
  more: Partial<OutletDay> = {},
): OutletDay => ({
  publisher: outlet,
  outlet,
  country,
  reprinted: false,
  day,
  articles,
  sources: articles,
  firstCaptured: "2025-04-01",
  lastCaptured: "2025-04-02",
  ...more,
});
const days = [
  read("Example Suva Sun", "FJ", "2025-03-04", 3),
  read("Example Suva Sun", "FJ", "2025-03-20", 2),
  read("Example Fjord Post", "NO", "2025-01-01", 7),
  read("Example Fjord Post", "NO", null, 1),
  read("Example Digest", "IE", "2025-03-09", 1, { outlet: "Example Tonga Wire", reprinted: true }),
];
const countryOf = outletCountries(days, (outlet) => (outlet === "Example Tonga Wire" ? "TO" : null));
const told = (countries: readonly string[], date: string | null) =>
  listedEvent({
    id: "e1",
    date,
    participants: countries.map((country, at) => ({
      side: at === 0 ? "A" : "B",
      role: "principal",
      kind: "person",
      name: country,
      office: null,
      country,
    })),
  });
const report = makeReport({ id: "r1", who: [actor("A", "Sitiveni Naulu", "FJ")], outlet: "Example Suva Sun" });

test("outlets are listed with what was read of them, when and over which span", () => {
  expect(
    outletsRead(days, countryOf).map(({ outlet, country, articles, carried, undated, firstPublished, lastPublished }) => [
      outlet,
      country,
      articles,
      carried,
      undated,
      firstPublished,
      lastPublished,
    ]),
  ).toEqual([
    ["Example Fjord Post", "NO", 8, 0, 1, "2025-01-01", "2025-01-01"],
    ["Example Suva Sun", "FJ", 5, 0, 0, "2025-03-04", "2025-03-20"],
    ["Example Tonga Wire", "TO", 1, 1, 0, "2025-03-09", "2025-03-09"],
  ]);
});

test("of each side it is said whether its telling was found, and every zero has what it was looked for in", () => {
  const byCountry = readByCountry(days, countryOf);
  const { sides } = checkEvent(told(["FJ", "NO", "PE"], "2025-03-04"), { custody: [] }, [report], byCountry, countryOf, 14);
  expect(sides).toMatchObject([
    { country: "FJ", found: "found", reports: ["r1"], articles: 3 },
    // Seven articles in January say nothing of March; one without a day may.
    { country: "NO", found: "not found", reports: [], articles: 0, undated: 1 },
    { country: "PE", found: "nothing read", articles: 0, outlets: [] },
  ]);
  const undated = checkEvent(told(["NO"], null), { custody: [] }, [report], byCountry, countryOf, 14);
  expect(undated.sides).toMatchObject([{ found: "not found", articles: 7, undated: 1 }]);
});

test("a reprint of the other side's text is no telling of one's own", () => {
  const byCountry = readByCountry(days, countryOf);
  const custody = [{ report: "r1", of: "r0", how: "whole" as const, why: "credits another" }];
  expect(checkEvent(told(["FJ"], "2025-03-04"), { custody }, [report], byCountry, countryOf, 14).sides).toMatchObject([
    { country: "FJ", found: "not found", articles: 3 },
  ]);
});
