import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const spoken = (text: string): readonly (readonly [string, string])[] => {
  const page = `Notes of the week\n\n${text}\n`;
  const { extraction } = code(page, "2026-05-06");
  return extraction.statements.map(({ start, end, speaker }) => [speaker.value, page.slice(start, end)] as const);
};
const told = (text: string): readonly string[] => spoken(text).map(([, words]) => words);

const met = "Foreign Minister Tomas Varga of Hungary met Kenyan Foreign Minister Amina Wanjiru in Nairobi on Monday.";

test("what is told in the present behind words told back is the narrator's, in a paragraph of its own", () => {
  const said = "Varga said that the talks had been useful and that a treaty would follow.";
  for (const narrated of [
    "The two countries resemble each other in the size of their farms.",
    "Protocol lays down how guests are seated.",
    "The Kenyan team is heading a panel on lakes.",
    "It also takes up the question of fish.",
  ])
    expect(told(`${met}\n\n${said}\n\n${narrated}`)).toEqual([said]);
});

test("behind words given in the present they go on", () => {
  const said = "Varga said that Hungary and Kenya are partners.";
  const more = "The friendship of the two peoples has a long history.";
  expect(told(`${met}\n\n${said}\n\n${more}`)).toEqual([said, more]);
});

test.each([
  "Hungary and Kenya have agreed to build a school in Kisumu.",
  "Varga made the remarks when meeting with the governor of Kisumu.",
  "The ministers briefed each other on the situation at home.",
  "The diplomats also spoke of the lakes of both countries.",
  "The diplomats also dwelt on the lakes of both countries.",
])("no words of anybody: %s", (words) => {
  expect(told(`${met}\n\n${words}`)).toEqual([]);
});

test.each([
  "The treaty was signed by Varga for Hungary.",
  "The two ministers also considered the question of visas.",
  "They spoke of the lakes and of fish.",
])("the narrator comes back inside a paragraph: %s", (words) => {
  const said = "Varga said that Hungary would keep its embassy open.";
  expect(told(`${met}\n\n${said} ${words}`)).toEqual([said]);
});

test("a state agrees that something is so in words of its own", () => {
  expect(told(`${met}\n\nKenya agreed that the lake needs rest.`)).toHaveLength(1);
});

test("sides are called as printed, but that both sides are the two", () => {
  const names = (words: string): readonly string[] => spoken(`${met}\n\n${words}`).map(([name]) => name);
  expect(names("The parties stressed the need for peace.")).toEqual(["the parties"]);
  expect(names("Both ministers stressed the need for peace.")).toEqual(["both ministers"]);
  expect(names("Both sides stressed the need for peace.")).toEqual(["the two sides"]);
});

test.each([
  "Varga, who spoke after talks that lasted two hours, said that the lake was clean.",
  "“The lake is clean again,” said, for his part, Varga.",
  "Varga reconfirmed the support of Hungary for the treaty.",
  "Both organisations agreed to set up a school.",
])("somebody's words: %s", (words) => {
  expect(told(`${met}\n\n${words}`)).toEqual([words]);
});

test("a bare infinitive gives no words in the present", () => {
  const said = "Varga appealed to the staff to take good care of the boats.";
  expect(told(`${met}\n\n${said}\n\nThe harbour has four cranes.`)).toEqual([said]);
});

test('of a press release all that stands behind "X said:" is X\'s, where no narrator comes back', () => {
  const head = "The Foreign Minister of Hungary, Tomas Varga, said:";
  const words = [
    "The report shows what was done in Goma.",
    "Those who planned it must answer for it.",
    "Hungary stands by Kenya.",
  ];
  const release = `${head}\n\n${words[0]} ${words[1]}\n\n${words[2]}`;
  expect(told(release)).toEqual([`${head}\n\n${words[0]}`, words[1], words[2]]);
  expect(told(`${release}\n\nNotes to editors\n\nThe report has 90 pages.`)).toHaveLength(3);
  // Near miss: the narrator tells of the speaker.
  expect(told(`${release}\n\nVarga was in Goma in May.`)).not.toContain(words[2]);
});

test("what official figures show is the narrator's, and what somebody says of them is not", () => {
  const said = "Varga said that the boats would stay for two years.";
  expect(told(`${met} ${said} According to official data, more than 600 of them lie in the port.`)).toEqual([said]);
  const more = "These figures, he added, are too low.";
  expect(told(`${met} ${said} ${more}`)).toEqual([said, more]);
});

test("a signed article that is brought in by what it reads is its author's to the end", () => {
  const opening = "Kenyan Ambassador Amina Wanjiru published a signed article in the press.";
  const text = ["The railway is a landmark of our two countries.", "Kenya stands ready to work with Hungary."];
  const of = (lead: string): readonly string[] =>
    spoken(`${opening} ${lead}\n\n${text.join("\n\n")}`).flatMap(([speaker, words]) => (text.includes(words) ? [speaker] : []));
  expect(of("The article reads in part:")).toEqual(["Amina Wanjiru", "Amina Wanjiru"]);
  // Near miss: what is told of it brings no text in.
  expect(of("The article was read by many.")).not.toContain("Amina Wanjiru");
});

test.each([
  "The crossing was closed in 2021.",
  "Work on the Hungarian side was completed last year.",
  "The mission, which numbers 140 nurses, ends in December.",
  "A team of officials will meet in Budapest on June 20.",
  "Uganda will host the next forum in Entebbe in 2028.",
])("behind words told back, in their paragraph, the narrator tells what was done then and who will meet: %s", (narrated) => {
  const said = "Varga said that the road would be of use to both.";
  expect(told(`${met}\n\n${said} ${narrated}`)).toEqual([said]);
});

test("what had been done then goes on with words told back", () => {
  const said = "Varga said that the road would be of use to both.";
  const next = "The crossing was closed in 2021 and would open in May.";
  expect(told(`${met}\n\n${said} ${next}`)).toEqual([said, next]);
});

test("behind what is so according to somebody the narrator goes on", () => {
  const first = "Seventy nurses have left, according to Varga.";
  expect(told(`${met}\n\n${first} The road to the lake has seen no bus since January.`)).toEqual([first]);
});

test("within a speech told back both sides may act again, and guests move on", () => {
  const [spoke, agreed] = ["Varga spoke about the price of fish.", "The two ministers agreed to meet every year."];
  expect(spoken(`${met}\n\n${spoke} The delegation also visited the lake. ${agreed}`).at(-1)).toEqual([
    "the two ministers",
    agreed,
  ]);
  expect(told(`${met}\n\n${spoke} The delegation also visited the lake. ${agreed}`)).not.toContain(
    "The delegation also visited the lake.",
  );
  const said = "The two ministers told the press that nets were dear.";
  expect(spoken(`${met}\n\n${spoke} ${said}`).at(-1)).toEqual(["the two ministers", said]);
  // Near miss: what both advocate, in the present, is a part of what was told.
  const advocate = "The two countries advocate fair nets.";
  expect(spoken(`${met}\n\n${spoke} ${advocate}`).at(-1)).toEqual(["Tomas Varga", advocate]);
});

test("a stance of the speaker's own country goes on with words in quotation marks, and what it is to do does not", () => {
  const quoted = "“We urge them to stop,” Varga said.";
  const stance = "Hungary will continue to work with Kenya for clean lakes.";
  expect(told(`${met}\n\n${quoted} ${stance}`)).toEqual([quoted, stance]);
  expect(told(`${met}\n\n${quoted} Hungary will send two boats in May.`)).toEqual([quoted]);
});

const resolved = "The Assembly of the Lakes Union adopted a resolution on the reef in Suva on Monday.";
const points = (...lines: readonly string[]): readonly string[] =>
  spoken([resolved, ...lines].join("\n\n")).flatMap(([speaker, words]) => (lines.includes(words) ? [speaker] : []));

test.each([
  "Notes with concern that the talks on the reef have stalled;",
  "Notes with concern that the talks on the reef have stalled.",
  "Calls on the States concerned to open the ports;",
  "Calls on the States concerned to open the ports.",
  "Notes with regret the harm done and that the nets were cut.",
])("a point of a resolution is the body's, whatever its clauses tell: %s", (line) => {
  expect(points(line)).toHaveLength(1);
});

test.each(["Notes on the grant were signed.", "Talks with the Minister turned on trade."])("no point: %s", (line) => {
  expect(points(line)).toEqual([]);
});

test("a clause set apart tells whom somebody spoke to", () => {
  const words = "The lake is clean again, Varga told the council.";
  expect(spoken(`${met}\n\n${words}`)).toEqual([["Tomas Varga", words]]);
});
