import { foldName } from "../../text/fold-name.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** A table of contents without a name has so many entries, and so many of them of four words and more. */
const fewest = 3;
const fewestLong = 2;
/** No table of contents is longer. */
const most = 150;
const furniture: Role = { is: "furniture", kind: "menu", rule: "furniture-contents", tail: false };

const numbered = /^\d{1,2}[.)] /u;

/** An entry without its number, dots and page, and without who wrote it ("Borders on paper, by A. Lima … 3"). */
const entryOf = (text: string): string =>
  foldName(
    text
      .replace(/^(?:[•*·–—-] ?|\d{1,2}[.)] ?)/u, "")
      .replace(/[\s.…·_]+(?:p\.? ?|page )?\d{1,3}$/u, "")
      .replace(/,? by (?:\p{Lu}[\p{L}.’'-]* ?){1,4}$/u, ""),
  );

/**
 * Finds tables of contents: headings or items that follow each other, each of which comes again further down, in their order and apart. Marks them as furniture.
 * @returns the lines that they name: headlines, whatever they look like
 */
export function leaveOutContents(lines: readonly Line[], roles: Role[], isName: (text: string) => boolean): ReadonlySet<number> {
  // Where each line's words come again next; from the end, so that a page of one heading takes no longer than any other.
  const again: number[] = [];
  const seen = new Map<string, number>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const { text } = lines[at]!;
    const key = text.length <= 140 ? entryOf(text) : "";
    again[at] = (key === "" ? undefined : seen.get(key)) ?? -1;
    if (key !== "") seen.set(key, at);
  }
  /** The line that comes again, for an entry; -1 for any other line. */
  const headed = (at: number): number => {
    const { is } = roles[at]!;
    const short = is === "title" || is === "label" || (is === "text" && !/[.!;]["”’]?$/u.test(lines[at]!.text));
    return short ? again[at]! : -1;
  };
  const named = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    const headlines = [headed(from)];
    if (headlines[0]! <= from + 1) continue;
    while (headlines.length < most && from + headlines.length < lines.length) {
      const next = headed(from + headlines.length);
      // Directly below the name of its section a headline may come again as the list has it.
      const inSection =
        numbered.test(lines[from + headlines.length]!.text) && !numbered.test(lines[from + headlines.length - 1]!.text);
      if (next <= headlines.at(-1)! + (inSection ? 0 : 1)) break;
      headlines.push(next);
    }
    const to = from + headlines.length;
    const long = lines.slice(from, to).filter(({ text }) => text.split(" ").length >= 4).length;
    const titled = from > 0 && isName(lines[from - 1]!.text);
    if (headlines[0]! < to || !(headlines.length >= (titled ? 2 : fewest) && (titled || long >= fewestLong))) continue;
    roles.fill(furniture, titled ? from - 1 : from, to);
    // Between numbered entries stand the names of the sections that they are in.
    const counted = lines.slice(from, to).filter(({ text }) => numbered.test(text)).length;
    headlines.forEach((line, at) => {
      const names = counted >= fewest && !numbered.test(lines[from + at]!.text);
      roles[line] = names ? { is: "label" } : { is: "title" };
      if (!names) named.add(line);
    });
    from = to - 1;
  }
  return named;
}
