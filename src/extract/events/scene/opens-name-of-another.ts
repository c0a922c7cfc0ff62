import type { Span } from "../../../text/span.ts";

/**
 * Does the name of something that is in no list begin with a state's ("the Fiji Chamber", "the Fiji Peace Circle", "a Fiji–Tonga Business Forum")?
 * @param next where the next name of the sentence begins
 */
export function opensNameOfAnother(text: string, { start, end }: Span, next: number): boolean {
  const after = text.slice(end, end + 40);
  if (/^[–-]\p{Lu}\p{L}+ \p{Lu}\p{Ll}/u.test(after)) return true;
  if (next === end + 1 || !/^ \p{Lu}\p{Ll}+/u.test(after)) return false;
  return /\b(?:the|an?) $/iu.test(text.slice(Math.max(0, start - 4), start)) || /^(?: \p{Lu}\p{Ll}+){2}/u.test(after);
}
