import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import { throughCredit } from "./bare-credit.ts";
import { speaksFor } from "./colon-leads.ts";
import { many } from "./introductions.ts";
import { headsNamedDocument, namesDocument } from "./named-documents.ts";
import { namesOutlet } from "./outlet-alone.ts";
import { ownWordsBehind } from "./own-words-behind.ts";
import { introductionsAbove, printedInColumn } from "./press-columns.ts";
import { endOfUnsigned, headsDocument, isLabelled, letterFromOthers, opensMessage } from "./printed-letters.ts";
import { quotedWhole } from "./quoted-whole.ts";
import type { ReprintLines } from "./reprint-lines.ts";
import { endOfReported } from "./voice-behind.ts";

/** How far a walk down the lines of a post has come in finding what the post reprints. */
export interface Walk {
  readonly scene: Scene;
  /** The last line that is looked at. */
  readonly end: number;
  /** Does a line open with a dateline, and which agency does that name? */
  readonly datelined: (at: number) => boolean;
  readonly agencyAt: (at: number) => string | null;
  /** The texts that are at their end. */
  readonly reprints: ReprintLines[];
  /** Introductions that no text has followed yet. */
  introductions: number[];
  /** How many texts were announced so far. */
  announced: number;
  /** Where the text begins in which the walk is, and its headline; null outside of any. */
  first: number | null;
  headline: number | null;
  /** Does the text begin right behind its introduction, whatever stands there? */
  leads: boolean;
  /** Do the texts stand each under the name of its sender? */
  bySenders: boolean;
  /** Was the last text a letter that was signed? */
  letters: boolean;
  /** How many lines of text and headings it has seen. */
  seen: number;
}

/** Sets out on a walk. @returns with the line at which it begins */
export function setOut(
  scene: Scene,
  post: PostLines,
  datelined: (at: number) => boolean,
  agencyAt: (at: number) => string | null,
): { readonly walk: Walk; readonly from: number } {
  const end = scene.roles[post.last]!.is === "cut" ? post.last - 1 : post.last;
  const printed = printedInColumn(scene, post, end);
  const fromOthers = printed === null && letterFromOthers(scene, post);
  const walk: Walk = {
    scene,
    end,
    datelined,
    agencyAt,
    reprints: [],
    introductions: printed === null ? [] : introductionsAbove(scene, post, printed),
    announced: printed !== null ? many : fromOthers ? 1 : 0,
    first: printed,
    headline: printed,
    leads: fromOthers,
    bySenders: false,
    letters: false,
    seen: 0,
  };
  const below = post.headline === null ? post.first : post.headline + 1;
  return { walk, from: printed === null ? below : printed + 1 };
}

/** The line with which the words of a text begin, below its headline. */
export const openingOf = ({ headline }: Walk, first: number): number => (headline === null ? first : headline + 1);

/** How many texts are still to come, the one aside in which the walk is. */
export const pendingOf = ({ announced, reprints, first }: Walk): number => announced - reprints.length - (first === null ? 0 : 1);

/** Opens a line another text that nothing announced? Behind a signature a second salutation opens a second letter. */
export const isAnother = ({ scene, first, bySenders, letters, end }: Walk, at: number): boolean =>
  first === null &&
  !bySenders &&
  ((letters && opensMessage(scene, at)) ||
    headsDocument(scene, at, end) ||
    headsNamedDocument(scene, at, end) ||
    isLabelled(scene, at, end));

const isText = ({ roles }: Scene, at: number): boolean =>
  ["text", "title", "caption", "standfirst", "meta", "end"].includes(roles[at]!.is);

/** Is what stands from a line on a speech, letter or document: do the words that bring it in say so, or does it speak as "I" or "we", and does no dateline open it? */
const isSpoken = ({ scene, introductions, datelined }: Walk, opening: number): boolean =>
  !datelined(opening) &&
  (opensMessage(scene, opening) ||
    speaksFor(scene.lines[opening]!) ||
    introductions.some((at) => namesDocument(scene.lines[at]!, scene.wordings)));

/** Where a text ends that stands in quotation marks over several paragraphs: with those, and with who signs it below. */
function endOfQuoted({ lines, roles }: Scene, opening: number, last: number): number {
  let end = quotedWhole(lines, roles, opening);
  if (end === null || end >= last) return last;
  for (let role = roles[end + 1]!; end < last && role.is === "end" && role.signs; role = roles[end + 1]!) end++;
  return end;
}

/** Ends the text in which the walk is, if it is in one: what the post says behind it is not of it. @param last the last line that may be of it */
export function closeText(walk: Walk, last: number): void {
  const { scene, first, headline } = walk;
  let to = last;
  while (first !== null && to > first && !isText(scene, to)) to--;
  const opening = first === null ? to : openingOf(walk, first);
  // Of a headline with nothing below it no text is printed.
  if (first !== null && to >= opening) {
    to = endOfQuoted(scene, opening, to);
    to = endOfUnsigned(scene, opening, to);
    to = endOfReported(scene, opening, to, walk.agencyAt(opening) !== null || walk.datelined(opening));
    const behind = ownWordsBehind(scene, opening, to, isSpoken(walk, opening));
    const credits = behind.filter((at) => scene.announced(at) > 0 || namesOutlet(scene.lines[at]!, scene.wordings));
    walk.reprints.push({
      first,
      last: throughCredit(scene, to - behind.length, to),
      headline,
      truncated: false,
      introductions: [...walk.introductions, ...credits],
    });
    walk.introductions = [];
  }
  walk.first = null;
  walk.headline = null;
}
