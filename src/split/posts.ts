import { foldName } from "../text/fold-name.ts";
import type { Role } from "./classify-lines.ts";
import type { Line } from "./lines.ts";
import { type Scene, titleScore } from "./title-score.ts";

/** The lines of one post: from its headline to its last line of text or its cut. Indexes of lines; `last` counts. */
export interface PostLines {
  readonly first: number;
  readonly last: number;
  readonly headline: number | null;
  readonly truncated: boolean;
}

/** A heading needs this score to open a post where the page shows elsewhere that it is an archive page … */
const amongOthers = 3;
/** … and this where nothing else does. */
const alone = 4.5;

/** Headlines that a later cut names, by the line of the cut: the nearest line before it with those words. */
function namedHeadlines(lines: readonly Line[], roles: readonly Role[]): ReadonlyMap<number, number> {
  const at = new Map<string, number[]>();
  const long: number[] = [];
  const found = new Map<number, number>();
  let previousCut = -1;
  lines.forEach((line, index) => {
    const role = roles[index]!;
    if (role.is === "title" || role.is === "text") {
      if (line.text.length <= 300) {
        const key = foldName(line.text);
        at.set(key, [...(at.get(key) ?? []).slice(-3), index]);
        long.push(index);
      }
    } else if (role.is === "cut" && role.names) {
      const key = foldName(role.names);
      const candidates = (at.get(key) ?? []).filter((candidate) => candidate > previousCut);
      // A headline that was itself cut short, or carries a kicker, is only the beginning or the end of what the cut names.
      const alike =
        candidates[0] ??
        long.findLast((candidate) => {
          if (candidate <= previousCut) return false;
          const own = foldName(lines[candidate]!.text);
          return own.length >= 12 && key.length >= 12 && (own.startsWith(key) || key.startsWith(own) || own.endsWith(key));
        });
      if (alike !== undefined) found.set(index, alike);
      previousCut = index;
      long.length = 0;
    }
  });
  return found;
}

const content = (role: Role): boolean => role.is === "text" || role.is === "title" || role.is === "caption";

/** Is there anything to read between two lines: a paragraph, or a headline that a cut follows? */
const hasText = (roles: readonly Role[], lines: readonly Line[], first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) {
    const role = roles[at]!;
    if (role.is === "cut" || (role.is === "text" && lines[at]!.text.length >= 60)) return true;
  }
  return false;
};

/** Ends of posts: cuts, and the first line of a page's end ("Related Articles"); what follows the latter up to the next post is furniture. */
function postStarts(scene: Scene, named: ReadonlyMap<number, number>): readonly number[] {
  const { lines, roles } = scene;
  const definite = new Set(named.values());
  const cuts = roles.flatMap((role, index) => (role.is === "cut" ? [index] : []));
  const starts: number[] = [];
  let open: number | null = null;
  let afterEnd = true;
  let inTail = false;
  const nextDefinite = new Array<number>(lines.length + 1).fill(-1);
  for (let at = lines.length - 1; at >= 0; at--) nextDefinite[at] = definite.has(at) ? at : nextDefinite[at + 1]!;
  const archive = cuts.length > 0;
  for (let at = 0; at < lines.length; at++) {
    const role = roles[at]!;
    if (definite.has(at)) {
      starts.push(at);
      open = at;
      afterEnd = false;
      inTail = false;
      continue;
    }
    if (role.is === "cut" && !inTail) {
      afterEnd = true;
      continue;
    }
    if (role.is === "furniture" && role.tail && open !== null) {
      inTail = true;
      continue;
    }
    if (role.is !== "title") {
      if (afterEnd && !inTail && role.is === "text" && lines[at]!.text.length >= 60 && open === null && nextDefinite[at]! < 0) {
        starts.push(at);
        open = at;
        afterEnd = false;
      }
      continue;
    }
    const score = titleScore(scene, at, open);
    const opens =
      open === null || (afterEnd && !inTail)
        ? score >= 0 && scene.leadsToText(at) && !scene.kicker(at, nextDefinite[at]!)
        : score >= (archive || starts.length > 1 ? amongOthers : alone) + (inTail ? 1 : 0);
    if (!opens) continue;
    starts.push(at);
    open = at;
    afterEnd = false;
    inTail = false;
  }
  return starts;
}

/** Divides the lines of a page (or of one region of it) into posts. */
export function findPosts(scene: Scene): readonly PostLines[] {
  const { lines, roles } = scene;
  const named = namedHeadlines(lines, roles);
  const starts = postStarts({ ...scene, definite: new Set(named.values()) }, named);
  const posts: PostLines[] = [];
  starts.forEach((first, index) => {
    const before = (starts[index + 1] ?? lines.length) - 1;
    let last = first;
    let truncated = false;
    for (let at = first; at <= before; at++) {
      const role = roles[at]!;
      if (role.is === "furniture" && role.tail && at > first) break;
      if (role.is === "cut") {
        last = at;
        truncated = true;
        break;
      }
      if (content(role)) last = at;
    }
    if (!hasText(roles, lines, first, last) && last - first < 1 && starts.length > 1) return;
    if (!truncated && scene.cutsOff(last)) truncated = true;
    posts.push({
      first,
      last,
      headline: roles[first]!.is === "title" || (named.size > 0 && [...named.values()].includes(first)) ? first : null,
      truncated,
    });
  });
  return posts;
}
