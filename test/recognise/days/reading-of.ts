import type { Article } from "../../../src/model/article.ts";
import type { Reading } from "../../../src/model/reading.ts";

/** What is known about an invented article beside its text. */
export interface About {
  readonly published?: string | null;
  readonly captured?: string | null;
  readonly country?: string | null;
  /** `YYYY-MM-DD` or `MM-DD`, as a dateline prints it. */
  readonly dateline?: string | null;
}

/** Articles that stand one under the other, one sentence each. */
export function readingOf(articles: readonly (About & { readonly text: string })[], sighting: About = {}): Reading {
  const parts: Article[] = [];
  const sentences: Reading["annotation"]["sentences"][number][] = [];
  let text = "";
  for (const [index, about] of articles.entries()) {
    const start = text.length;
    const end = start + about.text.length;
    const id = `p${index + 1}`;
    parts.push({
      id,
      parent: null,
      start,
      end,
      headline: null,
      relation: "original",
      kind: "report",
      credits: [],
      dateline: about.dateline
        ? {
            start,
            end: start + 1,
            place: null,
            date: { value: about.dateline, spans: [{ start, end: start + 1 }], rule: "given", from: null },
            agency: null,
          }
        : null,
      items: [],
      truncated: false,
      published: about.published ? { value: about.published, spans: [], rule: "given", from: "given" } : null,
      written: null,
      issued: null,
      bylines: [],
      address: null,
      blocks: [],
    });
    sentences.push({ article: id, start, end, block: 0, place: "text" });
    text += `${about.text}\n\n`;
  }
  return {
    source: { id: "s1", sha256: "", textSha256: "", format: "text", encoding: "utf-8", text, segments: null },
    sighting: {
      address: null,
      publisher: null,
      country: sighting.country ?? null,
      captured: sighting.captured ?? null,
      published: null,
      headline: null,
    },
    articles: parts,
    annotation: { sentences, quotations: [] },
  };
}
