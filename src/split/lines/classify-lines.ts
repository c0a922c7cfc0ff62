import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { markAddressees } from "./addressees.ts";
import { leaveOutEnd } from "./after-all-posts.ts";
import { markBareSalutations } from "./bare-salutations.ts";
import { markBesideEachOther } from "./beside-each-other.ts";
import { markClockHeads } from "./clock-heads.ts";
import { leaveOutCloseTail } from "./close-tail.ts";
import { leaveOutThreads } from "./comment-threads.ts";
import { leaveOutContents } from "./contents.ts";
import { leaveOutCounters } from "./counters.ts";
import type { CutParagraphs } from "./cut-paragraphs.ts";
import { markDiaryDays } from "./diary-days.ts";
import { markFieldBlocks } from "./field-blocks.ts";
import { headsByHabit } from "./heads-by-habit.ts";
import { leaveOutNotices } from "./house-notices.ts";
import { markKickers, markLoudKickers } from "./kickers.ts";
import { makeLabels } from "./labels.ts";
import { markColumnHeads, markLabelsApart } from "./labels-that-head.ts";
import { leaveOutLastBox } from "./last-box.ts";
import type { Line } from "./lines.ts";
import { markLinesOfOneFrame } from "./lines-of-one-frame.ts";
import { leaveOutLinks } from "./link-lists.ts";
import { markListedPersons } from "./listed-persons.ts";
import { markLoneSignatures } from "./lone-signatures.ts";
import { markMailHeads } from "./mail-heads.ts";
import { leaveOutMasthead, leaveOutNameBlock } from "./masthead.ts";
import { leaveOutMenuRows } from "./menu-rows.ts";
import { markNamesBelowHeads } from "./names-below-heads.ts";
import { leaveOutFoot, leaveOutMailSignature } from "./page-foot.ts";
import { leaveOutTail } from "./page-tail.ts";
import { foundNothing, type Pass } from "./pass.ts";
import { markPostFeet } from "./post-feet.ts";
import { markPrintedMessages } from "./printed-messages.ts";
import { markQuestionTurns } from "./question-turns.ts";
import type { Recurring } from "./recurring.ts";
import { captionsLead, markDaysOfOneFrame, markRecurringBelowHeads, markRecurringKickers } from "./recurring-beside-heads.ts";
import { markRecurringCuts } from "./recurring-cuts.ts";
import { leaveOutBoxes } from "./related-boxes.ts";
import { leaveOutRepeated } from "./repeated-lines.ts";
import type { Role } from "./role.ts";
import { roleByWords } from "./role-by-words.ts";
import { leaveOutRunningHeads } from "./running-heads.ts";
import { markSignatures } from "./signatures.ts";
import { markSigningBlocks } from "./signing-blocks.ts";
import { markStandfirsts } from "./standfirsts.ts";
import { leaveOutTeasers } from "./teaser-lists.ts";
import { markTelegrams } from "./telegrams.ts";
import { rolesByTree, type ToldByTree } from "./told-by-tree.ts";
import { leaveOutUnfinished } from "./unfinished-teasers.ts";
import { leaveOutWays } from "./ways.ts";
import { leaveOutWideSlots } from "./wide-slots.ts";
import { markWrappedParagraphs } from "./wrapped-paragraphs.ts";

/** What the lines of a page are, and which of them its table of contents names as headlines. */
export interface ClassifiedLines {
  readonly roles: readonly Role[];
  readonly named: ReadonlySet<number>;
  /** The lines over messages that a post prints one after another. */
  readonly senders: ReadonlySet<number>;
  readonly paragraphs: CutParagraphs;
  readonly recurring: Recurring;
}

const mailHeads: Pass = (lines, roles, _, found) => {
  found.mails = markMailHeads(lines, roles);
};

/** The heads of mails are fields too. */
const headsOverFields: Pass = (lines, roles, _, found) => {
  const { mails } = found;
  found.heads = mails.length > 0 ? mails : [...markFieldBlocks(lines, roles), ...markClockHeads(lines, roles)];
};

const recurringKickers: Pass = (lines, roles, _, found) => {
  found.kickers = markRecurringKickers(lines, roles);
};

const postFeet: Pass = (lines, roles, wordings, found) => {
  found.feet = markPostFeet(lines, roles, wordings, found.kickers);
};

const behindLastPost: Pass = (lines, roles, _, found) => leaveOutEnd(lines, roles, found.feet);

const teaserLists: Pass = (lines, roles, _, found) => {
  found.listed = leaveOutTeasers(lines, roles);
};

const printedMessages: Pass = (lines, roles, wordings, found) => {
  found.senders = markPrintedMessages(lines, roles, wordings);
};

const contents: Pass = (lines, roles, { marks }, found) => {
  found.named = leaveOutContents(lines, roles, (text) => text.length <= 40 && marks.contents.test(text));
};

const standfirsts: Pass = (lines, roles, _, found) => {
  markStandfirsts(lines, roles, found.paragraphs.cut);
  for (const at of [...found.formed, ...found.series]) if (roles[at]!.is === "standfirst") roles[at] = { is: "title" };
};

/** What stands as all headlines do is one, whatever the steps between have made of it. */
const keepTightHeads: Pass = (_, roles, __, { tight }) => {
  for (const at of tight) if (roles[at]!.is !== "furniture") roles[at] = { is: "title" };
};

/**
 * The passes in their order. First goes what leads to other pages and what the page repeats around its posts, for much of it looks like headlines. Then the page's habits tell what heads its posts.
 * Behind them comes what is told by the lines around it, which must be settled: who signs, lists of links, the page's top and foot. What belongs to a headline comes at the end.
 */
const passes: readonly Pass[] = [
  // Before all that looks for headlines.
  markWrappedParagraphs,
  markBesideEachOther,
  leaveOutWays,
  leaveOutMenuRows,
  mailHeads,
  headsOverFields,
  // What comes again beside headlines, before what comes again elsewhere is left out.
  markDaysOfOneFrame,
  markRecurringBelowHeads,
  markRecurringCuts,
  recurringKickers,
  markLinesOfOneFrame,
  leaveOutRunningHeads,
  leaveOutCounters,
  leaveOutRepeated,
  leaveOutFoot,
  leaveOutMailSignature,
  leaveOutNotices,
  leaveOutWideSlots,
  // Behind the kickers, which come again between posts as well.
  postFeet,
  leaveOutUnfinished,
  // Behind the lines that close posts: what stands below the last of them is the page's.
  behindLastPost,
  ...headsByHabit,
  markRecurringBelowHeads,
  leaveOutThreads,
  teaserLists,
  markTelegrams,
  // Who signs two letters comes again, and is no headline that a list of links repeats.
  markSignatures,
  markSigningBlocks,
  markLoneSignatures,
  // Who signs tells where a letter is.
  markBareSalutations,
  markAddressees,
  leaveOutLinks,
  leaveOutBoxes,
  // Behind what is left out, for a label is told by the texts around it.
  markColumnHeads,
  markLabelsApart,
  markListedPersons,
  markQuestionTurns,
  markDiaryDays,
  markNamesBelowHeads,
  leaveOutMasthead,
  leaveOutTail,
  leaveOutCloseTail,
  // Behind what is the site's by its words.
  leaveOutLastBox,
  printedMessages,
  contents,
  // Behind the table of contents, which may stand in that block.
  leaveOutNameBlock,
  makeLabels,
  markLoudKickers,
  markKickers,
  standfirsts,
  keepTightHeads,
];

/** Reads each line by its own words, and by what the tree tells, and then by the lines around it. */
export function classifyLines(lines: readonly Line[], tree: ToldByTree, wordings: SplitWordings): ClassifiedLines {
  const told = rolesByTree(lines, tree);
  const read = roleByWords(lines, wordings);
  const roles = lines.map((_, at): Role => told[at] ?? read(at));
  const found = foundNothing();
  for (const pass of passes) pass(lines, roles, wordings, found);
  const { apart, behind, dated, feet, formed, heads, listed, named, paragraphs, senders, series, tight } = found;
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
