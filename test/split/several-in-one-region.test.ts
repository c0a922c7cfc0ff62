import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { split } from "../../src/split/split.ts";

const nobody = { address: null, publisher: null, country: null, captured: null, published: null, headline: null };
const read = (body: string, head = "") => {
  const bytes = new TextEncoder().encode(
    `<!doctype html><html><head><title>News - Steppe Front</title>${head}</head><body>${body}</body></html>`,
  );
  return split(acquire(bytes, "a.html"), nobody, loadAuthority(), loadCodebook().split)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline, published }) => [headline?.words, published?.value]);
};
const first =
  "The Steppe Front and the Mongolian Example Party signed a memorandum in Astana, and will teach each other's cooks.";
const second =
  "Young members of the Kyrgyz Example Union came to the summer school at the lake, and sang until the lamps went out.";
const item = (day: string, name: string, text: string): string =>
  `<p class="news-item"><span>${day}</span> <a href="/n"><b>${name}</b></a><br>${text}<br></p>`;
const list = `<h1>News</h1><div>${item("21.08.2012", "Two parties sign memorandum", first)}${item("17.08.2012", "Guests at the summer school", second)}</div>`;

test("items of a list whose headlines stand in their text are posts, each with its own day", () => {
  expect(read(list)).toEqual([
    ["21.08.2012 Two parties sign memorandum", "2012-08-21"],
    ["17.08.2012 Guests at the summer school", "2012-08-17"],
  ]);
});

test("where metadata tell the day of one article, days within it part no posts", () => {
  const meta = '<meta property="article:published_time" content="2012-08-22T10:00:00Z">';
  expect(read(list, meta)).toHaveLength(1);
});

test("pieces under lines in capitals are several, though no heading is marked as such", () => {
  const piece = (name: string, text: string): string =>
    `<p><font size="4"><b>${name}</b></font><br><br><font size="2">${text}<br><br>They parted as friends, and will write.<br><br></font></p><hr>`;
  const top = "<center><b>STEPPE BULLETIN</b><br>published by the Steppe Front, No. 7, July 1998</center><hr>";
  const third = "The Front sent a message of greeting to the Congress of Herders of Tuva, which opened in Kyzyl on Friday.";
  const body = `${top}${piece("STEPPE FRONT SIGNS MEMORANDUM", first)}${piece("GUESTS AT THE SUMMER SCHOOL", second)}${piece("MESSAGE TO THE HERDERS", third)}`;
  expect(read(body).map(([headline]) => headline)).toEqual([
    "STEPPE FRONT SIGNS MEMORANDUM",
    "GUESTS AT THE SUMMER SCHOOL",
    "MESSAGE TO THE HERDERS",
  ]);
});

test("a heading that is called a page's header heads its post", () => {
  const post = (name: string, day: string, text: string): string =>
    `<div class="item"><div class="page-header"><h2><a href="/a">${name}</a></h2></div><time datetime="${day}">Published: ${day}</time><p>${text}</p></div>`;
  const body = `<div class="blog"><div class="row">${post("Two parties sign memorandum", "2016-11-03", first)}</div><div class="row">${post("Guests at the summer school", "2016-10-31", second)}</div></div>`;
  expect(read(body)).toEqual([
    ["Two parties sign memorandum", "2016-11-03"],
    ["Guests at the summer school", "2016-10-31"],
  ]);
});
