import { findCutParagraphs } from "./cut-paragraphs.ts";
import { markDatedHeads } from "./dated-heads.ts";
import { markHeadingSeries } from "./heading-series.ts";
import { markHeadsBehindDays } from "./heads-behind-days.ts";
import { markHeadsBesideDays } from "./heads-beside-days.ts";
import { markHeadsByDayForm } from "./heads-by-day-form.ts";
import type { Pass } from "./pass.ts";
import { markStamps } from "./stamps.ts";
import { hasRivals, markTightHeads } from "./tight-heads.ts";
import { markHeadsAtWideGaps } from "./wide-gaps.ts";

const wideGaps: Pass = (lines, roles, _, found) => {
  found.apart = markHeadsAtWideGaps(lines, roles);
};

const closeUnderPosts: Pass = (lines, roles, wordings, found) => {
  found.tight = markTightHeads(lines, roles, wordings);
};

const cutParagraphs: Pass = (lines, roles, wordings, found) => {
  found.paragraphs = findCutParagraphs(lines, roles, wordings);
};

const behindDays: Pass = (lines, roles, _, found) => {
  found.behind = markHeadsBehindDays(lines, roles);
};

const besideDays: Pass = (lines, roles, _, found) => {
  found.dated = markHeadsBesideDays(lines, roles);
};

/** Headlines close under the post above are a series where nothing else could head posts. */
const series: Pass = (lines, roles, wordings, found) => {
  const counted = markHeadingSeries(lines, roles, wordings);
  found.series = counted.length > 0 || hasRivals(lines, roles, found.tight, wordings) ? counted : found.tight;
};

/** Where mails or a series have headed the posts, no form of days does. */
const byDayForm: Pass = (lines, roles, wordings, found) => {
  const headed = found.mails.length > 0 || found.series.length > 0;
  found.formed = headed ? [] : markHeadsByDayForm(lines, roles, new Set(found.behind), wordings);
};

/** Finds the headlines of a page by what it does again and again: first by the gaps between its lines, then by the days beside them. */
export const headsByHabit: readonly Pass[] = [
  wideGaps,
  closeUnderPosts,
  cutParagraphs,
  // Before headlines with days, which such lines look like.
  markStamps,
  markDatedHeads,
  behindDays,
  besideDays,
  // Behind the headings with their days, which may be its rivals.
  series,
  // Last, for it asks what others found.
  byDayForm,
];
