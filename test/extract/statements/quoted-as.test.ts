import { describe, expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.statements.map(({ speaker, form }) => `${speaker.value} ${form}`);

describe("whoever an outlet quotes speaks", () => {
  test.each([
    [
      "“There is now some progress,” the Example Agency quoted Kenyan Minister Amina Wanjiru as saying.",
      ["Amina Wanjiru direct"],
    ],
    ["The daily Northern Post quoted Kenyan Minister Amina Wanjiru as saying that trade had grown.", ["Amina Wanjiru indirect"]],
    [
      "The Example Agency cited the minister, Amina Wanjiru, as telling lawmakers that trade had grown.",
      ["Amina Wanjiru indirect"],
    ],
    [
      "Talks go on, the Fijian Foreign Ministry said. “There is progress,” Example Wire quoted Kenyan Minister Amina Wanjiru as saying.",
      ["Fijian Foreign Ministry indirect", "Amina Wanjiru direct"],
    ],
    // Near miss: quoted by somebody.
    [
      "Kenyan Minister Amina Wanjiru was quoted by the Example Agency as saying that trade had grown.",
      ["Amina Wanjiru indirect"],
    ],
  ])("%s", (text, told) => expect(speakers(text)).toEqual(told));

  test("also where a pronoun means them", () => {
    expect(
      speakers("Kenyan Minister Amina Wanjiru said trade had grown. The Example Agency quoted her as saying that it would last."),
    ).toEqual(["Amina Wanjiru indirect", "Amina Wanjiru indirect"]);
  });
});

test("who is invited by somebody invites nobody", () => {
  expect(
    speakers("Slovakia hosted a visit by Kenya's President Juma Odera, invited by his host President Ana Lima of Fiji."),
  ).toEqual([]);
});
