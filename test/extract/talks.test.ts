import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadTopicWordings } from "../../src/codebook/wordings/topic-wordings.ts";
import { loadWritingWordings } from "../../src/codebook/wordings/writing-wordings.ts";
import { findTopics } from "../../src/extract/topics/find-topics.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { code } from "./statements/read-marked.ts";

const wordings = { topics: loadTopicWordings(), writing: loadWritingWordings() };

interface Passage {
  readonly text: string;
  readonly wants: readonly string[];
  readonly not?: readonly string[];
}

const passages = (file: string): readonly Passage[] => parse(readFileSync(join(import.meta.dirname, file), "utf8")) as Passage[];

/** A report in which Tomas Varga says the passage. */
const said = (text: string): Extraction =>
  code(
    `Hungary's minister holds talks in Oslo\n\nTomas Varga, Foreign Minister of Hungary, held talks in Oslo on Monday.\n\nVarga said the talks were useful. ${text}\n`,
    "2024-05-20",
  ).extraction;

/** The first file's passages are held one by one, but for a share that words still to be learnt may miss. */
function holds(file: string, found: (extraction: Extraction) => readonly string[], least: number): void {
  const wrong: string[] = [];
  const all = passages(file);
  for (const { text, wants } of all) {
    const got = found(said(text));
    if (JSON.stringify([...got].sort()) !== JSON.stringify([...wants].sort()))
      wrong.push(`${text} → ${got.join(", ") || "nothing"}, not ${wants.join(", ") || "nothing"}`);
  }
  expect(all.length - wrong.length, wrong.join("\n")).toBeGreaterThanOrEqual(Math.ceil(least * all.length));
  if (process.env.SHOW_MISSES === "1") console.log(file, wrong.join("\n"));
}

describe("what the talks were about", () => {
  test("positions", () => {
    holds("positions/positions.yaml", ({ positions }) => positions.map(({ act, holder }) => `${act.value} ${holder.value}`), 0.9);
  });
  test("commitments", () => {
    holds("commitments/commitments.yaml", ({ commitments }) => commitments.map(({ by }) => by.value), 0.9);
  });
  test("delegations", () => {
    holds(
      "delegations/delegations.yaml",
      ({ delegations }) =>
        delegations.map(
          ({ leader, organisation, size }) => `${leader?.value ?? organisation?.value}${size ? ` ${size.value}` : ""}`,
        ),
      0.85,
    );
  });
  test.each(passages("topics/topics.yaml"))("topics: $text", ({ text, wants, not }) => {
    const keys = findTopics(text, { start: 0, end: text.length }, wordings).map(({ key }) => key);
    for (const key of wants) expect(keys).toContain(key);
    for (const key of not ?? []) expect(keys).not.toContain(key);
  });
  test("what is promised is due on a day ahead", () => {
    const due = (text: string) => said(text).commitments.map(({ due: day }) => day?.value ?? null);
    expect(due("Hungary will finance a school in Ghana by December.")).toEqual(["December"]);
    expect(due("Hungary will finance a school in Ghana after the cyclone of last week.")).toEqual([null]);
  });
  test("the stretch of a promise leaves out what else a long sentence says", () => {
    const text =
      "Recalling the floods of three years, the loss of a whole harvest along the river and the long debate in both parliaments that came of it, Varga promised that Hungary will share its maps with Ghana.";
    const { commitments } = said(text);
    expect(commitments.map(({ start, end }) => end - start)).toEqual([
      "Varga promised that Hungary will share its maps with Ghana".length,
    ]);
  });
  test.each([
    ["They discussed fisheries and visas.", ["meeting agriculture-and-food", "meeting migration"]],
    ["Trade was high on the agenda. The talks also turned to the war in Sudan.", ["meeting trade", "meeting armed-conflict"]],
    // The narrator's background is no matter of the talks.
    ["Samoa has two universities and exports cocoa.", []],
  ])("what the narrator tells behind a meeting it was about is its topic: %s", (behind, wants) => {
    const { reports } = code(
      `Fijian Minister Sione Vuki met Samoan Minister Ana Lima in Apia on Monday. ${behind}\n`,
      "2024-05-20",
    ).extraction;
    expect(reports.flatMap((report) => report.topics.map(({ key }) => `${report.class} ${key}`)).sort()).toEqual(
      [...wants].sort(),
    );
  });

  test("what the narrator goes on to tell of an agreement by its noun is its topic", () => {
    const { reports } = code(
      "Fiji and Samoa signed an agreement on fisheries in Apia on Monday. The agreement provides for more scholarships.\n",
      "2024-05-20",
    ).extraction;
    expect(reports.flatMap(({ topics }) => topics.map(({ key }) => key))).toEqual(["agriculture-and-food", "education"]);
  });

  test("aid is about what is given, and a long talk is not about what it touches on once", () => {
    const topics = (text: string) =>
      code(text, "2024-05-20").extraction.reports.flatMap((report) => report.topics.map(({ key }) => `${report.class} ${key}`));
    expect(topics("Hungary donated 500 tonnes of flour to Ghana in Accra on Monday after the floods.\n")).toEqual(
      expect.arrayContaining(["aid agriculture-and-food", "aid disaster-relief"]),
    );
    const talk = (rest: string): string[] =>
      topics(
        `Hungary's minister holds talks in Oslo\n\nTomas Varga, Foreign Minister of Hungary, held talks in Oslo with Norway's Foreign Minister, Arne Holt, on Monday.\n\nVarga said that the winter was long. He said that the lake was frozen. He said that a poet lived there. He said that the house stands by a railway. ${rest}\n`,
      );
    expect(talk("")).toContain("meeting infrastructure");
    const long = talk("He said that the days are short. He said that the wind is strong. He said that it is calm at night.");
    expect(long).not.toContain("meeting infrastructure");
    expect(
      talk("He said that the days are short. He said that the wind is strong. He said that a new railway is to come."),
    ).toContain("meeting infrastructure");
  });
  test("\"we\" is the party's or union's on behalf of which a printed speech is given", () => {
    const speech = (opening: string): string[] =>
      code(
        `Speech by Ann Achieng, General Secretary of the Example Workers' Party of Kenya\n\nDear friends,\n\n${opening} Our harbour has seen many ships. We support the ban on landmines. I oppose the new tax. We shall send our friends in Accra a boat.\n`,
        "2024-05-20",
      ).extraction.positions.map(({ act, holder }) => `${act.value} ${holder.value}`);
    expect(speech("On behalf of the Example Workers' Party of Kenya I welcome you.")).toEqual([
      "supports Example Workers' Party of Kenya",
      "opposes Ann Achieng",
    ]);
    expect(speech("I welcome you to our town.")).toEqual(["supports Ann Achieng", "opposes Ann Achieng"]);
  });
  test("labels of relations are listed with their speaker and all their places", () => {
    const { formulas } = said(
      "The two countries enjoy a comprehensive strategic partnership. He praised the comprehensive strategic partnership.",
    );
    expect(formulas.map(({ phrase, spans, speaker }) => [phrase, spans.length, speaker])).toEqual([
      ["comprehensive strategic partnership", 2, "Tomas Varga"],
    ]);
  });
});
