import { expect, test } from "vitest";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import { mergeReports } from "../../../src/extract/events/settle/merge-reports.ts";
import type { Report } from "../../../src/model/report.ts";
import { actor, makeReport } from "../../fold/make-report.ts";

const { byName } = loadCodebook().events;
const report = (id: string, who: Parameters<typeof makeReport>[0]["who"], date: string | null = null): Report =>
  makeReport({ id, article: "a1", who, date }).report;
const named = report("r1", [
  actor("A", "Amina Wanjiru", "KE", "Foreign Minister"),
  actor("B", "Sam Okello", "UG", "Prime Minister"),
]);
const told = (...reports: readonly Report[]): readonly string[] =>
  mergeReports(reports, byName).map(({ participants }) => participants.map(({ name }) => name.value).join(" – "));

test("states stand for their persons, and an office without a name for who holds it", () => {
  const states = report("r2", [actor("A", "Kenya", "KE", null, "state"), actor("B", "Uganda", "UG", null, "state")]);
  expect(told(named, states)).toEqual(["Amina Wanjiru – Sam Okello"]);
  expect(told(states, named)).toEqual(["Amina Wanjiru – Sam Okello"]);
  const offices = report("r3", [actor("A", "Minister", "KE", "Minister"), actor("B", "Sam Okello", "UG", "Prime Minister")]);
  expect(told(named, offices)).toEqual(["Amina Wanjiru – Sam Okello"]);
});

test("another country, another office and another day keep reports apart", () => {
  const other = report("r4", [actor("A", "Kenya", "KE", null, "state"), actor("B", "Rwanda", "RW", null, "state")]);
  expect(told(named, other)).toHaveLength(2);
  const office = report("r5", [actor("A", "Speaker", "KE", "Speaker"), actor("B", "Sam Okello", "UG", "Prime Minister")]);
  expect(told(named, office)).toHaveLength(2);
  const first = report("r6", named.participants, "2026-05-04");
  expect(told(first, report("r7", named.participants, "2026-05-06"))).toHaveLength(2);
});

test("a state that declares something besides its minister is no second telling of it", () => {
  const declared = (id: string, ...who: Parameters<typeof makeReport>[0]["who"]): Report =>
    makeReport({ id, article: "a1", class: "declaration", who }).report;
  const minister = declared("r8", actor("A", "Amina Wanjiru", "KE", "Foreign Minister"));
  expect(told(minister, declared("r9", actor("A", "Kenya", "KE", null, "state")))).toHaveLength(2);
});

test("who hands a gift over stands beside the donor, and another's gift does not", () => {
  const gift = (id: string, ...who: Parameters<typeof makeReport>[0]["who"]): Report =>
    makeReport({ id, article: "a1", class: "aid", who }).report;
  const states = gift("r10", actor("A", "Kenya", "KE", null, "state"), actor("B", "Uganda", "UG", null, "state"));
  const persons = gift("r11", actor("A", "Amina Wanjiru", "KE", "Ambassador"), actor("B", "Sam Okello", "UG", "Minister"));
  expect(told(states, persons)).toEqual(["Amina Wanjiru – Sam Okello – Kenya – Uganda"]);
  const other = gift("r12", actor("A", "Mei Tanaka", "JP", "Ambassador"), actor("B", "Sam Okello", "UG", "Minister"));
  expect(told(states, other)).toHaveLength(2);
});

test("a headline words the only agreement of its article loosely", () => {
  const signed = (id: string, mode: string, at: number): Report => {
    const { report: made } = makeReport({ id, article: "a1", class: "agreement", mode, who: named.participants });
    return { ...made, evidence: [{ start: at, end: at + 1 }] };
  };
  const merged = (...modes: readonly string[]): number =>
    mergeReports(
      [signed("h", "treaty", 0), ...modes.map((mode, at) => signed(`t${at}`, mode, 10 * (at + 1)))],
      byName,
      new Set([0]),
    ).length;
  expect(merged("memorandum")).toBe(1);
});

test("the bodies that sign stand for the persons who sign for them", () => {
  const signed = (id: string, ...who: Parameters<typeof makeReport>[0]["who"]): Report =>
    makeReport({ id, article: "a1", class: "agreement", who }).report;
  const of = (side: string, name: string, country: string, body: string) => {
    const person = actor(side, name, country, "President");
    return { ...person, organisation: { ...person.name, value: body } };
  };
  const bodies = signed(
    "r20",
    actor("A", "Dockers' Union", "KE", null, "organisation"),
    actor("A", "Fishers' League", "UG", null, "organisation"),
  );
  const persons = signed("r21", of("A", "Amina Wanjiru", "KE", "Dockers' Union"), of("A", "Sam Okello", "UG", "Fishers' League"));
  expect(told(bodies, persons)).toEqual(["Amina Wanjiru – Sam Okello"]);
  const others = signed("r22", of("A", "Mei Tanaka", "JP", "Miners' Union"), of("A", "Ana Quispe", "PE", "Fishers' League"));
  expect(told(bodies, others)).toHaveLength(2);
});

test("an answer is another message, and talks have no such sides", () => {
  const sent = (what: string, id: string, a: string, b: string): Report =>
    makeReport({ id, article: "a1", class: what, who: [actor("A", a, "KE"), actor("B", b, "UG")] }).report;
  const [first, answer] = [
    sent("message", "r30", "Amina Wanjiru", "Sam Okello"),
    sent("message", "r31", "Sam Okello", "Amina Wanjiru"),
  ];
  expect(told(first, answer)).toHaveLength(2);
  expect(
    told(sent("meeting", "r32", "Amina Wanjiru", "Sam Okello"), sent("meeting", "r33", "Sam Okello", "Amina Wanjiru")),
  ).toHaveLength(1);
});

test("what is told of “the document” right behind an agreement is no other one", () => {
  const at = (id: string, start: number, ...who: Parameters<typeof makeReport>[0]["who"]): Report => ({
    ...makeReport({ id, article: "a1", class: "agreement", who }).report,
    evidence: [{ start, end: start + 50 }],
  });
  const states = at("r40", 0, actor("A", "Kenya", "KE", null, "state"), actor("A", "Uganda", "UG", null, "state"));
  const persons = at("r41", 60, actor("A", "Amina Wanjiru", null), actor("A", "Sam Okello", null));
  const merged = (first: Report, next: Report, refersBack: boolean): readonly string[] =>
    mergeReports([first, next], byName, new Set(), ({ id }) => refersBack && id === next.id).map(({ participants }) =>
      participants.map(({ name }) => name.value).join(" – "),
    );
  expect(merged(states, persons, true)).toEqual(["Amina Wanjiru – Sam Okello"]);
  expect(merged(states, persons, false)).toHaveLength(2);
  expect(merged(states, { ...persons, evidence: [{ start: 900, end: 950 }] }, true)).toHaveLength(2);
});
