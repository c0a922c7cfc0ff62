import { foldName } from "../../text/fold-name.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** The page's name stands in one of so many lines at its top, and again in one of so many at its foot. */
const top = 3;
const foot = 8;
/** Shorter names come again in any text, longer lines are none. */
const shortest = 12;
const longest = 120;

/** Between a mail's text and the signature of its list. */
const dashes = /^--+$/u;
/** What stands in such a signature is shorter. */
const paragraph = 130;

/** Marks the signature below two dashes at the end of a mail. */
export function leaveOutMailSignature(lines: readonly Line[], roles: Role[]): void {
  const from = lines.findLastIndex(({ text }) => dashes.test(text));
  const below = lines.slice(from + 1);
  if (from < 1 || below.length === 0 || below.length > foot) return;
  if (below.some(({ text }, at) => text.length >= paragraph || roles[from + 1 + at]!.is === "cut")) return;
  roles.fill({ is: "furniture", kind: "footer", rule: "mail-signature", tail: true }, from);
}

/** Marks the page's name where it comes again at the foot, above its address and hours: with it the page's last post is over. */
export function leaveOutFoot(lines: readonly Line[], roles: Role[]): void {
  const names = new Set(lines.slice(0, top).map(({ text }) => foldName(text)));
  for (let at = lines.length - 1; at > Math.max(2 * top, lines.length - 1 - foot); at--) {
    const { text } = lines[at]!;
    if (text.length >= running && roles[at]!.is === "text") return;
    const repeats = text.length >= shortest && text.length <= longest && names.has(foldName(text));
    if (repeats && (roles[at]!.is === "title" || roles[at]!.is === "label"))
      roles[at] = { is: "furniture", kind: "footer", rule: "page-name-again", tail: true };
  }
}
