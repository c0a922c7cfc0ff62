import { expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const letters = (...lines: readonly string[]): readonly string[] =>
  code(`${lines.join("\n\n")}\n`, "2026-05-06")
    .extraction.reports.filter(
      ({ class: name, traces }) => name === "message" && !traces.some(({ rule }) => rule === "message-brought-in"),
    )
    .map(modeAndSides);

const words = [
  "We have followed your long strike with respect, and we know what it costs you.",
  "We thank you for every ship that you did not load.",
];

const sent = ["On behalf of our members we send you our warmest greetings on the opening of your congress.", ...words];

test.each<readonly [what: string, lines: readonly string[], messages: readonly string[]]>([
  [
    "a letter that is printed whole is a message from who signs it to whom it addresses",
    [
      "Letter to the Fishers' Union of Samoa",
      "Dear comrades of the Fishers' Union of Samoa,",
      ...words,
      "With warm regards,",
      "Amina Wanjiru, General Secretary of the Kenya Dockers' Union",
    ],
    ["thanks: Amina Wanjiru > Fishers' Union of Samoa"],
  ],
  [
    "an office in the line below a name is its holder's, and its body does not sign beside them",
    [
      "Letter to the Fishers' Union of Samoa",
      "Dear comrades of the Fishers' Union of Samoa,",
      ...words,
      "With warm regards,",
      "Amina Wanjiru\nHead of the International Department of the Kenya Dockers' Union",
    ],
    ["thanks: Amina Wanjiru > Fishers' Union of Samoa"],
  ],
  [
    "where no salutation names anybody, the first words that greet do, and several may sign",
    [
      "Letter of solidarity from the Communist Party of Kenya",
      "On behalf of the Communist Party of Kenya we extend our warmest greetings to the Communist Party of Nepal and to all its members.",
      ...words,
      "International Secretary Amina Wanjiru on behalf of the co-chairs, Peter Otieno and Grace Njeri",
    ],
    ["solidarity: Communist Party of Kenya+Amina Wanjiru+Peter Otieno+Grace Njeri > Communist Party of Nepal"],
  ],
  [
    "whom a letter addresses stands before the colon of its salutation",
    [
      "Telegram to Apia",
      "To the Fishers' Union of Samoa, Apia",
      "Dear comrades: The people of Kenya have learnt with joy of your long strike, and we thank you for it.",
      ...words,
      "Amina Wanjiru, General Secretary of the Kenya Dockers' Union",
    ],
    ["thanks: Amina Wanjiru > Fishers' Union of Samoa"],
  ],
  [
    "a statement is no letter",
    ["Press statement from the Communist Party of Kenya on the strike", ...words, "Amina Wanjiru"],
    [],
  ],
  [
    "a letter that names nobody to whom it goes is none",
    ["Letter from the Communist Party of Kenya", ...words, "Amina Wanjiru"],
    [],
  ],
  [
    "a headline tells to whom a message of solidarity goes and what it is before its occasion",
    [
      "Message of Solidarity to the Republic of Samoa on the Anniversary of the Ferry",
      "On this day we send our greetings to all who sail. For years the islanders have kept the ferry afloat.",
      ...words,
      "International Secretary Amina Wanjiru",
    ],
    ["solidarity: Amina Wanjiru > Samoa"],
  ],
  [
    "a letter of several sentences is signed though its last line ends in a body's initials",
    [
      "Telegram to Samoa",
      "The following telegram was despatched from Mombasa on 2 May:",
      "To the Fishers' Union of Samoa, Apia",
      "Dear comrades: The dockers of Kenya have learnt of your victory. Your victory is a victory of all who work at sea. We are certain that it will not be the last. Long live the solidarity of the oceans!",
      "Amina Wanjiru\nActing President, K.D.U.",
    ],
    ["solidarity: Amina Wanjiru > Fishers' Union of Samoa"],
  ],
  [
    "messages that a post prints under the names of their senders go to whom they reached, as the post says",
    [
      "Messages to the congress",
      "The Fishers' Union of Samoa has received many messages on the occasion of its congress. We print two of them whole.",
      "From the Communist Party of Nepal",
      "Dear comrades,",
      ...sent,
      "From the Kenya Dockers' Union",
      ...sent,
      "Amina Wanjiru\nGeneral Secretary",
    ],
    [
      "greeting: Communist Party of Nepal > Fishers' Union of Samoa",
      "greeting: Kenya Dockers' Union+Amina Wanjiru > Fishers' Union of Samoa",
    ],
  ],
  [
    "messages that a post prints go to whom its headline greets",
    [
      "Greetings to the Fishers' Union of Samoa",
      "Of the messages that came to the congress we print two.",
      "Communist Party of Nepal",
      "Dear comrades,",
      ...words,
      "Kenya Dockers' Union",
      "Dear comrades,",
      ...words,
    ],
    ["greeting: Communist Party of Nepal > Fishers' Union of Samoa", "greeting: Kenya Dockers' Union > Fishers' Union of Samoa"],
  ],
  [
    "what brings in an answer puts nothing out to all, though an appeal be told of before it",
    [
      "A letter from Suva",
      "Readers will remember that an appeal in our shop brought in 400 dollars. The dockers of Suva have now sent this answer:",
      "Dear comrades of the Fishers' Union of Samoa,",
      ...words,
      "Amina Wanjiru",
    ],
    ["thanks: Amina Wanjiru > Fishers' Union of Samoa"],
  ],
])("%s", (_, lines, messages) => {
  expect(letters(...lines)).toEqual(messages);
});

test("what a printed letter but expects of others is no event, and what its sender means to do is", () => {
  const told = (hope: string): readonly string[] =>
    code(
      `Letter to the Fishers' Union of Samoa\n\nDear comrades of the Fishers' Union of Samoa,\n\n${words[0]}\n\n${hope}\n\nWith warm regards,\n\nAmina Wanjiru, General Secretary of the Kenya Dockers' Union\n`,
      "2026-05-06",
    ).extraction.reports.map((report) => `${report.class} ${report.standing.value}`);
  expect(told("We are certain that Portugal will recognise the Republic of Palestine without delay.")).toEqual(["message held"]);
  expect(told("A delegation of our union, led by Peter Otieno, will visit Samoa in June.")).toContain("visit planned");
});
