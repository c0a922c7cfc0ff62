import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const bodies = [
  "On behalf of our members we send you our warmest greetings on the opening of your congress.\n\nYour struggle for the right of the people to land and work has our full support.",
  "It is with great joy that we congratulate you on your congress, which meets at a time of hardship.\n\nWe wish you every success, and look forward to continuing our exchange of views.",
  "Please accept our congratulations on the occasion of your congress.\n\nOur peoples have stood side by side for decades.",
];
const senders = ["Workers’ Party of Uruguay", "Vietnam–Mozambique Friendship Association", "National Union of Namibian Teachers"];
const people = ["Karmenu Borg", "Lucía Ferreira", "Tran Van Khai"];
const before = "Fishing crews of two ports meet\n\nMay 6, 2024\n\nCrews from Peniche and Beira met on Sunday to talk about nets.";
const behind =
  "School in Pemba opens its doors\n\nMay 3, 2024\n\nA school built by volunteers from Cuba and Mozambique opened in Pemba on Thursday.";

/** A post that prints three messages between two others. `*` stands for who sends one, `@` for who signs it, `#` for its text. */
function split(introduction: string, message: string) {
  const printed = senders.map((sender, at) =>
    message.replaceAll("*", sender).replaceAll("@", people[at]!).replaceAll("#", bodies[at]!),
  );
  const text = [before, `Messages to the congress\n\nMay 5, 2024\n\n${introduction}`, ...printed, `${behind}\n`].join("\n\n");
  const { articles } = splitText(text);
  return {
    printed,
    posts: articles.filter(({ parent }) => parent === null).map(({ headline }) => headline?.words),
    reprints: articles.filter(({ parent }) => parent !== null).map(({ start, end }) => text.slice(start, end)),
  };
}

test.each([
  ["The congress has received many messages. We print three of them whole, in the order in which they came.", "From the *\n\n#"],
  ["We publish below three messages to the congress.", "Message of the *\n\nDear comrades,\n\n#\n\n@\nGeneral Secretary"],
  ["Messages from abroad continue to reach our congress. The following three came this week.", "*\n\nDear comrades,\n\n#"],
  ["Here are the messages of three fraternal bodies to our congress.", "*\n\nTo the Central Committee\n\nDear comrades,\n\n#"],
  ["The congress received the following messages:", "Greetings from the *\n\n#\n\nCentral Committee\n*"],
  ["Fraternal bodies have sent messages to the congress. Three of them follow.", "*\n\n#\n\nWith comradely greetings,\n\n@\n\n*"],
])("%s", (introduction, message) => {
  const { posts, reprints, printed } = split(introduction, message);
  expect(posts).toEqual(["Fishing crews of two ports meet", "Messages to the congress", "School in Pemba opens its doors"]);
  expect(reprints).toEqual(printed);
});

test("where so many messages were announced, a signature ends one and not the post", () => {
  const { posts } = split(
    "The society has received many greetings. We print three of them whole.",
    "From a friend in the north\n\nDear friends,\n\n#\n\n@\nPresident, Vientiane",
  );
  expect(posts).toEqual(["Fishing crews of two ports meet", "Messages to the congress", "School in Pemba opens its doors"]);
});

test("names of parties head no message where none was announced", () => {
  const { reprints } = split("The congress was opened on Friday by its oldest delegate.", "*\n\n#");
  expect(reprints).toEqual([]);
});
