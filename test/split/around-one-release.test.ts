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

test("the name of a section, of a number or what a picture shows heads no release", () => {
  const forum = "Ministers of Ports Meet in Dili for “Timor Sea + Darwin” Forum";
  const report =
    "Dili, April 12, 2024, The Example Quay: Today, in Dili, Minister of Ports Alcino Ramos took part in the meeting of ministers of ports in the “Timor Sea + Darwin” format, as the harbour office reported.";
  expect(told(`Breaking News\n\nTimor Sea + Darwin\n\n${forum}\n\n${report}\n\n${more}`).headline).toBe(forum);
  const numbered = `The Quay • Issue #196\n\nRamos opens the ferry\n\n  • The Quay\n  • Issue #196\n\n${ferry}\n\n${more}\n\nThe Quay can also be read in print. View More`;
  expect(told(numbered).headline).toBe("Ramos opens the ferry");
  const head = "Minister Ramos opens the ferry from Dili to Darwin";
  const review = `${head}\n\nSunday, 9 June 2019\n1 pages in this article\n© Ana Lima/Harbour press service/EXAG\n\nHarbour Post: Ferry to Darwin opens after long talks\n\n${ferry}\n\n${more}`;
  expect(told(review).words.endsWith("the bands as well.")).toBe(true);
  const pictured = `Viewing from June 2023\n\nConsul Lupe Tavita (left) shaking hands with harbour master Sele Vatu (right) with Minister Alcino Ramos after signing the timetable of the ferry in Dili\n\nFerry brings peace, not noise\n\nNews from Dili | Friday, 30 June 2023\n\n${ferry} ... read more\n\nPilots are told\n\nNews from Suva | Thursday, 29 June 2023\n\n${more} ... read more`;
  expect(told(pictured).headline).toBe("Ferry brings peace, not noise");
  // Near miss: a statement may be as short.
  const statement = `Statement on the ferry\n\nThe Council of Ports calls for more boats in the Timor Sea\n\n${ferry}\n\n${more}`;
  expect(told(statement).headline).toBe("Statement on the ferry");
});

test("a headline that is said thrice above the text is no line of the site's", () => {
  const head = "Minister Ramos opens the ferry to Darwin";
  expect(told(`${head}\n\n9\n${head}\n${head}\n\n${ferry}\n\n${more}`).headline).toBe(head);
});

test("the headline of a weekly review may list what that tells of", () => {
  const head = "Ferry opens in Dili; Tea for Funafuti; A bridge at Gorai is measured";
  expect(told(`${head}\n\n${ferry}\n\n${more}`).headline).toBe(head);
});

test("below a headline and its source stands what tells more of it, and no further headline", () => {
  const text = `Ferry to Darwin opens\n\nSource: Example Courier\n9 June 2019\n\nby Ana Lima |\n\nThe fares are halved for students from June, as the minister told reporters in Dili\n\n${ferry}\n\n${more}`;
  expect(told(text)).toMatchObject({ headline: "Ferry to Darwin opens", count: 1 });
});

test("initials between strokes close a text, and headlines of a box below it are not its words", () => {
  const box = [
    "Important news",
    "- Storm over Apia damages two boats and the roof of the harbour office",
    "-",
    "- Consul of Fiji thanks the pilots of Suva for their help in the night of the storm",
    "-",
    "- Council of Ports: no fares for pupils from next year on in any of its nine countries",
    "-",
    "- Tea for Funafuti: eleven chests arrive by boat and are carried to the hospital at once",
  ];
  expect(told(`Ferry opens\n\n${ferry}\n${more}\nA.L./S.V.\n${box.join("\n")}`).words.endsWith("A.L./S.V.")).toBe(true);
});

test("a list of persons with their titles holds no headings", () => {
  const end = "Minister of Ports Sele Vatu and the secretary to the President were present at the ceremony in Suva.";
  const list = ["Mr. Tomas Novak", "Ambassador-designate of Slovenia", "Ms. Lupe Tavita", "High Commissioner-designate of Samoa"];
  const dashes = [
    "Prof. (Ms) Ana Lima – Ambassador-Designate Fiji",
    "Dr. Alcino Ramos – Ambassador-Designate Palau",
    "Mr. S. Vatu– High Commissioner-Designate – Tonga",
  ];
  for (const entries of [list, dashes]) {
    const { headline, words, count } = told(
      [ferry, more, "The envoys who handed over their letters today were:", ...entries, end].join("\n\n"),
    );
    expect({ headline, count }, entries[0]!).toEqual({ headline: null, count: 1 });
    expect(words.endsWith("in Suva.")).toBe(true);
  }
});

test("what says whose text it is, and words in place of a picture, stand below a headline", () => {
  const { articles } = splitText(`Ferry to Darwin opens\n\nAn article from Example Harbour Courier\n\n${ferry}\n\n${more}`);
  expect(articles[0]!.credits.map(({ value }) => value)).toEqual(["Example Harbour Courier"]);
  const listed = (head: string, text: string): string => `  • Photo of ${head}\n\n    ${head}\n\n    ${text}…\n\n    Read More »`;
  const page = `News and Media\n\n${listed("Ferry to Darwin opens", ferry)}\n${listed("Pilots of both ports are told of the first ship", more)}`;
  expect(splitText(page).articles.map(({ headline }) => headline?.words)).toEqual([
    "Ferry to Darwin opens",
    "Pilots of both ports are told of the first ship",
  ]);
});

test("a disclaimer below the text is the page's own", () => {
  const notice =
    `Disclaimer: All comments are read by the editors. ${"Please leave out what is rude or false. ".repeat(5)}`.trim();
  expect(told(`Minister Ramos opens the ferry\n\n${ferry}\n\n${more}\n\n${notice}`).words.endsWith("the bands as well.")).toBe(
    true,
  );
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
  const text = `Dili and Darwin on the Ferry\n${ferry}\n"${more}" he said.\n${long}\nPolitics\n-\nThis year the prize of the guild of ferrymen for quiet harbours went to Sele Vatu, who keeps the lights of Suva.\n-\nThe guild will print the names of a dozen more ports that have put out their lights at night, a letter says.`;
  expect(told(text).count).toBe(1);
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

test("points lettered in a sentence stand for no picture, and a headline may open as a picture's words or a button do", () => {
  const points =
    "The Premier called on all sides to (a) end the raid, (b) free the crew and (c) pay for the nets, as the law asks.";
  expect(told(`Raid must end\n\n${ferry}\n\n${points}\n`).words).toContain(points);
  for (const head of ["Photo of detained sailors stirs protest in Suva", "Close search for missing ferry"])
    expect(told(`${head}\n\n${ferry}\n\n${more}\n`).headline).toBe(head);
});
