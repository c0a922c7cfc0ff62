import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";

/** A page whose markup calls nothing by a name that helps: what belongs to its article must be told by where it stands. */
function read(body: string, title = "Harbour talks in Suva"): readonly string[] {
  const page = acquire(
    new TextEncoder().encode(
      `<!doctype html><html><head><title>${title} | Example Times</title></head><body>${body}</body></html>`,
    ),
    "a.html",
  );
  return page.blocks
    .filter(
      (block) =>
        block.post !== null &&
        block.kind !== "caption" &&
        !page.furniture.some(({ start, end }) => start <= block.start && block.start < end),
    )
    .map(({ start, end }) => page.source.text.slice(start, end));
}

const first = "Foreign Minister Litia Example received the envoy of Samoa in Suva on Monday, and they spoke of harbours.";
const second = "The two agreed that engineers of both countries will meet again in the spring, and that a school will open.";
const third = "The envoy thanked her host for the welcome, and said that the islands had never been so near to each other.";
const fourth = "A ship of the harbour office will carry the engineers between the islands for as long as the work goes on.";
const paragraphs = [first, second, third, fourth].map((one) => `<p>${one}</p>`).join("");
const long = `${paragraphs}<p>${first} ${second}</p><p>${third} ${fourth}</p>`;
const aside = "The house has printed news for sailors and teachers since the great storm, and belongs to a trust of its readers.";
const links = ["Sport", "Culture", "Letters", "Weather", "Archive"]
  .map((one) => `<p><a href="/${one}">${one} pages</a></p>`)
  .join("");

test("what readers wrote is told by a name and an hour above each piece, and by what is pressed below it", () => {
  const thread = ["Anna", "Berto", "Chidi"].map(
    (name, at) =>
      `<div><div>${name} <span>${at + 1} May 2019 at 10:1${at}</span></div><p>${aside}</p><a href="#r">Answer</a></div>`,
  );
  const own = read(`<div><h1>Harbour talks in Suva</h1>${paragraphs}<div>${thread.join("")}</div></div>`);
  expect(own).toContain(fourth);
  expect(own).not.toContain(aside);
});

test("entries of a diary stay, though each has its day and a link to the top", () => {
  const entries = [1, 2, 3].map(
    (day) => `<div><p>${day} May 1988</p><p>${aside} (${day})</p><a href="#top">To the top</a></div>`,
  );
  const own = read(`<div><h1>Harbour talks in Suva</h1><p>${first}</p><p>${second}</p><div>${entries.join("")}</div></div>`);
  expect(own).toContain(`${aside} (2)`);
});

test("text that stands outside the element of headline and article, with other things between, is the house's", () => {
  const own = read(
    `<div><div><h1>Harbour talks in Suva</h1>${long}</div></div><div>${links}</div><div><p>${aside.repeat(9)}</p></div>`,
  );
  expect(own).toContain(fourth);
  expect(own.join(" ")).not.toContain(aside);
});

test("an introduction in the element of the headline does not end the article", () => {
  const own = read(`<div><h1>Harbour talks in Suva</h1>${long}</div><div>${links}</div><div>${long.repeat(4)}</div>`);
  expect(own.filter((one) => one === fourth)).toHaveLength(5);
});

test("a note in an element of its own behind the text is left out, and text that goes on in one of the same kind is not", () => {
  const page = (kind: string): readonly string[] =>
    read(
      `<main><h1>Harbour talks in Suva</h1><div class="k1">${long}</div><div class="${kind}"><div><p>${aside}</p></div></div></main>`,
    );
  expect(page("k2")).not.toContain(aside);
  expect(page("k1")).toContain(aside);
});

test("of two headings like the title the one above the text is the page's, and the other heads a part", () => {
  const own = read(
    `<div><h1>The harbour talks of Litia Example in Suva</h1>${long}<div><h2>Harbour talks</h2><p>${aside}</p><p>${aside} ${first}</p></div></div>`,
  );
  expect(own[0]).toBe("The harbour talks of Litia Example in Suva");
  expect(own).toContain(fourth);
});

test("a list of other posts beside a longer article is no page of posts", () => {
  const post = (at: number): string =>
    `<div><h3><a href="/${at}">Another story of the islands, number ${at}</a></h3><p>${aside} ${aside}</p></div>`;
  const own = read(`<div><h1>Harbour talks in Suva</h1>${long}</div><div>${[1, 2, 3, 4, 5, 6].map(post).join("")}</div>`);
  expect(own).toContain(fourth);
  expect(own.join(" ")).not.toContain(aside);
});

test.each([
  ["about who wrote it", `<div><h4>About the author</h4><p>${aside}</p></div>`],
  [
    "a box that asks for an address",
    `<div><h4>Island post</h4><p>${aside}</p><span>Subscribe now</span><button>Go</button></div>`,
  ],
  [
    "cards that lie under their links",
    `<div>${[1, 2, 3].map((at) => `<div class="k"><a href="/${at}"><img src="p"></a><h5>ISLANDS</h5><span>${aside}</span></div>`).join("")}</div>`,
  ],
  [
    "a caption that is printed twice",
    `<div><img src="p"><div>${aside} (Photo: the house in the year of the great storm, with the first press and those who worked at it until it broke)</div><div>${aside} (Photo: the house in the year of the great storm, with the first press and those who worked at it until it broke)</div></div>`,
  ],
])("inside the text, %s is left out", (_, box) => {
  const own = read(`<div><h1>Harbour talks in Suva</h1>${long}${box}<p>${fourth} So it was said.</p></div>`);
  expect(own).toContain(`${fourth} So it was said.`);
  expect(own.join(" ")).not.toContain(aside);
});

test("a paragraph that begins with the page's cookies is no text, however long", () => {
  const cookies = `This website uses cookies to make your visit better. ${aside.repeat(4)}`;
  const own = read(`<div><h1>Harbour talks in Suva</h1>${paragraphs}</div><div><p>${cookies}</p></div>`);
  expect(own).not.toContain(cookies);
});

test("a name that speaks of sharing marks no text, however much readers wrote below it", () => {
  const thread = Array.from(
    { length: 12 },
    (_, at) =>
      `<div><b>${"ABCDEFGHIJKL"[at]}. Reader</b> <i>at 10:1${at % 10}</i><p>${aside} ${aside}</p><a href="#r">Answer</a></div>`,
  );
  const own = read(
    `<div><h1>Harbour talks in Suva</h1><div class="social-share">${long}</div><div>${thread.join("")}</div></div>`,
  );
  expect(own).toContain(fourth);
});

test("a paragraph about the terms of something is text", () => {
  const terms = "Terms of the agreement will be told to both parliaments in the summer, after the engineers have met in Apia.";
  expect(read(`<div><h1>Harbour talks in Suva</h1>${paragraphs}<p>${terms}</p></div>`)).toContain(terms);
});
