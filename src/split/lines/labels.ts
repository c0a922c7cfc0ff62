import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** The label before a line's first colon, folded; empty where none stands there. */
export function labelOf(text: string): string {
  const colon = text.slice(0, 44).search(/[:：]\s/u);
  const label = colon > 0 ? text.slice(0, colon) : "";
  return label.split(" ").length <= 5 && /^[\p{Lu}\d]/u.test(label) ? foldName(label) : "";
}

/** "vi" of "voices of the islands". */
const initialsOf = (label: string): string =>
  label
    .split(" ")
    .filter((word) => !/^(?:of|the|and|for|de|da|del)$/u.test(word))
    .map((word) => word[0])
    .join("");

/** A line that heads a text is no longer. */
const longestHead = 160;

/** Does a line stand apart over a paragraph that opens with no label, and end as no sentence does ("Press release: The minister travels to Fiji")? Nobody's turn looks so. */
function headsText(lines: readonly Line[], at: number): boolean {
  const [{ text, gap }, below] = [lines[at]!, lines[at + 1]];
  const apart = (at === 0 || gap > 1) && text.length <= longestHead && !/[.?!…:;,]["”’)\]]?$/u.test(text);
  return (
    apart && below !== undefined && below.text.length >= running && below.text.length > text.length && labelOf(below.text) === ""
  );
}

/** Labels that open two or more lines, and those whose initials do: names of speakers in a transcript, fields of a form. What opens headlines alone is none of them. */
export function labelsOf(lines: readonly Line[]): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    const label = labelOf(text);
    if (label !== "") listUnder(places, label, at);
  });
  const isInitials = (label: string): boolean => label.includes(" ") && places.has(initialsOf(label));
  const turns = [...places].filter(
    ([label, own]) => (own.length > 1 && !own.every((at) => headsText(lines, at))) || isInitials(label),
  );
  return new Set(turns.map(([label]) => label));
}

/** Lines of a few words that the page repeats: names of sections and offices above its headlines. */
export function makeLabels(lines: readonly Line[], roles: Role[]): void {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (roles[at]!.is === "title" && text.split(/\s+/u).length <= 5) listUnder(places, text, at);
  });
  // What comes twice and heads a paragraph once is a headline, and a list of links has it again.
  const heads = (at: number): boolean => roles[at + 1]?.is === "text" && lines[at + 1]!.text.length >= running;
  // A headline may come again below its day, before any text.
  const told = (from: number, to: number): boolean => roles.slice(from, to).some(({ is }) => is === "text");
  const labels = [...places.values()].filter(
    (list) => list.length > 2 || (list.length === 2 && !list.some(heads) && told(list[0]!, list[1]!)),
  );
  const isText = ({ text }: Line, at: number): boolean => roles[at]!.is === "text" && text.length >= running;
  const [first, last] = [lines.findIndex(isText), lines.findLastIndex(isText)];
  // What comes again below texts alone, the last of all included, signs them.
  const signing = new Set(lines.flatMap(({ text }, at) => (at > last && roles[at]!.is === "end" ? [text] : [])));
  for (const list of labels) {
    const signs = list[0]! > first && signing.has(lines[list[0]!]!.text);
    for (const at of list) roles[at] = signs ? { is: "end", signs: true } : { is: "label" };
  }
}
