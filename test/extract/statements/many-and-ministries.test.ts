import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "./read-marked.ts";

const coded = (text: string) => code(`${text}\n`, "2026-05-06").extraction;
const said = (text: string): readonly string[] => coded(text).statements.map(({ speaker, form }) => `${form} ${speaker.value}`);
const declared = (text: string): readonly string[] =>
  coded(text)
    .reports.filter((report: Report) => report.class === "declaration")
    .map(modeAndSides);

test("a ministry that is called by its country alone declares what it is told to have said", () => {
  const words = "claimed on Monday that Chile had moved the stones.";
  expect(declared(`The Peruvian foreign ministry ${words}`)).toEqual(["neutral: Peruvian foreign ministry > Chile"]);
  expect(declared(`Peru's foreign ministry ${words} It also demanded that Chile leave.`)).toEqual([
    "demand: Peru's foreign ministry > Chile",
  ]);
  expect(said(`The Peruvian foreign ministry ${words} The ministry said that they were white.`)).toEqual([
    "indirect Peruvian foreign ministry",
    "indirect Peruvian foreign ministry",
  ]);
  // Near miss: a ministry of nobody knows which country.
  expect(declared(`Some foreign ministry ${words}`)).toEqual([]);
});

test("the day on which something was said stands between a verb and what belongs to it", () => {
  const { statements, positions } = coded("Kenyan Minister Amina Wanjiru insisted on Tuesday that the dockers must go home.");
  expect(statements).toHaveLength(1);
  expect(positions.map(({ about }) => about.value)).toEqual(["the dockers must go home"]);
  // Near miss: whoever insists on a day asks for that day.
  expect(said("Kenyan Minister Amina Wanjiru stood on Tuesday in the rain.")).toEqual([]);
});

test("many parties without a name put out a text together", () => {
  const text = (brings: string): string =>
    `In a joint statement, more than 30 workers' parties condemned the arrest of the leaders of the Dockers' Party of Malta.\n\nThe statement, which was ${brings} the Farmers' Party of Kenya, reads:\n\n“The undersigned parties condemn the arrests. We demand that all be freed.\n\nHands off the dockers of Malta!”`;
  expect(said(text("initiated by"))).toEqual([
    "indirect more than 30 workers' parties",
    ...Array.from({ length: 3 }, () => "direct more than 30 workers' parties"),
  ]);
  // Near miss: who wrote it speaks in it.
  expect(said(text("written by")).at(-1)).toBe("direct Farmers' Party of Kenya");
  expect(coded(text("initiated by")).positions.map(({ act, holder }) => `${act.value} ${holder.value}`)).toEqual([
    "opposes more than 30 workers' parties",
    "opposes undersigned parties",
    "demands more than 30 workers' parties",
    "demands more than 30 workers' parties",
  ]);
});

test("“the parties” are the forty parties told of before", () => {
  expect(
    said("Forty workers' parties have issued an appeal against the blockade of Malta.\n\n“It must be lifted,” the parties say."),
  ).toEqual(["indirect Forty workers' parties", "direct Forty workers' parties"]);
  // Near miss: the ministers are no parties.
  expect(said("Forty workers' parties have issued an appeal for Malta.\n\n“It must be lifted,” the ministers say.").at(-1)).toBe(
    "direct the ministers",
  );
});

test("a text in quotation marks behind the sentence that says who issued it is theirs", () => {
  expect(
    said(
      "The Foreign Ministry of Peru published a communiqué on Monday after the arrest of the lawyer Ana Rojas in Quito.\n\n“Peru deplores the arrest. It must be reversed at once.”\n\nEcuador has not answered.",
    ),
  ).toEqual(["direct Foreign Ministry of Peru", "direct Foreign Ministry of Peru"]);
  expect(
    said(
      "The Press Office of the Farmers' Party of Kenya issued the following statement on Tuesday on the fire at the offices of the Dockers' Party of Malta.\n\n“The Farmers' Party of Kenya denounces the fire. Members were asleep inside.\n\nThe party once more stands by the dockers.”",
    ),
  ).toEqual(Array.from({ length: 3 }, () => "direct Press Office of the Farmers' Party of Kenya"));
});

test("leaders of South America are of no one country", () => {
  const [report] = coded("The South American foreign ministers condemned the blockade of Cuba.").reports;
  expect(report!.participants.map(({ name, country }) => `${name.value} ${country?.value ?? "none"}`)).toEqual([
    "South American foreign ministers none",
    "Cuba CU",
  ]);
});

test("what is asked for on a day is not done", () => {
  const { reports } = coded("Prime Minister Ana Lima of Fiji called on Tuesday for talks with Samoa.");
  expect(reports.filter((one) => one.class === "meeting").map(({ standing }) => standing.value)).toEqual(["called-for"]);
});
