// How long a page takes as it grows, from its bytes to its blocks, for a page of news and for each kind of page that is made to cost more than it holds:
// the time of twice the size, as a share of twice the time. 1.0 is linear; 2.0 would be the square.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { acquire } from "../../src/acquire/acquire.ts";
import { hostilePages } from "../../src/evaluate/hostile-pages.ts";

const SIZE = 400_000;
const news = readFileSync(join(import.meta.dirname, "../../test/pages/ministry-report.html"), "utf8");
const paragraph =
  "<p>The two ministers spoke at length of trade, fisheries and students, and agreed to meet again in September.</p>\n";

/** The fastest of three runs, in milliseconds. */
function fastest(page: string): number {
  const bytes = new TextEncoder().encode(`<!doctype html><html><body>${page}`);
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time++) {
    const began = performance.now();
    acquire(bytes, "page.html");
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

export async function bench(): Promise<{ readonly title: string; readonly lines: readonly string[] }> {
  const pages = {
    "news, longer and longer": (size: number) => news.replace("</table>", `</table>${paragraph.repeat(size / paragraph.length)}`),
    ...hostilePages,
  };
  const rows = Object.entries(pages).map(([name, make]) => {
    const [once, twice] = [fastest(make(SIZE)), fastest(make(2 * SIZE))];
    return `| ${name} | ${once.toFixed(0)} | ${twice.toFixed(0)} | ${(twice / once / 2).toFixed(1)} |`;
  });
  return {
    title: `Pages as they grow (${(SIZE / 1000).toFixed(0)} kB and twice that)`,
    lines: ["| page of | ms | ms of twice the size | share of twice the time |", "| --- | ---: | ---: | ---: |", ...rows],
  };
}
