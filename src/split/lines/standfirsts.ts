import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** A paragraph below a headline that tells what the piece is about is no longer. */
const longest = 320;

const person = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;

/** A headline over a standfirst has so many words, which no name of a section has. */
const fewestWords = 5;

/**
 * Is a title the second line of a headline: longer than the title above it, and over a line of author or day?
 * @param told does text stand anywhere above? At a page's top its motto may stand over the headline
 */
function isSecondLine(lines: readonly Line[], roles: readonly Role[], at: number, told: boolean): boolean {
  const [over, kicker] = [roles[at - 1]?.is, roles[at - 2]?.is];
  const named = roles[at + 1]?.is === "title" && roles[at + 2]?.is === "meta" && person.test(lines[at + 1]!.text);
  if (roles[at]!.is !== "title" || over !== "title" || !(roles[at + 1]?.is === "meta" || named)) return false;
  if (kicker !== "label" && kicker !== "text" && kicker !== "furniture" && kicker !== "rule" && kicker !== "end") return false;
  // At the top what stands close below, under a line set apart from the page's name, belongs to that line.
  const close = at > 2 && lines[at]!.gap === 1 && lines[at - 1]!.gap > 1;
  // Further from the line above than that is from its label: that one belongs to the label ("Breaking news", what it is).
  if (kicker === "label" && lines[at]!.gap > lines[at - 1]!.gap) return false;
  if (kicker !== "label" && !told && !close) return false;
  const words = (index: number): number => lines[index]!.text.split(/\s+/u).length;
  return words(at - 1) >= fewestWords && words(at) > words(at - 1) && lines[at]!.level === null;
}

/**
 * Marks the paragraph that stands between a headline and its line of author or day ("Headline", what it is about, "By Name", the text): it belongs to the headline, and the
 * line below it is the headline's.
 * @param cut paragraphs at which the page breaks posts off: below them stands the day of that post
 */
export function markStandfirsts(lines: readonly Line[], roles: Role[], cut: ReadonlySet<number>): void {
  let told = false;
  for (let at = 1; at + 2 < lines.length; at++) {
    told ||= at > 1 && roles[at - 2]!.is === "text";
    if (isSecondLine(lines, roles, at, told)) roles[at] = { is: "standfirst" };
    // What ends in a colon brings in what stands below that line.
    if (/[:：]$/u.test(lines[at]!.text)) continue;
    if (cut.has(at) || roles[at]!.is !== "text" || roles[at - 1]!.is !== "title" || lines[at]!.text.length > longest) continue;
    let to = at + 1;
    while (roles[to]?.is === "meta") to++;
    if (to > at + 1 && roles[to]?.is === "text" && lines[to]!.text.length > lines[at]!.text.length / 2)
      roles[at] = { is: "standfirst" };
  }
}
