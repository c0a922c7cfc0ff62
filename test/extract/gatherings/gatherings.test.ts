import { expect, test } from "vitest";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import type { Found } from "../../../src/extract/events/match/find-matches.ts";
import { isAttendedFromAbroad } from "../../../src/extract/events/report/guests-from-abroad.ts";
import type { Sided } from "../../../src/extract/events/report/sided.ts";
import { joinGatherings } from "../../../src/extract/gatherings/add-speakers.ts";
import type { Report } from "../../../src/model/report.ts";
import { actor, makeReport } from "../../fold/make-report.ts";
import { code } from "../statements/read-marked.ts";

const { byName } = loadCodebook().events;

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-16").extraction.reports.map(({ class: name, when, participants }: Report) => {
    const on = (side: string): string =>
      participants
        .filter((one) => one.side === side)
        .map(({ name: { value } }) => value)
        .join("+");
    return `${name} ${when?.value.date ?? null} ${on("A")} > ${on("B")}`;
  });
const gatherings = (text: string): readonly string[] => told(text).filter((line) => line.startsWith("gathering"));

const forum =
  "Kenya hosted a forum of lake countries in Nairobi on 4 and 5 May 2026.\n\nSam Okello, Foreign Minister of Uganda, praised Kenya for its patience.";

test("who speaks at a gathering, and whom a list of its speakers names, takes part in it", () => {
  expect(gatherings(forum)).toEqual(["gathering 2026-05-04 Kenya > Sam Okello"]);
  expect(
    gatherings(`${forum}\n\nOther speakers included Ana Quispe, Foreign Minister of Peru; and Mei Tanaka, Ambassador of Japan.`),
  ).toEqual(["gathering 2026-05-04 Kenya > Ana Quispe+Mei Tanaka+Sam Okello"]);
});

test("what is told of the gathering without a day is the same one, and who opens it takes part", () => {
  const of = (id: string, date: string | null, who: Parameters<typeof makeReport>[0]["who"], start: number): Report => {
    const { report } = makeReport({ id, article: "a1", class: "gathering", date, who });
    return { ...report, evidence: [{ start, end: start + 1 }] };
  };
  const held = of("r1", "2026-05-04", [actor("A", "Kenya", "KE", null, "state")], 0);
  const joined = (other: Report): readonly string[] =>
    joinGatherings([held, other], byName).map(({ participants }) =>
      participants.map(({ side, name }) => `${side} ${name.value}`).join(", "),
    );
  const host = [actor("A", "Joseph Kamau", "KE", "President")];
  expect(joined(of("r2", null, host, 9))).toEqual(["A Kenya, A Joseph Kamau"]);
  expect(joined(of("r3", null, [actor("A", "Ana Quispe", "PE", "Minister")], 9))).toEqual(["A Kenya, B Ana Quispe"]);
  expect(joined(of("r4", null, [actor("A", "Some members", null, null, "group")], 9))).toEqual(["A Kenya"]);
  expect(joined(of("r5", "2026-05-09", host, 9))).toHaveLength(2);
});

test("nobody speaks for days on end: what is said on the second day has its day, and what is said on none that is told has none", () => {
  const [, , later] = told(`${forum}\n\nOn the second day Ana Quispe, Foreign Minister of Peru, condemned the policy of Uganda.`);
  expect(later).toBe("declaration 2026-05-05 Ana Quispe > Uganda");
  expect(told(forum)[1]).toBe("declaration null Sam Okello > Kenya");
});

test("a gathering at home is one with others where guests from abroad are named behind it", () => {
  const found = { class: byName.get("gathering"), scene: { start: 10, end: 90 } } as unknown as Found;
  const sides = [{ actor: { country: { value: "NP" } }, side: "A" }] as unknown as readonly Sided[];
  expect(isAttendedFromAbroad(found, sides, [{ start: 120, country: "PE" }])).toBe(true);
  expect(isAttendedFromAbroad(found, sides, [{ start: 120, country: "NP" }])).toBe(false);
  expect(isAttendedFromAbroad(found, sides, [{ start: 0, country: "PE" }])).toBe(false);
  const meeting = { ...found, class: byName.get("meeting") } as unknown as Found;
  expect(isAttendedFromAbroad(meeting, sides, [{ start: 120, country: "PE" }])).toBe(false);
});

test("a sentence that goes on with the gathering adds who came and who opened it, and takes nobody away", () => {
  const reception =
    "The Peruvian Embassy in Rome held a reception for guests from Kenya on 4 May 2026.\n\nAll songs were Peruvian.\n\n";
  expect(
    gatherings(`${reception}The reception was attended by Kenyan Minister Joseph Kamau and Norway's envoy Karin Solberg.`),
  ).toEqual(["gathering 2026-05-04 Peruvian Embassy in Rome > guests from Kenya+Joseph Kamau+Karin Solberg"]);
  expect(gatherings(`${reception}Kenyan Minister Joseph Kamau was the guest of honour.`)).toEqual([
    "gathering 2026-05-04 Peruvian Embassy in Rome > guests from Kenya+Joseph Kamau",
  ]);
});

test("those who are named of a group came to a gathering by their names", () => {
  expect(
    gatherings(
      "The seminar of the Peruvian Embassy in Nairobi was attended by several MPs such as Joseph Kamau, Sam Okello and Ruth Wanjiru.",
    ),
  ).toEqual(["gathering null Peruvian Embassy in Nairobi > Joseph Kamau+Sam Okello+Ruth Wanjiru"]);
});

test("the independence that is celebrated is no town", () => {
  const [report] = code(
    "Ambassador Joseph Kamau hosted a reception to celebrate the 60th anniversary of the National Independence of the Republic of Kenya.\n",
    "2026-05-16",
  ).extraction.reports;
  expect(report!.place?.name.value ?? null).not.toBe("Independence");
});

test("who came to a gathering and who held it are told of one, where one sentence tells each for itself", () => {
  expect(
    gatherings(
      "Delegates of 22 workers' parties took part in the seminar on wages organised by the Workers' Party of Belgium in Lima on 3 May 2026.",
    ),
  ).toEqual(["gathering 2026-05-03 Workers' Party of Belgium > Delegates of 22 workers' parties"]);
  expect(
    gatherings(
      "Norway held a forum on fish in Lima on Monday, and envoys of ten states attended a congress of the Union of Fishers.",
    ),
  ).toHaveLength(2);
});
