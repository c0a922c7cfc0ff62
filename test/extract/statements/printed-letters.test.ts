import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const said = (page: string, publisher = "Example Circle of Friends"): readonly (readonly [string, string])[] =>
  code(page, "2019-03-04", publisher).extraction.statements.map(({ start, end, speaker }) => [
    speaker.value,
    page.slice(start, end),
  ]);

const words = [
  "The floods took our school, and the teachers hold their lessons on the hill.",
  "We ask you for tents, and I thank you for the chalk.",
];
const letter = (salutation: string, ...end: readonly string[]): string => [salutation, words.join(" "), ...end].join("\n\n");
const page = (lead: string, text: string, ...behind: readonly string[]): string =>
  `${["Notes from the twin towns", lead, text, ...behind].join("\n\n")}\n`;

const lead = "The circle resolved in May to print what has reached it from Peru. Its secretary is Ann Wexford.";

test.each([
  ["Dear Mr. Ashdown,", ["With warm regards,", "Rosa Quispe, headmistress"], "Rosa Quispe"],
  ["To our friends in the north,", ["In friendship,", "Rosa Quispe"], "Rosa Quispe"],
  ["Dear friends,", ["With respect,", "for the nine schools"], "nine schools"],
])("a letter between a narrator's sentences is whose name stands below it: %s", (salutation, end, author) => {
  const narrated = "No lorry has come through since then.";
  expect(said(page(lead, letter(salutation, ...end), narrated))).toEqual(words.map((one) => [author, one]));
});

test("a speech ends where it thanks for being heard", () => {
  const text = letter("Madam Chair, friends,", "I thank you.");
  const narrated = "On Sunday Wexford went on to Lima.";
  const found = said(page("Ann Wexford, secretary of the circle, spoke at the meeting; here is what she said.", text, narrated));
  expect(found).toEqual(words.map((one) => ["Ann Wexford", one]));
});

test("who signs a greeting with “I” speaks in it, and not the union named above it", () => {
  const text = [
    "Greetings to our congress",
    "Guests came from four countries. Two of the written greetings follow.",
    "From the Example Dockers' Union of Peru",
    "Dear friends,",
    "I greet your congress from Callao. Never did you talk down to us.",
    "Rosa Quispe, president of the union",
  ].join("\n\n");
  expect(new Set(said(`${text}\n`).map(([name]) => name))).toEqual(new Set(["Rosa Quispe"]));
});

test("what a state did, in a list, is no turn of its", () => {
  const list = [
    "* Chile: recalled its ambassador from Lima on 6 March.",
    "* Peru: broke off relations with a letter on 8 March.",
  ];
  expect(said(page("A short list of what was done, taken from the newspapers.", list.join("\n")))).toEqual([]);
});

test("what becomes of a text is told by whoever prints it", () => {
  const quoted = "“We have lost a school,” said Ann Wexford, secretary of the circle, in Lima.";
  for (const narrated of [
    "Her speech at the table was translated by a friend.",
    "The letter reads:",
    "Two of the written greetings follow.",
  ])
    expect(said(page(lead, `${quoted} ${narrated}`)).map(([, one]) => one)).toEqual([quoted]);
});

test("somebody showed, or found, that something is so", () => {
  const told = ["Ann Wexford showed that most schools stand on sand.", "The wells, Wexford found, were clean."];
  expect(said(page(lead, told.join(" "))).map(([, one]) => one)).toEqual(told);
});

const printed = (text: string): readonly string[] =>
  code(`${text}\n`, "2024-05-06").extraction.statements.map(({ speaker, form }) => `${form} ${speaker.value}`);

test("a resolution that was adopted is printed, and so is a text that several without a name made public", () => {
  const text =
    "Our hooks are not for war. Since May two ships have called with crates that nobody would name. We shall not unload the third.";
  expect(
    printed(
      `No crates in Suva\n\nThe annual meeting of the Harbour Union of Malta adopted the following resolution on 4 May.\n\n${text}\n\nValletta, 4 May 2024`,
    ),
  ).toEqual(Array.from({ length: 3 }, () => "direct Harbour Union of Malta"));
  expect(printed(`No crates in Suva\n\nThe fishing unions have made public this declaration:\n\n${text}`)).toEqual(
    Array.from({ length: 3 }, () => "direct fishing unions"),
  );
});

test("lines that somebody sends are printed as theirs", () => {
  const text =
    "I am home, and the grass is brown already. My daughter wears the scarf every day. Tell the lady with the tractor that my brother does not believe her.";
  expect(
    printed(`Thanks from Apia\n\nWe received this from Mr Tavita Leota, who stayed in our town last summer.\n\n${text}`),
  ).toEqual(Array.from({ length: 3 }, () => "direct Tavita Leota"));
});

test("behind a statement between quotation marks the narrator speaks", () => {
  expect(
    printed(
      "The President on the storm in Fiji\n\nThe President of Malta, Mr Paul Zammit, has made the following statement:\n\n“I learned with sorrow of the storm. On behalf of my people I send condolences to the families. Our nurses are ready to leave tonight.”\n\nThe nurses left Valletta at midnight.",
    ),
  ).toEqual(Array.from({ length: 3 }, () => "direct Paul Zammit"));
});

test("a post tells what stands around a letter of its own that it prints", () => {
  const said = printed(
    "Our letter to the embassy\n\nOn behalf of the branch our secretary wrote last week to the ambassador of Fiji. We print the letter in full.\n\nYour Excellency,\n\nIt was with sorrow that our members read of the storm in Suva. Many of them had walked that sea wall. We ask you to tell us to whom our gift should go.\n\nYours sincerely,\nAnn Wexford\nSecretary\n\nNo answer has come so far.",
  );
  expect(said).toEqual(Array.from({ length: 3 }, () => "direct Ann Wexford"));
});

test("who brings greetings in a speech brings in no text of another", () => {
  expect(
    printed(
      "Statement by Sina Tuilagi, Prime Minister of Samoa, at the General Debate\n\nMr President, Excellencies,\n\nI bring you the greetings of the people of Samoa. For us the sea is not an item on an agenda.\n\nSamoa calls for a fund that pays within weeks. Samoa supports the request of Fiji.\n\nI thank you.",
    ),
  ).toEqual(Array.from({ length: 4 }, () => "direct Sina Tuilagi"));
});
