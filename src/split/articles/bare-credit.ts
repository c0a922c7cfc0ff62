import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "../lines/lines.ts";
import { tellsPlaceAndDay } from "../lines/signatures.ts";
import type { Scene } from "../posts/scene.ts";
import { isCreditLine, isNameInBrackets } from "./introductions.ts";
import { outletAlone } from "./outlet-alone.ts";

const framed = /^(?:[([–—-]|[^.:：]{2,40}[:：])/u;

/** Has a credit a label ("Source: …"), brackets or a dash? */
export const hasFrame = ({ text }: Line): boolean => framed.test(text);

/** Is a line the name of an outlet with a label, brackets or a dash and nothing else? Such a line stands under a text as a signature does, and goes with it; a sentence about where a text stood is the post's own. */
export const isBareCredit = (line: Line, wordings: SplitWordings): boolean =>
  isNameInBrackets(line) || outletAlone(line, wordings) !== null || (isCreditLine(line, wordings) && hasFrame(line));

/** The last line of a text with place and day below it, and with the bare credit below those. @param to the last line that may be of it */
export function throughCredit({ lines, roles, wordings }: Scene, last: number, to: number): number {
  const dated = last < to && roles[last + 1]!.is === "meta" && tellsPlaceAndDay(lines[last + 1]!.text, wordings);
  const end = dated ? last + 1 : last;
  return end < to && isBareCredit(lines[end + 1]!, wordings) ? end + 1 : end;
}
