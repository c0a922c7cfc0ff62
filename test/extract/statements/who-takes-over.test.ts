import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

/** Who speaks in each sentence of somebody's words, with the sentence. */
const spoken = (text: string): readonly (readonly [string, string])[] => {
  const page = `Notes of the week\n\n${text}\n`;
  const { extraction } = code(page, "2026-05-06");
  return extraction.statements.map(({ start, end, speaker }) => [speaker.value, page.slice(start, end)] as const);
};

const said = "Foreign Minister Tomas Varga of Hungary told Kenyan Foreign Minister Amina Wanjiru that the lake was dying.";

test.each([
  "Ms Wanjiru smiled.",
  "The First Secretary, Peter Molnar, took notes.",
  "The Hungarian guest then left for Kisumu, where he will see the harbour.",
  "The Minister of Trade, who stood beside him, nodded.",
  "A gift of carved wood changed hands at the close.",
  "The talks lasted two hours.",
  "A source close to the Treasury puts the sum lower.",
  "Present were the Ambassador of Hungary and the Chief of Protocol.",
])("the narrator tells what is done, and nobody says it: %s", (words) => {
  expect(spoken(`${said} ${words}`)).toEqual([["Tomas Varga", said]]);
});

test("whoever talks with the speaker is not told of in the speaker's words", () => {
  const answers = "Ms Wanjiru was of the same mind, and offered the help of her ministry.";
  expect(spoken(`${said} ${answers}`)).toEqual([
    ["Tomas Varga", said],
    ["Amina Wanjiru", answers],
  ]);
});

test.each([
  ["Mr Varga took Kenya to task over the dam.", "Tomas Varga"],
  ["Ms Wanjiru was quick to answer that the dam was old.", "Amina Wanjiru"],
  ["Ms Wanjiru allowed that the dam was old.", "Amina Wanjiru"],
  ["Ms Wanjiru put the number of boats at ninety.", "Amina Wanjiru"],
  ["Ms Wanjiru dismissed on Tuesday a report that the dam had burst.", "Amina Wanjiru"],
  ["Members were told by the Minister, Amina Wanjiru, that the dam was old.", "Amina Wanjiru"],
  ["Ms Wanjiru rounded on the builders of the dam.", "Amina Wanjiru"],
])("words of speech: %s", (words, speaker) => {
  expect(spoken(`${said} ${words}`)).toEqual([
    ["Tomas Varga", said],
    [speaker, words],
  ]);
});

test.each([
  [
    "The Lake Council issued this evening a communiqué in which it denounced the dumping of oil. The Council called for calm.",
    ["Lake Council", "Lake Council"],
  ],
  [
    "The foreign ministers met in Nakuru. The two ministers issued a communiqué, in which they “deplore the dumping of oil”.",
    ["the two ministers"],
  ],
  ["“The lake is dying of it,” reads a note which the Lake Council handed to both embassies.", ["Lake Council"]],
  [
    "Boats may pass again, the foreign ministries of both countries have announced.",
    ["the foreign ministries of both countries"],
  ],
  [`The mayor, Edin Hasanbegovic, met the press. »The lake is dying of it,« Mr Hasanbegovic said.`, ["Edin Hasanbegovic"]],
  [`The mayor, Lars Öberg, met the press. ”The lake is dying of it,” Mr Öberg said.`, ["Lars Öberg"]],
])("whose words a sentence gives: %s", (text, speakers) => {
  expect(spoken(text).map(([speaker]) => speaker)).toEqual(speakers);
});

test("those who put a text out together speak together", () => {
  const text =
    "The Dockers' Union of Genoa and the Seamen's Union of Piraeus have put out the following joint statement.\n\nWe shall load no arms. Our ports are not barracks. We call on the unions of Marseille to do likewise.";
  const both = "Dockers' Union of Genoa and Seamen's Union of Piraeus";
  expect(spoken(text).map(([speaker]) => speaker)).toEqual([both, both, both]);
});

test("those who sign by name speak together", () => {
  const letter =
    "The letter below was handed to the Embassy of China in Managua.\n\nTo the Ambassador\n\nWe who sign are boatmen of the lake. Nobody has asked us whether we want ships. We refuse to be moved.\n\nOctavio Cruz Marenco, chairman\nAnselma Downs Hodge, secretary";
  const both = "Octavio Cruz Marenco and Anselma Downs Hodge";
  expect(spoken(letter).map(([speaker]) => speaker)).toEqual([both, both, both]);
});

test.each([
  "Comrades and friends packed the hall in central London to mark the anniversary. Peter Osei of the League took the chair. Mr Osei said that the hall was full.",
  "Honourable Prime Minister Sione Taufa today met the envoy of Japan. Mr Taufa said that the reef was sick.",
  "To the sound of drums the guests walked in. Peter Osei of the League took the chair. Mr Osei said that the hall was full.",
])("a report that opens like an address is none: %s", (text) => {
  expect(spoken(text).length).toBe(1);
});

test("an outlet behind what it reports says nothing of its own", () => {
  const words = "Tomas Varga agreed that the lake must be cleaned before the spring, the Lake News Agency reported.";
  expect(spoken(words)).toEqual([["Tomas Varga", words]]);
});

test.each([
  [
    `“We share one lake,” he said. Kenya sent two boats to the island.`,
    "whom the text told of before, behind words in quotation marks",
  ],
  ["Interior Minister Peter Osei telephoned his colleague to thank him.", "whoever is brought in by office and name"],
])("what somebody else did is the narrator's: %s", (words) => {
  expect(spoken(`${said} ${words}`).map(([, sentence]) => sentence)).not.toContainEqual(
    expect.stringMatching(/two boats|telephoned/),
  );
});

test("how things stood with somebody may be told in a speaker's words", () => {
  const more = "Kenya was in need of boats.";
  expect(spoken(`${said} ${more}`).map(([, sentence]) => sentence)).toContain(more);
});
