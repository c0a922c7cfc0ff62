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

/** Does the post speak of the text above the line: whose it is, where it stands whole, who translated it, what it makes of it? */
export const speaksBehind = (line: Line, wordings: SplitWordings): boolean =>
  namesOutlet(line, wordings) ||
  (line.text.length <= longest && wordings.introductions.matches(wordsOf(roughSentences(line)[0]?.text ?? ""))("behind") >= 0);

/**
 * The lines at the end of a printed text in which the post speaks of it, last one first: they are the post's own.
 * @param first the line that the printed text opens with
 * @param last its last line, as it was found
 */
export function ownWordsBehind({ lines, wordings, usualGap }: Scene, first: number, last: number): readonly number[] {
  const own: number[] = [];
  // Close under the text's last line its own paper has put its name.
  const isApart = (at: number): boolean => lines[at]!.gap >= usualGap;
  for (let at = last; at > first && own.length < reach && isApart(at) && speaksBehind(lines[at]!, wordings); at--) own.push(at);
  return own;
}
