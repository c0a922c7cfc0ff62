import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import { isLoud } from "./kickers.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

const related: Role = { is: "furniture", kind: "related", rule: "furniture-related", tail: false };
/** Headlines in a list of links are no longer. */
const linkMost = 160;

/** Could a line be one of a list of links: short, and no sentence? */
const isLink = ({ text, kind }: Line, role: Role): boolean =>
  text.length <= linkMost && (role.is === "title" || role.is === "label" || (kind === "item" && !/[.;,:]["”’)]?$/u.test(text)));

/**
 * The lines directly under "Most read" and its like, one to the next, on a page that keeps its paragraphs apart: headlines of other pages. Where text follows at once, the
 * last of them may head it.
 */
function linesUnder(lines: readonly Line[], roles: readonly Role[], from: number): number {
  let to = from;
  while (to < lines.length && (to === from || lines[to]!.gap === 1) && isLink(lines[to]!, roles[to]!)) to++;
  return lines[to]?.gap === 1 && (roles[to]!.is === "text" || roles[to]!.is === "meta") ? to - 1 : to;
}

/** Marks as furniture what stands in a list of links, and what comes again there of the page's own headlines. */
export function leaveOutLinks(lines: readonly Line[], roles: Role[], { marks, pieces }: SplitWordings): void {
  // After how many texts each headline came first: one that comes again before its own text is the piece's still.
  const seen = new Map<string, number>();
  let told = 0;
  // "Ana on Talks in Suva" in a list of comments.
  const commentedOn = (text: string): string => foldName(pieces.comment.exec(text)?.groups?.headline ?? "");
  // What stands over a text, its author or its cut may be a headline again.
  const isHead = (at: number): boolean => {
    const next = roles[at + 1]?.is;
    return (next === "text" && lines[at + 1]!.text.length >= running) || next === "meta" || next === "cut" || next === "end";
  };
  // A word or two in capitals over a headline, or below a text who signs it, come again too.
  const isKickerOrSigns = (at: number): boolean => {
    const { text, gap } = lines[at]!;
    // To whom a letter goes, and the office of who signs it.
    if (pieces.addressed.test(text) || (roles[at - 1]?.is === "end" && marks.office.test(text))) return true;
    if (text.split(" ").length > 4) return false;
    if (isLoud(text) && roles[at + 1]?.is === "title" && lines[at + 1]!.gap === 1) return true;
    const [above, below] = [roles[at - 1]?.is, roles[at + 1]?.is];
    return above === "text" && gap <= 2 && !(below === "title" && lines[at + 1]!.gap === 1);
  };
  let under: Role | null = null;
  let listed = 0;
  lines.forEach(({ text }, at) => {
    const role = roles[at]!;
    if (role.is === "text") told++;
    if (role.is === "furniture") {
      const heads = role.tail && (role.kind === "related" || role.kind === "menu");
      under = heads ? role : under;
      if (heads && lines[at + 1]?.gap === 1) listed = Math.max(listed, linesUnder(lines, roles, at + 1));
    } else if (at < listed) roles[at] = related;
    else if (role.is === "title" && (seen.get(foldName(text)) ?? told) < told && !isHead(at) && !isKickerOrSigns(at))
      roles[at] = related;
    // What kind of piece it is comes again over day after day.
    else if (role.is === "label" && isHead(at)) under = null;
    else if (under && text.length <= linkMost && (seen.has(foldName(text)) || seen.has(commentedOn(text)))) roles[at] = related;
    else if (role.is !== "title" && role.is !== "label") under = null;
    else if (!seen.has(foldName(text))) seen.set(foldName(text), told);
  });
}
