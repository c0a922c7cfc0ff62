import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** Text that is broken at a width has lines of no more letters than this, and its longest has at least so many. */
const widths = { least: 50, most: 110 } as const;
/** A paragraph over so many lines that all end where the next word would not fit proves that a page is broken at a width. */
const proof = 3;

const endsSentence = /[.!?:…]["”’)\]]?$/u;

/**
 * Makes text of the lines of paragraphs on a page that is broken at a width, as mails and old archives are: each line of such a paragraph but the last ends where the next word would
 * not have fitted. Its first line stands apart, is short and has no full stop, and so looks like a headline.
 */
export function markWrappedParagraphs(lines: readonly Line[], roles: Role[]): void {
  // A line with nothing close below it may be longer, as a headline is.
  const width = lines.reduce((most, { text }, at) => (lines[at + 1]?.gap === 1 ? Math.max(most, text.length) : most), 0);
  if (width < widths.least || width > widths.most) return;
  const goesOn = (at: number): boolean => {
    const next = lines[at + 1];
    return next?.gap === 1 && lines[at]!.text.length + 1 + next.text.split(/\s/u, 1)[0]!.length > width;
  };
  const paragraphs: (readonly [number, number])[] = [];
  for (let at = 0; at < lines.length; at++) {
    const from = at;
    while (at + 1 < lines.length && goesOn(at)) at++;
    // What stands close below its last line is a line of its own, as in a list.
    if (at > from) paragraphs.push([from, at]);
  }
  if (!paragraphs.some(([from, to]) => to - from + 1 >= proof)) return;
  for (const [from, to] of paragraphs)
    if (endsSentence.test(lines[to]!.text))
      for (let at = from; at <= to; at++) if (roles[at]!.is === "title" || roles[at]!.is === "label") roles[at] = { is: "text" };
}
