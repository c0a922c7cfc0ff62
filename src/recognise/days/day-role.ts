import type { DayRole } from "../../model/mention.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Token } from "./token.ts";

const plainly: Readonly<Record<string, DayRole>> = {
  since: "since",
  until: "until",
  till: "until",
  through: "until",
  by: "by",
  before: "before",
  after: "after",
  following: "after",
  during: "during",
  over: "during",
  throughout: "during",
  every: "recurring",
  each: "recurring",
  annually: "recurring",
};
const skipped = new Set([
  "the",
  "in",
  "about",
  "around",
  "early",
  "late",
  "at",
  "noon",
  "least",
  "morning",
  "evening",
  "on",
  "end",
]);
const functionWords = new Set(
  "and to by when as for with at in on which that the after before was were is are has had have between but or through until till a an it he she they who where while this under will would from of also not we i his her their its both during since amid against about into over upon he then".split(
    " ",
  ),
);

/** Behind a day of theirs, what was said, sent or held on it ("a January 12 statement"). */
const ofTheDay = new Set(
  "statement communiqué communique letter message telegram cable note release article editorial interview speech address lecture declaration press news talks conversation call phone telephone video visit session sitting vote ceremony decree order decision".split(
    " ",
  ),
);

/** In what way the words before and behind tie a time to its clause. */
export function dayRole(tokens: readonly Token[], first: number, last: number, isRange: boolean, isYear: boolean): DayRole {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const word = tokens[at]!.word;
    if (word === "of" && /^anniversar(?:y|ies)$/.test(tokens[at - 1]?.word ?? "")) return "anniversary";
    if (word === "anniversary") return "anniversary";
    if (word === "from") return isRange ? "on" : "since";
    if (/^(?:year|month|week)$/.test(word) && /^(?:each|every)$/.test(tokens[at - 1]?.word ?? "")) return "recurring";
    if (word === "of" && tokens[at - 1]?.word === "as") return "since";
    if (word === "to" && tokens[at - 1]?.word === "prior") return "before";
    if (word === "of" && tokens[at - 1]?.word === "ahead") return "before";
    if (Object.hasOwn(plainly, word)) return plainly[word]!;
    if (word === "of" && tokens[at - 1]?.word === "eve") return "before";
    if (!skipped.has(word)) break;
  }
  const after = tokens[last];
  // "on 5 May each year", "every 5 May": no single day.
  if (
    /^(?:annually|yearly)$/.test(after?.word ?? "") ||
    (/^(?:each|every)$/.test(after?.word ?? "") && /^(?:year|month|week)$/.test(tokens[last + 1]?.word ?? ""))
  )
    return "recurring";
  if (after && /^[’']$/.test(after.raw) && tokens[last + 1]?.word === "s") return "attribute";
  const noun = after !== undefined && /^\p{L}/u.test(after.raw) && !functionWords.has(after.word);
  const before = tokens[first - 1]?.word;
  const short = last - first <= 3;
  if (noun && /^(?:an?|its|their)$/.test(before ?? "") && ofTheDay.has(after.word)) return "on";
  if (
    noun &&
    (before === "the" || (short && tokens[first]!.word === "the") || before === "a" || before === "its" || before === "their")
  )
    return "attribute";
  if (isYear && noun && beginsWithCapital(after.raw)) return "attribute";
  return "on";
}
