import { metadataNames } from "../../codebook/pages/metadata-names.ts";
import { printedMoments } from "../facts/printed-moment.ts";
import { lettersOf } from "../facts/squeeze.ts";
import { unnumberedKindOf } from "../tree/alike.ts";
import type { ElementNode } from "../tree/node.ts";
import type { FurnitureMark } from "./mark-elements.ts";
import type { Range, Scene } from "./scene.ts";

/** One of several pieces of writing on a page, with the block that is its headline. */
export interface TreePost {
  readonly range: Range;
  readonly headline: number;
}

/** Posts hold this share of a page's running text, or they are a list beside its article. */
const mostOfPage = 0.5;
/** So many of them lead to pages of their own or tell their day. */
const provedShare = 0.6;
/** A headline is one of the first blocks of its post: day, section and picture may stand before it. */
const headlineWithin = 5;
/** A post has at least so much running text. */
const proseLeast = 60;
const dayLineMost = 160;

/** The block that heads a post: a heading of the page, else a line that is all link. */
function headlineIn({ flow, shapes }: Scene, [from, to]: Range): number | null {
  const last = Math.min(to, from + headlineWithin);
  for (let at = from; at < last; at++)
    if (flow.blocks[at]!.kind === "heading" && shapes[at]!.text.length >= 8 && shapes[at]!.text.length <= 300) return at;
  for (let at = from; at < last; at++)
    if (shapes[at]!.linked >= 0.9 && shapes[at]!.text.length >= 15 && shapes[at]!.text.length <= 300) return at;
  return null;
}

const isDayLine = ({ shapes }: Scene, at: number): boolean =>
  shapes[at]!.text.length <= dayLineMost && printedMoments(shapes[at]!.text, metadataNames()).length > 0;

/** Does a post lead to its own page by its headline, or print a day near it? */
function isProved(scene: Scene, { range: [from, to], headline }: TreePost): boolean {
  if (scene.shapes[headline]!.linked >= 0.8) return true;
  for (let at = Math.max(from, headline - 2); at < Math.min(to, headline + 4); at++)
    if (at !== headline && isDayLine(scene, at)) return true;
  return false;
}

/** Elements of one kind beside each other that each hold a headline and text. */
function siblingGroups(scene: Scene, of: (node: ElementNode) => string): readonly (readonly TreePost[])[] {
  const found: (readonly TreePost[])[] = [];
  for (const node of scene.flow.extents.keys()) {
    if (node.children.length < 2) continue;
    const groups = new Map<string, TreePost[]>();
    for (const child of node.children) {
      if (child.kind !== "element" || child.tag === "p" || child.tag === "br") continue;
      const range = scene.rangeOf(child);
      if (range[1] <= range[0] || scene.proseIn(range) < proseLeast) continue;
      const headline = headlineIn(scene, range);
      if (headline === null) continue;
      const key = of(child);
      const group = groups.get(key);
      if (group) group.push({ range, headline });
      else groups.set(key, [{ range, headline }]);
    }
    for (const group of groups.values()) if (group.length >= 2) found.push(group);
  }
  return found;
}

/** Headings of one level that divide a stretch, where no element holds each part: from one to the next. */
function headedGroups(scene: Scene): readonly (readonly TreePost[])[] {
  const { blocks } = scene.flow;
  const byPlace = new Map<ElementNode, Map<number, number[]>>();
  blocks.forEach(({ kind, level, node }, at) => {
    if (kind !== "heading" || level === null || !node.parent || scene.shapes[at]!.text.length < 8) return;
    const levels = byPlace.get(node.parent) ?? new Map<number, number[]>();
    const places = levels.get(level);
    if (places) places.push(at);
    else levels.set(level, [at]);
    byPlace.set(node.parent, levels);
  });
  const found: (readonly TreePost[])[] = [];
  for (const [parent, levels] of byPlace) {
    const [, end] = scene.rangeOf(parent);
    for (const places of levels.values()) {
      if (places.length < 2) continue;
      // Where most of them have their day above the headline, a post begins with it.
      const dated = places.filter((at) => at > 0 && isDayLine(scene, at - 1)).length >= provedShare * places.length;
      const starts = places.map((at) => (dated && at > 0 && isDayLine(scene, at - 1) ? at - 1 : at));
      const posts = places.map((headline, index): TreePost => ({ headline, range: [starts[index]!, starts[index + 1] ?? end] }));
      const whole = posts.filter(({ range }) => scene.proseIn(range) >= proseLeast);
      if (whole.length >= 2) found.push(whole);
    }
  }
  return found;
}

/** The posts of a page in the order of the text; none where it is a page of one article, or nothing proves that its parts are posts. */
export function findPosts(scene: Scene, marks: readonly (FurnitureMark | null)[]): readonly TreePost[] {
  const usable = (post: TreePost): boolean => {
    const mark = marks[post.headline];
    return mark !== "comments" && mark !== "menu" && mark !== "footer" && mark !== "consent";
  };
  const groups = [
    ...siblingGroups(scene, unnumberedKindOf),
    ...siblingGroups(scene, ({ tag }) => tag),
    ...headedGroups(scene),
  ].map((group) => group.filter(usable));
  let best: readonly TreePost[] = [];
  let most = mostOfPage * scene.totalProse;
  for (const group of groups) {
    if (group.length < 2) continue;
    const prose = group.reduce((sum, { range }) => sum + scene.proseIn(range), 0);
    if (prose <= most) continue;
    if (group.filter((post) => isProved(scene, post)).length < provedShare * group.length) continue;
    best = group;
    most = prose;
  }
  return best;
}

/** An article is so much longer than the longest of the posts beside it, and has so much text in so many blocks. */
const timesLonger = 3;
const articleLeast = 500;
const paragraphsLeast = 3;

/** Does the page's title stand above a text of its own, beside which the posts are a list that tells of other pages? */
export function standBesideArticle({ shapes, proseIn }: Scene, posts: readonly TreePost[], headline: number | null): boolean {
  if (headline === null || posts.length === 0) return false;
  if (posts.some(({ range: [from, to] }) => from <= headline && headline < to)) return false;
  const next = Math.min(shapes.length, ...posts.map(({ range }) => range[0]).filter((from) => from > headline));
  const longest = Math.max(...posts.map(({ range }) => proseIn(range)));
  const own = proseIn([headline, next]);
  const paragraphs = shapes.slice(headline + 1, next).filter(({ prose }) => prose).length;
  return own >= articleLeast && own >= timesLonger * longest && paragraphs >= paragraphsLeast;
}

/** The post whose headline is the page's title: then the page is about this one, and the others only follow it. */
export function titledPost(scene: Scene, posts: readonly TreePost[], titles: readonly string[]): TreePost | null {
  const wanted = new Set(titles.map(lettersOf));
  const most = posts.reduce((sum, { range }) => Math.max(sum, scene.proseIn(range)), 0);
  // A page's head may hold its title and little more: then the others are its own text.
  const titled = posts.filter(
    ({ headline, range }) => wanted.has(lettersOf(scene.shapes[headline]!.text)) && scene.proseIn(range) >= 0.3 * most,
  );
  return titled.length === 1 ? titled[0]! : null;
}
