import type { Scene } from "../posts/scene.ts";

/** Behind a rule the rest of a post has at most this share of what stands before it. */
const little = 0.5;

/** Does a printed speech or letter end at a rule: with thanks, and with little after it? */
export function endsAtRule({ lines, roles, wordings }: Scene, first: number, at: number, end: number): boolean {
  const last = lines[at - 2]?.text ?? "";
  if (!wordings.pieces.thanks.test(last.slice(-400))) return false;
  for (let other = first; other <= end; other++) if (roles[other]!.is === "rule" && other !== at - 1) return false;
  const long = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, { text }, offset) => sum + (roles[from + offset]!.is === "text" ? text.length : 0), 0);
  return long(at, end + 1) < little * long(first, at);
}
