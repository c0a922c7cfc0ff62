import { describe, expect, test } from "vitest";
import { ownClass, reportsOf, sidesOf } from "./own-class.ts";

const given = ownClass(`
lists: {shows: [concert, recital]}
patterns:
  - {pattern: "{A} <give> ~ (@shows) before {B}"}
`);

describe("a wording of a noun as object is found", () => {
  test.each([
    ["as it stands", "Hungarian Minister Eszter Bodnár gave a short piano recital before Zambian Foreign Minister Mutale Banda."],
    ["in the passive", "A recital was given by Hungarian Minister Eszter Bodnár before Zambian Foreign Minister Mutale Banda."],
    [
      "as a participle",
      "A recital given before Zambian Foreign Minister Mutale Banda by Hungarian Minister Eszter Bodnár drew a crowd.",
    ],
    [
      "as a relative clause",
      "The recital which Hungarian Minister Eszter Bodnár gave before Zambian Foreign Minister Mutale Banda, drew a crowd.",
    ],
  ])("%s", (_, text) => {
    expect(sidesOf(reportsOf(text, given)).map((one) => one.split(", ").sort().join(", "))).toEqual([
      "A Eszter Bodnár, B Mutale Banda",
    ]);
  });

  test("but not where the noun belongs to another verb", () => {
    expect(
      reportsOf(
        "Hungarian Minister Eszter Bodnár gave notice; a recital before Zambian Foreign Minister Mutale Banda was cancelled.",
        given,
      ),
    ).toEqual([]);
  });
});

test("a past form right behind its noun is a participle, one with an object of its own is not", () => {
  const signed = ownClass('patterns: [{pattern: "{all} <sign> [a] (charter)"}]\nothers: [{pattern: "between {all}"}]');
  expect(sidesOf(reportsOf("The charter signed on Monday between Kenya and Uganda protects the lake.", signed))).toEqual([
    "A Kenya, B Uganda",
  ]);
  expect(reportsOf("Those who know the charter signed a letter to Kenya and Uganda.", signed)).toEqual([]);
});

test("two wordings that share a noun are one happening", () => {
  const held = ownClass('patterns: [{pattern: "{A} <host> ~ (forum)"}, {pattern: "(forum) ~ <end> ~ {B}"}]');
  expect(sidesOf(reportsOf("On Monday Kenya hosted a forum in Lamu ending before Uganda.", held))).toEqual(["A Kenya, B Uganda"]);
  expect(sidesOf(reportsOf("Kenya hosted a forum in March and another forum ended before Uganda.", held))).toEqual([
    "A Kenya",
    "B Uganda",
  ]);
});
