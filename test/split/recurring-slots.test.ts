import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

/** Posts that share nothing but how the page prints them. */
const posts = [
  [
    "Ferry to Savai'i sails again",
    "Kofi Waqa",
    "The ferry between the two islands sailed again on Monday after a pause of six weeks, the harbour master said.",
  ],
  [
    "Zambia buys wagons from Serbia",
    "Ines Haddad",
    "Zambia has bought forty wagons from a works in Kragujevac. The minister of transport signed for them on Friday.",
  ],
  [
    "Nurses leave for Malta",
    "Tui Solberg",
    "Thirty nurses from Kerala took up their posts in Valletta this week. Their contract runs for three years.",
  ],
  [
    "Two courts and one old map",
    "Greta Neto",
    "Courts in Quito and Lima will hear a case over a map of 1830. Historians of both countries were asked to speak.",
  ],
] as const;
const days = ["9 May 2024", "6 May 2024", "2 May 2024", "28 April 2024"];

const headlines = (text: string): readonly (string | undefined)[] =>
  splitText(`${text}\n`)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline }) => headline?.words);

const told = posts.map(([headline]) => headline);

test.each([
  ["@"],
  ["— @"],
  ["@, staff writer"],
  ["@ | Example Herald"],
  ["@ reports from Suva"],
  ["From @ in Suva"],
  ["Words and drawings: @"],
  ["Contributor: @"],
  ["@ for this page"],
  ["Dr @"],
])("a line of one frame between headline and day is who wrote, and no headline: %s", (author) => {
  const page = posts.map(([head, name, text], at) => `${head}\n${author.replace("@", name)}\n${days[at]}\n\n${text}`);
  expect(headlines(page.join("\n\n"))).toEqual(told);
});

test("lines of one frame above the headlines are no headlines' authors", () => {
  const kickers = posts.map(([head, name, text], at) => `${name}\n${head}\n${days[at]}\n\n${text}`);
  expect(headlines(kickers.join("\n\n"))).toEqual(told);
});

const posted = (text: string) => splitText(`${text}\n`).articles.filter(({ parent }) => parent === null);

test.each([
  ["Open the release"],
  ["More on this story"],
  ["Go to article"],
  ["Read full story"],
  ["+ Read more"],
  ["»"],
  ["» HEAD"],
  ["To the whole text"],
])("a line that comes again below texts leads to the rest of them: %s", (cut) => {
  const page = posts.map(
    ([head, , text], at) => `${head}\n${days[at]}\n\n${text} It has been said that nobody in the\n\n${cut.replace("HEAD", head)}`,
  );
  const found = posted(page.join("\n\n"));
  expect(found.map(({ headline }) => headline?.words)).toEqual(told);
  expect(found.every(({ truncated }) => truncated)).toBe(true);
});

test.each([["Back to list"], ["Print this page"], ["Read 1204 times"], ["More comments"]])(
  "a line that comes again below whole texts cuts none of them off: %s",
  (foot) => {
    const page = posts.map(([head, , text], at) => `${head}\n${days[at]}\n\n${text}\n\n${foot}`);
    expect(posted(page.join("\n\n")).some(({ truncated }) => truncated)).toBe(false);
  },
);

test.each([["Read more about HEAD"], ["Continued"], ["»"]])("behind dots what leads on may name the post: … %s", (rest) => {
  const page = posts.map(
    ([head, , text], at) => `${head}\n${days[at]}\n\n${text} It has been said… ${rest.replace("HEAD", head)}`,
  );
  expect(posted(page.join("\n\n")).map(({ truncated }) => truncated)).toEqual([true, true, true, true]);
});

test.each([
  ["Views: 14 | @"],
  ["Topic: Trade Put up on @"],
  ["📅 @"],
  ["@ — Ministry of Ports"],
  ["No. 114 / @"],
  ["@ ~ half a minute"],
])("lines of one make around a day beside headlines are days: %s", (frame) => {
  const above = posts.map(([head, , text], at) => `${frame.replace("@", days[at]!)}\n\n${head}\n\n${text}`);
  expect(headlines(above.join("\n\n"))).toEqual(told);
  const below = posts.map(([head, name, text], at) => `${head}\n\nDr ${name}\n\n${frame.replace("@", days[at]!)}\n\n${text}`);
  expect(headlines(below.join("\n\n"))).toEqual(told);
});

test.each([["News, Slider"], ["★ Chosen by us"], ["Category: Diplomacy"], ["Culture and sport"]])(
  "a line that comes again above headlines is no foot of the post before: %s",
  (kicker) => {
    const page = `Example Bulletin\n\n${posts.map(([head, , text], at) => `${kicker}\n\n${head}\n\n${days[at]}\n\n${text}`).join("\n\n")}\n`;
    const { articles, furniture } = splitText(page);
    expect(articles.map(({ start }) => page.slice(start, start + kicker.length))).toEqual(posts.map(() => kicker));
    expect(furniture.some(({ start, end }) => page.slice(start, end).includes(kicker))).toBe(false);
  },
);

test("a line that comes again below texts closes them, though a headline stands below it", () => {
  const page = `${posts.map(([head, , text], at) => `${head}\n\n${days[at]}\n\n${text}\n\nCulture and sport`).join("\n\n")}\n`;
  const { articles, furniture } = splitText(page);
  expect(articles.map(({ headline }) => headline?.words)).toEqual(told);
  expect(furniture.filter(({ start, end }) => page.slice(start, end).includes("Culture and sport"))).toHaveLength(posts.length);
});

test.each([
  ["Dockers at the gate of @. Photo: Example Pictures"],
  ["@ (left) at the gate. © Example Pictures"],
  ["Foto: @"],
  ["Photo: @"],
])("pictures above the headlines of a page go with what follows: %s", (caption) => {
  const page = `Example Bulletin\n\n${posts.map(([head, name, text], at) => `${caption.replace("@", name)}\n\n${head}\n\n${days[at]}\n\n${text}`).join("\n\n")}\n`;
  const { articles } = splitText(page);
  expect(articles.map(({ headline }) => headline?.words)).toEqual(told);
  const opens = caption.split("@")[0]!.slice(0, 10);
  expect(articles.every(({ start }, at) => page.slice(start).startsWith(opens === "" ? posts[at]![1] : opens))).toBe(true);
});

test("pictures below headlines stay with them, and rights at a page's foot are the page's", () => {
  const below = `Example Bulletin\n\n${posts.map(([head, name, text], at) => `${head}\n\n${days[at]}\n\nPhoto: ${name}\n\n${text}`).join("\n\n")}\n\nWritten by hand (mostly). © Example Bulletin\n`;
  const { articles, furniture } = splitText(below);
  expect(articles.map(({ start }) => below.slice(start, start + 12))).toEqual(told.map((head) => head.slice(0, 12)));
  expect(furniture.some(({ start, end }) => below.slice(start, end).includes("mostly"))).toBe(true);
});

test.each([["[Notices]"], ["Read Post"]])("what a page prints with each post names no outlet: %s", (line) => {
  const above = posts.map(([head, , text], at) => `${line}\n\n${head}\n\n${days[at]}\n\n${text}`);
  const below = posts.map(([head, , text], at) => `${head}\n\n${days[at]}\n\n${text}\n\n${line}`);
  const page = line.startsWith("[") ? above : below;
  expect(splitText(page.join("\n\n"), "page.txt", "Example Bulletin").articles.filter(({ parent }) => parent !== null)).toEqual(
    [],
  );
});

test("who wrote stands before the day, though a news agency has that first name", () => {
  const page = posts.map(([head, , text], at) => `${head}\n\nPetra Waqa, ${days[at]}\n\n${text}`).join("\n\n");
  const { articles } = splitText(page, "page.txt", "Example Bulletin");
  expect(articles.map(({ parent, dateline }) => [parent, dateline])).toEqual(posts.map(() => [null, null]));
  const [placed] = splitText(page.replaceAll("Petra Waqa", "Port Vila"), "page.txt", "Example Bulletin").articles;
  expect(placed?.dateline?.place?.value).toBe("Port Vila");
});

test("a short sentence below a headline and its day opens the text and heads nothing", () => {
  const papers = ["Example Radio", "Example Times", "Example Herald", "Example Post"];
  const page = posts
    .map(([head, , text], at) => `${head}\n\n${days[at]}\n\nWe reprint below an article from ${papers[at]}.\n\n${text}`)
    .join("\n\n");
  const reprints = splitText(page, "page.txt", "Example Bulletin").articles.filter(({ parent }) => parent !== null);
  expect(reprints.map(({ credits }) => credits.map(({ value }) => value))).toEqual(papers.map((paper) => [paper]));
});

test.each([["By @ in News, Fiji | Permalink"], ["Fiji | Trade | Comments: 3"]])(
  "lines of one frame with strokes below texts close them: %s",
  (foot) => {
    const page = posts
      .map(([head, name, text], at) => `${head}\n\n${days[at]}\n\n${text}\n\n${foot.replace("@", name)}`)
      .join("\n\n");
    const { articles } = splitText(page);
    expect(
      articles.map(({ end }) =>
        page.slice(0, end).endsWith(posts.find(([, , text]) => page.slice(0, end).endsWith(text))?.[2] ?? "?"),
      ),
    ).toEqual(posts.map(() => true));
  },
);

test.each([["With thanks to the Example Times."], ["Original: Example Times"], ["With acknowledgement to Example Times"]])(
  "what thanks an outlet below a text says whose that is: %s",
  (credit) => {
    const page = posts
      .map(([head, , text], at) => `${head}\n\n${days[at]}\n\n${text}\n\n${at === 1 ? credit : "Nobody was hurt."}`)
      .join("\n\n");
    const reprints = splitText(page, "page.txt", "Example Bulletin").articles.filter(({ parent }) => parent !== null);
    expect(reprints.map(({ credits }) => credits.map(({ value }) => value))).toEqual([["Example Times"]]);
  },
);
