import type { Line } from "./lines.ts";

/** A headline below another, or below its day, is shorter. */
export const longTitle = 100;

/** A headline amid lines that stand close one below the other is no longer. */
const longestClose = 150;

const endsSentence = /[.;,:…]["”’)\]]?$/u;
/** Somebody's words that make a whole headline, in two sentences perhaps. */
const quoted = /^(?:“[^“”]+\p{L}[!?]?”|‘[^‘’]+\p{L}[!?]?’|"[^"]+\p{L}[!?]?"|«[^«»]+\p{L}[!?]?»)$/u;
const abbreviated = /\b(?:[A-Z]\.){2,}$|\b(?:Inc|Ltd|Co|Jr|Sr|St|No)\.$/u;

/** A full stop behind a word, and another sentence or what closes a text. */
const sentences = /\p{Ll}{3}["”’)\]]?[.!?]["”’)\]]? ["“‘(]?[\p{Lu}\d(]/u;
const closesText =
  /[.!?]["”’)\]]? (?:(?:\p{Lu}{2,4}(?:[/-]\p{Lu}{2,4}){0,2} ?)?\(?(?:ends?|ENDS?|more|MORE)\)?|\p{Lu}{2,4}(?:[/-]\p{Lu}{2,4}){0,2}|\([\p{L}\d .,’'&/-]{2,60}\))$/u;

/**
 * Could the line be a headline or the heading of a section?
 * @param first it is the page's first line: the headline of a weekly review may list what that tells of
 */
export function couldBeTitle({ text, kind, level, gap }: Line, after: Line | undefined, first = false): boolean {
  if (kind === "heading" && level !== null) return true;
  const numbered = kind === "item" && gap > 1 && (after?.gap ?? 0) > 1 && /^\d{1,2}[.)] ["“‘'«(]?\p{Lu}/u.test(text);
  if (kind !== "paragraph" && kind !== "heading" && !numbered) return false;
  if (text.length < 3 || text.length > 240 || /\S@\S|\bwww\.|https?:/u.test(text)) return false;
  if (endsSentence.test(text) && !abbreviated.test(text)) return false;
  if (text.length > longestClose && gap === 1 && after?.gap === 1) return false;
  if (quoted.test(text) && text.length <= longTitle) return true;
  if (!/^["“‘'«([¿¡]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  // A remark in brackets, a list of names.
  if (/^\([^()]{24,}\)$/u.test(text) || (/;[^;]+;/u.test(text) && !(first && (after?.gap ?? 0) > 1))) return false;
  const unnumbered = text.replace(/^(?:(?:Chapter|Part|Section|Annex|Article) )?[\dIVX]{1,4}[.)] /u, "");
  if (/\.["”’)]? \p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(unnumbered)) return false;
  // Sentences that end in a credit or in initials ("… on Monday. (Example Press)", "… a dam. PB (ends)"), or are long.
  if (sentences.test(unnumbered) && (text.length > 130 || closesText.test(unnumbered))) return false;
  // "… a much-too-early age.... Posted Jun 21, 2012"
  if (/(?:…|\.{3}) \p{Lu}/u.test(text) && text.length > 100) return false;
  // "Who pays? Notes on a custom" is a headline; a long line of question and answer is none.
  if (/[!?]["”’)]? \p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(unnumbered) && text.length > 110) return false;
  return text.split(/\s+/u).length <= 36;
}
