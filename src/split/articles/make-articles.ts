import type { Article } from "../../model/article.ts";
import type { Page } from "../../model/page.ts";
import type { Sighting } from "../../model/source.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import { broughtIn } from "./brought-in.ts";
import { creditedBy } from "./credit-lines.ts";
import { postArticle } from "./post-article.ts";
import { creditsOfPost } from "./post-credits.ts";
import { printedTexts } from "./printed-texts.ts";
import { reprintArticle } from "./reprint-article.ts";
import { shareCredits } from "./share-credits.ts";
import { toldOfPart } from "./told-of-part.ts";
import type { WholePage } from "./whole-page.ts";

/** The article of a post and, after it, those of what it reprints. */
export function makeArticles(
  page: Page,
  sighting: Sighting,
  scene: Scene,
  post: PostLines,
  whole: WholePage,
): readonly Article[] {
  const around = { page, sighting, scene, post, whole };
  const told = toldOfPart(around, post);
  // First what its words bring in, for what credits a text that was brought in does not credit the post.
  const brought = broughtIn(around);
  const credits = creditsOfPost(around, brought, told);
  const printed = printedTexts(around, brought, credits, told);
  const shared = shareCredits(
    printed.texts.map(({ introductions }) => (introductions.length > 0 ? creditedBy(around, introductions) : null)),
    creditedBy(around, credits.closing),
    brought.announced,
  );
  const article = postArticle(around, told, credits, printed, shared.post);
  return [article, ...printed.texts.map((_, order) => reprintArticle(around, article, credits, printed, order, shared.reprints))];
}
