import type { Cell } from "../../model/cell.ts";
import { foldName } from "../../text/fold-name.ts";

type Credits = readonly Cell<string>[];

/** The credits without those that an earlier one names. */
export function distinctCredits(cells: Credits): Credits {
  const seen = new Set<string>();
  return cells.filter(({ value }) => {
    const key = foldName(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Which outlets each reprint of a post is credited to, and which stay with the post: those of a text that is cut off before it begins. */
export function shareCredits(
  /** What the introductions of each reprint credit, in order; null for one without any of its own, which was introduced with the one before. */
  told: readonly (Credits | null)[],
  loose: Credits,
  announced: number,
): { readonly post: Credits; readonly reprints: readonly Credits[] } {
  const credited = told.map((own) => own ?? []);
  const all = distinctCredits(credited.flat());
  if (credited.length === 1 && announced === 2 && all.length === 2) return { post: [all[1]!, ...loose], reprints: [[all[0]!]] };
  if (credited.length > 1 && all.length === credited.length) return { post: loose, reprints: all.map((one) => [one]) };
  let last: Credits = [];
  const reprints = told.map((own) => {
    if (own !== null) last = distinctCredits(own);
    return last;
  });
  return { post: loose, reprints };
}
