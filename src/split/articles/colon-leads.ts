import { wordsOf } from "../../codebook/patterns/match-wordings.ts";
import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "../lines/lines.ts";
import { capitalNames } from "./capital-names.ts";
import { roughSentences } from "./introductions.ts";
import { looksLikeOutlet } from "./outlet-alone.ts";

/** A paragraph that hands over by its colon is no longer. */
const longest = 320;
/** A line that names an outlet and hands over has few words in small letters. */
const mostSmall = 5;
const outletLongest = 110;

/** To whom something goes is no outlet for that. */
const goesTo = /\b(?:to|for|with|of) (?:the )?$/iu;
const colon = /[:：]$/u;
/** "As the Example Weekly sees it:" */
const before = /^(?:As|In|Out of|According to|Thus|So) (?:the )?/u;
/** Whoever writes or speaks does so as "I" or "we", and to "you"; a report does not. */
const speaks = /(?<![\p{L}’'])(?:I(?![\p{L}.])|(?:[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|[Yy]ours?|[Yy]ou)(?!\p{L}))/u;
const quoted = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu;

/** Does a paragraph speak as "I" or "we", or to "you", outside what it quotes? */
export const speaksFor = ({ text }: Pick<Line, "text">): boolean => speaks.test(text.replace(quoted, " "));

/**
 * Does a short paragraph that names a letter, speech or statement, or says that somebody wrote or sent one, end in a colon, and does what stands below it speak as "I" or "we"? Then that
 * letter or speech follows.
 * @param below the paragraph below it
 * @param wired is that a telegram?
 */
export function leadsToSpeech(line: Line, below: Line, wired: boolean, { introductions, marks }: SplitWordings): boolean {
  if (!colon.test(line.text) || line.text.length > longest || speaksFor(line)) return false;
  const last = roughSentences(line).at(-1)!;
  const says = marks.spoken.test(last.text) || introductions.matches(wordsOf(last.text))("sends") >= 0;
  return says && (wired || speaksFor(below));
}

/** The outlet that a short line names before its colon, with little else ("Out of the Example Weekly (Lima):", "Example Agency, Lima:"); null where it says more. */
export function outletBeforeColon(
  { text, start }: Line,
  { credits, marks, pieces }: SplitWordings,
): { readonly start: number; readonly end: number; readonly words: string } | null {
  if (!colon.test(text) || text.length > outletLongest) return null;
  if (/[“”"«».!?]/u.test(text.replace(/\b\p{Lu}\./gu, ""))) return null;
  if ((text.match(/(?<![\p{L}’'])\p{Ll}+/gu) ?? []).length > mostSmall) return null;
  const named = capitalNames(text, pieces).filter(
    (name) => looksLikeOutlet(name.words, credits) && !marks.office.test(name.words) && !goesTo.test(text.slice(0, name.start)),
  );
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  const from = before.exec(only.words)?.[0].length ?? 0;
  return { start: start + only.start + from, end: start + only.end, words: only.words.slice(from) };
}
