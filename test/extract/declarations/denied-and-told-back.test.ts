import { describe, expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06")
    .extraction.reports.filter((report) => report.class === "declaration")
    .map(modeAndSides);

describe("what is said not to be so", () => {
  test("rejects, and is aimed at nobody", () => {
    expect(told("There are no Fijian soldiers in Tonga, said Tongan Minister Sione Tupou on Monday.")).toEqual([
      "reject: Sione Tupou > ",
    ]);
    expect(told("No pact of any sort exists between Fiji and Samoa, Samoan Minister Tautai Faleolo pointed out.")).toEqual([
      "reject: Tautai Faleolo > ",
    ]);
    // Near miss: that there is no doubt denies nothing.
    expect(told("There is no doubt that Fiji will open the reef, said Tongan Minister Sione Tupou on Monday.")).toEqual([
      "neutral: Sione Tupou > Fiji",
    ]);
  });

  test("by a verb that stands in the passive with its particle", () => {
    expect(told("Rumours of a rift between Suva and Apia were brushed aside by Samoan Minister Tautai Faleolo.")[0]).toMatch(
      /^reject: Tautai Faleolo/,
    );
  });
});

describe("who speaks", () => {
  test("at the end of the sentence, behind a verb that wants words behind it elsewhere", () => {
    expect(told("The reef is open to Tonga, Ana Lima, Fiji's trade minister, maintains.")[0]).toMatch(/Ana Lima > Tonga$/);
  });

  test("a ministry by its capital alone, and one that its country follows", () => {
    expect(told("Fiji has no claim to the reef of Tonga, the Ministry insisted on Monday.")[0]).toMatch(/: Ministry > /);
    expect(told("The foreign ministry of Tonga condemned Fiji on Monday.")).toEqual(["reject: foreign ministry > Fiji"]);
  });

  test("the state that is condemned is nobody's home", () => {
    expect(told("The foreign ministers of the G7 condemned Fiji's raid on Tonga.")[0]).toMatch(/> Fiji$/);
  });

  test("as the sentence behind tells, of words that name somebody abroad", () => {
    expect(
      told("Would Fiji please open the reef? The plea came from Sione Tupou, chair of the Dockers' Party, in Apia."),
    ).toEqual(["appeal: Sione Tupou > Fiji"]);
    // Near miss: nobody abroad is named in either.
    expect(told("The reef is full of sand. The plea came from Sione Tupou, chair of the Dockers' Party, at noon.")).toEqual([]);
  });

  test("who is told by an office behind the possessive of a name in -s", () => {
    expect(told("Honduras' foreign minister, Ramón Lagos, praised Fiji on Monday.")).toEqual(["praise: Ramón Lagos > Fiji"]);
  });

  test("hostages are no hosts, and both sides of a war are addressed rather than met", () => {
    expect(told("Tongan Minister Sione Tupou thanked Fiji for its part in the freeing of the hostages.")).toEqual([
      "praise: Sione Tupou > Fiji",
    ]);
    expect(told("Tongan Minister Sione Tupou called on both sides in Fiji to stop the raids.")).toHaveLength(1);
  });
});
