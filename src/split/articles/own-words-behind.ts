import { wordsOf } from "../../codebook/patterns/match-wordings.ts";
import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "../lines/lines.ts";
import type { Scene } from "../posts/scene.ts";
import { roughSentences } from "./introductions.ts";
import { namesOutlet } from "./outlet-alone.ts";

/** So many lines behind a printed text may be the post's own. */
const reach = 3;
/** Such a line has at most this length. */
const longest = 300;

const opensSo = (line: Line, group: string, { introductions }: SplitWordings): boolean =>
  line.text.length <= longest && introductions.matches(wordsOf(roughSentences(line)[0]?.text ?? ""))(group) >= 0;

/** Does the post speak of the text above the line: whose it is, where it stands whole, who translated it, what it makes of it? */
export const speaksBehind = (line: Line, wordings: SplitWordings): boolean =>
  namesOutlet(line, wordings) || opensSo(line, "behind", wordings);

/**
 * The lines at the end of a printed text with which the post speaks again, last one first: from the first in which it speaks of the text on they are all the post's own.
 * @param first the line that the printed text opens with
 * @param last its last line, as it was found
 * @param spoken is it a speech, letter or document? Behind such a text the post may tell how the occasion went on.
 */
export function ownWordsBehind(
  { lines, roles, wordings, usualGap }: Scene,
  first: number,
  last: number,
  spoken: boolean,
): readonly number[] {
  // Close under the text's last line its own paper has put its name.
  const isApart = (at: number): boolean => lines[at]!.gap >= usualGap;
  let from = last + 1;
  for (let at = last; at > first && last - at < reach && lines[at]!.text.length <= longest; at--) {
    const role = roles[at]!;
    if ((role.is === "end" && role.signs) || (at < from - 1 && role.is === "title")) break;
    const speaks = speaksBehind(lines[at]!, wordings) || (spoken && opensSo(lines[at]!, "aftermath", wordings));
    if (isApart(at) && speaks) from = at;
  }
  return Array.from({ length: last + 1 - from }, (_, offset) => last - offset);
}
