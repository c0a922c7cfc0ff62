import type { Reading } from "../../../model/reading.ts";
import type { Report } from "../../../model/report.ts";
import type { Scene } from "./scene.ts";

/** By post whose own words before the only text that it prints are its headline: that text. */
function textsUnderHeadlines({
  articles,
  annotation,
}: Reading): ReadonlyMap<string, { readonly id: string; readonly start: number }> {
  const printed = new Map<string, { readonly id: string; readonly start: number } | null>();
  for (const { id, parent, start, headline } of articles)
    if (parent !== null) printed.set(parent, printed.has(parent) || headline !== null ? null : { id, start });
  for (const { article, place, start } of annotation.sentences) {
    const text = printed.get(article);
    if (text && place === "text" && start < text.start) printed.set(article, null);
  }
  return new Map([...printed].flatMap(([post, text]) => (text ? [[post, text] as const] : [])));
}

/** Hands the headline of a post to the text that stands right under it, another outlet's: the headline tells of that text's events, not of its own. */
export function headlinesOverReprints(scenes: readonly Scene[], reading: Reading): readonly Scene[] {
  const texts = textsUnderHeadlines(reading);
  return texts.size === 0
    ? scenes
    : scenes.map((scene) => {
        const text = scene.headline ? texts.get(scene.article) : undefined;
        return text ? { ...scene, article: text.id } : scene;
      });
}

/** Leaves to a post what its headline alone tells. */
export function toldByHeadlines(reports: readonly Report[], reading: Reading): readonly Report[] {
  const texts = textsUnderHeadlines(reading);
  if (texts.size === 0) return reports;
  const posts = new Map([...texts].map(([post, { id, start }]) => [id, { post, start }]));
  return reports.map((report) => {
    const under = posts.get(report.article);
    return under && report.evidence.every(({ end }) => end <= under.start) ? { ...report, article: under.post } : report;
  });
}
