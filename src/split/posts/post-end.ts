import type { FurnitureKind } from "../../model/page.ts";
import { running } from "../lines/lines.ts";
import { stemsOf } from "../lines/matter.ts";
import type { Role } from "../lines/role.ts";
import type { Scene } from "./scene.ts";

const content = (role: Role): boolean => ["text", "title", "caption", "standfirst", "meta"].includes(role.is);

/** Headlines in a box end otherwise. */
const endsSentence = /[.!?:…]["”’)\]]?$/u;

/** After a box of links in the midst of an article at least so much text goes on. */
const goesOn = 400;

/** So much of a paragraph's matter that the post had before shows that it goes on. */
const takenUp = 0.3;

/** The line behind a box: what stands close under its heading, on a page that parts its paragraphs by blank lines, is in it. */
function behindBox({ lines, usualGap }: Scene, box: number): number {
  let at = box + 1;
  if (usualGap > 1) while (lines[at]?.gap === 1) at++;
  return at;
}

/** Does a paragraph behind a box, before the next one, take up what the post was about? */
function isTakenUp(scene: Scene, first: number, box: number, before: number): boolean {
  const { lines, roles, matter } = scene;
  const own = new Set<string>();
  for (let at = first; at < box; at++) for (const stem of stemsOf(lines[at]!.text)) own.add(stem);
  for (let at = behindBox(scene, box), boxes = 0; at <= before && boxes < 2; at++) {
    const role = roles[at]!;
    if (role.is === "furniture" && role.tail) boxes++;
    const { text } = lines[at]!;
    if (role.is === "text" && text.length >= 60 && /[.!?]["”’)]?$/u.test(text) && matter.share(stemsOf(text), own) >= takenUp)
      return true;
  }
  return false;
}

/** The first line of a paragraph that is broken at a width has so many letters. */
const shortestOn = 40;

/**
 * Does a paragraph stand right behind a line that stops the text for a moment? Behind "Advertisement" the text goes on; behind an appeal to the readers it does where another post
 * follows, for at the page's end what stands there may be the appeal's.
 */
function isInterlude({ lines, roles }: Scene, kind: FurnitureKind, at: number, before: number): boolean {
  if (kind !== "advertisement" && !(kind === "appeal" && before < lines.length - 1)) return false;
  if (at >= before || roles[at + 1]!.is !== "text") return false;
  const { text } = lines[at + 1]!;
  // The first line of a paragraph that is broken at a width ends anywhere.
  const isBroken = roles[at + 2]?.is === "text" && lines[at + 2]!.gap === 1;
  return text.length >= running ? endsSentence.test(text) || isBroken : isBroken && text.length >= shortestOn;
}

const isName = (text: string): boolean => /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}$/u.test(text);
const isContact = (role: Role): boolean => role.is === "furniture" && role.kind === "other";

/** Between the buttons below a headline and its text stand no more lines. */
const overText = 4;

/** Does the text of a post stand below buttons that close no text, right below or below a picture's words and a heading? */
function tellsBelow({ lines, roles }: Scene, kind: FurnitureKind, at: number, before: number): boolean {
  if (roles[at + 1]?.is === "text") return true;
  if (kind !== "comments" && kind !== "share") return false;
  for (let below = at + 1; below <= Math.min(before, at + overText); below++)
    if (roles[below]!.is === "text" && lines[below]!.text.length >= running) return true;
  return false;
}

/** The last line of a post that begins at one line and ends before another. */
export function endOf(scene: Scene, first: number, before: number): { readonly last: number; readonly truncated: boolean } {
  const { lines, roles } = scene;
  let last = first;
  // Buttons between a headline and its text end nothing.
  let told = false;
  for (let at = first; at <= before; at++) {
    const role = roles[at]!;
    told ||= role.is === "text";
    if (role.is === "cut") return { last: at, truncated: true };
    // "Posted by Ana | link" below a post tells who wrote it.
    if (scene.recurring.feet.has(at) && told) {
      if (scene.wordings.marks.byline.test(lines[at]!.text)) last = at;
      break;
    }
    const isEnd = role.is === "furniture" && role.tail && at > first;
    if (isEnd && (told || (role.kind !== "other" && !tellsBelow(scene, role.kind, at, before)))) {
      let more = 0;
      for (let after = behindBox(scene, at); after <= before; after++)
        if (roles[after]!.is === "text" && endsSentence.test(lines[after]!.text)) more += lines[after]!.text.length;
      const goes = isInterlude(scene, role.kind, at, before);
      const box = ["related", "share", "menu", "appeal"].includes(role.kind);
      if (!goes && (!box || (more < goesOn && !isTakenUp(scene, first, at, before)))) break;
    }
    if (content(role) || (role.is === "end" && last === at - 1)) last = at;
  }
  // The name of an office above its address and telephone is no part of the last post.
  if (roles[last + 1]?.is === "furniture" && isContact(roles[last + 1]!))
    while (last > first && roles[last]!.is === "title") last--;
  // Headings after a line of furniture at the end are more furniture.
  for (let at = last; at > first && roles[at]!.is !== "text" && roles[at]!.is !== "end"; at--)
    if (roles[at]!.is === "furniture") {
      last = at - 1;
      while (last > first && !content(roles[last]!) && roles[last]!.is !== "end") last--;
    }
  // At the page's end a heading above more furniture belongs to it, unless it is the name of who signs.
  if (before === lines.length - 1 && last < before && roles[last + 1]!.is === "furniture" && last - first > 1) {
    let heads = 0;
    while (roles[last - heads]!.is === "title" && !isName(lines[last - heads]!.text)) heads++;
    if (heads <= 3) last -= heads;
  }
  let text = last;
  while (text > first && roles[text]!.is !== "text") text--;
  return { last, truncated: scene.cutsOff(last) || scene.breaksOff(text) };
}
