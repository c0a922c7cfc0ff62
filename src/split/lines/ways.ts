import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

type Marks = SplitWordings["marks"];

const way: Role = { is: "furniture", kind: "menu", rule: "furniture-way", tail: false };
/** The way to a page stands so near above its headline. */
const near = 4;
/** Shorter lines than this end others by chance. */
const fewest = 12;
const longest = 300;

const dots = /\s?(?:…|\.{3})$/u;

/** Does a line that breaks off end in the beginning of a headline further down ("Home World Minister opens the…")? */
function beginsIn(text: string, headline: string, { home }: Marks): boolean {
  if (!dots.test(text) || text.length > longest) return false;
  const bare = text.replace(dots, "");
  for (let at = bare.indexOf(" "); at >= 0 && bare.length - at > fewest; at = bare.indexOf(" ", at + 1))
    if (headline.startsWith(bare.slice(at + 1))) return home.test(bare.slice(0, at));
  return false;
}

/** Does a line end in a headline further down, behind the names of the sections above it ("Home / News / Minister opens harbour")? */
function leadsTo(text: string, headline: string, { home }: Marks): boolean {
  if (headline.length < fewest || text.length <= headline.length || text.length > longest || !text.endsWith(headline))
    return false;
  const before = text.slice(0, -headline.length).trim();
  return /[|/>»›→·:–—-]$/u.test(before) || home.test(before);
}

/** Marks the ways to a page and from it: the path above its headline, and the headlines under "Previous" and "Next". */
export function leaveOutWays(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): void {
  lines.forEach(({ text }, at) => {
    if (roles[at]!.is === "furniture" && marks.neighbour.test(text)) {
      const [next, behind] = [lines[at + 1], roles[at + 2]?.is];
      const heads = lines[at + 2]?.gap === 1 && (behind === "text" || behind === "meta");
      if (next?.gap === 1 && roles[at + 1]!.is === "title" && !heads) roles[at + 1] = way;
    }
    if (roles[at]!.is !== "title" && roles[at]!.is !== "text" && roles[at]!.is !== "label") return;
    const below = lines.slice(at + 1, at + 1 + near);
    if (
      below.some(
        (line, offset) =>
          roles[at + 1 + offset]!.is === "title" && (leadsTo(text, line.text, marks) || beginsIn(text, line.text, marks)),
      )
    )
      roles[at] = way;
  });
}
