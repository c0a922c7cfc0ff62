import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** A row of a menu has so many names, of so many words and letters each. */
const fewest = 3;
const mostWords = 4;
const longestName = 32;
const longest = 240;

/** What parts the names of a row: one sign throughout, a wide gap, or brackets. */
const signs = ["|", "/", "·", "•", "∙", "*", ">", "»", "▸", "▶", "►", "→", "←", "◦", "¦", "~", "::", "//", "."].map(
  (sign) => ` ${sign} `,
);
const gap = /\s{3,}|\t/u;
const bracketed = /^\[[^[\]]+\](?:\s*\[[^[\]]+\])+$/u;

function namesIn(text: string): readonly string[] {
  if (bracketed.test(text)) return text.slice(1, -1).split(/\]\s*\[/u);
  const spaced = text.replace(/[\s\u00a0]+/gu, " ");
  const sign = signs.find((one) => spaced.includes(one));
  return sign ? spaced.split(sign) : text.split(gap);
}

/** Is a line a row of names? */
export function isMenuRow(text: string): boolean {
  if (text.length > longest || /[!?;…]|\p{Ll}\.$/u.test(text)) return false;
  const names = namesIn(text).map((name) => name.trim());
  return (
    names.length >= fewest &&
    names.every(
      (name) => name.length > 0 && name.length <= longestName && name.split(" ").length <= mostWords && /[\p{L}\d]/u.test(name),
    )
  );
}

/** So many names of sections in a row, such a share of them well known, with nothing but blanks between. */
const sections = { least: 4, share: 0.75 } as const;

/** Is a line a row of names of sections ("Politics World Business Sport")? */
function isSectionRow(text: string, { marks }: SplitWordings): boolean {
  const names = text.length > longest ? [] : text.split(/\s+/u);
  return (
    names.length >= sections.least &&
    names.every((name) => /^\p{Lu}\p{L}+$/u.test(name)) &&
    names.filter((name) => marks.label.test(name)).length >= sections.share * names.length
  );
}

/** Marks rows of names above a page's first text and below its last: its menu, the way to it, its languages. */
export function leaveOutMenuRows(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  const tells = (at: number): boolean =>
    roles[at]!.is === "text" && lines[at]!.text.length >= running && !isMenuRow(lines[at]!.text);
  const first = lines.findIndex((_, at) => tells(at));
  const last = lines.findLastIndex((_, at) => tells(at));
  lines.forEach(({ text, level }, at) => {
    if (at > first && at < last) return;
    const { is } = roles[at]!;
    if (
      level === null &&
      (is === "title" || is === "text" || is === "label") &&
      (isMenuRow(text) || isSectionRow(text, wordings))
    )
      roles[at] = { is: "furniture", kind: "menu", rule: "menu-row", tail: false };
  });
}
