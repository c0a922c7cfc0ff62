import { expect, test } from "vitest";
import { counterpartsOf, fulfilments, isAsked, successions } from "../../src/search/follow-events.ts";
import type { Holder } from "../../src/search/holders-at.ts";
import type { ListedParticipant } from "../../src/store/listed-event.ts";
import { actor, makeReport } from "../fold/make-report.ts";
import { listedEvent } from "./listed-event.ts";

const somebody = (side: string, name: string, country: string | null, office: string | null = null): ListedParticipant => ({
  side,
  role: "principal",
  kind: "person",
  name,
  office,
  country,
});
const event = (id: string, date: string | null, participants: readonly ListedParticipant[], what = "meeting") =>
  listedEvent({ id, class: what, date, participants });
const naulu = somebody("A", "Sitiveni Naulu", "FJ", "Foreign Minister");
const solheim = somebody("B", "Ingrid Solheim", "NO", "Foreign Minister");
const who = { names: ["sitiveni naulu"] };

test("whom somebody dealt with is counted by events, those of the own side apart", () => {
  const events = [
    event("e1", "2025-03-04", [naulu, solheim, somebody("A", "Adi Ravono", "FJ")]),
    event("e2", "2025-04-04", [naulu, solheim], "visit"),
    event("e3", null, [naulu, somebody("A", "Eero Koskela", "FI")], "agreement"),
    event("e4", "2025-05-01", [somebody("A", "Eero Koskela", "FI"), solheim]),
  ];
  expect(counterpartsOf(events.slice(0, 3), who)).toEqual([
    { name: "Ingrid Solheim", country: "NO", events: 2, meetings: 1, first: "2025-03-04", last: "2025-04-04" },
    { name: "Eero Koskela", country: "FI", events: 1, meetings: 0, first: null, last: null },
  ]);
});

test("a name, an office or a country is asked for of one and the same participant", () => {
  expect(isAsked(naulu, who)).toBe(true);
  expect(isAsked(naulu, { office: "foreign minister", country: "FJ" })).toBe(true);
  expect(isAsked(naulu, { office: "foreign minister", country: "NO" })).toBe(false);
  expect(isAsked(somebody("A", "Sitiveni Naulu", null), { ...who, country: "FJ" })).toBe(true);
  expect(isAsked(somebody("A", "Sitiveni Naulu", "TO"), { ...who, country: "FJ" })).toBe(false);
});

test("promise and delivery are linked where one article tells of both, and nowhere else", () => {
  const sides = [actor("A", "New Zealand", "NZ", null, "state"), actor("B", "Samoa", "WS", null, "state")];
  const aid = (id: string, mode: string, article: string, more = {}) =>
    makeReport({
      id,
      source: "s1",
      article,
      class: "aid",
      mode,
      standing: mode === "pledged" ? "promised" : "held",
      who: sides,
      ...more,
    });
  const reports = [
    aid("promised", "pledged", "one"),
    aid("given", "delivered", "one"),
    aid("elsewhere", "delivered", "two"),
    aid("others", "delivered", "one", { who: [sides[0]!, actor("B", "Tonga", "TO", null, "state")] }),
  ];
  const eventOf = new Map(reports.map(({ report }) => [report.id, `e-${report.id}`]));
  expect(fulfilments(reports, eventOf)).toEqual([
    { earlier: "e-promised", later: "e-given", standing: "promised", source: "s1", reports: ["promised", "given"] },
  ]);
});

test("holders of an office follow each other by the days that attest them; one alone is no succession", () => {
  const held = (person: string, from: string | null, more: Partial<Holder> = {}): Holder => ({
    person,
    personId: person,
    office: "Foreign Minister",
    organisation: null,
    country: "FJ",
    mark: null,
    from,
    to: from,
    attested: [],
    ...more,
  });
  const all = [
    held("Second", "2025-06-01"),
    held("First", "2024-01-01"),
    held("Undated", null),
    held("Elsewhere", "2025-01-01", { country: "TO" }),
    held("Somebody", "2025-01-01", { country: null }),
    held("One of many", "2025-01-01", { office: "Senator" }),
    held("Another of many", "2025-02-01", { office: "Senator" }),
  ];
  const found = successions(
    all,
    () => true,
    (office) => office === "Foreign Minister",
  );
  expect(found).toHaveLength(1);
  expect(found[0]!.holders.map(({ person }) => person)).toEqual(["First", "Second", "Undated"]);
});
