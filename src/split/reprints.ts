import { creditsIn } from "./credits.ts";
import { announcesSeveral, isCreditLine } from "./introductions.ts";
import type { PostLines } from "./posts.ts";
import type { Scene } from "./title-score.ts";

/** The lines of a text that a post reprints; indexes of lines, `last` counts. */
export interface ReprintLines {
  readonly first: number;
  readonly last: number;
  readonly headline: number | null;
  readonly truncated: boolean;
}

export interface Reprints {
  readonly reprints: readonly ReprintLines[];
  /** Lines of the post's own words that introduce or credit a text. */
  readonly introductions: readonly number[];
}

/** An introduction stands this near to the introduction before it. */
const nearIntroduction = 4;
/** Deeper in a post than this, "below are …" introduces a part of the post's own text. */
const nearHeadline = 9;

/** Finds what a post reprints. `datelined` tells whether a line opens with a dateline. */
export function findReprints(scene: Scene, post: PostLines, datelined: (at: number) => boolean): Reprints {
  const { lines, roles, wordings } = scene;
  const introductions: number[] = [];
  const reprints: ReprintLines[] = [];
  const end = roles[post.last]!.is === "cut" ? post.last - 1 : post.last;
  let several = false;
  let first: number | null = null;
  let headline: number | null = null;
  let announced = false;
  const close = (last: number): void => {
    let to = last;
    while (first !== null && to > first && !["text", "title", "caption"].includes(roles[to]!.is)) to--;
    if (first !== null && to >= first) reprints.push({ first, last: to, headline, truncated: false });
    first = null;
    headline = null;
  };
  for (let at = post.first + (post.headline === null ? 0 : 1); at <= end; at++) {
    const role = roles[at]!;
    if (role.is === "furniture") continue;
    const words = role.is === "text" || (role.is === "title" && isCreditLine(lines[at]!, wordings));
    if (
      words &&
      scene.announcing(at) &&
      (first === null ? announced || at - post.first <= nearHeadline || speaksForPost(scene, at) : speaksForPost(scene, at))
    ) {
      if (first !== null) close(at - 1);
      introductions.push(at);
      several ||= announcesSeveral(lines[at]!, wordings);
      announced = true;
      continue;
    }
    if (!announced) continue;
    if (first === null) {
      const opens = role.is === "title" || datelined(at) || role.is === "text" || role.is === "caption";
      if (!opens) continue;
      // The post may go on in its own words before its last introduction.
      if (role.is === "text" && !datelined(at) && laterIntroduction(scene, at, end, datelined)) {
        continue;
      }
      first = at;
      headline = role.is === "title" ? at : null;
      continue;
    }
    if (role.is === "title" && at > first + 1 && several && opensAnother(scene, at, datelined)) {
      close(at - 1);
      first = at;
      headline = at;
    }
  }
  if (first !== null) close(end);
  const last = reprints.at(-1);
  if (last && post.truncated) reprints[reprints.length - 1] = { ...last, truncated: true };
  return { reprints, introductions };
}

/** In the middle of a reprint only the post's own voice opens another: "The following …" with a credit, not any mention of a publication. */
const speaksForPost = ({ lines, wordings }: Scene, at: number): boolean => {
  const { text } = lines[at]!;
  return (
    creditsIn(lines[at]!, wordings).length > 0 &&
    text.length <= 900 &&
    /^(?:the (?:following|below|second|next|third|other)|below|we |meanwhile, we|this (?:article|report|statement)|here |in addition, we|also below)/iu.test(
      text,
    ) &&
    wordings.introductions.forward.test(text.slice(0, 700))
  );
};

function laterIntroduction(scene: Scene, at: number, end: number, datelined: (at: number) => boolean): boolean {
  for (let after = at + 1; after <= Math.min(end, at + nearIntroduction); after++) {
    const role = scene.roles[after]!;
    if (role.is === "title" || datelined(after)) return false;
    if (role.is === "text" && scene.announcing(after) && speaksForPost(scene, after)) return true;
  }
  return false;
}

/** Is a heading inside a reprint the headline of the next one rather than a section's? */
function opensAnother({ lines, roles }: Scene, at: number, datelined: (at: number) => boolean): boolean {
  const words = lines[at]!.text.split(/\s+/u).length;
  for (let after = at + 1; after < Math.min(lines.length, at + 4); after++) {
    const role = roles[after]!;
    if (role.is === "meta" || datelined(after)) return true;
    if (role.is === "text") break;
  }
  return words >= 7;
}
