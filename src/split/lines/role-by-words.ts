import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isNameInBrackets } from "../articles/introductions.ts";
import { agencyWithTown, looksLikeOutlet } from "../articles/outlet-alone.ts";
import { dayBehind } from "../days/day-behind.ts";
import { printedDays } from "../days/print-date.ts";
import { couldBeTitle, longTitle } from "./could-be-title.ts";
import { cutRole } from "./cut-role.ts";
import { labelOf, labelsOf } from "./labels.ts";
import { isLanguageRow } from "./language-row.ts";
import { type Line, running } from "./lines.ts";
import { isMetaLine } from "./meta-line.ts";
import { nearFurniture } from "./near-furniture.ts";
import type { Role } from "./role.ts";
import { isLong, type Reader, type SeenLine } from "./seen-line.ts";
import { signsWithOffice } from "./signatures.ts";
import { namesAccount } from "./stamps.ts";
import { townPattern } from "./town-pattern.ts";

const particles = /^(?:de[lr]?|d[aio]s?|della|v[ao]n|bin|ibn|al|el|la|le|the|of|and|y|e)$/u;

/** "Ambassador Name presents her credentials, hands over a gift": small words before the comma tell a deed, and no entry in a list of persons. */
const tellsDeed = (text: string): boolean =>
  /^\p{L}/u.test(text) &&
  text
    .split(/, | [–—-] /u, 1)[0]!
    .split(" ")
    .some((word) => /^\p{Ll}{2,}$/u.test(word) && !particles.test(word));

/** "From ANA LIMA, Suva": who wrote the piece, and where. */
const fromName = new RegExp(
  `^(?:From|FROM) (?<name>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3})(?:,| in) ${townPattern}$`,
  "u",
);
/** Behind a point or a bar at the end of a line. */
const dayLast = /^\p{Lu}.{2,110} [·|•] (.{0,24}\b(?:19|20)\d\d)$/u;

const cut: Reader = ({ line, wordings }) => cutRole(line, wordings);

/** "Press releases |" */
const barBehind = / ?[|»›]$/u;

const label: Reader = ({ line: { text }, wordings }) =>
  text.length <= 40 && wordings.marks.label.test(text.replace(barBehind, "")) ? { is: "label" } : null;

const end: Reader = ({ line, before, wordings }) => {
  const { text } = line;
  const says = (text.length <= 60 || /^\(/u.test(text)) && text.length <= 160 && wordings.marks.end.test(text);
  const signs = before !== undefined && isNameInBrackets(line) && /[.!?…]["”’)\]]?$/u.test(before.text);
  return says || signs ? { is: "end", signs: false } : null;
};

const languages: Reader = ({ line: { text }, wordings }) =>
  isLanguageRow(text, wordings) ? { is: "furniture", kind: "menu", rule: "furniture-languages", tail: false } : null;

/** "… at the meeting. END" */
const textWithEnd: Reader = ({ line: { text }, wordings }) =>
  wordings.marks.end.test(/[.!?]["”’)]? (\S{1,10})$/u.exec(text)?.[1] ?? "") ? { is: "text" } : null;

/** An entry in a list of persons, or a paragraph that is cut off at its end. */
const entryOrCutText: Reader = ({ line: { text }, wordings: { marks, cuts } }) =>
  (marks.entry.test(text) && !tellsDeed(text) && printedDays(text).length === 0) ||
  (text.length >= 60 && cuts.trailing.test(text.slice(-160)))
    ? { is: "text" }
    : null;

const rule: Reader = ({ line: { text }, wordings }) =>
  text.length <= 200 && wordings.marks.rule.test(text) ? { is: "rule" } : null;

const markedCaption: Reader = ({ line }) => (line.kind === "caption" ? { is: "caption" } : null);

/** "Example Mission @mission · 3 May 2021" tells who posted, and when. */
const account: Reader = ({ line: { text } }) =>
  text.length <= longTitle && namesAccount(text) && printedDays(text).length > 0 ? { is: "meta" } : null;

const headWithDay: Reader = ({ line: { text }, wordings }) =>
  // "(Example Agency) 10:12, May 20, 2026" is no headline with its day.
  (dayBehind(text) >= 16 && !(text.startsWith("(") && isMetaLine(text, wordings))) ||
  (text.length <= 40 && /^from /iu.test(text) && wordings.marks.department.test(text))
    ? { is: "title" }
    : null;

/** "From the Example Post, 14 July:" hands over to what that paper printed, and tells no day of the piece. */
const dayOrAuthor: Reader = ({ line: { text }, wordings }) => {
  if (!isMetaLine(text, wordings)) return null;
  return /[:：]$/u.test(text) && wordings.pieces.handsOver.test(text) ? { is: "text" } : { is: "meta" };
};

/** An agency between a headline and its text, before initials that close a text. */
const agencyBelowHead: Reader = ({ line, above, after, wordings }) =>
  above !== null && isLong(after) && couldBeTitle(above, line) && agencyWithTown(line.text, wordings) !== null
    ? { is: "meta" }
    : null;

const belowHead: Reader = ({ line, above, after, wordings }) => {
  const { text } = line;
  if (above === null) return null;
  // "Name Name, Ambassador of Fiji" between a headline and its text.
  if (isLong(after) && couldBeTitle(above, line) && signsWithOffice(text, wordings.marks)) return { is: "meta" };
  // "From ANA LIMA, Suva"
  const from = fromName.exec(text)?.groups?.name;
  if (from !== undefined && isLong(after) && !looksLikeOutlet(from, wordings.credits)) return { is: "meta" };
  // "Statement of the Council · 16 October 2023" below a headline: what piece it is, and its day.
  const day = couldBeTitle(above, line) ? dayLast.exec(text) : null;
  return day && isMetaLine(day[1]!, wordings) ? { is: "meta" } : null;
};

/** "Statement of the Council, 16 October 2023" between a headline and its text: what the piece is, and its day. */
const documentBelowHead: Reader = ({ line, above, after, wordings }) => {
  const kind = /^(?:\p{L}+ )?(\p{L}+) (?:of|by|from) /u.exec(line.text)?.[1]?.toLowerCase() ?? "";
  const told = wordings.introductions.documents.has(kind) && printedDays(line.text).at(-1)?.end === line.text.length;
  return told && above !== null && isLong(after) && couldBeTitle(above, line) ? { is: "meta" } : null;
};

const captionByWords: Reader = ({ line: { text, level }, before, wordings: { marks } }) => {
  const bare = text.replace(/^\[(.*)\]$/u, "$1");
  const says = marks.caption.test(bare) || (before !== undefined && marks.captioned.test(bare));
  return level === null && text.length <= 300 && says ? { is: "caption" } : null;
};

const greeting: Reader = ({ line: { text }, wordings }) =>
  wordings.marks.greeting.test(text) && /[,!:：]["”’]?$/u.test(text) ? { is: "text" } : null;

const turn: Reader = ({ line: { text, level }, after, turns, wordings }) => {
  // "Name: “What he says”" above a day is a headline, though the name labels turns further down.
  const headed = after !== undefined && isMetaLine(after.text, wordings);
  return level === null && !headed && turns.has(labelOf(text)) ? { is: "text" } : null;
};

/** In their order: the first that can tell is believed, so what has the surer marks stands before what only looks like something. */
const readers: readonly Reader[] = [
  cut,
  label,
  agencyBelowHead,
  end,
  nearFurniture,
  languages,
  textWithEnd,
  entryOrCutText,
  rule,
  markedCaption,
  account,
  // Before headlines with their day.
  documentBelowHead,
  // Before lines of day and author, for it ends in a day.
  headWithDay,
  dayOrAuthor,
  belowHead,
  captionByWords,
  greeting,
  turn,
];

const readLine = (seen: SeenLine): Role => {
  for (const read of readers) {
    const role = read(seen);
    if (role) return role;
  }
  return couldBeTitle(seen.line, seen.after, seen.before === undefined) ? { is: "title" } : { is: "text" };
};

/** What each line of a page is by its own words, as far as nothing else tells it. */
export function roleByWords(lines: readonly Line[], wordings: SplitWordings): (at: number) => Role {
  const turns = labelsOf(lines);
  const lastLong = lines.findLastIndex(({ text }) => text.length >= running && !text.includes("©"));
  return (at) => {
    const [line, before] = [lines[at]!, lines[at - 1]];
    const above = before && line.gap <= 2 ? before : null;
    return readLine({ line, before, above, after: lines[at + 1], beforeLastLong: at < lastLong, turns, wordings });
  };
}
