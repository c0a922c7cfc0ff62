import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";
import { SwellingMarkupError } from "../../src/acquire/tree/parse-tree.ts";
import { UnreadableError } from "../../src/acquire/unreadable.ts";
import { checkWords } from "../../src/evaluate/check-words.ts";
import type { Page } from "../../src/model/page.ts";
import { proveSpans } from "./prove-spans.ts";

const folder = join(import.meta.dirname, "../pages/feeds");
const names = readdirSync(folder);
const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name));
const feed = (text: string): Uint8Array => new TextEncoder().encode(text);
const rss = (items: string, head = ""): Uint8Array =>
  feed(`<?xml version="1.0"?>${head}<rss version="2.0"><channel>${items}</channel></rss>`);
const postsOf = ({ source: { text }, posts }: Page) =>
  posts.map(({ start, end, headline, published, bylines, address }) => ({
    headline: headline && text.slice(headline.start, headline.end),
    signs: bylines.map((name) => text.slice(name.start, name.end)),
    published: published?.value ?? null,
    basis: published?.from ?? null,
    address,
    last: text.slice(start, end).split("\n").at(-1),
  }));

test("entries of RSS 2.0 are posts with headline, author, day, address and text, and what stands around a post is furniture", () => {
  const page = acquire(bytesOf("agency-rss.xml"), "agency-rss.xml");
  expect(page.source.format).toBe("feed");
  expect(page.facts).toMatchObject({ title: "Example News Agency", publisher: "Example News Agency", language: "en" });
  expect(page.facts.address).toBe("https://agency.example/feed");
  expect(postsOf(page)).toMatchObject([
    {
      headline: "Ozola receives Fiji’s foreign minister",
      signs: ["Ieva Kalnina"],
      published: "2026-05-04T15:30:00+03:00",
      basis: "the entry's day of publication",
      address: "https://agency.example/2026/05/ozola-naulu",
    },
    {
      headline: "Consulate opens in Suva & Nadi",
      signs: ["Marta Liepa"],
      published: "2026-05-03T09:00:00Z",
      address: "https://agency.example/2026/05/consulate",
      last: "Another opens in Nadi.",
    },
  ]);
  expect(page.furniture.map(({ kind }) => kind)).toContain("share");
  expect(page.source.text).not.toMatch(/received \[…\]|World|logo/);
});

test("entries of Atom and of RSS 1.0 are posts; a day of change counts where no other is told, an address that is an id too", () => {
  const atom = acquire(bytesOf("ministry-atom.xml"), "atom");
  expect(atom.source.encoding).toBe("windows-1252");
  expect(postsOf(atom)).toEqual([
    {
      headline: "Minister Duarte visits Accra",
      signs: ["José Brito"],
      published: "2026-05-05T18:00:00-01:00",
      basis: "the entry's day of publication",
      address: "https://ministry.example/accra",
      last: "Trade & fisheries were discussed.",
    },
    {
      headline: "On fish <and> ships",
      signs: [],
      published: "2026-05-02T10:00:00Z",
      basis: "the entry's day of change",
      address: "https://ministry.example/fish",
      last: "They will be held in Praia.",
    },
  ]);
  expect(postsOf(acquire(bytesOf("bulletin-rdf.xml"), "x.rdf"))).toMatchObject([
    { headline: "Nauru and Malta agree on visas", published: "2026-04-30T11:00:00+12:00", address: "https://bulletin.example/1" },
  ]);
});

test.each(names)("every word of %s leads back to its bytes, wherever the feed is cut off", (name) => {
  const bytes = bytesOf(name);
  const page = acquire(bytes, name);
  proveSpans(page, bytes);
  const { words, wrong } = checkWords(page.source, bytes);
  expect(words).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
  for (let end = bytes.length - 1; end > 0; end -= 41) {
    const cut = bytes.subarray(0, end);
    try {
      proveSpans(acquire(cut, "cut.xml"), cut);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
});

test("a feed in another encoding than it declares is read all the same", () => {
  const text =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>RĪGA and Malé agree</title></item></channel></rss>';
  expect(acquire(feed(text), "a.xml").source.text).toBe("RĪGA and Malé agree");
});

test("feeds that are not well-formed are read as far as they are", () => {
  const text =
    "<item><title>Fish & ships &nbsp; at &sea;</title><description><p>Raw <b>markup</b> in it.</p><br></description></item>";
  expect(acquire(rss(text), "a.xml").source.text).toBe("Fish & ships \u00a0 at &sea;\n\nRaw markup in it.");
});

test("scripts and styles of an entry are no text of it", () => {
  const text = acquire(
    rss("<item><title>A</title><description>&lt;script&gt;x()&lt;/script&gt;&lt;p&gt;Text.&lt;/p&gt;</description></item>"),
    "a.xml",
  );
  expect(text.source.text).toBe("A\n\nText.");
});

test.each([
  [
    "entities that name each other",
    rss("<item><title>&b;</title></item>", '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'),
    "it is a feed that declares entities of its own, which are not read",
  ],
  [
    "entities from elsewhere",
    rss("<item><title>&b;</title></item>", '<!DOCTYPE rss [ <!ENTITY b SYSTEM "file:///etc/passwd"> ]>'),
    "it is a feed that declares entities of its own, which are not read",
  ],
  ["nesting", rss("<a>".repeat(100_000)), "it is a feed whose elements nest more than 1000 deep"],
  ["entries without end", rss("<item><title>A</title></item>".repeat(5_001)), "it is a feed of more than 5000 entries"],
  ["no entries", rss("<title>Nothing</title>"), "it is a feed without any entry that has text"],
  [
    "other XML",
    feed('<?xml version="1.0"?><urlset><url>https://x.example/</url></urlset>'),
    "it is XML, but neither a page nor a feed",
  ],
])("%s: one clear line", (_, bytes, line) => {
  expect(() => acquire(bytes, "a.xml")).toThrow(new UnreadableError(line));
});

test("a document type without entities is passed over", () => {
  const head = '<!DOCTYPE rss PUBLIC "-//Example//DTD RSS 0.91//EN" "http://example.org/rss.dtd">';
  expect(acquire(rss("<item><title>A title</title></item>", head), "a.xml").source.text).toBe("A title");
});

test("random feeds end in time, with every span in its place", () => {
  const part = fc.constantFrom(
    ..."<item> </item> <title> </title> <description> </description> <![CDATA[ ]]> <entry> </entry> &lt;p&gt; &amp;amp; &#8217; <content type='html'> <content type='xhtml'> </content> <p> </p> words é \r\n 4\u00a0May <author> <name> </name> </author> a@b.example(X) <pubDate> 2026-05-04 </pubDate> <br/> < & --> <!--".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), fc.boolean(), (parts, isAtom) => {
      const bytes = feed(`${isAtom ? "<feed>" : "<rss><channel>"}${parts.join(" ")}`);
      try {
        proveSpans(acquire(bytes, "a.xml"), bytes);
      } catch (error) {
        if (!(error instanceof UnreadableError || error instanceof SwellingMarkupError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});
