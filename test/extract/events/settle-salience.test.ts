import { expect, test } from "vitest";
import { isCoded, isOnlyWished, recallSpoken } from "../../../src/extract/events/settle/settle-salience.ts";
import type { Standing } from "../../../src/model/report.ts";
import { actor, makeReport } from "../../fold/make-report.ts";

const who = [actor("A", "Amina Wanjiru", "KE"), actor("B", "Sam Okello", "UG")];
const { report } = makeReport({ id: "r1", article: "a1", who });
const opinion = { kind: "opinion", published: null } as const;
const at = { start: report.evidence[0]!.start, end: report.evidence[0]!.end };
const somebody = { actor: "somebody" };
const plain = { attribution: null, view: { start: at.start, words: "" } };

const heads = new Set([at.start]);

test("what a speaker goes on to tell is recalled; what the narrator tells, or names the speaker of, is reported", () => {
  const salience = (spoken: Parameters<typeof recallSpoken>[1], kind: "report" | "opinion" = "report") =>
    recallSpoken([report], spoken, new Map([["a1", { kind, published: null }]]), heads)[0]!.salience.value;
  expect(salience([])).toBe("main");
  expect(salience([{ ...at, ...plain, goesOn: null, speaker: somebody }])).toBe("main");
  expect(salience([{ ...at, ...plain, goesOn: "goes on with the words of Ben Otim", speaker: somebody }])).toBe("background");
  // Nobody calls themselves by name.
  const named = { ...report, participants: report.participants.map((one) => ({ ...one, actor: one.name.value })) };
  const told = [{ ...at, ...plain, goesOn: "goes on with the words of Amina Wanjiru", speaker: { actor: "Amina Wanjiru" } }];
  const articles = new Map([["a1", { kind: "report" as const, published: null }]]);
  expect(recallSpoken([named], told, articles, heads)[0]!.salience.value).toBe("main");
  expect(salience([], "opinion")).toBe("background");
});

test("what somebody brings in another's name is done where it is told, and what is one's own is said", () => {
  const told = makeReport({ id: "r5", article: "a1", who }).report;
  const named = { ...told, participants: told.participants.map((one) => ({ ...one, actor: one.name.value })) };
  const salience = (actor: string) =>
    recallSpoken(
      [{ ...named, when: null }],
      [{ ...at, ...plain, goesOn: null, speaker: { actor } }],
      new Map([["a1", { kind: "report" as const, published: null }]]),
      new Set(),
      new Map([[told.class, { brought: true, talks: true }]]),
    )[0]!.salience.value;
  expect(salience("Ben Otim")).toBe("main");
  expect(salience("Amina Wanjiru")).toBe("background");
});

test("what the narrator tells before the words, or as their occasion, is reported", () => {
  const told = makeReport({ id: "r6", article: "a1", who }).report;
  const undated = { ...told, when: null };
  const salience = (words: string, verb: string, trigger: string) => {
    const span = (word: string) => ({ start: at.start + words.indexOf(word), end: at.start + words.indexOf(word) + word.length });
    const view = { start: at.start, words };
    const sentence = { ...at, goesOn: null, speaker: somebody, attribution: { at: span(verb) }, view };
    const held = { ...undated, standing: { ...undated.standing, spans: [span(trigger)] } };
    const articles = new Map([["a1", { kind: "report" as const, published: null }]]);
    const classes = new Map([[told.class, { brought: false, talks: true }]]);
    return recallSpoken([held], [sentence], articles, new Set(), classes)[0]!.salience.value;
  };
  expect(salience("Receiving the guests, she praised the work of both parties.", "praised", "Receiving")).toBe("main");
  expect(salience("She said while meeting the guests that she was glad.", "said", "meeting")).toBe("main");
  expect(salience("She said that she had met the guests in Suva.", "said", "met")).toBe("background");
  expect(salience("The talks that Fiji held went well, she said.", "said", "held")).toBe("background");
});

test("an event that is only recalled is coded where it has a day or month and two sides", () => {
  const [recalled] = recallSpoken([report], [], new Map([["a1", opinion]]), heads);
  expect(isCoded(report)).toBe(true);
  expect(isCoded(recalled!)).toBe(false);
  const dated = makeReport({ id: "r2", article: "a1", who, date: "2026-05-04" }).report;
  const [kept] = recallSpoken([dated], [], new Map([["a1", opinion]]), heads);
  expect(isCoded(kept!)).toBe(true);
  const [alone] = recallSpoken(
    [{ ...dated, participants: dated.participants.slice(0, 1) }],
    [],
    new Map([["a1", opinion]]),
    heads,
  );
  expect(isCoded(alone!)).toBe(false);
});

test("an opinion piece reports what happened in the fortnight before it appeared, and recalls the rest", () => {
  const published = { value: "2026-05-16", spans: [], from: "the page", rule: "page" };
  const salience = (date: string) =>
    recallSpoken(
      [makeReport({ id: "r3", article: "a1", who, date }).report],
      [],
      new Map([["a1", { kind: "opinion", published }]]),
      heads,
    )[0]!.salience.value;
  expect(salience("2026-05-04")).toBe("main");
  expect(salience("2026-05-01")).toBe("background");
  expect(salience("2026-05-17")).toBe("background");
});

test("what a speaker names without a day where the article has long begun is recalled", () => {
  const salience = (date: string | null, from: ReadonlySet<number>) => {
    const told = makeReport({ id: "r4", article: "a1", who, date }).report;
    const span = { start: told.evidence[0]!.start, end: told.evidence[0]!.end, goesOn: null, speaker: somebody, ...plain };
    return recallSpoken([told], [span], new Map([["a1", { kind: "report", published: null }]]), from)[0]!.salience.value;
  };
  expect(salience(null, new Set())).toBe("background");
  expect(salience(null, new Set([at.start]))).toBe("main");
  expect(salience("2026-05-04", new Set())).toBe("main");
});

test("a dealing that a speaker is but ready for is no event, unless it has a day or opens the article", () => {
  const plan = (date: string | null, standing: Standing = "planned") =>
    makeReport({ id: "r5", article: "a1", who, date, standing }).report;
  const wish = (date: string | null, standing?: Standing) => {
    const told = plan(date, standing);
    return { ...told, participants: told.participants.map((one) => ({ ...one, kind: "party" as const })) };
  };
  const spoken = new Set([at.start]);
  const dealings = new Set(["meeting"]);
  expect(isOnlyWished(wish(null), spoken, new Set(), dealings)).toBe(true);
  expect(isOnlyWished(wish("2026-05-04"), spoken, new Set(), dealings)).toBe(false);
  expect(isOnlyWished(wish(null), spoken, heads, dealings)).toBe(false);
  expect(isOnlyWished(wish(null), new Set(), new Set(), dealings)).toBe(false);
  // People of two sides who are named have plans.
  expect(isOnlyWished(plan(null), spoken, new Set(), dealings)).toBe(false);
  expect(isOnlyWished(wish(null, "invited"), spoken, new Set(), dealings)).toBe(false);
});
