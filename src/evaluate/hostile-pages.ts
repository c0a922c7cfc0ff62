/** Pages that are made to cost more than they hold, each of about `size` characters: what no reader of pages may hang or grow on. */
export const hostilePages: Readonly<Record<string, (size: number) => string>> = {
  headings: (size) => "<h2>A heading</h2>".repeat(size / 18),
  "linked headings": (size) => '<h2><a href="/a">The minister met her colleague</a></h2><p>4 May 2026</p>'.repeat(size / 73),
  "posts in elements": (size) =>
    `<div class="post"><h2><a href="/a">The minister met her colleague</a></h2><p>${"They spoke at length of trade, fisheries and students. ".repeat(2)}</p></div>`.repeat(
      size / 190,
    ),
  "nested elements": (size) => `${"<div>".repeat(size / 5)}words`,
  "nested lists": (size) => `${"<ul><li>".repeat(size / 8)}words`,
  "nested quotations": (size) => "<blockquote>A word.".repeat(size / 19),
  "nested tables": (size) => "<table><tr><td>a".repeat(size / 16),
  "text in tables": (size) => `<table>${"a<i></i>".repeat(size / 8)}`,
  "links in a line": (size) => `<p>${"<a href=/>word</a> ".repeat(size / 19)}</p>`,
  "one long line": (size) => `<p>${"word ".repeat(size / 5)}</p>`,
  "one long word": (size) => `<p>${"w".repeat(size)}</p>`,
  "line breaks": (size) => `<p>${"line<br>".repeat(size / 8)}</p>`,
  entities: (size) => `<p>${"&amp;".repeat(size / 5)}</p>`,
  "entities that are none": (size) => `<p>${"&a".repeat(size / 2)}</p>`,
  attributes: (size) => `<a ${Array.from({ length: size / 8 }, (_, at) => `a${at}`).join(" ")}>word</a>`,
  "one long class": (size) => `<p class="${"share ".repeat(size / 6)}">word</p>`,
  "classes of their own": (size) =>
    Array.from({ length: size / 40 }, (_, at) => `<p class="a${at} share-b${at}">A word or two.</p>`).join(""),
  "open tags": (size) => "<a".repeat(size / 2),
  "less-than signs": (size) => "<".repeat(size),
  comments: (size) => "<!-- a --".repeat(size / 9),
  "dates in short lines": (size) => "<p>4 May 2026, 18:30</p>".repeat(size / 24),
  times: (size) => '<time datetime="2026-05-04">4 May</time> '.repeat(size / 41),
  pictures: (size) => '<div><img src="a">A caption.</div>'.repeat(size / 34),
  "meta elements": (size) => '<meta property="og:title" content="A title - of some outlet">'.repeat(size / 61),
  "linked data": (size) =>
    `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"A headline of an article"},'.repeat(size / 61)}{}]</script><p>word</p>`,
  "broken linked data": (size) =>
    `<script type="application/ld+json">${'{"headline":"a\\'.repeat(size / 15)}</script><p>word</p>`,
  "nested linked data": (size) =>
    `<script type="application/ld+json">${"[".repeat(size / 2)}${"]".repeat(size / 2)}</script><p>word</p>`,
  "a title of joints": (size) => `<title>${" - a".repeat(size / 4)}</title><p>word</p>`,
  "preformatted lines": (size) => `<pre>${"a line\n".repeat(size / 7)}</pre>`,
  "wide rows": (size) => `<table><tr>${"<td>a</td>".repeat(size / 10)}</tr></table>`,
  "rows of data": (size) => `<table>${"<tr><td>a</td><td>b</td></tr>".repeat(size / 29)}</table>`,
  "foreign markup": (size) => `<svg>${"<g>".repeat(size / 7)}${"</x>".repeat(size / 7)}`,
};

/** Formatting that every paragraph repeats: the tree of such a page grows with the square of its size. */
export const swellingPage = (size: number): string =>
  `<p>${Array.from({ length: size / 40 }, (_, at) => `<font a="${at}">`).join("")}${"<p>x".repeat(size / 8)}`;
