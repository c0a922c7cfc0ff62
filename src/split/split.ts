import type { Authority } from "../authority/authority.ts";
import type { SplitWordings } from "../codebook/wordings/split-wordings.ts";
import type { Split } from "../model/article.ts";
import type { Furniture, Page } from "../model/page.ts";
import type { Sighting } from "../model/source.ts";
import { foldName } from "../text/fold-name.ts";
import { numberOrder } from "../text/number-order.ts";
import { makeArticles } from "./articles/make-articles.ts";
import { datelineAt } from "./days/dateline.ts";
import { callsItselfIssue, issueOf, ofIssue } from "./days/issue.ts";
import { classifyLines } from "./lines/classify-lines.ts";
import { furnitureIn } from "./lines/furniture.ts";
import { withoutOrnaments } from "./lines/headline-ornaments.ts";
import { linesOf, running } from "./lines/lines.ts";
import { withoutLinkMarks } from "./lines/link-marks.ts";
import type { Role } from "./lines/role.ts";
import { setCutsApart } from "./posts/inline-cuts.ts";
import { insideOf, namedHeadlines, settleCuts, settleNames } from "./posts/named-cuts.ts";
import { findPosts, type PostLines } from "./posts/posts.ts";
import { mayHoldSeveral, provedPosts, regionPosts } from "./posts/region-posts.ts";
import { type Scene, setScene } from "./posts/scene.ts";

/** Lines of a page that may be one short notice. */
const FEW = 3;

/**
 * Splits a page into posts, their reprints, and what belongs to no article.
 * @returns articles in the order of the text; they overlap only where one reprints the other
 */
export function split(page: Page, sighting: Sighting, authority: Authority, general: SplitWordings): Split {
  const isOutlet = (folded: string): boolean =>
    authority.organisations.get(folded)?.some(({ kind }) => kind === "outlet") ?? false;
  const wordings = { ...general, credits: { ...general.credits, isOutlet } };
  const isCity = (name: string): boolean => authority.places.cities.has(foldName(name));
  const places = { isCity, isPlace: (name: string): boolean => isCity(name) || authority.countries.byForm.has(foldName(name)) };
  const numbers = numberOrder(page.source.text, sighting.country);
  const printed = setCutsApart(linesOf(page), wordings);
  const lines = withoutOrnaments(withoutLinkMarks(printed));
  const beside = page.posts
    .flatMap(({ bylines, published }) => [...bylines, ...(published?.spans ?? [])])
    .sort((a, b) => a.start - b.start);
  const isDatelined = (at: number): boolean => datelineAt(page.source.text, lines[at]!, wordings.datelines, isCity) !== null;
  const sceneOf = (furniture: readonly Furniture[]): Scene => {
    const read = classifyLines(lines, { furniture, beside }, wordings);
    const cut = settleNames(lines, read.roles, namedHeadlines(lines, read.roles), wordings, isDatelined);
    const definite = new Set([...cut.values(), ...read.named]);
    return setScene(
      lines,
      settleCuts(read.roles, cut),
      definite,
      wordings,
      isDatelined,
      insideOf(cut),
      read.senders,
      read.paragraphs,
      read.recurring,
    );
  };
  const asText = (role: Role, at: number): Role =>
    role.is === "title" && lines[at]!.text.length >= running ? { is: "text" } : role;
  const postsIn = (scene: Scene): readonly PostLines[] =>
    findPosts(scene, (at) => ["text", "meta"].includes(scene.roles[at]!.is) && isDatelined(at));
  const tree = sceneOf(page.furniture);
  // What the tree takes for links to other pages may be the headlines of posts that it did not tell apart.
  const others = page.furniture.filter(({ kind }) => kind !== "related" && kind !== "other");
  const loose = page.posts.length === 1 && others.length < page.furniture.length ? sceneOf(others) : tree;
  const told = regionPosts(tree, page.posts);
  const several =
    told !== null && told.length <= 1 && mayHoldSeveral(page)
      ? provedPosts(loose, postsIn(loose), page.posts[0]!.headline !== null)
      : null;
  const chosen = several || (told === null && page.posts.length > 0) ? loose : tree;
  const found = several ?? told ?? postsIn(chosen);
  // A page on which every line looks like a headline has the longer ones for its text.
  const scene =
    found.length === 0 && lines.length > FEW ? setScene(lines, chosen.roles.map(asText), new Set(), wordings) : chosen;
  const posts = scene === chosen ? found : postsIn(scene);
  // A page of a line or two that looks like nothing but furniture is a short notice all the same.
  if (posts.length === 0 && lines.length > 0 && lines.length <= FEW) {
    const notice = setScene(
      lines,
      lines.map((): Role => ({ is: "text" })),
      new Set(),
      wordings,
    );
    const whole = { first: 0, last: lines.length - 1, headline: null, truncated: false };
    return {
      articles: makeArticles(page, sighting, notice, whole, { ...places, only: true, numbers }),
      furniture: furnitureIn(notice, [whole]),
    };
  }
  // A day that is printed beside one post is not that of the others.
  const own = several
    ? { ...page, posts: page.posts.map((one) => (one.published?.spans.length ? { ...one, published: null } : one)) }
    : page;
  const articles = posts.flatMap((post) =>
    makeArticles(own, sighting, { ...scene, lines: printed }, post, { ...places, only: posts.length === 1, numbers }),
  );
  const first = posts[0]?.headline ?? posts[0]?.first ?? null;
  return {
    articles: ofIssue(
      articles,
      issueOf(lines, scene.roles, first, wordings, numbers),
      callsItselfIssue(lines, first, wordings),
      sighting,
    ),
    furniture: furnitureIn(scene, posts),
  };
}
