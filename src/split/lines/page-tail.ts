import { pageWordings } from "../../codebook/pages/page-wordings.ts";
import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** What speaks for a line being the site's own, below its last post; guesses. */
const weights = {
  furniture: 3,
  /** Each word of imprints, addresses and buttons; the first counts most. */
  word: 1.5,
  further: 0.75,
  /** Strokes, arrows and wide gaps part what stands beside each other in no text. */
  strokes: 1.5,
  /** A word or three and a colon at its head ("Editor: …"). */
  labelled: 0.75,
  number: 1,
  /** It ends as no sentence does. */
  open: 0.4,
  /** It is written as texts are. */
  sentence: -0.6,
  /** A sentence of some length. */
  tells: -1.2,
  long: -2,
  signs: -2,
} as const;

/** A block is the site's from so much on, taken over its lines; the last of the page from less. */
const enough = 1.25;
/** So many letters tell something. */
const telling = 100;
/** A line of so many letters is a paragraph. */
const long = 220;
/** A block of so many lines or more is a text. */
const mostLines = 14;
/** A heading over such a block has so few words. */
const headWords = 4;

const strokes = /\s[|•∙·¦]\s|\S\s{3,}\S|^\s*[«<>»←→›‹▸►]|[»←→›‹▸►>]\s*$/u;
const label = /^\p{Lu}[\p{L}’' -]{2,40}[:：] \S/u;
const telephone = /(?:\+?\d[\d ()-]{6,}\d)|\b\d{3}[- ]\d{3,4}\b/u;
const endsSentence = /\p{Ll}{2}[.!?…]["”’)\]]?$/u;

function weigh({ text }: Line, role: Role, { marks, furniture, introductions, cuts }: SplitWordings): number {
  if (role.is === "furniture" || role.is === "rule") return weights.furniture;
  if (marks.modified.test(text)) return weights.furniture;
  // What is cut off is a post's, and so is what has its day beside it.
  if (role.is === "cut" || (role.is === "meta" && /\d/u.test(text)) || cuts.trailing.test(text.slice(-160)))
    return Number.NEGATIVE_INFINITY;
  if (role.is === "end" && !role.signs) return 0;
  if (role.is === "end" || introductions.line.test(text)) return weights.signs;
  let score = 0;
  const words = new Set([...text.matchAll(new LeanExpression(marks.foot.source, "giu"))].map(([found]) => found.toLowerCase()));
  if (words.size > 0) score += weights.word + weights.further * Math.min(3, words.size - 1);
  if (text.length <= long && pageWordings().kindOf(text) !== null) score += weights.word;
  if (furniture.house.test(text)) score += weights.word;
  if (strokes.test(text)) score += weights.strokes;
  if (label.test(text)) score += weights.labelled;
  if (telephone.test(text)) score += weights.number;
  score += !endsSentence.test(text) ? weights.open : text.length < telling ? weights.sentence : weights.tells;
  if (text.length > long) score += weights.long;
  return score;
}

/** Does a line say what a post tells? */
const tells = ({ text }: Line, role: Role | undefined): boolean => role?.is === "text" && text.length >= running;

/** Sentences that tell something are weighed without the buttons and numbers close under them. @returns the last line of a block that is weighed */
function tellsAbove(lines: readonly Line[], roles: readonly Role[], first: number, end: number): number {
  let last = end;
  while (last > first && roles[last]!.is === "furniture") last--;
  const told = ({ text }: Line, at: number): boolean =>
    roles[first + at]!.is === "text" && text.length >= telling && endsSentence.test(text);
  return lines.slice(first, last + 1).some(told) ? last : end;
}

/**
 * Marks the blocks of lines at a page's foot in which the site speaks: who makes it, where it is, what else to read. Blocks stand apart from each other by a blank line; each is weighed as a
 * whole, for one of its lines may look like anything.
 */
export function leaveOutTail(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  // A headline and a paragraph below it are always left.
  const from = lines.findIndex((line, at) => tells(line, roles[at]));
  if (from < 0) return;
  let end = lines.length - 1;
  while (end > from) {
    let first = end;
    while (first > from + 1 && lines[first]!.gap <= 1 && end - first < mostLines) first--;
    if (first <= from || lines[first]!.gap <= 1) break;
    const last = tellsAbove(lines, roles, first, end);
    let sum = 0;
    for (let at = first; at <= last; at++) sum += weigh(lines[at]!, roles[at]!, wordings);
    if (sum < enough * (last - first + 1)) break;
    end = first - 1;
    // Its heading stands apart from it.
    const heads = roles[end]!.is === "title" && lines[end]!.text.split(/\s+/u).length <= headWords;
    if (heads && end > from + 1 && roles[end - 1]!.is !== "title" && roles[end + 1]!.is !== "furniture") end--;
  }
  for (let at = end + 1; at < lines.length; at++)
    if (roles[at]!.is !== "furniture") roles[at] = { is: "furniture", kind: "other", rule: "page-tail", tail: true };
}
