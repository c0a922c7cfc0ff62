import { fold } from "../fold/fold.ts";
import type { Coding } from "../model/coding.ts";
import type { FiledReport } from "../model/event.ts";
import type { Sighting } from "../model/source.ts";
import { quote } from "../text/quote.ts";
import { type CodedSource, codePage, type Knowledge } from "./code-source.ts";
import { openDocument } from "./open-document.ts";
import { toCoding } from "./to-coding.ts";

/** The reports of one source with what folding needs to know of each. */
export function fileReports({ reading, extraction }: CodedSource): readonly FiledReport[] {
  const articles = new Map(reading.articles.map((article) => [article.id, article]));
  const carrying = new Set(reading.articles.flatMap(({ parent }) => parent ?? []));
  return extraction.reports.map((report) => {
    const article = articles.get(report.article)!;
    // What a post prints was there on the day of the post.
    const published = article.published ?? (article.parent === null ? null : articles.get(article.parent)!.published);
    return {
      report,
      source: reading.source.id,
      article: article.id,
      outlet: article.credits[0]?.value ?? reading.sighting.publisher,
      published: published?.value.slice(0, 10) ?? null,
      reprint: article.relation === "republication",
      ...(article.parent !== null || carrying.has(article.id) ? { post: article.parent ?? article.id } : {}),
      words: report.evidence.map((span) => quote(reading.source.text, span).words).join(" "),
    };
  });
}

/** Codes one document and keeps nothing: what `readout code` prints. @throws what `openDocument` throws on input that cannot be read */
export function codeDocument(document: string, bytes: Uint8Array, name: string, seen: Sighting, knowledge: Knowledge): Coding {
  const { page, sighting } = openDocument(bytes, name, seen);
  const coded = codePage(page, sighting, knowledge);
  return toCoding(document, coded, fold(fileReports(coded)), knowledge.codebook.version);
}
