import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isLoud } from "./kickers.ts";
import { type Line, running } from "./lines.ts";
import { isMenuRow } from "./menu-rows.ts";
import type { Role } from "./role.ts";

/** A headline below the menu has so many words. */
const fewestWords = 4;
/** "Menu: Home. About. Contact." */
const entries = /(?:\p{Lu}[\p{L} ]{1,20}[.,;] ?){2,}\p{Lu}[\p{L} ]{1,20}\.?$/u;
/** A masthead has no more lines. */
const most = 12;

const masthead: Role = { is: "furniture", kind: "menu", rule: "masthead", tail: false };
/** "Vol. 12, No. 43" is no longer. */
const longestNumber = 30;
/** Nothing but what names are made of. */
const nameWord = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|of|the|and|for|in|&|\\d+|d[eo]s?|du|la|y|e|und|van|der|von)";
const isName = new RegExp(`^${nameWord}(?:,? ${nameWord})*,? ?$`, "u");
/** "Issued daily from Suva      No. 1147      Price 2d." */
const columns = /\S\s{3,}\S.*\S\s{3,}\S/u;
/** A name in capitals has no more words, and so many headings stand over texts below it. */
const mostOfName = 4;
const fewestParted = 2;
/** A headline below the page's name has so many words, or stands apart from it and from its text. */
const fewestBelow = 2;

/**
 * Where the block of lines at a page's top ends that names the page and says something of it besides ("Organ of …", a price, a number, a search box), where another heading with its
 * text follows apart from it; 0 where the page begins otherwise.
 */
function nameBlock(lines: readonly Line[], roles: readonly Role[], { marks }: SplitWordings): number {
  let end = 1;
  while (end < lines.length && lines[end]!.gap <= 1) end++;
  const own = lines.slice(0, end);
  const isText = (at: number): boolean =>
    roles[at]!.is === "text" && lines[at]!.text.length >= running && !columns.test(lines[at]!.text);
  const first = lines.findIndex((_, at) => at >= end && isText(at));
  if (end > most || first < 0 || own.some(({ level }, at) => isText(at) || level !== null)) return 0;
  const named = own.some((_, at) => roles[at]!.is === "title");
  const says =
    end > 1 &&
    own.some(({ text }, at) => roles[at]!.is === "text" || roles[at]!.is === "furniture" || marks.periodical.test(text));
  // "RADIO EXAMPLE SUVA" over what it is, "Example Federation – International department": the name of who makes the page.
  const over = own[0]!.text.replace(/ [|–—-] .{3,60}$/u, "");
  // "Greetings to the Dockers' Union" names a body and is none.
  const bodied = isName.test(over) && [marks.issuer, marks.body, marks.signatory, marks.presses].some((mark) => mark.test(over));
  const parted = lines.filter(
    (line, at) => at > end && roles[at]!.is === "title" && line.gap > 1 && roles[at + 1]?.is === "text",
  ).length;
  const isMaker =
    roles[0]!.is !== "meta" &&
    (bodied || (end > 1 && isLoud(over) && over.split(/\s+/u).length <= mostOfName)) &&
    parted >= fewestParted;
  const isApart = (at: number): boolean => at === first - 1 && lines[at]!.gap > 1 && lines[first]!.gap > 1;
  const heads = roles
    .slice(end, first)
    .some(
      ({ is }, offset) =>
        is === "title" && (lines[end + offset]!.text.split(/\s+/u).length >= fewestBelow || isApart(end + offset)),
    );
  return named && (says || isMaker) && heads ? end : 0;
}

/** Marks as furniture the block of lines that names the page at its top, and below it what tells its number and day. Its table of contents is read before. */
export function leaveOutNameBlock(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  let end = nameBlock(lines, roles, wordings);
  if (end === 0) return;
  const numbers = ({ text }: Line, at: number): boolean =>
    roles[at]!.is === "meta" || (text.length <= longestNumber && wordings.marks.periodical.test(text) && /\d/u.test(text));
  // The last heading above the text is its own, whatever number or month it has ("Chronicle, May 2003").
  const first = lines.findIndex(({ text }, at) => at >= end && roles[at]!.is === "text" && text.length >= running);
  const headsOn = (from: number): boolean => roles.slice(from, Math.max(from, first)).some(({ is }) => is === "title");
  while (numbers(lines[end]!, end) && (roles[end]!.is === "meta" || headsOn(end + 1))) end++;
  // The day right above a headline is that headline's.
  if (lines[end]!.gap === 1) while (roles[end - 1]!.is === "meta") end--;
  for (let at = 0; at < end; at++) if (roles[at]!.is !== "furniture") roles[at] = masthead;
}

/**
 * Marks a page's masthead: the names and mottos above its menu, where a headline stands between the menu and the first text. What stands above rows of links heads no post.
 */
export function leaveOutMasthead(lines: readonly Line[], roles: Role[]): void {
  const first = lines.findIndex(({ text }, at) => roles[at]!.is === "text" && text.length >= running);
  const near = lines.slice(0, Math.min(most, Math.max(0, first)));
  const menu = near.findLastIndex(({ text }, at) => {
    const role = roles[at]!;
    return role.is === "furniture" && role.kind === "menu" && (isMenuRow(text) || entries.test(text));
  });
  const heads = (at: number): boolean =>
    (roles[at]!.is === "title" || roles[at]!.is === "standfirst") && lines[at]!.text.split(/\s+/u).length >= fewestWords;
  if (menu < 1 || !lines.slice(menu + 1, first).some((_, offset) => heads(menu + 1 + offset))) return;
  // A day above the menu may be that of a post whose buttons stand there.
  const over = (at: number): boolean =>
    roles[at]!.is === "meta" || roles[at]!.is === "standfirst" || lines[at]!.text.length >= running;
  if (lines.slice(0, menu).some((_, at) => roles[at]!.is !== "furniture" && over(at))) return;
  for (let at = 0; at < menu; at++) if (roles[at]!.is !== "furniture") roles[at] = masthead;
}
