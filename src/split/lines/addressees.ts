import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** Whom a letter goes to takes no more lines, nor longer ones. */
const most = 5;
const longest = 110;

/** The line that such a block opens with, be there "to" before it or not. */
const opens = /^(?:To:? |H\. ?E\. |His |Her |Their |The (?:Rt|Right|Hon)|Hon\. |Comrade |Mr\.? |Mrs\.? |Ms\.? |Dr\.? )/u;

/** A greeting that opens a letter says no more. */
const greets = (text: string, { marks }: SplitWordings): boolean =>
  text.length <= 90 && marks.greeting.test(text) && !/[.?]$/u.test(text);

/**
 * Keeps the lines that tell whom a letter goes to with its text: name, office and town below each other, over the greeting. "President of the Republic of Fiji" heads nothing
 * there.
 */
export function markAddressees(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  for (let at = 0; at < lines.length; at++) {
    if (!opens.test(lines[at]!.text) || lines[at + 1]?.gap !== 1) continue;
    let end = at;
    while (end - at < most && end < lines.length && (end === at || lines[end]!.gap === 1) && lines[end]!.text.length <= longest) {
      if (end > at && (greets(lines[end]!.text, wordings) || /[.!?:;]$/u.test(lines[end]!.text))) break;
      end++;
    }
    const greeting = lines[end];
    if (end - at < 2 || !greeting || !greets(greeting.text, wordings)) continue;
    for (let line = at; line < end; line++) {
      const { is } = roles[line]!;
      if (is === "title" || is === "label" || is === "end" || is === "meta") roles[line] = { is: "text" };
    }
    at = end;
  }
}
