import { expect, test } from "vitest";
import { loadSoleOffices } from "../../src/authority/sole-offices.ts";
import type { Holder } from "../../src/search/holders-at.ts";
import { hasUnnamed, unnamedHolders } from "../../src/search/unnamed-holders.ts";

const isSole = loadSoleOffices();
const held = (person: string, office: string, country: string, from: string, to = from): Holder => ({
  person,
  personId: person,
  office,
  organisation: null,
  country,
  mark: null,
  from,
  to,
  attested: [],
});
const told = (office: string, country: string | null, date: string | null, name = office) => ({
  date,
  participants: [{ side: "B" as const, role: "principal" as const, kind: "person" as const, name, office, country }],
});
const holders = [
  held("Aybek Nurgaliyev", "Minister of Foreign Affairs", "KG", "2026-02-01", "2026-03-10"),
  held("Jyldyz Asanova", "Foreign Minister", "KG", "2026-05-02", "2026-06-01"),
  held("Mere Naulu", "Senator", "FJ", "2026-05-02"),
];
const who = (...event: Parameters<typeof told>): string[] =>
  unnamedHolders(told(...event), holders, isSole).map(({ holder }) => `${holder.person} ${holder.attestation}`);

test("an office of one holder is the holder's on that day, however it is worded", () => {
  expect(who("Foreign Minister", "KG", "2026-03-01")).toEqual(["Aybek Nurgaliyev on"]);
  expect(who("Foreign Minister", "KG", "2026-04-01")).toEqual(["Aybek Nurgaliyev before"]);
  expect(who("Minister of Foreign Affairs", "KG", "2026-06-01")).toEqual(["Jyldyz Asanova on"]);
});

test("nobody is guessed: no day, no country, another country, an office of many, a day before the first report, somebody named, two at once", () => {
  for (const event of [
    told("Foreign Minister", "KG", null),
    told("Foreign Minister", null, "2026-03-01"),
    told("Foreign Minister", "KZ", "2026-03-01"),
    told("Senator", "FJ", "2026-05-02"),
    told("Foreign Minister", "KG", "2026-01-31"),
    told("Foreign Minister", "KG", "2026-03-01", "Ulan Toktosunov"),
  ])
    expect(unnamedHolders(event, holders, isSole)).toEqual([]);
  const two = [...holders, held("Ulan Toktosunov", "Foreign Minister", "KG", "2026-03-01")];
  expect(unnamedHolders(told("Foreign Minister", "KG", "2026-03-01"), two, isSole)).toEqual([]);
  expect(hasUnnamed(told("Senator", "FJ", "2026-05-02"), isSole)).toBe(false);
});
