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
