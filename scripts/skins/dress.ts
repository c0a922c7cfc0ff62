import type { GoldDocument } from "./carry-gold.ts";

/** A dress for a text: how a site puts its posts, and what it puts around them. */
export interface Skin {
  readonly name: string;
  readonly page: (posts: string, several: boolean) => string;
  readonly post: (headline: string | null, body: string, several: boolean) => string;
  readonly line: (text: string, is: "text" | "heading" | "cut") => string;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const page = (title: string, body: string): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>\n`;
const links = (...texts: readonly string[]): string => texts.map((text) => `<li><a href="/x">${text}</a></li>`).join("");

export const skins: readonly Skin[] = [
  {
    name: "blog",
    page: (posts, several) =>
      page(
        "Example Blog",
        `<div id="page" class="site"><a class="skip-link" href="#content">Skip to content</a><header class="site-header"><p class="site-title"><a href="/">Example Blog</a></p><nav class="main-navigation"><ul>${links("Home", "About", "Archive", "Contact")}</ul></nav></header><div id="content" class="site-content"><main class="site-main">${posts}${several ? '<nav class="navigation posts-navigation"><div class="nav-links"><a href="/2">Older posts</a></div></nav>' : ""}</main></div><aside class="widget-area"><section class="widget"><h2 class="widget-title">Recent Posts</h2><ul>${links("A post of last week", "A post of the week before")}</ul></section></aside><footer class="site-footer"><a href="/">Proudly powered by WordPress</a></footer></div>`,
      ),
    post: (headline, body, several) =>
      `<article class="post hentry"><header class="entry-header">${headline === null ? "" : `${several ? `<h2 class="entry-title"><a href="/p" rel="bookmark">${headline}</a></h2>` : `<h1 class="entry-title">${headline}</h1>`}`}</header><div class="entry-content">${body}</div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">News</a></span></footer></article>`,
    line: (text, is) =>
      is === "heading"
        ? `<h3>${text}</h3>`
        : is === "cut"
          ? `<p><a class="more-link" href="/more">${text}</a></p>`
          : `<p>${text}</p>`,
  },
  {
    name: "ministry",
    page: (posts, several) =>
      page(
        "Example Ministry",
        `<div class="top-bar"><ul class="lang">${links("English", "Français")}</ul></div><div class="menu"><ul class="nav">${links("Ministry", "Foreign policy", "Press service", "Consular affairs")}</ul></div><div class="breadcrumbs"><a href="/">Home</a> / News</div><div class="content-wrap"><div class="news-list">${posts}</div>${several ? '<ul class="pagination"><li class="active">1</li><li><a href="/2">2</a></li><li><a href="/3">3</a></li></ul>' : ""}</div><div class="footer"><p>© Example Ministry. All rights reserved.</p><ul>${links("Site map", "Accessibility", "Privacy policy")}</ul></div>`,
      ),
    post: (headline, body, several) =>
      `<div class="news-item">${headline === null ? "" : `<div class="news-title">${several ? `<h3><a href="/n">${headline}</a></h3>` : `<h2>${headline}</h2>`}</div>`}<div class="news-text">${body}</div><div class="share-buttons"><a href="/f">Share on Facebook</a></div></div>`,
    line: (text, is) =>
      is === "heading"
        ? `<p><strong>${text}</strong></p>`
        : is === "cut"
          ? `<div class="news-more"><a href="/more">${text}</a></div>`
          : `<p>${text}</p>`,
  },
  {
    name: "bare",
    page: (posts) =>
      page(
        "Example Pages",
        `<div><a href="/">Home</a> <a href="/a">About</a> <a href="/c">Contact</a></div><div>${posts}</div><div>© Example Pages</div>`,
      ),
    post: (headline, body) => `<div>${headline === null ? "" : `<h2>${headline}</h2>`}${body}</div>`,
    line: (text, is) =>
      is === "heading" ? `<h3>${text}</h3>` : is === "cut" ? `<p><a href="/more">${text}</a></p>` : `<p>${text}</p>`,
  },
];

const rowsIn = (text: string, start: number, end: number): readonly { readonly start: number; readonly words: string }[] => {
  const rows: { start: number; words: string }[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const words = match[0].trim();
    if (words !== "") rows.push({ start: start + match.index + match[0].indexOf(words), words });
  }
  return rows;
};

/** A text in a skin: its posts as the gold has them, each line of it an element; the text's own furniture stands where it stood. */
export function dress(text: string, { articles }: GoldDocument, skin: Skin): string {
  const posts = articles.filter(({ parent }) => !parent).toSorted((a, b) => a.start - b.start);
  const several = posts.length > 1;
  let html = "";
  let at = 0;
  const loose = (to: number): void => {
    for (const { words } of rowsIn(text, at, to)) html += `<p>${escaped(words)}</p>`;
  };
  for (const post of posts) {
    loose(post.start);
    const inside = articles.filter(({ parent }) => parent === post.id);
    let headline: string | null = null;
    let body = "";
    for (const { start, words } of rowsIn(text, post.start, post.end)) {
      const heads = inside.some((child) => child.start === start && child.headline?.trim() === words);
      if (headline === null && body === "" && words === post.headline?.trim()) headline = escaped(words);
      else
        body += skin.line(
          escaped(words),
          heads ? "heading" : post.truncated && start + words.length === post.end ? "cut" : "text",
        );
    }
    html += skin.post(headline, body, several);
    at = post.end;
  }
  loose(text.length);
  return skin.page(html, several);
}
