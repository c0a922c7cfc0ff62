import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";

const days = (text: string, published: string | null): readonly (string | null)[] =>
  code(`${text}\n`, published, null, "2022-08-10").recognition.days.map(({ when }) => when.date);

const visit = "The President of Kenya visited Fiji from 3 to 6 March 2020.";

test.each<readonly [what: string, text: string, published: string | null, last: string | null]>([
  ["the article is of weeks later", `${visit} On Wednesday he opened a school.`, "2020-03-18", "2020-03-04"],
  ["nothing tells when it was written", `${visit} On Wednesday he opened a school.`, null, "2020-03-04"],
  [
    "it is to come",
    "The President will visit Fiji from 3 to 6 April. On Saturday he will open a school.",
    "2021-03-11",
    "2021-04-03",
  ],
  // Near misses: a weekday that the span has not, one on which somebody told of it, and a day of the week of the article.
  ["the span has none", `${visit} On Monday he opened a school.`, null, null],
  ["somebody told of it", `${visit} It went well, the ministry said on Wednesday.`, "2020-03-18", "2020-03-18"],
  ["the span is just over", `${visit} On Sunday he opened a school.`, "2020-03-09", "2020-03-08"],
])("a weekday behind a span of days is one of them where %s", (_, text, published, last) => {
  expect(days(text, published).at(-1)).toBe(last);
});

test.each<readonly [text: string, last: string | null]>([
  ["The minister arrived in Suva on Tuesday on an official visit until Friday.", "2021-03-12"],
  [
    "The two met on Tuesday to prepare the summit, which will open on 25 March. In the afternoon they signed a note.",
    "2021-03-09",
  ],
  ["The summit will open on 25 March. The same day the guests will see the port.", "2021-03-25"],
])("what leads on from a day that was told: %s", (text, last) => {
  expect(days(text, "2021-03-11").at(-1)).toBe(last);
});

test("a yearless day is of the year that an article opens with, where nothing tells when it was written", () => {
  expect(days(`${visit} On March 5 the two signed a note.`, null).at(-1)).toBe("2020-03-05");
  expect(days("The two met on 3 May. The union was founded on 12 March 1990. On March 5 they signed a note.", null).at(-1)).toBe(
    "2022-03-05",
  );
});
