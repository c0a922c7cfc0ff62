import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const found = (text: string): { readonly positions: readonly string[]; readonly commitments: readonly string[] } => {
  const { positions, commitments } = code(`${text}\n`, "2026-05-06").extraction;
  return {
    positions: positions.map(({ act, holder }) => `${act.value} ${holder.value}`),
    commitments: commitments.map(({ by }) => by.value),
  };
};

const speaker = "Jomo Otieno, deputy head of the Farmers' Party of Kenya, opened the forum in Nairobi on Monday.";

test("“we” are the speaker's own party or country where the sentences before it began with it", () => {
  const said = (before: string): readonly string[] =>
    found(`${speaker} He said that the rain came late. ${before} We firmly oppose the tariff.`).positions;
  expect(said("The Farmers' Party of Kenya grows on the coast.")).toEqual(["opposes Farmers' Party of Kenya"]);
  // Near misses: another's party, and "he" in between.
  expect(said("The Fishers' Party of Malta grows on the coast.")).toEqual(["opposes Jomo Otieno"]);
  expect(said("The Farmers' Party of Kenya grows. He likes that.")).toEqual(["opposes Jomo Otieno"]);
});

test("the Fijian leader who proposes is she and not her country", () => {
  expect(
    found(
      "Fijian President Litia Naulu met Kenyan President Amina Wanjiru in Suva on Monday. The Fijian leader proposed that the two sides build a port.",
    ).positions,
  ).toEqual(["proposes Litia Naulu"]);
});

test("“together with the unions we will” promises for the speaker, and “we further demand” is no noun", () => {
  const { positions, commitments } = found(
    "The Farmers' Party of Kenya declares its solidarity with Malta. We further demand that the port be opened. Together with the unions of the coast we will send a ship of books to Malta in spring.",
  );
  expect(positions).toEqual(["supports Farmers' Party of Kenya", "demands Farmers' Party of Kenya"]);
  expect(commitments).toEqual(["Farmers' Party of Kenya"]);
});

test("what had to be done is a demand, and work that others should do together a proposal", () => {
  expect(found(`${speaker} He told the guests that the dam had to be made higher.`).positions).toEqual(["demands Jomo Otieno"]);
  expect(found(`${speaker} He stressed the need for all unions to work together.`).positions).toEqual(["proposes Jomo Otieno"]);
  expect(found(`${speaker} He called the tariff immoral.`).positions).toEqual(["opposes Jomo Otieno"]);
});

test("a state that is called by letters acts before any verb", () => {
  expect(
    found(
      "We print a statement by Han Chol, Vice-Minister of the DPRK.\n\nThe DPRK rejects and condemns the raid on Malta. We will stand with Malta. We shall not forget it.",
    ).commitments,
  ).toContain("DPRK");
});

test("whose policy or statement it is holds what it stands for, and what is said behind thanks is no courtesy", () => {
  expect(found(`${speaker} He said that Malta's foreign policy always gives priority to dialogue.`).positions).toEqual([
    "reaffirms Malta",
  ]);
  expect(
    found(`${speaker} He thanked the guests for the tents and said Malta stood fully behind the ceasefire.`).positions,
  ).toEqual(["supports Malta"]);
  // Near miss: thanks for support are a courtesy.
  expect(found(`${speaker} He thanked Malta for its firm support for the port.`).positions).toEqual([]);
});

test("a state ratifies its vocation, and what a union will adopt or transfer it promises", () => {
  expect(found(`${speaker} “Kenya ratifies its vocation as a peaceful country,” he said.`).positions).toEqual([
    "reaffirms Kenya",
  ]);
  expect(found(`${speaker} He added that the party would adopt two schools on the coast.`).commitments).toHaveLength(1);
  expect(found(`${speaker} He added that the party would adopt the budget.`).commitments).toEqual([]);
});

test("a call for ties between one's own country and another is a proposal", () => {
  expect(found(`${speaker} He called for stronger trade between Kenya and Malta.`).positions).toEqual(["proposes Jomo Otieno"]);
  // Near miss: two others.
  expect(found(`${speaker} He called for stronger trade between Fiji and Malta.`).positions).toEqual(["demands Jomo Otieno"]);
});

test("who acts in the next clause holds the stance that it tells", () => {
  expect(found("Tonga condemned the raid, and Fiji rejected the ruling on the lagoon.").positions).toEqual([
    "opposes Tonga",
    "opposes Fiji",
  ]);
  expect(found("Tonga spoke of joining the European Union, and Fiji reaffirmed its support for peace.").positions).toEqual([
    "reaffirms Fiji",
  ]);
  // Near misses: two who act together, and whom the first stance is about.
  expect(found("Tonga, and Fiji as well, rejected the ruling on the lagoon.").positions.length).toBe(1);
  expect(found("Tonga condemned Fiji and rejected the ruling on the lagoon.").positions).toEqual([
    "opposes Tonga",
    "opposes Tonga",
  ]);
});

test("a commitment is the country's that owns it, also one of several words", () => {
  const said = (whose: string): readonly string[] =>
    found(
      `President Ana Lopes of Cabo Verde met Joao Sousa of Angola. President Lopes emphasized ${whose} commitment to the defence of Angola.`,
    ).positions;
  expect(said("Cabo Verde's")).toEqual(["reaffirms Cabo Verde"]);
  expect(said("her")).toEqual(["reaffirms Ana Lopes"]);
});

test("what is asked of both parties to a war falls on others, and what both sides should do on the holder's own too", () => {
  const acts = (words: string): readonly string[] => found(`${speaker} ${words}`).positions.map((one) => one.split(" ")[0]!);
  expect(acts("He urged both parties to let the bread through.")).toEqual(["demands"]);
  expect(acts("He urged both sides to let the bread through.")).toEqual(["proposes"]);
});
