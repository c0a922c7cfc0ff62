import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const held = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.positions.map(({ act, holder }) => `${act.value} ${holder.value}`);
const bound = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.commitments.map(({ by, what }) => `${by.value}: ${what.value}`);

const briefing =
  "Weekly briefing\n\nRudi Lubis, spokesperson of the Foreign Ministry of Indonesia, briefed the press in Jakarta on Monday.";

test("“we” of a spokesperson are the state or the party", () => {
  expect(held(`${briefing}\n\nRudi Lubis: We firmly oppose the tariff. Indonesia has seen the remarks.`)).toEqual([
    "opposes Indonesia",
  ]);
  expect(bound(`${briefing}\n\n“We will send doctors to Malawi,” Lubis said. Indonesia was told.`)).toEqual([
    "Indonesia: send doctors to Malawi",
  ]);
  const party =
    "Weekly briefing\n\nMeri Naulu, spokeswoman of the Farmers' Party of Kenya, briefed the press in Nairobi on Monday.";
  expect(held(`${party}\n\n“We reject the tariff,” Naulu said.`)).toEqual(["opposes Farmers' Party of Kenya"]);
  // Of nobody's country the state whose policy stands near tells it.
  const open = "Weekly briefing\n\nForeign Ministry Spokesperson Lin Wei briefed the press on Monday.";
  expect(
    held(
      `${open}\n\nLin Wei: The day was long. Fiji opposes the drill. The talks went on for long. They were calm. We reject the raid.`,
    ),
  ).toEqual(["opposes Fiji", "opposes Fiji"]);
  // Near misses: a minister's "we", and a spokesperson's own view.
  expect(
    held(`${briefing.replace("spokesperson of the", "head of the")}\n\n“We reject the tariff,” Lubis said. Indonesia was told.`),
  ).toEqual(["opposes Rudi Lubis"]);
  expect(held(`${briefing}\n\nLubis called the tariff immoral. Indonesia was told.`)).toEqual(["opposes Rudi Lubis"]);
});

test("a text of several parties is theirs, and so is “we”", () => {
  const text =
    "The Farmers and Workers' Parties of the coast denounce the raid on the port. We reject the pretexts that were told of it.";
  const parties = "Farmers and Workers' Parties of the coast";
  expect(held(`Joint Statement on the raid\n\n${text}`)).toEqual([`opposes ${parties}`, `opposes ${parties}`]);
  // Near miss: whoever is spoken of at its head puts out nothing.
  expect(
    held("Statement of the Union of Fiji\n\nThe people of Lesotho have voted. We reject the raid on the port."),
  ).not.toContain("opposes people of Lesotho");
});

const story =
  "Notes of the week\n\nForeign Minister Tomas Varga of Hungary met President Amina Wanjiru of Kenya in Nairobi on Monday.";

test("the narrator tells the stance of “he”, “the minister”, “the Head of State” and of the sides", () => {
  expect(held(`${story} In March the Head of State backed the plan of the Union.`)).toEqual(["supports Amina Wanjiru"]);
  expect(held(`${story} Wanjiru gave a speech in Suva, in which she backed the plan of the Union.`)).toEqual([
    "supports Amina Wanjiru",
  ]);
  expect(held(`${story} The two sides back the plan of the Union.`)).toEqual(["supports the two sides"]);
  // Near misses: nobody holds that office, and nobody stands before the verb.
  expect(held(`${story} In March the Speaker backed the plan of the Union.`)).toEqual([]);
  expect(held(`${story} Those who back the plan came late.`)).toEqual([]);
});

test("the Kenyan minister beside a speaker of another country holds the stance, and it is her country's", () => {
  const two = `${story.replace("President", "Foreign Minister")} Varga thanked his guest, while the Kenyan minister`;
  expect(held(`${two} reiterated her country's rejection of any coup.`)).toEqual(["opposes Kenya"]);
  expect(held(`${two} opposed the tariff.`)).toEqual(["opposes Amina Wanjiru"]);
});

test("what is asked twice over is two, and a position behind a colon is the one told", () => {
  expect(held(`${story} Varga urged Malta to open the port and to free the men.`)).toEqual([
    "demands Tomas Varga",
    "demands Tomas Varga",
  ]);
  expect(held(`${story} Varga reaffirmed his support for the treaty and for the court.`)).toHaveLength(2);
  expect(held(`${story} Varga said Hungary's position is clear: the port must be opened.`)).toEqual(["demands Tomas Varga"]);
});

test("hopes about others demand, and “we believe that” shares no duty", () => {
  expect(held(`${story} Varga hoped that relevant parties would return to the talks.`)).toEqual(["demands Tomas Varga"]);
  expect(held(`${story} Varga hoped that Maltese companies would build the port.`)).toEqual(["demands Tomas Varga"]);
  expect(held(`${story} Varga hoped that the two sides would return to the talks.`)).toEqual(["proposes Tomas Varga"]);
  expect(held(`${story} “We believe that the veto should be abolished,” Varga said.`)).toEqual(["demands Tomas Varga"]);
  expect(held(`${story} “We all should abolish the veto,” Varga said.`)).toEqual(["proposes Tomas Varga"]);
});

test("a worry is a view where it is about what somebody does", () => {
  expect(held(`${story} Varga voiced concern over the decision of Malta to close the port.`)).toEqual(["opposes Tomas Varga"]);
  expect(held(`${story} Varga voiced concern over the floods in Malta.`)).toEqual([]);
});

test("what a state will give is promised though the narrator tells it", () => {
  expect(
    bound("Notes of the week\n\nFiji will contribute two million euros to the school in Suva over four years."),
  ).toHaveLength(1);
  expect(bound("Notes of the week\n\nFiji will send a delegation to Suva.")).toEqual([]);
});

test("the narrator tells what two states hold and what both have bound themselves to", () => {
  expect(held(`${story} Kenya and Chad recognise the need for a port.`)).toEqual(["recognises Kenya and Chad"]);
  expect(bound(`${story} Both countries are determined to provide Malta with help.`)).toEqual([
    "both countries: provide Malta with help",
  ]);
  expect(
    bound("Notes of the week\n\nThe leaders of Chad and Niger reaffirmed their commitment to deepening the friendship."),
  ).toEqual(["the leaders of Chad and Niger: deepening the friendship"]);
});

test("“it” in the quoted words of a person is the body named before", () => {
  const said = "Amina Wanjiru, head of the Farmers' Party of Kenya, said the Farmers' Party of Kenya condemned the raid.";
  expect(held(`Notes of the week\n\n${said} “It calls on the army to leave the port,” Wanjiru said.`).at(-1)).toBe(
    "demands Farmers' Party of Kenya",
  );
});

test("a name of several words that nothing else knows holds what it is told to hold", () => {
  expect(held("Notes of the week\n\nThe Green Left Tide firmly opposes the new port.")).toEqual(["opposes Green Left Tide"]);
  // Near miss: one word with a capital may be anything.
  expect(held("Notes of the week\n\nYesterday opposes the new port.")).toEqual([]);
});

test("the end of a word is no preposition, whatever its letters", () => {
  expect(held("Notes of the week\n\nThe party Mór Déin met on Monday.\n\nMór Déin opposes the new port.")).toEqual([
    "opposes Mór Déin",
  ]);
});

test("how strongly a stance is taken is no part of what it is about", () => {
  const about = (text: string): readonly string[] =>
    code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.positions.map((one) => one.about.value);
  expect(about("Kenya condemns in the strongest possible terms the raid on the port.")).toEqual(["the raid on the port"]);
  expect(about("Kenya strongly condemns, in no uncertain terms, the raid on the port.")).toEqual(["the raid on the port"]);
  expect(about("Kenya rejects with all its strength the new tariff.")).toEqual(["the new tariff"]);
  expect(about("Kenya rejects the strongest terms of the treaty.")).toEqual(["the strongest terms of the treaty"]);
});
