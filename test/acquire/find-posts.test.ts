import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";

const page = (body: string, head = "<title>News - Example Ministry</title>") => {
  const found = acquire(
    new TextEncoder().encode(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
    "news.html",
  );
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => found.source.text.slice(start, end);
  return {
    ...found,
    headlines: found.posts.map(({ headline }) => (headline ? words(headline) : null)),
    days: found.posts.map(({ published }) => published?.value ?? null),
    last: found.posts.map((post) => words(post).split("\n").at(-1)),
  };
};
const posts = [
  [
    "Minister Ozola meets Fijian colleague in Riga",
    "4 May 2026",
    "Foreign Minister Dzidra Ozola received her Fijian colleague here on Monday, and they spoke of fisheries at length.",
  ],
  [
    "Deputy minister opens consulate in Suva",
    "3 May 2026",
    "The deputy minister opened the new consulate in Suva on Sunday in the presence of many guests from the islands.",
  ],
  [
    "Condolences to Chile",
    "1 May 2026",
    "The President sent condolences to the President of Chile after the earthquake in the north of the country.",
  ],
] as const;
const expected = {
  headlines: posts.map(([headline]) => headline),
  days: ["2026-05-04", "2026-05-03", "2026-05-01"],
  last: posts.map(([, , text]) => text),
};
const around = (list: string): string =>
  `<nav><a href="/">Home</a> <a href="/n">News</a></nav><h1>News</h1>${list}<p><a href="?p=2">Older posts</a></p><footer>© Example Ministry</footer>`;

test.each([
  [
    "elements of one kind",
    (headline: string, day: string, text: string) =>
      `<article class="post"><time datetime="${day}">x</time><h2><a href="/a">${headline}</a></h2><p>${day}</p><p>${text}</p></article>`,
  ],
  [
    "headings without any element around each post",
    (headline: string, day: string, text: string) => `<h2><a href="/a">${headline}</a></h2><p>${day}</p><p>${text}</p>`,
  ],
  [
    "headings that are no links, below their days",
    (headline: string, day: string, text: string) => `<p>${day}</p><h3>${headline}</h3><p>${text}</p>`,
  ],
  [
    "rows of a table",
    (headline: string, day: string, text: string) =>
      `<tr><td><img src="a.gif"></td><td><a href="/a">${headline}</a><br><br>${day}<br><br>${text}</td></tr>`,
  ],
])("posts are told by %s", (name, post) => {
  const list = posts.map(([headline, day, text]) => post(headline, day, text)).join("\n");
  const { headlines, days, last } = page(around(name.startsWith("rows") ? `<table>${list}</table>` : list));
  expect({ headlines, days, last }).toEqual(expected);
});

test("sections of an article are no posts, though they are alike", () => {
  const sections = posts.map(([headline, , text]) => `<section><h2>${headline}</h2><p>${text}</p></section>`).join("");
  expect(
    page(`<h1>What the ministry did in May</h1>${sections}`, "<title>What the ministry did in May</title>").headlines,
  ).toEqual(["What the ministry did in May"]);
});

test("a page about one post has others below it, which are furniture", () => {
  const list = posts
    .map(([headline, day, text]) => `<article><h2><a href="/a">${headline}</a></h2><p>${day}</p><p>${text} ${text}</p></article>`)
    .join("");
  const one = page(list, `<title>${posts[0][0]}</title><meta property="og:title" content="${posts[0][0]}">`);
  expect(one.headlines).toEqual([posts[0][0]]);
  const below = one.source.text.indexOf("Condolences");
  expect(one.furniture.find(({ start, end }) => start <= below && below < end)?.kind).toBe("related");
});
