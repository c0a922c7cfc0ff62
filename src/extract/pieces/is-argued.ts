import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import { fullWeekday } from "../../text/calendar-names.ts";
import { LeanExpression } from "../../text/lean-expression.ts";

/** So many paragraphs and words a piece has that argues. */
const FEWEST_PARAGRAPHS = 7;
const FEWEST_WORDS = 350;
/** In at least this share of its own paragraphs it argues, and in at most this share it gives others' words. */
const ARGUES = 0.3;
const MOST_ASCRIBED = 0.3;
/** News tells its day at its head, and a day with its year is one that is recalled. */
const HEAD = 3;
const quoted = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g;
const day = new RegExp(
  `\\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Oo]n ${fullWeekday}|(?:this|last|earlier this) (?:morning|afternoon|evening|week)|[Oo]n (?:\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2})\\b(?!,? \\d{4}))`,
  "u",
);
/** "HANOI, May 5 (Example Agency) –": agency copy argues nothing. */
const dateline = new LeanExpression(String.raw`^\p{Lu}[\p{L} .,’'()/-]{2,50}?(?:\d{1,2}|\))[^.]{0,40}?[–—-]`, "u");

/** Does a piece argue rather than report: long, undated at its head, seldom giving anybody's words, and full of "should", "we", "indeed" and questions? */
export function isArgued(paragraphs: readonly string[], { ascribes, argues }: WritingWordings): boolean {
  if (paragraphs.length < FEWEST_PARAGRAPHS) return false;
  if (paragraphs.reduce((words, paragraph) => words + paragraph.split(/\s+/).length, 0) < FEWEST_WORDS) return false;
  const head = paragraphs.slice(0, HEAD);
  if (head.some((paragraph) => day.test(paragraph) || dateline.test(paragraph))) return false;
  const bare = paragraphs.map((paragraph) => paragraph.replace(quoted, " "));
  const narrated = bare.filter((paragraph) => !ascribes.test(paragraph));
  if (bare.length - narrated.length > MOST_ASCRIBED * bare.length) return false;
  return narrated.filter((paragraph) => argues.test(paragraph)).length >= ARGUES * bare.length;
}
