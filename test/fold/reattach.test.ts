import { expect, test } from "vitest";
import { describeReport, reattach } from "../../src/fold/reattach.ts";
import type { FiledReport, Judgement } from "../../src/model/event.ts";
import { actor, makeReport } from "./make-report.ts";

const given = ["Anselmo", "Ingrid", "Lamine", "Khamsone", "Wairimu", "Duarte", "Stavros", "Yadira", "Eero", "Moses"];
const family = ["Prada", "Solheim", "Ouattara", "Vilay", "Otieno", "Figueira", "Mavrikos", "Benítez", "Laaksonen", "Tabiwini"];
const matters = [
  "river trade",
  "visas for students",
  "the price of soya",
  "a joint commission",
  "plant health",
  "the fishing season",
  "air links",
  "debt relief",
  "cadre schools",
  "forest fires",
];
const verbs = ["received", "held talks with", "met", "called on", "hosted"];

/** Two hundred reports of a hundred meetings, each told in two sources. `worded` says how the telling is worded this time. */
const reportsOf = (
  id: (meeting: number, telling: number) => string,
  worded: (words: string, meeting: number) => string,
): FiledReport[] =>
  Array.from({ length: 100 }, (_, meeting) =>
    [0, 1].map((telling) => {
      const [host, guest] = [
        `${given[meeting % 10]} ${family[Math.floor(meeting / 10)]}`,
        `${given[(meeting + 3) % 10]} ${family[(meeting * 7 + 1) % 10]}`,
      ];
      return makeReport({
        id: id(meeting, telling),
        source: `s${telling}-${Math.floor(meeting / 5)}`,
        article: `a${telling}-${meeting}`,
        date: `2025-03-${String(1 + (meeting % 28)).padStart(2, "0")}`,
        who: [actor("A", host, "PY"), actor("B", guest, "VN")],
        words: worded(
          `${host} ${verbs[(meeting + telling) % 5]} ${guest} in the capital to speak about ${matters[meeting % 10]} and ${matters[(meeting * 3 + 4) % 10]}.`,
          meeting,
        ),
      });
    }),
  ).flat();

test("after a rebuild with other ids and some wording changed, 98 of 100 judgements find their reports; the rest are named", () => {
  const before = reportsOf(
    (meeting, telling) => `old-${meeting}-${telling}`,
    (words) => words,
  );
  const judgements: Judgement[] = Array.from({ length: 100 }, (_, meeting) => {
    const [left, right] = [before[meeting * 2]!, before[meeting * 2 + 1]!];
    return {
      id: `j${meeting}`,
      about: "report",
      left: left.report.id,
      right: right.report.id,
      verdict: "same",
      grounds: [],
      by: "Reader",
      at: "2025-06-01T00:00:00Z",
      judged: { left: describeReport(left), right: describeReport(right) },
    };
  });
  // Every third telling is worded anew in part, and one meeting is no longer found at all.
  const after = reportsOf(
    (meeting, telling) => `new-${meeting}-${telling}`,
    (words, meeting) => (meeting % 3 === 0 ? words.replace("in the capital to speak about", "for a conversation on") : words),
  ).filter((filed) => filed.report.id !== "new-41-0");
  const { attached, lost } = reattach(judgements, after);
  const right = attached.filter(
    (judgement) =>
      judgement.left === `${judgement.id.replace("j", "new-")}-0` && judgement.right === `${judgement.id.replace("j", "new-")}-1`,
  );
  expect(right.length).toBe(attached.length);
  expect(attached.length).toBeGreaterThanOrEqual(98);
  expect(lost.map((judgement) => judgement.id)).toContain("j41");
  expect(attached.length + lost.length).toBe(100);
});

test("two reports of one source that answer the description alike are not guessed between", () => {
  const who = [actor("A", "Anselmo Prada", "PY"), actor("B", "Eero Laaksonen", "FI")];
  const words = "Anselmo Prada met Eero Laaksonen.";
  const [old, other] = [
    makeReport({ id: "old", source: "s1", who, words }),
    makeReport({ id: "other", source: "s2", who, words }),
  ];
  const judgement: Judgement = {
    id: "j",
    about: "report",
    left: "old",
    right: "other",
    verdict: "same",
    grounds: [],
    by: "Reader",
    at: null,
    judged: { left: describeReport(old), right: describeReport(other) },
  };
  const twice = [
    makeReport({ id: "n1", source: "s1", article: "x", who, words }),
    makeReport({ id: "n2", source: "s1", article: "y", who, words }),
    other,
  ];
  expect(reattach([judgement], twice)).toEqual({ attached: [], lost: [judgement] });
});
