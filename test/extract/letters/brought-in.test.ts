import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** The messages of a page: where each is told, how, and when. */
const messages = (...lines: readonly string[]): readonly string[] => {
  const { extraction, reading } = code(`${lines.join("\n\n")}\n`, null, null, "1980-05-06");
  const posts = new Set(reading.articles.flatMap(({ id, parent }) => (parent === null ? [id] : [])));
  return extraction.reports
    .filter(({ class: name }) => name === "message")
    .map(({ article, mode, when }) => `${posts.has(article) ? "post" : "text"} ${mode?.value} ${when?.value.date ?? null}`);
};

const letter = [
  "Dear comrades,",
  "On the day of the proclamation of your independence we send you our warmest greetings. We have followed your road with admiration.",
  "Suva, 25 June 1975",
  "Fiji Dockers' Union",
  "Ana Lima, General Secretary",
];

test("a letter may speak of a proclamation behind its salutation, and who brings it in tells of it too", () => {
  expect(
    messages("Greetings", "The Fiji Dockers' Union has sent the following telegram to the Samoa Fishers' Union:", ...letter),
  ).toEqual(["post greeting 1975-06-25", "text greeting 1975-06-25"]);
  const addressed = ["To the Samoa Fishers' Union", ...letter];
  expect(messages("Greetings", "The following telegram was despatched by our comrades in Suva:", ...addressed)).toEqual([
    "post greeting 1975-06-25",
    "text greeting 1975-06-25",
  ]);
  // Of several letters one is but an example.
  expect(
    messages("Greetings", "Among many telegrams the following message was sent by our comrades in Suva:", ...addressed),
  ).toEqual(["text greeting 1975-06-25"]);
});
