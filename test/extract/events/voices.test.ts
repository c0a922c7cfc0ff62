import { describe, expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";
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

describe("a side before its relative clause", () => {
  const met = ownClass('patterns: [{pattern: "{A} <receive> {B}"}, {pattern: "{A} <hold> ~ (powwow) with {B}"}]');
  const sides = (text: string): readonly string[] => sidesOf(reportsOf(text, met));

  test("is the one acted on", () => {
    expect(
      sides("Zambian Foreign Minister Mutale Banda, whom Hungarian Minister Eszter Bodnár received in Lusaka, sang."),
    ).toEqual(["A Eszter Bodnár, B Mutale Banda"]);
    expect(
      sides("The choir was led by Zambian Minister Mutale Banda, with whom Hungarian Minister Eszter Bodnár held a powwow."),
    ).toEqual(["A Eszter Bodnár, B Mutale Banda"]);
  });

  test("and a pronoun beside it is the other of two", () => {
    const { reports } = code(
      "Chadian Minister Idriss Hamid flew to Fijian Minister Litia Naulu, with whom he held talks.\n",
      "2026-05-06",
    ).extraction;
    expect(sidesOf(reports.filter((one) => one.class === "meeting"))).toEqual(["A Idriss Hamid, B Litia Naulu"]);
  });

  test("but nobody acts from beyond the clause", () => {
    expect(sides("Zambian Minister Mutale Banda, of whom Hungary is proud, received sweets.")).toEqual([]);
  });
});

describe("a sentence that opens with its participle", () => {
  const both = ownClass('patterns: [{pattern: "{A} <receive> {B}"}, {pattern: "{A} <sign> ~ (charter) with {B}"}]');

  test.each([
    "Received by Hungarian Minister Eszter Bodnár at the palace on Monday was Zambian Minister Mutale Banda.",
    "Also signed by Hungarian Minister Eszter Bodnár was a charter with Zambian Minister Mutale Banda.",
    "A charter with Zambian Minister Mutale Banda was signed by Hungarian Minister Eszter Bodnár.",
  ])("%s", (text) => {
    expect(sidesOf(reportsOf(text, both)).map((one) => one.split(", ").sort().join(", "))).toEqual([
      "A Eszter Bodnár, B Mutale Banda",
    ]);
  });

  test("and does not take the agent of another verb", () => {
    expect(
      sidesOf(reportsOf("A charter with Zambia, signed on Monday, was welcomed by Hungarian Minister Eszter Bodnár.", both)),
    ).toEqual(["B Zambia"]);
  });
});

test("what is reported to have been done was done by its subject", () => {
  const met = ownClass('patterns: [{pattern: "{A} <receive> {B}"}]');
  expect(
    sidesOf(
      reportsOf("Hungarian Minister Eszter Bodnár is reliably reported to have received Zambian Minister Mutale Banda.", met),
    ),
  ).toEqual(["A Eszter Bodnár, B Mutale Banda"]);
});

test("a relative clause may lack its pronoun", () => {
  const recital = "The recital Hungarian Minister Eszter Bodnár gave";
  expect(sidesOf(reportsOf(`${recital} before Zambian Foreign Minister Mutale Banda was long.`, given))).toEqual([
    "A Eszter Bodnár, B Mutale Banda",
  ]);
});

test("what a first verb is about does not do what the second one tells", () => {
  const calls = ownClass(`
patterns:
  - {pattern: "{A} <call for> ~ {B}"}
`);
  const sided = (text: string): readonly string[] => sidesOf(reportsOf(text, calls));
  expect(sided("The text welcomes the withdrawal of Zambian soldiers and calls for Hungarian soldiers.")).toEqual([]);
  expect(sided("Zambian soldiers demand bread and call for Hungarian soldiers.")).toHaveLength(1);
});

test.each([
  "Hungarian Minister Eszter Bodnár gave a recital, whose theme was rain, before Zambian Foreign Minister Mutale Banda.",
  "Hungarian Minister Eszter Bodnár gave a recital, which lasted an hour, before Zambian Foreign Minister Mutale Banda.",
])("a clause between two commas is passed over: %s", (text) => {
  expect(sidesOf(reportsOf(text, given))).toEqual(["A Eszter Bodnár, B Mutale Banda"]);
});

test("a clause that runs on, or behind which others act, is not passed over", () => {
  expect(
    reportsOf("Hungarian Minister Eszter Bodnár gave a recital, which moved all who stood before Mutale Banda.", given),
  ).toEqual([]);
  expect(
    reportsOf(
      "Hungarian Minister Eszter Bodnár gave a recital, which was long, and sat down before Zambian Minister Mutale Banda.",
      given,
    ),
  ).toEqual([]);
});
