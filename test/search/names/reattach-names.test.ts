import { expect, test } from "vitest";
import type { Judgement } from "../../../src/model/event.ts";
import { describeActor, reattachNames } from "../../../src/search/names/reattach-names.ts";
import { named } from "./named-in.ts";

const [left, right] = [named("s1", "Ana Reyes", "BO"), named("s2", "Ana Reyes Pinto", "BO", { id: "a7" })];
const judgement: Judgement = {
  id: "j1",
  about: "name",
  left: "s1/a1",
  right: "s2/a7",
  verdict: "same",
  grounds: [],
  by: "Ada",
  at: "2026-05-06T10:00:00Z",
  judged: { left: describeActor(left), right: describeActor(right) },
};

test("a name is found again under another number, with a mark more, and not where it is gone or two could be meant", () => {
  const moved = [named("s1", "Ana Reyés", null, { id: "a3" }), right];
  expect(reattachNames([judgement], moved).attached).toEqual([{ ...judgement, left: "s1/a3" }]);
  for (const gone of [
    [left],
    [named("s3", "Ana Reyes", "BO"), right],
    [named("s1", "Ana Reyes", "BO", { kind: "party" }), right],
    [named("s1", "Ana Reyes", "BO", { id: "a4" }), named("s1", "Ana Reyes", "BO", { id: "a5" }), right],
  ])
    expect(reattachNames([judgement], gone)).toEqual({ attached: [], lost: [judgement] });
});
