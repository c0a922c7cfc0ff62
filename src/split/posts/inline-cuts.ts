import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Line } from "../lines/lines.ts";

/** A cut at the end of a paragraph is no longer than this, the headline that it names included. */
const cutMost = 320;
/** The headline stands at most so many lines above. */
const headlineWithin = 60;
const opens = /(?<=[.!?…”"’)\]])\s+(?=["“([]{0,2}(?:continue|continued|keep|read|click)\b)/giu;

/** Does the rest of a paragraph cut the post off: by naming a headline above it, or by saying that and no more? */
function cutsThere(rest: string, above: readonly Line[], { cuts }: SplitWordings): boolean {
  const bare = rest.replace(/^[[({<\s]+|[\])}>\s]+$/gu, "");
  if (bare.length <= 60 && cuts.bare.test(bare)) return true;
  const named = cuts.named.exec(bare);
  if (!named) return false;
  const headline = foldName(bare.slice(named[0].length).replace(/^["“«']|["”»'\s→›⟶….]+$/gu, ""));
  return headline.length >= 8 && above.some(({ text }) => text.length <= cutMost && foldName(text).startsWith(headline));
}

/** Sets apart "Continue reading …" where it stands on the line of the paragraph that it cuts off. */
export function setCutsApart(lines: readonly Line[], wordings: SplitWordings): readonly Line[] {
  return lines.flatMap((line, at): readonly Line[] => {
    const { text, start, level } = line;
    if (level !== null || text.length < 60) return [line];
    const from = Math.max(0, text.length - cutMost);
    for (const { 0: space, index } of text.slice(from).matchAll(opens)) {
      const end = from + index;
      const next = end + space.length;
      if (!cutsThere(text.slice(next), lines.slice(Math.max(0, at - headlineWithin), at), wordings)) continue;
      return [
        { ...line, end: start + end, text: text.slice(0, end) },
        { ...line, start: start + next, text: text.slice(next), gap: 0 },
      ];
    }
    return [line];
  });
}
