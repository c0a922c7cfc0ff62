import type { Scene } from "../posts/scene.ts";
import { opensMessage } from "./printed-letters.ts";

/** So many paragraphs behind a printed report may be the post's own. */
const reach = 2;
/** Longer ones are not. */
const longest = 700;

const quoted = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|‘[^’]{12,}(?:’|$)/gu;
/** A report tells of others; whoever brings it in speaks as "we". */
const ours = /(?<!\p{L})(?:[Ww]e|[Oo]ur|[Uu]s)(?!\p{L})/u;
/** What a post says of the report above and of whoever wrote it. */
const ofReport = /\b(?:the|this|its) (?:correspondent|agency|reporter|dispatch|despatch|news ?agency)(?:[’']s)?\b/iu;
const point = /^\(?(?:\d{1,2}|[a-z])[.)] /u;
/** Documents with so many points are numbered. */
const fewestPoints = 3;

/**
 * The last line of a printed report or document behind which the post speaks again: the last paragraphs say "we", or speak of the agency, where nothing before them does; or they stand unnumbered behind the points
 * of a document. A letter speaks as "we" itself and is left as it is.
 * @param first its first line below its headline
 * @param wired does it open with a dateline? A report from somewhere never says "we".
 */
export function endOfReported(scene: Scene, first: number, last: number, wired: boolean): number {
  const { lines, roles } = scene;
  if (opensMessage(scene, first) || (first < last && opensMessage(scene, first + 1))) return last;
  const texts: number[] = [];
  for (let at = first; at <= last; at++) {
    const role = roles[at]!;
    if (role.is === "end" && role.signs) return last;
    if (role.is === "text") texts.push(at);
  }
  if (texts.length < 2 || texts.at(-1) !== last) return last;
  const points = texts.filter((at) => point.test(lines[at]!.text));
  const behindPoints = texts.filter((at) => at > (points.at(-1) ?? last));
  const isRow = (at: number): boolean => (lines[at]!.text.match(/;/gu) ?? []).length > 1;
  if (points.length >= fewestPoints && behindPoints.length === 1 && !isRow(behindPoints[0]!) && points[0]! <= (texts[2] ?? last))
    return behindPoints[0]! - 1;
  if (!wired) return last;
  const speaks = (at: number): boolean => {
    const bare = lines[at]!.text.replace(quoted, " ");
    return ours.test(bare) || ofReport.test(bare);
  };
  const own = texts.findIndex((at, index) => index > 0 && speaks(at));
  if (own < 0 || texts.length - own > reach || speaks(texts[0]!)) return last;
  const behind = texts.slice(own);
  return behind.every((at) => lines[at]!.text.length <= longest) ? behind[0]! - 1 : last;
}
