import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const declarations = (text: string): readonly Report[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.filter((report) => report.class === "declaration");
const told = (text: string): readonly string[] => declarations(text).map(modeAndSides);

describe("words said where the article tells what happened", () => {
  const handover =
    "The Government of Kenya on Monday handed over two ambulances to the Gulu Hospital in Uganda.\n\nKenya's Ambassador to Uganda, Amina Wanjiru, said Kenya was proud to stand with the people of Uganda.";

  test("what officials of either side say where a gift is handed over is no declaration, unless they say it to the press", () => {
    expect(
      told(`${handover}\n\nIn response, Uganda's Health Minister, Sam Okello, thanked Kenya for its generous help.`),
    ).toEqual([]);
    expect(told(`${handover}\n\nAmbassador Wanjiru told reporters that Kenya would stand by Uganda.`)).toEqual([
      "pledge: Amina Wanjiru > Uganda",
    ]);
  });

  test("remarks at a signing are none either, a speech is", () => {
    const signing =
      "A treaty was signed on Monday by Kenya's Health Minister, Amina Wanjiru, and Uganda's Health Minister, Sam Okello.\n\n";
    expect(told(`${signing}Speaking at the signing ceremony, Okello praised Kenya for its patience.`)).toEqual([]);
    expect(told(`${signing}In a speech to parliament Okello praised Kenya for its patience.`)).toEqual([
      "praise: Sam Okello > Kenya",
    ]);
  });

  test("who receives a letter from the hands of its bearer speaks to the bearer", () => {
    expect(
      told(
        "Ugandan President Sam Okello received a letter from Kenyan President Amina Wanjiru on Monday.\n\nOkello praised Kenya for its firm stand.",
      ),
    ).toEqual([]);
  });

  test("a statement that is read in talks is not put out to all", () => {
    const call = "Members of Kenya's parliament began a study tour of Uganda on Monday.\n\n";
    const words = "Speaker Sam Okello of Uganda said that Kenya is a true friend.";
    expect(told(`${call}In a statement read during the courtesy call, ${words}`)).toEqual([]);
    expect(told(`${call}In a statement, ${words}`).length).toBe(1);
  });

  test("a ministry that but passes on the news of its country's dealings declares nothing", () => {
    const news = "Uganda's Foreign Minister, Sam Okello, will visit Kenya on Wednesday.\n\n";
    expect(told(`${news}The Ugandan Foreign Ministry reported that the ministers will go over trade with Kenya.`)).toEqual([]);
    expect(told(`${news}The Ugandan Foreign Ministry condemned the raid on Kenya.`)).toEqual([
      "reject: Ugandan Foreign Ministry > Kenya",
    ]);
  });

  test("a lecture by somebody who met others elsewhere is one", () => {
    expect(
      told(
        "Kenyan Foreign Minister Amina Wanjiru met Ugandan President Sam Okello in Kampala on Monday.\n\nWanjiru afterwards gave a lecture at the Lake School, where she said that Uganda must open the lake.",
      ).length,
    ).toBe(1);
  });
});

test("what takes an object is no passive, whoever is named behind “by”", () => {
  expect(
    told("A meeting of the Central Committee of the Communist Party of Kenya condemned the closing of the lake by Uganda."),
  ).toEqual(["reject: Central Committee of the Communist Party of Kenya > Uganda"]);
});

test("two wordings of one sentence by the same speaker are one declaration", () => {
  expect(
    told("In Kisumu a rally of the Lake Union of Kenya deplored the raid on Uganda and called on Chad to withdraw.").length,
  ).toBe(1);
});

test("what is “condemned firmly” is condemned", () => {
  expect(told("In a statement, Kenya's Foreign Minister Amina Wanjiru said Kenya condemned firmly the raid on Uganda.")).toEqual([
    "reject: Amina Wanjiru > Uganda",
  ]);
});

test("words about an embassy, or about an attack on somebody, are not said where it was", () => {
  const placed = (text: string) => declarations(text).map(({ place }) => place?.name.value ?? "-");
  expect(
    placed("Kenyan Foreign Minister Amina Wanjiru condemned on Monday the shelling of Uganda's embassy in Tripoli."),
  ).toEqual(["-"]);
  expect(
    placed("Kenyan Foreign Minister Amina Wanjiru condemned on Monday the attack on President Sam Okello in Tripoli."),
  ).toEqual(["-"]);
  // Near miss: who is criticised there.
  expect(placed("Kenyan Foreign Minister Amina Wanjiru condemned Uganda in Tripoli on Monday.")).toEqual(["Tripoli"]);
});
