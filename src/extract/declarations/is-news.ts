import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleView } from "../statements/article-view.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import type { Occasion } from "./occasions.ts";
import { isPublic } from "./setting.ts";

/** An article of fewer sentences tells all of them as news. */
const LONG = 14;
/** News stands at the head of an article. */
const EARLY = 5;

/** Does an article report as news what a wording of the class alone tells: at its head, or with its day? */
export function isWordedNews(report: Report, article: ArticleView, text: string, wordings: DeclarationWordings): boolean {
  const sentences = article.sentences.filter(({ sentence }) => sentence.place === "text");
  if (sentences.length < LONG || report.when !== null) return true;
  const at = sentences.findIndex(({ start }) => start === report.evidence[0]!.start);
  return at < EARLY || report.evidence.some(({ start, end }) => wordings.public.test(text.slice(start, end)));
}

/** Does an article report what was said as news? A lone sentence of somebody's deep in a long piece is but quoted, unless it says when or where it was said, or the headline names the speaker. */
export function isNews(
  spoken: readonly Spoken[],
  { speakers }: Occasion,
  article: ArticleView,
  wordings: DeclarationWordings,
): boolean {
  const sentences = article.sentences.filter(({ sentence }) => sentence.place === "text");
  if (spoken.length > 1 || sentences.length < LONG) return true;
  const [one] = spoken;
  if (!one || sentences.indexOf(one.view) < EARLY || isPublic(one, wordings)) return true;
  if (one.view.days.some(({ role, when }) => role === "on" && when.precision === "day")) return true;
  return article.sentences.some(
    ({ sentence, phrases }) =>
      sentence.place === "headline" && phrases.some(({ actors }) => actors.some((actor) => speakers.includes(actor))),
  );
}
