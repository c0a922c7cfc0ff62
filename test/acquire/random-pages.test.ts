import fc from "fast-check";
import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";
import { SwellingMarkupError } from "../../src/acquire/tree/parse-tree.ts";
import { UnreadableError } from "../../src/acquire/unreadable.ts";
import { proveSpans } from "./prove-spans.ts";

/** A page that takes longer than this on a busy machine hangs. */
const msMost = 5_000;

function readOrRefuse(bytes: Uint8Array, name: string): void {
  const began = performance.now();
  try {
    proveSpans(acquire(bytes, name), bytes);
  } catch (error) {
    if (!(error instanceof UnreadableError || error instanceof SwellingMarkupError)) throw error;
  }
  expect(performance.now() - began).toBeLessThan(msMost);
}

test("bytes of any kind are read with every span in its place, or refused", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), fc.constantFrom("a.html", "a.txt", "a"), readOrRefuse), {
    numRuns: 300,
    seed: 4,
  });
});

test("text with any bytes strewn in is read in whatever encoding it seems to be", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<h1>",
      "&eacute;",
      "&#x4e2d;",
      "\r\n",
      "The minister said ",
      "<!--",
      "-->",
      "\u0000",
      "<meta charset=gb18030>",
    ),
    fc.string({ unit: "binary", maxLength: 10 }),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          piece.map((text) => new TextEncoder().encode(text)),
          fc.uint8Array({ maxLength: 6 }),
        ),
      ),
      (pieces) => readOrRefuse(new Uint8Array(pieces.flatMap((one) => [...one])), "a.html"),
    ),
    { numRuns: 300, seed: 5 },
  );
});

const tags = [
  "div",
  "p",
  "span",
  "a",
  "b",
  "h1",
  "h2",
  "ul",
  "li",
  "table",
  "tr",
  "td",
  "article",
  "nav",
  "blockquote",
  "pre",
  "br",
  "figure",
  "form",
  "select",
  "svg",
  "template",
  "time",
];
const attributes = fc.constantFrom(
  "",
  ' class="share"',
  ' class="article-body"',
  " hidden",
  ' style="display:none"',
  ' href="/a"',
  ' datetime="2026-05-04"',
  ' role="navigation"',
  ' itemprop="datePublished"',
);
const words = fc.constantFrom(
  "The minister met her colleague, and they spoke at length of trade and fisheries.",
  "Share",
  "4 May 2026",
  "&amp;",
  "  ",
  "Read more",
  "\u00a0",
  "\u00ad",
  "News",
);
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    words,
    fc
      .tuple(fc.constantFrom(...tags), attributes, fc.array(tie("node"), { maxLength: 6 }), fc.boolean())
      .map(([tag, attribute, inner, closed]) => `<${tag}${attribute}>${inner.join("")}${closed ? `</${tag}>` : ""}`),
  ),
  tree: fc.array(tie("node"), { maxLength: 12 }).map((nodes) => `<!doctype html><html><body>${nodes.join("")}`),
}));

test("trees of any shape are read with every span in its place", () => {
  fc.assert(
    fc.property(tree, (page) => readOrRefuse(new TextEncoder().encode(page), "a.html")),
    { numRuns: 500, seed: 6 },
  );
});
