import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** A paragraph below a headline that tells what the piece is about is no longer. */
const longest = 320;

/**
 * Marks the paragraph that stands between a headline and its line of author or day ("Headline", what it is about, "By Name", the text): it belongs to the headline, and the
 * line below it is the headline's.
 */
export function markStandfirsts(lines: readonly Line[], roles: Role[]): void {
  for (let at = 1; at + 2 < lines.length; at++) {
    if (roles[at]!.is !== "text" || roles[at - 1]!.is !== "title" || lines[at]!.text.length > longest) continue;
    let to = at + 1;
    while (roles[to]?.is === "meta") to++;
    if (to > at + 1 && roles[to]?.is === "text" && lines[to]!.text.length > lines[at]!.text.length / 2)
      roles[at] = { is: "standfirst" };
  }
}
