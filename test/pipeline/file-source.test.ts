import { expect, test } from "vitest";
import { fileSource } from "../../src/pipeline/file-source.ts";
import { codedMeeting, seenAt } from "../store/make-filing.ts";

const coded = codedMeeting({ host: "Amara Osei Tutu", guest: "Lena Vikström", place: "Accra" }, seenAt("2026-05-05"));

test("every cell of every finding is kept with its words", () => {
  const { cells, source } = fileSource(coded, coded.bytes, "rules", "1.3");
  for (const { quotes } of cells) for (const { start, end, words } of quotes) expect(source.text.slice(start, end)).toBe(words);
  const owners = new Set(cells.map(({ owner }) => owner));
  expect(owners.has(coded.extraction.reports[0]!.id)).toBe(true);
  expect(owners.has(`${source.id}/a1`)).toBe(true);
  expect(cells.map(({ field }) => field)).toEqual(
    expect.arrayContaining(["when", "place.name", "participants[1].office", "evidence", "speaker", "holder"]),
  );
});

test("a span outside of the text is refused with the rule that gave it", () => {
  const [report] = coded.extraction.reports;
  const wrong = { ...report!, occasion: { value: "x", spans: [{ start: 5, end: 9_999 }], rule: "wrong", from: null } };
  expect(() =>
    fileSource({ ...coded, extraction: { ...coded.extraction, reports: [wrong] } }, coded.bytes, "rules", "1.3"),
  ).toThrow(/no words at 5–9999/);
});

test("two things of one id are one: the second is refused and listed", () => {
  const [report] = coded.extraction.reports;
  const [statement] = coded.extraction.statements;
  const twice = { ...coded.extraction, reports: [report!, report!], statements: [statement!, statement!] };
  const filing = fileSource({ ...coded, extraction: twice }, coded.bytes, "rules", "1.3");
  expect([filing.reports.length, filing.statements.length]).toEqual([1, 1]);
  expect(filing.refused.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(["another report has this id", "another statement has this id"]),
  );
});
