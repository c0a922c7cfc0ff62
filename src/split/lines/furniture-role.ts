import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** Longer lines are running text, whatever they begin with, but for those that tell whose the page's contents are. */
const longest = 420;
/** So much of a line tells what it begins with. */
const beginning = 160;

/** A picture before the words of a button. */
const icon = /^(?:(?![©®™])\p{Extended_Pictographic}[\u{fe0f}\u{200d}]*\s*)+/u;

/** Is the line furniture by its own words? `tail`: what follows it up to the next post is furniture too. */
export function furnitureRole({ text: printed }: Line, { furniture }: SplitWordings): Role | null {
  const isImprint = printed.length > 100 && furniture.imprint.test(printed.slice(0, beginning));
  if (isImprint) return { is: "furniture", kind: "footer", rule: "furniture-footer", tail: true };
  if (printed.length > longest) return null;
  const text = printed.replace(icon, "");
  const looks = text.length <= 100 || furniture.longWords.test(text);
  if (looks && text.length <= 200)
    for (const { kind, pattern } of furniture.tail)
      if (pattern.test(text)) return { is: "furniture", kind, rule: `furniture-${kind}`, tail: true };
  if (looks && text.length <= 320)
    for (const { kind, pattern } of furniture.alone)
      if (pattern.test(text)) return { is: "furniture", kind, rule: `furniture-${kind}`, tail: false };
  if (furniture.appealWords.test(text) && furniture.appeal.test(text))
    return { is: "furniture", kind: "appeal", rule: "furniture-appeal", tail: false };
  return null;
}
