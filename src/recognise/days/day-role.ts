import type { DayWords } from "../../authority/day-words.ts";
import type { DayRole } from "../../model/mention.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Token } from "./token.ts";

/** Ways in which the word before a time ties it, each with the list of that name. */
const plainly = ["since", "until", "by", "before", "after", "during", "recurring"] as const satisfies readonly DayRole[];

/** In what way the words before and behind tie a time to its clause. */
export function dayRole(
  tokens: readonly Token[],
  first: number,
  last: number,
  isRange: boolean,
  isYear: boolean,
  words: DayWords,
): DayRole {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const word = tokens[at]!.word;
    if (word === "of" && words.anniversariesOf.has(tokens[at - 1]?.word ?? "")) return "anniversary";
    if (words.anniversaries.has(word)) return "anniversary";
    if (word === "from") return isRange ? "on" : "since";
    if (words.counted.has(word) && words.counts.has(tokens[at - 1]?.word ?? "")) return "recurring";
    if (word === "of" && tokens[at - 1]?.word === "as") return "since";
    if (word === "to" && words.beforeTo.has(tokens[at - 1]?.word ?? "")) return "before";
    if (word === "of" && words.beforeOf.has(tokens[at - 1]?.word ?? "")) return "before";
    const plain = plainly.find((role) => words[role].has(word));
    if (plain) return plain;
    if (!words.beforeTime.has(word)) break;
  }
  const after = tokens[last];
  // "on 5 May each year", "every 5 May": no single day.
  if (
    words.yearly.has(after?.word ?? "") ||
    (words.counts.has(after?.word ?? "") && words.counted.has(tokens[last + 1]?.word ?? ""))
  )
    return "recurring";
  if (after && /^[’']$/.test(after.raw) && tokens[last + 1]?.word === "s") return "attribute";
  const noun = after !== undefined && /^\p{L}/u.test(after.raw) && !words.behindTime.has(after.word);
  const before = tokens[first - 1]?.word;
  const short = last - first <= 3;
  if (noun && /^(?:an?|its|their)$/.test(before ?? "") && words.ofTheDay.has(after.word)) return "on";
  if (
    noun &&
    (before === "the" || (short && tokens[first]!.word === "the") || before === "a" || before === "its" || before === "their")
  )
    return "attribute";
  if (isYear && noun && beginsWithCapital(after.raw)) return "attribute";
  return "on";
}
