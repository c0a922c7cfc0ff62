import { describe, expect, test } from "vitest";
import { custodyOf, findCarriages } from "../../src/fold/reprints/reprints.ts";
import type { CarriedArticle } from "../../src/model/carriage.ts";

const body = `Foreign Minister Anselmo Ruiz Prada received his Vietnamese counterpart Tran Quoc Khai in Asunción on Tuesday. The two ministers spoke about
river trade, visas for students and the price of soya. Ruiz Prada recalled that the ports of both countries had been linked by a monthly service since March.
Tran Quoc Khai said that his government would send a mission of engineers to look at the docks of Villeta before the rains. They agreed to set up a joint
commission, which will meet for the first time in Hanoi next year, and to sign a memorandum on plant health. A dinner in honour of the guest ended the day.`;
const kept = (id: string, words: string, more: Partial<CarriedArticle> = {}): CarriedArticle => ({
  id,
  source: `s${id}`,
  parent: null,
  outlet: `Outlet ${id}`,
  credits: [],
  published: null,
  headline: null,
  text: words,
  spans: [{ start: 0, end: words.length }],
  ...more,
});

describe("who carries whose text", () => {
  const origin = kept("origin", body, { outlet: "Example Wire", published: "2025-03-04" });
  test("a whole reprint that credits its origin", () => {
    expect(findCarriages([kept("copy", body, { credits: ["Example Wire"] }), origin])).toMatchObject([
      { carrier: "copy", origin: "origin", extent: "whole", grounds: ["credits Example Wire"] },
    ]);
  });
  test("a cut one without a credit, known by its later day", () => {
    expect(
      findCarriages([kept("cut", body.slice(0, body.indexOf("They agreed")), { published: "2025-03-06" }), origin]),
    ).toMatchObject([{ carrier: "cut", origin: "origin", extent: "cut" }]);
  });
  test("an edited one", () => {
    const edited = body.replace("received", "warmly received").replace("monthly", "weekly").replace("next year", "in 2026");
    expect(findCarriages([origin, kept("edited", edited, { published: "2025-03-05" })])).toMatchObject([
      { carrier: "edited", origin: "origin", extent: "edited" },
    ]);
  });
  test("one that puts words of its own around the whole of another", () => {
    const more = `Our readers will want to know what the ministers said. ${body} We shall report on the joint commission when it meets.`;
    expect(findCarriages([origin, kept("more", more, { published: "2025-03-05" })])).toMatchObject([
      { carrier: "more", origin: "origin", extent: "edited" },
    ]);
  });
  test("a short note is nobody's text", () => {
    const note = "The President sent a message of thanks to his counterpart on Tuesday.";
    expect(findCarriages([kept("one", note), kept("other", note)])).toEqual([]);
  });
  test("another outlet's own telling of the same meeting is none", () => {
    const own = `Vietnam's top diplomat Tran Quoc Khai has met the foreign minister of Paraguay. Speaking after the talks in Asunción he praised the monthly
      shipping line between the two countries and promised experts for the river port of Villeta. A commission is to be set up, with Hanoi as the place of its first
      session. Soya prices and student visas were also raised by the host, Anselmo Ruiz Prada, who gave a dinner for the visitor.`;
    expect(findCarriages([origin, kept("own", own)])).toEqual([]);
  });
  test("the chain leads back to the first text and ends in a circle of credits", () => {
    const carriages = findCarriages([
      origin,
      kept("second", body, { outlet: "Example Daily", credits: ["Example Wire"], published: "2025-03-05" }),
      kept("third", body, { credits: ["Example Daily"], published: "2025-03-07" }),
    ]);
    expect(custodyOf("third", carriages).map((link) => link.origin)).toEqual(["second", "origin"]);
    expect(custodyOf("origin", carriages)).toEqual([]);
  });
});
