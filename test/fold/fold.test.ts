import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldAround, indexReports } from "../../src/fold/fold.ts";
import type { FiledReport, Judgement } from "../../src/model/event.ts";
import { actor, type Made, makeReport } from "./make-report.ts";

const minister = actor("A", "Anselmo Ruiz Prada", "PY", "Foreign Minister");
const guest = actor("B", "Tran Quoc Khai", "VN", "Foreign Minister");
const other = actor("B", "Lamine Ouattara Sy", "SN", "Prime Minister");
const turnedAround = [
  actor("A", "Tran Quoc Khai", "VN", "Foreign Minister"),
  actor("B", "Anselmo Ruiz Prada", "PY", "Foreign Minister"),
];

const events = (...made: Made[]): string[] =>
  fold(made.map(makeReport))
    .map((event) => [...event.reports].sort().join("+"))
    .sort();

describe("reports of one event", () => {
  test("from both sides, each naming itself first", () => {
    expect(
      events({ id: "a", date: "2025-03-04", who: [minister, guest] }, { id: "b", date: "2025-03-04", who: turnedAround }),
    ).toEqual(["a+b"]);
  });
  test("a mode that only the class gives tells nothing against one that the text shows", () => {
    const told = (id: string, mode: string): FiledReport =>
      makeReport({ id, class: "message", mode, date: "2025-03-04", who: [minister, guest] });
    const bare = told("a", "other");
    const shown = told("b", "congratulation");
    const without = { ...bare, report: { ...bare.report, mode: { ...bare.report.mode!, rule: "default-mode" } } };
    expect(fold([without, shown])).toHaveLength(1);
    expect(fold([bare, shown])).toHaveLength(2);
  });
  test("'yesterday' in one outlet and a date in another are worked out to one day", () => {
    expect(
      events(
        { id: "a", date: "2025-03-04", published: "2025-03-05", who: [minister, guest] },
        { id: "b", date: "2025-03-04", published: "2025-03-04", who: [minister, guest] },
      ),
    ).toEqual(["a+b"]);
  });
  test("a party by its name in one outlet and by its acronym in the other, and not by another's", () => {
    const host = actor("B", "Cuba", "CU", null, "state");
    const party = (id: string, name: string) => ({
      id,
      class: "visit",
      date: "2025-03-04",
      who: [actor("A", name, "LA", null, "party"), host],
    });
    expect(events(party("a", "Lao People's Revolutionary Party"), party("b", "LPRP"), party("c", "LFNC"))).toEqual(["a+b", "c"]);
  });
  test("two who go by an office of one name are one only in one country", () => {
    const premier = (country: string) => actor("B", "Prime Minister", country, "Prime Minister");
    const meeting = (id: string, country: string) => ({ id, date: "2025-03-04", who: [minister, premier(country)] });
    expect(events(meeting("a", "MT"), meeting("b", "MT"), meeting("c", "IN"))).toEqual(["a+b", "c"]);
  });
  test("one person of one full name, to whom one outlet gives another country", () => {
    const elsewhere = actor("B", "Tran Quoc Khai", "LA", "Foreign Minister");
    expect(
      events(
        { id: "a", date: "2025-03-04", who: [minister, guest] },
        { id: "b", date: "2025-03-04", who: [minister, elsewhere] },
      ),
    ).toEqual(["a+b"]);
  });
  test("one without a day, published two days after", () => {
    expect(
      events(
        { id: "a", date: "2025-03-04", published: "2025-03-04", who: [minister, guest] },
        { id: "b", published: "2025-03-06", who: [minister, guest] },
      ),
    ).toEqual(["a+b"]);
  });
  test("a post that brings in without a day, by states or bodies, what its reprint dates and tells of persons", () => {
    const carried = { source: "s1", class: "message", post: "p1" } as const;
    const union = actor("B", "Fishers' Union of Samoa", "WS", null, "organisation");
    const chair = { ...actor("B", "Sina Leota", "WS", "Chair"), organisation: union.name };
    const post = {
      ...carried,
      id: "a",
      article: "p1",
      who: [actor("A", "The state", minister.country!.value, null, "state"), union],
    };
    const reprint = { ...carried, id: "b", article: "r1", date: "2025-03-04", who: [minister, chair] };
    expect(events(post, reprint)).toEqual(["a+b"]);
    // Another post's, and the same pages without anything that ties them together.
    expect(events({ ...post, post: "p2" }, reprint)).toEqual(["a", "b"]);
  });
  test("a reprint a year later keeps the day that it tells", () => {
    const words = "Foreign Minister Anselmo Ruiz Prada received his counterpart Tran Quoc Khai for talks on river trade";
    expect(
      events(
        { id: "a", date: "2025-03-04", published: "2025-03-04", who: [minister, guest], words },
        { id: "b", date: "2025-03-04", published: "2026-03-10", who: [minister, guest], words, reprint: true },
      ),
    ).toEqual(["a+b"]);
  });
  test("a text that was carried without its day, on a page that tells none either", () => {
    const words =
      "Foreign Minister Anselmo Ruiz Prada received his counterpart Tran Quoc Khai for talks on river trade and visas";
    expect(
      events(
        { id: "a", date: "2025-03-04", published: "2025-03-04", who: [minister, guest], words },
        { id: "b", who: [minister, guest], words },
        { id: "c", who: [minister, guest], words: "Ruiz Prada met Tran Quoc Khai" },
      ),
    ).toEqual(["a+b", "c"]);
  });
  test("a wrong year in one outlet, where the wording is the same", () => {
    const words = "Foreign Minister Anselmo Ruiz Prada received his counterpart Tran Quoc Khai for talks on river trade";
    expect(
      events(
        { id: "a", date: "2025-01-04", published: "2025-01-05", who: [minister, guest], words },
        { id: "b", date: "2024-01-04", published: "2025-01-05", who: [minister, guest], words },
      ),
    ).toEqual(["a+b"]);
  });
});

describe("acts of one side alone", () => {
  const [jordan, portugal, spain] = [
    actor("A", "Jordan", "JO", null, "state"),
    actor("A", "Portugal", "PT", null, "state"),
    actor("A", "Spain", "ES", null, "state"),
  ];
  const signed = { class: "agreement", date: "2025-07-02" };
  test("signed by persons in one report and by their states in the other", () => {
    const who = [
      actor("A", "Rania Haddadin", "JO", "Minister of Water"),
      actor("A", "Duarte Figueira", "PT", "Minister of Environment"),
    ];
    expect(events({ ...signed, id: "a", who }, { ...signed, id: "b", place: ["Amman", "JO"], who: [jordan, portugal] })).toEqual([
      "a+b",
    ]);
  });
  test("one party in common, another in each, is two", () => {
    expect(events({ ...signed, id: "a", who: [jordan, portugal] }, { ...signed, id: "b", who: [jordan, spain] })).toEqual([
      "a",
      "b",
    ]);
  });
  test("one report that leaves a party out is the same", () => {
    expect(events({ ...signed, id: "a", who: [jordan, portugal, spain] }, { ...signed, id: "b", who: [jordan, spain] })).toEqual([
      "a+b",
    ]);
  });
});

describe("reports of several events", () => {
  test("the same two people twice on one day", () => {
    const twice = [minister, guest];
    expect(
      events(
        { id: "a1", date: "2025-03-04", who: twice, words: "In the morning the two ministers held talks" },
        { id: "b1", date: "2025-03-04", who: twice, words: "The morning talks of the ministers" },
        { id: "a2", date: "2025-03-04", who: twice, words: "At a dinner in the evening the two met again" },
      ),
    ).toEqual(["a1+b1", "a2"]);
  });
  test("one article that tells of two meetings of the same people", () => {
    expect(
      events(
        { id: "a", source: "s1", date: "2025-03-04", who: [minister, guest] },
        { id: "b", source: "s1", date: "2025-03-04", who: [minister, guest] },
      ),
    ).toEqual(["a", "b"]);
  });
  test("a summit's bilateral meetings", () => {
    expect(
      events({ id: "a", date: "2025-03-04", who: [minister, guest] }, { id: "b", date: "2025-03-04", who: [minister, other] }),
    ).toEqual(["a", "b"]);
  });
  test("a visit and the talks during it", () => {
    expect(
      events(
        { id: "a", class: "visit", date: "2025-03-04", who: [minister, guest] },
        { id: "b", date: "2025-03-04", who: [minister, guest] },
      ),
    ).toEqual(["a", "b"]);
  });
  test("a call and a meeting, another city, another day", () => {
    const who = [minister, guest];
    expect(
      events(
        { id: "call", date: "2025-03-04", mode: "phone", who },
        { id: "met", date: "2025-03-04", mode: "in-person", who },
        { id: "here", date: "2025-05-04", place: ["Asunción", "PY"], who },
        { id: "there", date: "2025-05-04", place: ["Encarnación", "PY"], who },
        { id: "later", date: "2025-05-08", who },
      ),
    ).toHaveLength(5);
  });
  test("two presidents of one country on one day are two people", () => {
    expect(
      events(
        { id: "a", date: "2025-03-04", who: [minister, guest] },
        { id: "b", date: "2025-03-04", who: [actor("A", "Hernán Ruiz Prada", "PY", "Foreign Minister"), guest] },
      ),
    ).toEqual(["a", "b"]);
  });
});

const judged = (verdict: Judgement["verdict"]): Judgement => ({
  id: "j1",
  about: "report",
  left: "a",
  right: "b",
  verdict,
  grounds: [],
  by: "Reader",
  at: "2025-06-01T00:00:00Z",
  judged: null,
});

test("a person's judgement stands above the rules, either way", () => {
  const alike = [
    makeReport({ id: "a", date: "2025-03-04", who: [minister, guest] }),
    makeReport({ id: "b", date: "2025-03-04", who: [minister, guest] }),
  ];
  expect(fold(alike, [judged("different")])).toHaveLength(2);
  const unlike = [
    makeReport({ id: "a", date: "2025-03-04", who: [minister, guest] }),
    makeReport({ id: "b", date: "2025-07-04", who: [minister, other] }),
  ];
  expect(fold(unlike)).toHaveLength(2);
  expect(fold(unlike, [judged("same")])).toHaveLength(1);
});

test("a disagreement stands as two claims on one field", () => {
  const [event] = fold([
    makeReport({ id: "a", date: "2025-03-04", who: [minister, guest] }),
    makeReport({ id: "b", date: "2025-03-05", who: [minister, guest], words: "", published: null, place: ["Asunción", "PY"] }),
    makeReport({ id: "c", date: "2025-03-04", who: [minister, guest], place: ["Asunción", "PY"] }),
  ]);
  expect(event!.claims.filter((claim) => claim.field === "date").map((claim) => claim.reports)).toEqual([["a", "c"], ["b"]]);
});

const people = [
  minister,
  guest,
  other,
  actor("B", "Ingrid Solheim Dahl", "NO", "State Secretary"),
  actor("B", "Tran Quoc Khanh", "VN", "Foreign Minister"),
];
const arbitraryReports = fc
  .array(
    fc.record({
      host: fc.nat(4),
      guest: fc.nat(4),
      day: fc.integer({ min: 1, max: 9 }),
      dated: fc.boolean(),
      source: fc.nat(5),
      city: fc.nat(2),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(
      ({ host, guest: to, day, dated, source, city }, at): FiledReport =>
        makeReport({
          id: `r${at}`,
          source: `s${source}`,
          article: `s${source}-${at % 3}`,
          date: dated ? `2025-03-0${day}` : null,
          published: `2025-03-0${day}`,
          place: city === 0 ? null : [["Asunción", "Hanoi"][city - 1]!, ["PY", "VN"][city - 1]!],
          who: [
            { ...people[host]!, side: "A" },
            { ...people[to]!, side: "B" },
          ],
        }),
    ),
  );
const shape = (list: readonly { id: string; reports: readonly string[] }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

test("the order of reports does not matter, and every report is in one event", () => {
  fc.assert(
    fc.property(arbitraryReports, (reports) => {
      const events = shape(fold(reports));
      expect(shape(fold([...reports].reverse()))).toEqual(events);
      expect(events.flatMap((event) => event.reports).sort()).toEqual(reports.map(({ report }) => report.id).sort());
    }),
    { numRuns: 60 },
  );
});

test("folding report by report ends where folding all at once does", () => {
  fc.assert(
    fc.property(arbitraryReports, (reports) => {
      const kept = new Map<string, { id: string; reports: readonly string[] }>();
      reports.forEach((filed, at) => {
        const events = foldAround([filed.report.id], indexReports(reports.slice(0, at + 1)));
        const touched = new Set(events.flatMap((event) => event.reports));
        for (const [id, event] of kept) if (event.reports.some((report) => touched.has(report))) kept.delete(id);
        for (const event of events) kept.set(event.id, event);
      });
      expect(shape([...kept.values()])).toEqual(shape(fold(reports)));
    }),
    { numRuns: 60 },
  );
});
