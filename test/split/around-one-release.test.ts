import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const ferry =
  "Minister Alcino Ramos of Timor-Leste told reporters in Dili that the ferry to Darwin would sail twice a week from June, and that the fares had been halved for students.";
const more =
  "The first ship is to leave on a Tuesday. Pilots of both ports have been told, the minister said, and the bands as well.";
const told = (
  text: string,
): { readonly headline: string | null; readonly words: string; readonly count: number; readonly parts: number } => {
  const { articles } = splitText(text);
  const [post] = articles;
  const posts = articles.filter(({ parent }) => parent === null).length;
  return {
    headline: post!.headline?.words ?? null,
    words: text.slice(post!.start, post!.end),
    count: posts,
    parts: articles.length - posts,
  };
};

test("a headline that the words of a picture say again is the first of the two", () => {
  const headline = "Minister Ramos opens the ferry to Darwin";
  const again = told(`News\n\n${headline}\n\n${headline}\n\n25 Aug 2012\n\n${ferry}\n\n${more}`);
  expect(again.headline).toBe(headline);
  expect(again.words.startsWith(`${headline}\n\n${headline}`)).toBe(true);
  const call = "Call to the Sixth Meeting of Ferrymen";
  const longer = `${call} (2018, Dili)`;
  const text = `${ferry}\n\n${call}\n\n${longer}\n\nDear friends,\n\nThe guild of ferrymen invites you to its sixth meeting in Dili, where the ports of nine countries will show their boats.`;
  expect(text.slice(splitText(text).articles.at(-1)!.start).startsWith(`${call}\n\n${longer}`)).toBe(true);
});

test("the first line of a page is its headline, though the one below says more of what is told", () => {
  const { headline } = told(
    `New fares of the ferry precede a day of talks\n\nTimor-Leste's Minister Alcino Ramos meets reporters in Dili\nBy Ana Lima\n\n${ferry}\n\n${more}`,
  );
  expect(headline).toBe("New fares of the ferry precede a day of talks");
});

test("whose the page's contents are is told in a paragraph of any length", () => {
  const notice =
    `Copyright 1995 - 2017. All rights reserved. ${"The content published in this site belongs to Example Harbour Press. ".repeat(8)}`.trim();
  const { words } = told(`Minister Ramos opens the ferry\n\n${ferry}\n\n${more}\n\n${notice}\nLicence for boats on line 010`);
  expect(words.endsWith("the bands as well.")).toBe(true);
});

test("a long line close between others heads no post", () => {
  const long =
    "At the same time the pilots of Apia and the harbour master of Suva, Sele Vatu, have been asked to Dili, where on 8 April they will be received at the quay -04B-";
  expect(told(`Ferry to Darwin opens\n${ferry}\n${more}\n${long}\n${more}`).count).toBe(1);
});

test("the stroke behind what kind of page it is makes no headline of it", () => {
  expect(told(`Press Releases|\n\n${ferry}\n\n14 June 2022`).headline).toBeNull();
});

test("highlights that follow are the post's own", () => {
  const { parts } = told(
    `Minister Ramos meets guests\nEditor's note: Minister Alcino Ramos held talks with guests on Wednesday. The following are the highlights of their meetings.\nFiji\n\n${ferry}\n\nTonga\n\n${more}`,
  );
  expect(parts).toBe(0);
});

test("buttons are the page's own, and so are the lines close under the heading of a box", () => {
  const box = `Related stories\nAuthorities said that two boats had been damaged in the storm of Sunday and that nobody was hurt.\nIn 2023 the harbour office will raise its budget by more than a tenth, the ministry of finance says.\nThe bill, which was published on Monday, is to take away what its readers call too wide a notion.\nThe quake cut the power for a while, hurt some houses and closed the roads of several villages.`;
  expect(told(`Minister Ramos opens the ferry\n\n${ferry}\n\n${more}\n${box}`).words.endsWith("the bands as well.")).toBe(true);
  expect(
    told(`Minister Ramos opens the ferry\n\n${ferry}\n\n${more}\n\nSuggest to a Friend`).words.endsWith("the bands as well."),
  ).toBe(true);
});
