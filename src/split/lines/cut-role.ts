import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** The role of a line that says by its words that the post is cut off there; null where it says nothing of the kind. */
export function cutRole({ text }: Line, { cuts }: SplitWordings): Role | null {
  if (text.length > 320) return null;
  if (cuts.bare.test(text.replace(/^[[({<\s]+|[\])}\s]+$/gu, "")) || cuts.bare.test(text.replace(/^[»›→>▸▶+•|\s-]+/u, "")))
    return { is: "cut", names: null, weak: false };
  const bare = text.replace(/^[[({<\s]+|[\])}>\s]+$/gu, "");
  const named = cuts.named.exec(bare);
  if (!named || named[0].length >= bare.length) return null;
  // "Continue reading at the Example Post": where the rest stands.
  const where = bare.slice(named[0].length).replace(/^[\s:(…]+/u, "");
  if (/^\p{Ll}/u.test(where) && cuts.where.test(where)) return { is: "cut", names: null, weak: false };
  const rest = bare.slice(named[0].length).replace(/^[….\s]*["“«']?|["”»'\s→›⟶….]+$/gu, "");
  return /^["“‘'«]?[\p{Lu}\d]/u.test(rest) ? { is: "cut", names: rest, weak: !/^(?:continue|keep)/iu.test(bare) } : null;
}
