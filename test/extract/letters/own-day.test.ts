import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const words = [
  "We condemn the closing of the harbour of Apia and thank you for every ship that you did not load.",
  "Yesterday our members marched to the Embassy of Samoa in Nairobi.",
];
const signed = "With warm regards,\n\nAmina Wanjiru, General Secretary of the Kenya Dockers' Union";
const greeting = "Dear comrades of the Fishers' Union of Samoa,";
const sent = "On behalf of our members we send you our warmest greetings on the opening of your congress.";
const post = [
  "Kenya's dockers write to Samoa",
  "Posted on 18 March 2021",
  "We have received the following letter from the Kenya Dockers' Union.",
];

const days = (...lines: readonly string[]): readonly (string | null)[] =>
  code(`${lines.join("\n\n")}\n`, null, null, "2022-08-10")
    .extraction.reports.filter(({ class: name }) => name === "message" || name === "declaration")
    // Who brings the text in tells of it once more.
    .filter(({ traces }) => !traces.some(({ rule }) => rule === "message-brought-in"))
    .map(({ when }) => when?.value.date ?? null);

test.each<readonly [what: string, lines: readonly string[], days: readonly (string | null)[]]>([
  ["over its salutation", [...post, "12 March 2021", greeting, sent, ...words, signed], ["2021-03-12"]],
  ["with its place", [...post, "Mombasa, March 12th, 2021", greeting, sent, ...words, signed], ["2021-03-12"]],
  ["below who signs it", [...post, greeting, sent, ...words, `${signed}\nMombasa, 12 March 2021`], ["2021-03-12"]],
  [
    "where the post prints none",
    [...post.slice(0, 1), "Mombasa, 12 March 2021", greeting, sent, ...words, signed],
    ["2021-03-12"],
  ],
  [
    "of a statement at its foot",
    [
      "Statement of the Kenya Dockers' Union on the strike in Samoa",
      ...words,
      "Amina Wanjiru\nGeneral Secretary\nMombasa, March 3rd, 2019",
    ],
    ["2019-03-03"],
  ],
  [
    "of a speech below its headline, though it greets on behalf of somebody",
    [
      "Speech of Prime Minister Amina Wanjiru at the opening of the Conference of Dockers",
      "Nairobi, 3 May 1986",
      "Comrade Chairman,",
      "On behalf of the Government of Kenya I welcome you all. We condemn the raids of South Africa on our neighbours.",
    ],
    ["1986-05-03"],
  ],
  // Near miss: the day on which a post brings a letter is not the letter's.
  ["which the post's is not", [...post, greeting, sent, ...words, signed], [null]],
])("a printed text is of the day that it gives itself: %s", (_, lines, own) => {
  expect(days(...lines)).toEqual(own);
});

test("a text that gives itself a day counts from it", () => {
  const text = [...post, "12 March 2021", greeting, sent, ...words, signed].join("\n\n");
  const { recognition } = code(text, null, null, "2022-08-10");
  const yesterday = recognition.days.find(({ start, end }) => text.slice(start, end) === "Yesterday");
  expect(yesterday?.when.date).toBe("2021-03-11");
});
