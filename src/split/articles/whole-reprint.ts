import { running } from "../lines/lines.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import { throughCredit } from "./bare-credit.ts";
import { speaksFor } from "./colon-leads.ts";
import { outletAtHead } from "./outlet-alone.ts";
import { speaksBehind } from "./own-words-behind.ts";
import type { ReprintLines } from "./reprint-lines.ts";

/** So many paragraphs of the post's own words may stand before the dateline of the text that it prints. */
const ownWords = 3;

/** A headline of what the post prints, below that of the post itself, has at least so many words. */
const fewestWords = 4;

/** A second headline right above a text is that text's own. */
function headlineAbove({ lines, roles, wordings }: Scene, post: PostLines, first: number): number | null {
  const above = first - 1;
  const isHeadline =
    post.headline !== null &&
    above > post.headline &&
    roles[above]!.is === "title" &&
    outletAtHead(lines[above]!, wordings) === null;
  return isHeadline && lines[above]!.text.split(/\s+/u).length >= fewestWords ? above : null;
}

/**
 * The headline of the text behind the post's own words: the only one between its paragraphs, over a paragraph, where the post speaks as "we" above it and the text below it does not.
 * @param first the first line of text
 */
function headlineBehind({ lines, roles }: Scene, first: number, last: number, isText: (at: number) => boolean): number | null {
  const heads: number[] = [];
  for (let at = first; at < last; at++) if (roles[at]!.is === "title") heads.push(at);
  const [head] = heads;
  if (head === undefined || heads.length > 1 || lines[head]!.text.split(/\s+/u).length < fewestWords || !isText(head + 1))
    return null;
  const texts: number[] = [];
  for (let at = first; at <= last; at++) if (isText(at)) texts.push(at);
  const above = texts.filter((at) => at < head);
  const speaks = (at: number): boolean => speaksFor(lines[at]!);
  return above.length <= ownWords && above.some(speaks) && !texts.slice(above.length).some(speaks) ? head : null;
}

/**
 * The text of a post that is another's as a whole: below a headline of the post's own everything but its day, its author and the words that say whose text it is.
 * @param credits the lines that say whose text it is
 * @param datelined does a line open with a dateline? What stands before it are the post's own words.
 * @returns null where nothing but such lines stands there
 */
export function wholeReprint(
  scene: Scene,
  post: PostLines,
  credits: ReadonlySet<number>,
  datelined: (at: number) => boolean,
): ReprintLines | null {
  const { lines, roles, wordings } = scene;
  const isText = (at: number): boolean => roles[at]!.is === "text" && !credits.has(at);
  const opens = (at: number): boolean => !credits.has(at) && (isText(at) || (roles[at]!.is === "meta" && datelined(at)));
  let first = post.headline === null ? post.first : post.headline + 1;
  while (first <= post.last && !opens(first)) first++;
  for (let at = first, seen = 0; at <= post.last && seen <= ownWords; at++) {
    // Place and day at the end of a text open nothing.
    if (datelined(at) && opens(at) && (isText(at) || (at < post.last && isText(at + 1)))) {
      first = at;
      break;
    }
    if (isText(at)) seen++;
  }
  // Nothing opens where every line says whose text it is.
  const behind = first <= post.last && isText(first) ? headlineBehind(scene, first, post.last, isText) : null;
  if (behind !== null) first = behind + 1;
  const headline = behind ?? headlineAbove(scene, post, first);
  let last = roles[post.last]!.is === "cut" ? post.last - 1 : post.last;
  // Behind the words that say whose text it was the post speaks for itself.
  const closing = lines.findIndex((_, at) => at > first && at <= last && credits.has(at));
  if (closing > first) last = closing - 1;
  // A last paragraph that was cut off looks like a headline, having no stop.
  const isLast = (at: number): boolean =>
    isText(at) || roles[at]!.is === "end" || (roles[at]!.is === "title" && lines[at]!.text.length >= running);
  while (last >= first && !isLast(last)) last--;
  // "(Printed at the request of the society.)"
  while (last > first && isText(last) && speaksBehind(lines[last]!, wordings)) last--;
  if (last < first) return null;
  last = throughCredit(scene, last, post.last);
  return { first: headline ?? first, last, headline, truncated: post.truncated, introductions: [] };
}

/**
 * The text of a post cut where its further paragraphs have datelines of their own: a column of items from several places. A heading right above such a paragraph heads that item.
 */
export function itemsOf(
  { roles }: Scene,
  post: PostLines,
  whole: ReprintLines,
  datelined: (at: number) => boolean,
): readonly ReprintLines[] {
  const opening = whole.headline === null ? whole.first : whole.headline + 1;
  const openings = [opening];
  for (let at = opening + 1; at <= whole.last; at++) if (datelined(at)) openings.push(at);
  if (openings.length === 1) return [whole];
  const items = openings.map((at) => {
    const headed = at > post.first && roles[at - 1]!.is === "title" && at - 1 !== post.headline;
    return { first: headed ? at - 1 : at, headline: headed ? at - 1 : null };
  });
  return items.map((item, order) => ({ ...whole, ...item, last: (items[order + 1]?.first ?? whole.last + 1) - 1 }));
}
