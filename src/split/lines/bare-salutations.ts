import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** A salutation is no longer. */
const longest = 90;
/** So many lines stand at most between it and who signs. */
const letterMost = 16;

/** Does somebody sign below a line, before another headline, day or cut? */
function isSignedBelow(roles: readonly Role[], at: number): boolean {
  for (let below = at + 1; below < roles.length && below - at <= letterMost; below++) {
    const role = roles[below]!;
    if (role.is === "end" && role.signs) return true;
    if (role.is !== "text" && role.is !== "end") return false;
  }
  return false;
}

/** Keeps with its letter a salutation that no mark ends ("Dear comrades of the Lima branch"), behind a paragraph that brings it in and above one of the letter, which somebody signs. */
export function markBareSalutations(lines: readonly Line[], roles: Role[], { pieces }: SplitWordings): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    const { text } = lines[at]!;
    if (roles[at]!.is !== "title" || text.length > longest || !pieces.addressed.test(text) || /[.?]$/u.test(text)) continue;
    if (roles[at - 1]!.is !== "text" || roles[at + 1]!.is !== "text" || lines[at + 1]!.text.length < running) continue;
    if (isSignedBelow(roles, at)) roles[at] = { is: "text" };
  }
}
