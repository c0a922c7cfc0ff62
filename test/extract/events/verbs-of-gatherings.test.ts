import { describe, expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Classes and modes of what a text tells, with both sides. */
const told = (text: string): readonly string[] => {
  const { extraction, recognition } = code(`${text}\n`, "2026-05-06");
  const names = new Map(recognition.actors.map(({ id, name }) => [id, name.value]));
  return extraction.reports.map(({ class: name, mode, participants }) => {
    const on = (sides: readonly string[]): string =>
      participants.flatMap(({ side, actor }) => (sides.includes(side) ? [names.get(actor ?? "") ?? ""] : [])).join(", ");
    return `${name} ${mode?.value} | ${on(["A"])} | ${on(["B"])}`;
  });
};

describe("the verb of a gathering tells nothing else", () => {
  test.each([
    [
      "Danish Minister Karen Holmgaard attended a festival hosted by the African Union in Lima on Monday.",
      "gathering other | African Union | Karen Holmgaard",
    ],
    [
      "A concert of old sailors held by the African Union in Lima on Monday drew delegates from nine countries.",
      "gathering other | African Union | delegates from nine countries",
    ],
    [
      "Danish Minister Karen Holmgaard welcomed delegates from nine countries to a seminar on salt in Lima on Monday.",
      "gathering forum | Karen Holmgaard | delegates from nine countries",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

test("who opened one is a guest where somebody else holds it, and who is told alone has it", () => {
  expect(told("A fair organised by the African Union in Lima on Monday was opened by Danish Minister Karen Holmgaard.")).toEqual([
    "gathering exhibition | African Union | Karen Holmgaard",
  ]);
  expect(told("A fair in Lima on Monday was opened by Danish Minister Karen Holmgaard.")).toEqual([
    "gathering exhibition | Karen Holmgaard | ",
  ]);
});

test("the noun of a gathering tells its mode before the words around it, and a union's name does not", () => {
  expect(told("The African Union held a seminar in Lima on Monday to mark the anniversary of the reefs.")).toEqual([
    "gathering forum | African Union | ",
  ]);
  expect(told("The Pacific Islands Forum held a retreat in Lima on Monday.")).toEqual([
    "gathering other | Pacific Islands Forum | ",
  ]);
});
