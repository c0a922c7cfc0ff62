import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Furniture } from "../../model/page.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import { isCreditLine, isNameInBrackets } from "../articles/introductions.ts";
import { behindBar } from "../days/behind-bar.ts";
import { dayBehind } from "../days/day-behind.ts";
import { printedDays } from "../days/print-date.ts";
import { markAddressees } from "./addressees.ts";
import { leaveOutEnd } from "./after-all-posts.ts";
import { markClockHeads } from "./clock-heads.ts";
import { leaveOutCloseTail } from "./close-tail.ts";
import { leaveOutThreads } from "./comment-threads.ts";
import { leaveOutContents } from "./contents.ts";
import { couldBeTitle, longTitle } from "./could-be-title.ts";
import { leaveOutCounters } from "./counters.ts";
import { creditedPicture } from "./credited-picture.ts";
import { type CutParagraphs, findCutParagraphs } from "./cut-paragraphs.ts";
import { cutRole } from "./cut-role.ts";
import { markDatedHeads } from "./dated-heads.ts";
import { markDiaryDays } from "./diary-days.ts";
import { markFieldBlocks } from "./field-blocks.ts";
import { furnitureRole } from "./furniture-role.ts";
import { markHeadingSeries } from "./heading-series.ts";
import { markHeadsBehindDays } from "./heads-behind-days.ts";
import { markHeadsBesideDays } from "./heads-beside-days.ts";
import { markHeadsByDayForm } from "./heads-by-day-form.ts";
import { leaveOutNotices } from "./house-notices.ts";
import { markKickers, markLoudKickers } from "./kickers.ts";
import { labelOf, labelsOf, makeLabels } from "./labels.ts";
import { isLanguageRow } from "./language-row.ts";
import { type Line, running } from "./lines.ts";
import { markLinesOfOneFrame } from "./lines-of-one-frame.ts";
import { leaveOutLinks } from "./link-lists.ts";
import { markLoneSignatures } from "./lone-signatures.ts";
import { markMailHeads } from "./mail-heads.ts";
import { leaveOutMasthead, leaveOutNameBlock } from "./masthead.ts";
import { leaveOutMenuRows } from "./menu-rows.ts";
import { isMetaLine } from "./meta-line.ts";
import { markNamesBelowHeads } from "./names-below-heads.ts";
import { leaveOutFoot, leaveOutMailSignature } from "./page-foot.ts";
import { leaveOutTail } from "./page-tail.ts";
import { markPostFeet } from "./post-feet.ts";
import { markPrintedMessages } from "./printed-messages.ts";
import { markQuestionTurns } from "./question-turns.ts";
import type { Recurring } from "./recurring.ts";
import { captionsLead, markDaysOfOneFrame, markRecurringKickers } from "./recurring-beside-heads.ts";
import { markRecurringCuts } from "./recurring-cuts.ts";
import { leaveOutBoxes } from "./related-boxes.ts";
import { leaveOutRepeated } from "./repeated-lines.ts";
import type { Role } from "./role.ts";
import { leaveOutRunningHeads } from "./running-heads.ts";
import { isPersonsName, markSignatures, signsWithOffice } from "./signatures.ts";
import { markSigningBlocks } from "./signing-blocks.ts";
import { markStamps, namesAccount } from "./stamps.ts";
import { markStandfirsts } from "./standfirsts.ts";
import { leaveOutTeasers } from "./teaser-lists.ts";
import { markTelegrams } from "./telegrams.ts";
import { hasRivals, markTightHeads } from "./tight-heads.ts";
import { leaveOutUnfinished } from "./unfinished-teasers.ts";
import { leaveOutWays } from "./ways.ts";
import { markHeadsAtWideGaps } from "./wide-gaps.ts";

const particles = /^(?:de[lr]?|d[aio]s?|della|v[ao]n|bin|ibn|al|el|la|le|the|of|and|y|e)$/u;

/** "Ambassador Name presents her credentials, hands over a gift": small words before the comma tell a deed, and no entry in a list of persons. */
const tellsDeed = (text: string): boolean =>
  /^\p{L}/u.test(text) &&
  text
    .split(/, | [–—-] /u, 1)[0]!
    .split(" ")
    .some((word) => /^\p{Ll}{2,}$/u.test(word) && !particles.test(word));

/** Behind a point or a bar at the end of a line. */
const dayLast = /^\p{Lu}.{2,110} [·|•] (.{0,24}\b(?:19|20)\d\d)$/u;

/** "RE: FEES FOR LICENCES", in capitals and over text, heads a notice. */
const isSubject = ({ text }: Line, after: Line | undefined): boolean =>
  text === text.toUpperCase() && /^RE: \p{Lu}/u.test(text) && text.split(" ").length >= 4 && (after?.text.length ?? 0) > 60;

/** Does what looks like furniture tell the day of the piece whose headline stands above it ("Last updated: …", "Filed under: Asia | 9 April 2025")? */
function tellsDay(role: Role, text: string, wordings: SplitWordings): boolean {
  if (role.is !== "furniture") return false;
  if (role.kind === "footer") return isMetaLine(text, wordings);
  const from = behindBar(text);
  return role.kind === "tags" && from > 0 && isMetaLine(text.slice(from), wordings);
}

/** Does a long paragraph follow? */
const opensText = (lines: readonly Line[], at: number): boolean => (lines[at + 1]?.text.length ?? 0) >= running;

/** What the lines of a page are, and which of them its table of contents names as headlines. */
export interface ClassifiedLines {
  readonly roles: readonly Role[];
  readonly named: ReadonlySet<number>;
  /** The lines over messages that a post prints one after another. */
  readonly senders: ReadonlySet<number>;
  readonly paragraphs: CutParagraphs;
  readonly recurring: Recurring;
}

/** What a page's own tree says of its lines, in the order of the text. */
export interface ToldByTree {
  readonly furniture: readonly Furniture[];
  /** Where it says that somebody signs, or that a day of publication stands. */
  readonly beside: readonly Span[];
}

/** Reads each line by its own words, and by what the tree tells. */
export function classifyLines(lines: readonly Line[], tree: ToldByTree, wordings: SplitWordings): ClassifiedLines {
  const { marks, cuts } = wordings;
  const { furniture: marked, beside } = tree;
  const turns = labelsOf(lines);
  let next = 0;
  let nextBeside = 0;
  const lastLong = lines.findLastIndex(({ text }) => text.length >= running && !text.includes("©"));
  const roles = lines.map((line, at): Role => {
    while (next < marked.length && marked[next]!.end <= line.start) next++;
    const over = marked[next];
    if (over && over.start < line.end) return { is: "furniture", kind: over.kind, rule: over.rule, tail: false };
    while (nextBeside < beside.length && beside[nextBeside]!.end < line.end) nextBeside++;
    if (nextBeside < beside.length && beside[nextBeside]!.start <= line.start) return { is: "meta" };
    const { text } = line;
    const cut = cutRole(line, wordings);
    if (cut) return cut;
    if (text.length <= 40 && marks.label.test(text)) return { is: "label" };
    if ((text.length <= 60 || /^\(/u.test(text)) && text.length <= 160 && marks.end.test(text))
      return { is: "end", signs: false };
    if (at > 0 && isNameInBrackets(line) && /[.!?…]["”’)\]]?$/u.test(lines[at - 1]!.text)) return { is: "end", signs: false };
    const above = at > 0 && line.gap <= 2 ? lines[at - 1]! : null;
    const found = furnitureRole(line, wordings);
    const furniture = found?.is === "furniture" ? found : null;
    // Below the page's last text it is the page's own.
    if (line.level === null && creditedPicture.test(text) && (!furniture || (at < lastLong && !text.includes("|"))))
      return { is: "caption" };
    const underHead = above !== null && (couldBeTitle(above, line) || isMetaLine(above.text, wordings));
    if (
      (marks.field.test(text) && !isSubject(line, lines[at + 1]) && !isMetaLine(text, wordings)) ||
      // "Source: Example Agency | 5 May 2026 | Editor: Name" below a headline tells its day.
      // "Via Example 2, Rome | Tel. …" is an address.
      (isCreditLine(line, wordings) && !(underHead && isMetaLine(text, wordings)) && furniture?.kind !== "other")
    )
      return { is: "text" };
    // "Last updated: …" below a headline is the day of that piece.
    const heads = at > 0 && lines[at - 1]!.text.length > 16 && line.gap <= 2 && couldBeTitle(lines[at - 1]!, line);
    if (furniture) return heads && tellsDay(furniture, text, wordings) ? { is: "meta" } : furniture;
    if (isLanguageRow(text, wordings)) return { is: "furniture", kind: "menu", rule: "furniture-languages", tail: false };
    // "… at the meeting. END"
    if (marks.end.test(/[.!?]["”’)]? (\S{1,10})$/u.exec(text)?.[1] ?? "")) return { is: "text" };
    if (
      (marks.entry.test(text) && !tellsDeed(text) && printedDays(text).length === 0) ||
      (text.length >= 60 && cuts.trailing.test(text.slice(-160)))
    )
      return { is: "text" };
    if (text.length <= 200 && marks.rule.test(text)) return { is: "rule" };
    if (line.kind === "caption") return { is: "caption" };
    // "Example Mission @mission · 3 May 2021" tells who posted, and when.
    if (text.length <= longTitle && namesAccount(text) && printedDays(text).length > 0) return { is: "meta" };
    // "(Example Agency) 10:12, May 20, 2026" is no headline with its day.
    if (
      (dayBehind(text) >= 16 && !(text.startsWith("(") && isMetaLine(text, wordings))) ||
      (text.length <= 40 && /^from /iu.test(text) && marks.department.test(text))
    )
      return { is: "title" };
    if (isMetaLine(text, wordings)) return { is: "meta" };
    // "Name Name, Ambassador of Fiji" between a headline and its text.
    if (above !== null && opensText(lines, at) && couldBeTitle(above, line) && signsWithOffice(text, marks))
      return { is: "meta" };
    // "Statement of the Council · 16 October 2023" below a headline: what piece it is, and its day.
    const day = at > 0 && line.gap <= 2 && couldBeTitle(lines[at - 1]!, line) ? dayLast.exec(text) : null;
    if (day && isMetaLine(day[1]!, wordings)) return { is: "meta" };
    const bare = text.replace(/^\[(.*)\]$/u, "$1");
    if (line.level === null && text.length <= 300 && (marks.caption.test(bare) || (at > 0 && marks.captioned.test(bare))))
      return { is: "caption" };
    if (marks.greeting.test(text) && /[,!:：]["”’]?$/u.test(text)) return { is: "text" };
    // "Name: “What he says”" above a day is a headline, though the name labels turns further down.
    const headed = lines[at + 1] !== undefined && isMetaLine(lines[at + 1]!.text, wordings);
    if (line.level === null && !headed && turns.has(labelOf(text))) return { is: "text" };
    return couldBeTitle(line, lines[at + 1]) ? { is: "title" } : { is: "text" };
  });
  roles.forEach((role, at) => {
    // A name and under it an office, between a headline and its text.
    const [head, under] = [roles[at - 1], roles[at + 1]];
    if (
      role.is === "title" &&
      head?.is === "title" &&
      under?.is === "title" &&
      isPersonsName(lines[at]!.text) &&
      !marks.office.test(lines[at]!.text) &&
      marks.office.test(lines[at + 1]!.text) &&
      opensText(lines, at + 1)
    ) {
      roles[at] = { is: "meta" };
      roles[at + 1] = { is: "meta" };
    }
    // "… beside the quay. My": a sentence that the page cuts off.
    const cut = roles[at + 1];
    if (role.is === "title" && cut?.is === "cut") {
      // "Continue reading <the post's headline>" below it: that headline stands above.
      const named = cut.names !== null && roles[at - 1]?.is === "text" && foldName(cut.names) !== foldName(lines[at]!.text);
      // So is a long one below a headline or its day.
      const long = lines[at]!.text.length >= longTitle && (roles[at - 1]?.is === "title" || roles[at - 1]?.is === "meta");
      if (named || long || /[.!?]["”’)]? \p{Lu}/u.test(lines[at]!.text)) roles[at] = { is: "text" };
    }
    // "Details" between a headline and its line of author and day cuts nothing off.
    const heads = roles[at - 1]?.is === "title" && !lines[at - 1]!.text.endsWith("!");
    if (role.is === "cut" && role.names === null && heads && roles[at + 1]?.is === "meta") roles[at] = { is: "label" };
    // Between the numbers of further pages they stand for those left out.
    if (role.is === "cut" && role.names === null && /^(?:…|\.{3})$/u.test(lines[at]!.text)) {
      const pager = [roles[at - 1], roles[at + 1]].filter((other) => other?.is === "furniture" && other.kind === "menu");
      if (pager.length > 0) roles[at] = pager[0]!;
    }
    // In the midst of a text three dots leave something out; at its end they cut it off.
    if (
      roles[at]!.is === "cut" &&
      role.is === "cut" &&
      role.names === null &&
      /^[[(\s]*(?:…|\.{3})[\])\s]*$/u.test(lines[at]!.text) &&
      roles[at + 1]?.is === "text"
    )
      roles[at] = { is: "text" };
  });
  leaveOutWays(lines, roles, wordings);
  leaveOutMenuRows(lines, roles);
  const mails = markMailHeads(lines, roles);
  // The heads of mails are fields too.
  const heads = mails.length > 0 ? mails : [...markFieldBlocks(lines, roles), ...markClockHeads(lines, roles)];
  markDaysOfOneFrame(lines, roles);
  markRecurringCuts(lines, roles, wordings);
  const kickers = markRecurringKickers(lines, roles);
  markLinesOfOneFrame(lines, roles, wordings);
  leaveOutRunningHeads(lines, roles);
  leaveOutCounters(lines, roles);
  leaveOutRepeated(lines, roles);
  leaveOutFoot(lines, roles);
  leaveOutMailSignature(lines, roles);
  leaveOutNotices(lines, roles, wordings);
  const feet = markPostFeet(lines, roles, wordings, kickers);
  leaveOutUnfinished(lines, roles);
  leaveOutEnd(lines, roles, feet);
  const apart = markHeadsAtWideGaps(lines, roles);
  const tight = markTightHeads(lines, roles, wordings);
  const paragraphs = findCutParagraphs(lines, roles, wordings);
  markStamps(lines, roles);
  markDatedHeads(lines, roles);
  const behind = markHeadsBehindDays(lines, roles);
  const dated = markHeadsBesideDays(lines, roles);
  const counted = markHeadingSeries(lines, roles, wordings);
  const series = counted.length > 0 || hasRivals(lines, roles, tight, wordings) ? counted : tight;
  const formed = mails.length > 0 || series.length > 0 ? [] : markHeadsByDayForm(lines, roles, new Set(behind));
  leaveOutThreads(lines, roles);
  const listed = leaveOutTeasers(lines, roles);
  markTelegrams(lines, roles, wordings);
  // Who signs two letters comes again, and is no headline that a list of links repeats.
  markSignatures(lines, roles, wordings);
  markSigningBlocks(lines, roles, wordings);
  markLoneSignatures(lines, roles, wordings);
  markAddressees(lines, roles, wordings);
  leaveOutLinks(lines, roles, wordings);
  leaveOutBoxes(lines, roles);
  // The name of a column stands over text; over a headline it is a label.
  roles.forEach((role, at) => {
    const over = (other: Role | undefined): boolean => other?.is === "text" || other?.is === "end";
    if (
      role.is === "label" &&
      at > 0 &&
      over(roles[at - 1]) &&
      roles[at + 1]?.is === "text" &&
      marks.department.test(lines[at]!.text)
    )
      roles[at] = { is: "title" };
  });
  // Over text and apart from what stands around it, "Joint communiqué" is all the headline that a piece has.
  roles.forEach((role, at) => {
    const apart = at > 0 && lines[at]!.gap > 1 && (lines[at + 1]?.gap ?? 0) > 1;
    if (
      role.is === "label" &&
      apart &&
      roles[at + 1]!.is === "text" &&
      roles[at - 1]!.is !== "label" &&
      marks.label.test(lines[at]!.text)
    )
      roles[at] = { is: "title" };
  });
  markQuestionTurns(lines, roles);
  markDiaryDays(lines, roles);
  markNamesBelowHeads(lines, roles);
  leaveOutMasthead(lines, roles);
  leaveOutTail(lines, roles, wordings);
  leaveOutCloseTail(lines, roles, wordings);
  const senders = markPrintedMessages(lines, roles, wordings);
  const named = leaveOutContents(lines, roles, (text) => text.length <= 40 && marks.contents.test(text));
  leaveOutNameBlock(lines, roles, wordings);
  makeLabels(lines, roles);
  markLoudKickers(lines, roles);
  markKickers(lines, roles);
  markStandfirsts(lines, roles, paragraphs.cut);
  for (const at of [...formed, ...series]) if (roles[at]!.is === "standfirst") roles[at] = { is: "title" };
  // What a contents list names and what stands as all headlines do is one, whatever the steps between have made of it.
  for (const at of tight) if (roles[at]!.is !== "furniture") roles[at] = { is: "title" };
  return {
    roles,
    senders,
    paragraphs,
    recurring: { apart, feet, heads: new Set(formed), series: new Set(series), captionsLead: captionsLead(lines, roles) },
    named: new Set([
      ...named,
      ...listed,
      ...heads,
      ...behind,
      ...[...dated, ...formed, ...series, ...tight].filter((at) => roles[at]!.is === "title"),
    ]),
  };
}
