import { expect, test } from "vitest";
import { loadSoleOffices } from "../../src/authority/sole-offices.ts";
import type { Tenure } from "../../src/model/actor.ts";
import { printed } from "../../src/model/cell.ts";
import { holdersAt, joinTenures } from "../../src/search/holders-at.ts";
import type { KeptTenure } from "../../src/store/listed.ts";

const cell = (value: string) => printed(value, [{ start: 0, end: 1 }], "test");
const tenure = (
  person: string,
  from: string | null,
  to = from,
  mark: Tenure["mark"] = null,
  source = `s-${person}-${from}`,
): KeptTenure => ({
  id: `t-${source}`,
  source,
  person,
  key: null,
  tenure: { actor: person, office: cell("Foreign Minister"), organisation: null, country: cell("KE"), mark, from, to },
});
const isSole = loadSoleOffices();
/** In these tests who is called the same is the same. */
const ids = { get: (owner: string) => owner.split("/")[1]!.toLowerCase() } as unknown as ReadonlyMap<string, string>;
const at = (day: string, kept: readonly KeptTenure[]): string[] =>
  holdersAt(joinTenures(kept, ids), day, isSole).map(({ person, attestation }) => `${person} ${attestation}`);

const change = [tenure("Achieng Odera", "2026-02-01", "2026-03-10"), tenure("Wanjiru Kamotho", "2026-05-02", "2026-06-01")];

test("different holders on two days, each as far as reports attest them", () => {
  expect(at("2026-03-01", change)).toEqual(["Achieng Odera on"]);
  expect(at("2026-06-01", change)).toEqual(["Wanjiru Kamotho on"]);
  expect(at("2026-04-01", change)).toEqual(["Achieng Odera before"]);
  expect(at("2027-01-01", change)).toEqual(["Wanjiru Kamotho before"]);
});

test("no title of today leaks backward", () => {
  expect(at("2026-01-31", change)).toEqual([]);
});

test("reports of one person in one office are put together over sources", () => {
  const joined = joinTenures(
    [tenure("Achieng Odera", "2026-03-10"), tenure("Achieng Odera", "2026-02-01"), tenure("ACHIENG ODERA", null)],
    ids,
  );
  expect(joined).toHaveLength(1);
  expect(joined[0]).toMatchObject({ from: "2026-02-01", to: "2026-03-10" });
  expect(joined[0]!.attested).toHaveLength(3);
});

test("who is former or elect holds nothing; who is acting does", () => {
  expect(
    at("2026-02-01", [
      tenure("A Former", "2026-02-01", "2026-02-01", "former"),
      tenure("B Elect", "2026-02-01", "2026-02-01", "elect"),
    ]),
  ).toEqual([]);
  expect(at("2026-02-01", [tenure("C Acting", "2026-02-01", "2026-02-01", "acting")])).toEqual(["C Acting on"]);
});

test("nobody follows anybody in an office of nobody knows what", () => {
  const bare = change.map((kept) => ({ ...kept, tenure: { ...kept.tenure, country: null } }));
  expect(at("2027-01-01", bare)).toEqual(["Achieng Odera before", "Wanjiru Kamotho before"]);
});

test("in an office of several holders nobody follows anybody", () => {
  const members = change.map((kept) => ({ ...kept, tenure: { ...kept.tenure, office: cell("Member of the Council of State") } }));
  expect(at("2026-06-01", members)).toEqual(["Achieng Odera before", "Wanjiru Kamotho on"]);
});
