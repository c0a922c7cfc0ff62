import { type Line, running } from "./lines.ts";

/** ">> ", "■ " before a headline. */
const ornament = /^(?:[>»►▶▸▪■□●◆◇★☆✦✪❖#+~]{1,3}|[*•·–—-]{1,2})\s+(?=["“‘«]?[\p{Lu}\d])/u;
/** So many headlines behind the same ornament make a habit; none is longer. */
const fewest = 2;
const longest = 160;
/** A line of so many letters tells something. */
const telling = 100;

/** The ornament that stands before the headlines of a page, each of them apart (the first may stand close below the page's own name) and over a paragraph without one; null where none does. */
function headlineOrnament(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  const others = new Set<string>();
  let told = false;
  lines.forEach(({ text, gap, level }, at) => {
    const apart = gap > 1 || !told;
    told ||= text.length >= telling;
    const sign = ornament.exec(text)?.[0];
    if (sign === undefined) return;
    const next = lines[at + 1];
    const heads =
      level === null &&
      apart &&
      text.length <= longest &&
      !/[.;,:]["”’)\]]?$/u.test(text) &&
      next !== undefined &&
      next.text.length >= running &&
      !ornament.test(next.text);
    if (heads) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    else others.add(sign);
  });
  return [...counts].find(([sign, count]) => count >= fewest && !others.has(sign))?.[0] ?? null;
}

/** The level of headings that a page marks with an ornament and in no other way. */
const levelOfOrnaments = 2;

/**
 * The lines as they read without the ornaments before their headlines. Where no text stands above the first of these they head the page's pieces, all on one level; below a text they
 * may be those of its sections.
 */
export function withoutOrnaments(lines: readonly Line[]): readonly Line[] {
  const sign = headlineOrnament(lines);
  if (sign === null) return lines;
  const first = lines.findIndex(({ text }) => text.startsWith(sign));
  const level = lines.slice(0, first).some(({ text }) => text.length >= telling) ? null : levelOfOrnaments;
  return lines.map((line) => {
    if (!line.text.startsWith(sign)) return line;
    const kind = level !== null ? "heading" : line.kind === "item" ? "paragraph" : line.kind;
    return { ...line, kind, level, text: line.text.slice(sign.length) };
  });
}

/** How many letters an ornament takes in front of a headline; 0 where none stands there. */
export const ornamentBefore = (text: string): number => ornament.exec(text)?.[0].length ?? 0;
