import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** An entry is no longer. */
const longest = 120;
/** So many lines make a list, and such a share of them name persons by title or office. */
const fewest = 2;
const share = 0.5;

const endsSentence = /\p{Ll}{2}[.!?:;]["”’)\]]?$/u;

/**
 * Makes text of the short lines below words that bring in a list of persons ("The envoys who presented their credentials were:"), each with a title or an office ("Mr. Name Name", "Ambassador-designate
 * of Fiji"): entries, and no headings.
 */
export function markListedPersons(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): void {
  const couldBeEntry = (at: number): boolean =>
    ["title", "label", "standfirst", "text"].includes(roles[at]?.is ?? "") &&
    lines[at]!.level === null &&
    lines[at]!.text.length <= longest &&
    !endsSentence.test(lines[at]!.text);
  for (let at = 0; at < lines.length; at++) {
    if (roles[at]!.is !== "text" || !/[:：]$/u.test(lines[at]!.text)) continue;
    let end = at + 1;
    let named = 0;
    for (; couldBeEntry(end); end++) if (marks.titled.test(lines[end]!.text) || marks.office.test(lines[end]!.text)) named++;
    const many = end - at - 1;
    if (many >= fewest && named >= share * many) roles.fill({ is: "text" }, at + 1, end);
    at = end - 1;
  }
}
