import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const related: Role = { is: "furniture", kind: "related", rule: "furniture-teasers", tail: false };

/** A teaser that breaks off in the midst of a sentence, and the headline above it, are no longer. */
const longest = 120;
const headline = 160;
/** So many at the foot of a page make a list. */
const fewest = 2;

/** Does it end in a word or comma, as no text does? */
const breaksOff = /[\p{L}\d,]$/u;
const sentence = /[.!?][”"’]? \p{Lu}/u;

/**
 * Marks the list at the foot of a page of headlines with the beginnings of their texts, which break off in the midst of a sentence ("SUVA: Dockers of the port have"): other
 * pages. What heads the page's own text has whole sentences below it.
 */
export function leaveOutUnfinished(lines: readonly Line[], roles: Role[]): void {
  let last = lines.length - 1;
  while (last > 0 && roles[last]!.is === "furniture") last--;
  let first = last + 1;
  let count = 0;
  for (let at = last; at > 1; at -= 2) {
    const [head, teaser] = [lines[at - 1]!, lines[at]!];
    const isTeaser =
      (roles[at]!.is === "text" || roles[at]!.is === "title") &&
      teaser.text.length <= longest &&
      breaksOff.test(teaser.text) &&
      !sentence.test(teaser.text) &&
      teaser.text.split(" ").length >= 6;
    const isHead =
      (roles[at - 1]!.is === "title" || roles[at - 1]!.is === "text") &&
      head.text.length <= headline &&
      !/[.,:;]$/u.test(head.text);
    if (!isTeaser || !isHead) break;
    first = at - 1;
    count++;
  }
  const told = roles.slice(0, first).some(({ is }, at) => is === "text" && lines[at]!.text.length > longest);
  if (count >= fewest && told) roles.fill(related, first, last + 1);
}
