import type { Line } from "../lines/lines.ts";
import type { Role } from "../lines/role.ts";

/** The marks that open a quotation, with those that close it. */
const closings: Readonly<Record<string, string>> = { "“": "”", '"': '"', "«": "»", "„": "“", "‘": "’" };

/** No such text has more paragraphs. */
const most = 80;

/** Does a paragraph that opens with a mark leave its quotation open? */
function staysOpen(text: string): boolean {
  const closing = closings[text[0]!]!;
  if (closing === text[0]) return text.split(closing).length % 2 === 0;
  return !text.slice(1).trimEnd().endsWith(closing);
}

/**
 * The last line of a text that stands in quotation marks over several paragraphs: each opens with a mark, and the last alone closes it. So a statement is printed whole, and no sentence quoted from it.
 * @returns null where no such text opens at the line
 */
export function quotedWhole(lines: readonly Line[], roles: readonly Role[], first: number): number | null {
  const opens = (at: number): boolean => roles[at]?.is === "text" && lines[at]!.text[0]! in closings;
  let last = first;
  while (last - first < most && opens(last) && staysOpen(lines[last]!.text) && opens(last + 1)) last++;
  return last > first && !staysOpen(lines[last]!.text) ? last : null;
}
