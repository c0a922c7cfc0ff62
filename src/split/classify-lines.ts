import type { SplitWordings } from "../codebook/split-wordings.ts";
import type { Furniture, FurnitureKind } from "../model/page.ts";
import type { Line } from "./lines.ts";
import { isMetaLine } from "./meta-line.ts";

/** What a line is by its own words, before its neighbours are asked. */
export type Role =
  | { readonly is: "text" }
  | { readonly is: "title" }
  | { readonly is: "meta" }
  | { readonly is: "caption" }
  | { readonly is: "rule" }
  | { readonly is: "cut"; readonly names: string | null }
  | { readonly is: "furniture"; readonly kind: FurnitureKind; readonly rule: string; readonly tail: boolean };

/** Longer lines are running text, whatever they begin with. */
const longest = 420;
const endsSentence = /[.;,:…]["”’')\]]?$/u;
const abbreviated = /\b(?:[A-Z]\.){2,}$|\b(?:Inc|Ltd|Co|Jr|Sr|St|No)\.$/u;

/** Could the line be a headline or the heading of a section? */
export function couldBeTitle({ text, kind, level }: Line): boolean {
  if (kind === "heading" && level !== null) return true;
  if (kind !== "paragraph" && kind !== "heading") return false;
  if (text.length < 3 || text.length > 240) return false;
  if (endsSentence.test(text) && !abbreviated.test(text)) return false;
  if (!/^["“‘'«([¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  if (/[.!?]["”’)]? \p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(text)) return false;
  return text.split(/\s+/u).length <= 36;
}

function furnitureRole(line: Line, { furniture }: SplitWordings): Role | null {
  const text = line.text.slice(0, longest);
  if (line.text.length <= 320)
    for (const { kind, pattern } of furniture.alone)
      if (pattern.test(text)) return { is: "furniture", kind, rule: `furniture-${kind}`, tail: false };
  if (line.text.length <= 200)
    for (const { kind, pattern } of furniture.tail)
      if (pattern.test(text)) return { is: "furniture", kind, rule: `furniture-${kind}`, tail: true };
  if (line.text.length <= longest && furniture.appeal.test(text))
    return { is: "furniture", kind: "appeal", rule: "furniture-appeal", tail: false };
  return null;
}

function cutRole({ text }: Line, { cuts }: SplitWordings): Role | null {
  if (text.length > 320) return null;
  if (cuts.bare.test(text)) return { is: "cut", names: null };
  const named = cuts.named.exec(text);
  if (!named || named[0].length >= text.length) return null;
  const rest = text.slice(named[0].length).replace(/^["“«']|["”»'\s→›⟶….]+$/gu, "");
  return /^["“‘'«]?[\p{Lu}\d]/u.test(rest) ? { is: "cut", names: rest } : null;
}

/** Reads each line by its own words; `marked` is what the document tree already found to be furniture, in the order of the text. */
export function classifyLines(lines: readonly Line[], marked: readonly Furniture[], wordings: SplitWordings): readonly Role[] {
  let next = 0;
  return lines.map((line): Role => {
    while (next < marked.length && marked[next]!.end <= line.start) next++;
    const over = marked[next];
    if (over && over.start < line.end) return { is: "furniture", kind: over.kind, rule: over.rule, tail: false };
    const cut = cutRole(line, wordings);
    if (cut) return cut;
    const furniture = furnitureRole(line, wordings);
    if (furniture) return furniture;
    if (wordings.marks.rule.test(line.text)) return { is: "rule" };
    if (line.kind === "caption") return { is: "caption" };
    if (isMetaLine(line.text, wordings.marks)) return { is: "meta" };
    if (line.text.length <= 300 && wordings.marks.caption.test(line.text)) return { is: "caption" };
    return couldBeTitle(line) ? { is: "title" } : { is: "text" };
  });
}
