import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import { longTitle } from "./could-be-title.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";
import { isLong } from "./seen-line.ts";
import { isPersonsName } from "./signatures.ts";

/** Settles what one line is by the lines right beside it. */
type Settle = (lines: readonly Line[], roles: Role[], at: number, wordings: SplitWordings) => void;

/** A name and under it an office, between a headline and its text. */
const nameOverOffice: Settle = (lines, roles, at, { marks }) => {
  if (
    roles[at]!.is === "title" &&
    roles[at - 1]?.is === "title" &&
    roles[at + 1]?.is === "title" &&
    isPersonsName(lines[at]!.text) &&
    !marks.office.test(lines[at]!.text) &&
    marks.office.test(lines[at + 1]!.text) &&
    isLong(lines[at + 2])
  ) {
    roles[at] = { is: "meta" };
    roles[at + 1] = { is: "meta" };
  }
};

/** "… beside the quay. My": a sentence that the page cuts off. */
const textOverCut: Settle = (lines, roles, at) => {
  const cut = roles[at + 1];
  if (roles[at]!.is !== "title" || cut?.is !== "cut") return;
  const { text } = lines[at]!;
  // "Continue reading <the post's headline>" below it: that headline stands above.
  const named = cut.names !== null && roles[at - 1]?.is === "text" && foldName(cut.names) !== foldName(text);
  // So is a long one below a headline or its day.
  const long = text.length >= longTitle && (roles[at - 1]?.is === "title" || roles[at - 1]?.is === "meta");
  if (named || long || /[.!?]["”’)]? \p{Lu}/u.test(text)) roles[at] = { is: "text" };
};

const isBareCut = (role: Role): boolean => role.is === "cut" && role.names === null;

/** "Details" between a headline and its line of author and day cuts nothing off. */
const cutUnderHead: Settle = (lines, roles, at) => {
  const heads = roles[at - 1]?.is === "title" && !lines[at - 1]!.text.endsWith("!");
  if (isBareCut(roles[at]!) && heads && roles[at + 1]?.is === "meta") roles[at] = { is: "label" };
};

/** Between the numbers of further pages three dots stand for those left out. */
const dotsInPager: Settle = (lines, roles, at) => {
  if (!isBareCut(roles[at]!) || !/^(?:…|\.{3})$/u.test(lines[at]!.text)) return;
  const pager = [roles[at - 1], roles[at + 1]].find((other) => other?.is === "furniture" && other.kind === "menu");
  if (pager) roles[at] = pager;
};

/** In the midst of a text three dots leave something out; at its end they cut it off. */
const dotsInText: Settle = (lines, roles, at) => {
  const dots = isBareCut(roles[at]!) && /^[[(\s]*(?:…|\.{3})[\])\s]*$/u.test(lines[at]!.text);
  if (dots && roles[at + 1]?.is === "text") roles[at] = { is: "text" };
};

/** Corrects, line by line down the page, what the words of a line alone do not tell. */
export function markBesideEachOther(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  for (let at = 0; at < lines.length; at++)
    for (const settle of [nameOverOffice, textOverCut, cutUnderHead, dotsInPager, dotsInText]) settle(lines, roles, at, wordings);
}
