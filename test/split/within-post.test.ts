import { describe, expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const page = (introduction: string, next: string): string =>
  [
    "Union of Suva writes to the dockers of Apia",
    "The union of the port of Suva has written to the dockers of Apia, who have been on strike for a month.",
    introduction,
    next,
    "The dockers of Apia have not answered yet, and the union will send two of its members there in May.",
  ].join("\n\n");

const reprints = (text: string): number => splitText(text).articles.filter(({ parent }) => parent !== null).length;

describe("behind a colon", () => {
  test.each([
    [
      "Excerpt from the message:",
      "“The dockers of Suva feel your struggle as their own, and our halls are open to your families.”",
    ],
    ["The union has issued the following statement:", "“We condemn the lockout and call on the owners to return to the table.”"],
    ["In addition, the following letters were exchanged:", "– A letter on the hours of work in the two ports of the islands"],
  ])("%s %s is the post's own", (introduction, next) => {
    expect(reprints(page(introduction, next))).toBe(0);
  });

  test.each([
    [
      "The full text of the message:",
      "“The dockers of Suva feel your struggle as their own, and our halls are open to your families.”",
    ],
    [
      "We publish the message below:",
      "“The dockers of Suva feel your struggle as their own, and our halls are open to your families.”",
    ],
    ["The union has sent the following letter:", "“Dear comrades, the dockers of Suva feel your struggle as their own."],
    ["The union has issued the following statement:", "We condemn the lockout and call on the owners to return to the table."],
  ])("%s %s is another's", (introduction, next) => {
    expect(reprints(page(introduction, next))).toBe(1);
  });
});

test("a sentence that tells whose the words before it are announces nothing", () => {
  const text = page(
    "The union thanked them. “Water is a duty that knows no border,” the message reads.",
    "The letter was carried by ship.",
  );
  expect(reprints(text)).toBe(0);
});
