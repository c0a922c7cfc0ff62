import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";

const read = (body: string, head = "<title>Harbour talks in Suva</title>") => {
  const page = acquire(
    new TextEncoder().encode(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
    "a.html",
  );
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => page.source.text.slice(start, end);
  return {
    blocks: page.blocks.map(words),
    own: page.blocks
      .filter(
        (block) => block.post !== null && !page.furniture.some(({ start, end }) => start <= block.start && block.start < end),
      )
      .map(words),
  };
};
const first = "Foreign Minister Litia Example received the envoy of Samoa in Suva on Monday, and they spoke of harbours.";
const second = "The two agreed that engineers of both countries will meet again in the spring, and that a school will open.";
const third = "The envoy thanked her host for the welcome, and said that the islands had never been so near to each other.";
const article = (between: string): string => `<article><h1>Harbour talks in Suva</h1>${between}</article>`;

test.each([
  [
    "elements of a page's own inside a paragraph",
    "<p>They met (<x-note><a href=/1>1</a></x-note>) in Suva.</p>",
    ["They met (1) in Suva."],
  ],
  [
    "smart tags of an old word processor",
    "<p>Talks in <st1:place w:st=on>Suva</st1:place> ended.<o:p></o:p></p>",
    ["Talks in Suva ended."],
  ],
  ["elements of a page's own beside text", "<div>They met in <my-tip>Suva</my-tip> twice.</div>", ["They met in Suva twice."]],
  [
    "elements of a page's own beside each other are blocks",
    "<div><my-card>One card</my-card><my-card>Another</my-card></div>",
    ["One card", "Another"],
  ],
  ["a block inside them stays one", "<p>They met.<my-box><div>A box</div></my-box></p>", ["They met.", "A box"]],
])("lines: %s", (_, body, blocks) => {
  expect(read(body).blocks).toEqual(blocks);
});

test("a name within a line does not speak for the whole of its paragraph, and one around it does", () => {
  const { own } = read(article(`<p>${first}</p><p><span class="tooltip">The two</span> agreed on ${second}</p><p>${third}</p>`));
  expect(own).toContain(`The two agreed on ${second}`);
  const whole = read(article(`<p>${first}</p><p><span class="tooltip">${second}</span></p><p>${third}</p>`));
  expect(whole.own).toEqual(["Harbour talks in Suva", first, third]);
});

test("anchors that only name a place are no links, even where they are left open", () => {
  const { own } = read(article(`<a name="top"><p>${first}</p><p>${second}</p><p>${third}</p>`));
  expect(own).toContain(second);
});

test.each([
  ["a standfirst that is called a teaser", `<p class="article__teaser">${first}</p><p>${second}</p><p>${third}</p>`, first],
  ["what is said of a state or of a neighbour", `<p>${first}</p><p class="no-tts">${second}</p><p>${third}</p>`, second],
  ["a box whose overflow is hidden", `<p>${first}</p><div class="overflow-hidden"><p>${second}</p></div><p>${third}</p>`, second],
  [
    "what is hidden on small screens only",
    `<p>${first}</p><div class="hidden md:block"><p>${second}</p></div><p>${third}</p>`,
    second,
  ],
  ["a paragraph about a player", `<p>${first}</p><div class="player-news"><p>${second}</p></div><p>${third}</p>`, second],
  [
    "a heading amid text, whatever its name",
    `<p>${first}</p><h2 class="widget-title">NEXT STEPS</h2><p>${second}</p><p>${third}</p>`,
    "NEXT STEPS",
  ],
  [
    "a sentence that begins as a footer does",
    `<p>${first}</p><p>Powered by ${second.toLowerCase()}</p><p>${third}</p>`,
    `Powered by ${second.toLowerCase()}`,
  ],
])("the article keeps %s", (_, body, words) => {
  expect(read(article(body)).own).toContain(words);
});

const link = '<a href="/other">Read about the other islands and their harbours</a>';
test.each([
  [
    "teasers that lead elsewhere",
    `<p class="article__teaser">${link}</p><p>${first}</p><p>${second}</p>`,
    "Read about the other islands and their harbours",
  ],
  [
    "a teaser behind the text",
    `<p>${first}</p><p>${second}</p><div class="teaser"><h3>Other islands</h3><p>${third}</p></div>`,
    third,
  ],
  ["what is hidden on every screen", `<p>${first}</p><div class="hidden"><p>${third}</p></div><p>${second}</p>`, third],
  ["a video player", `<p>${first}</p><div class="video-player"><p>${third}</p></div><p>${second}</p>`, third],
  [
    "a heading among furniture",
    `<p>${first}</p><p>${second}</p><div class="widget"><h2 class="widget-title">NEXT STEPS</h2><p>${third}</p></div>`,
    "NEXT STEPS",
  ],
  ["who built the page", `<p>${first}</p><p>${second}</p><p>Powered by Example Pages</p>`, "Powered by Example Pages"],
])("the article leaves out %s", (_, body, words) => {
  const { own, blocks } = read(article(body));
  expect(own).not.toContain(words);
  if (words !== third || blocks.includes(third)) expect(own).toContain(first);
});

test("a stretch called comments is the text where nothing stands before it to comment on", () => {
  const { own } = read(
    `<h1>Harbour talks in Suva</h1><div class="comment"><p>${first}</p><p>${second}</p><p>${third}</p></div><p>The site of the Example Times was made on an island, and is kept by its friends.</p>`,
  );
  expect(own).toEqual(expect.arrayContaining([first, second, third]));
});

test("comments may be most of a page behind its text", () => {
  const comments = [1, 2, 3, 4].map((at) => `<p>${at}. ${third}</p>`).join("");
  const { own } = read(
    `<h1>Harbour talks in Suva</h1><div><p>${first}</p><p>${second}</p></div><div class="comment">${comments}</div>`,
  );
  expect(own).toEqual(["Harbour talks in Suva", first, second]);
});

test("cards that are what the page is about are its text", () => {
  const card = (name: string, text: string): string =>
    `<div class="harbour"><h3><a href="/${name}">Harbour of ${name} town</a></h3><p>${text}</p></div>`;
  const { own } = read(
    article(`<p>A short list.</p>${card("Suva", first)}${card("Apia", second)}${card("Alofi", third)}`),
    '<title>Harbour talks in Suva</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour talks in Suva","datePublished":"2026-05-04"}</script>',
  );
  expect(own).toEqual(expect.arrayContaining([first, second, third]));
});

test("a paragraph in large letters is no heading", () => {
  const long = `${first} ${second} ${third}`;
  const { own } = read(`<h1>Harbour talks in Suva</h1><div><h4>${long}</h4><h4>${long.replace("Suva", "Apia")}</h4></div>`);
  expect(own).toEqual(["Harbour talks in Suva", long, long.replace("Suva", "Apia")]);
});

test("a title that comes again behind the text begins none", () => {
  const { own } = read(`<div><p>${first}</p><p>${second}</p><h1>Harbour talks in Suva</h1><p>Leave your name here.</p></div>`);
  expect(own).toContain(first);
});

test("a class that most of the text has marks no part of it as furniture", () => {
  const { own } = read(
    article(
      `<p class="paywall">${first}</p><p class="dropcap paywall">${second}</p><p class="paywall">${third}</p><p class="paywall">${third}</p>`,
    ),
  );
  expect(own).toContain(second);
});

test("a label with a link behind it leads to another article, whatever language it is in", () => {
  const link = "<a href=/2>The harbour of Suva will be deepened</a>";
  const { own } = read(
    article(`<p>${first}</p><h4>TALANOA TALE | ${link}</h4><p>${second}</p><p>Lee auch: ${link}</p><p>${third}</p>`),
  );
  expect(own).toEqual(["Harbour talks in Suva", first, second, third]);
  const told = read(
    article(`<p>${first}</p><p>She said: <a href=/2>the harbour</a> is open to all ships of both.</p><p>${third}</p>`),
  );
  expect(told.own).toContain("She said: the harbour is open to all ships of both.");
});

test("a figure keeps its caption, however long", () => {
  const caption = `${second} ${third} ${second} The picture was taken at the old harbour.`;
  const body = `<p>${first}</p><figure><img src=a.jpg><div>${caption}</div></figure>${`<p>${third} ${first}</p>`.repeat(6)}`;
  const page = acquire(new TextEncoder().encode(`<title>Harbour talks in Suva</title>${article(body)}`), "a.html");
  const captions = page.blocks
    .filter(({ kind }) => kind === "caption")
    .map(({ start, end }) => page.source.text.slice(start, end));
  expect(captions).toEqual([caption]);
});
