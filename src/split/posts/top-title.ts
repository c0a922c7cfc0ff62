import { stemsOf } from "../lines/matter.ts";
import { isPersonsName } from "../lines/signatures.ts";
import type { Scene } from "./scene.ts";

/** What speaks for a title at the page's top being its headline; guesses. */
const weights = {
  /** The share of its matter that the first paragraphs take up. */
  matter: 1,
  /** It tells what somebody does, or names a piece ("Message to …"). */
  happens: 0.6,
  named: 0.5,
  /** Short ones are names of sites and sections. */
  short: -0.4,
  long: 0.2,
  /** It is nothing but the name of a person, an office or a body: who wrote or sends the text. */
  name: -1,
  /** The page's first line over a second one: nothing stands above it that could be the headline, and the second tells more of it. */
  first: 0.5,
  /** A long one with its day right below; below names of sites stands the day of the page. */
  dated: 0.6,
  /** It names a periodical with its number. */
  numbered: -0.8,
  /** A remark in brackets. */
  bracketed: -0.8,
} as const;

/** Titles that stand so near the best may be headlines as well. */
const margin = 0.85;
/** No headline is worse. */
const least = 0.55;
/** No headline stands further above the text. */
const most = 12;
/** The first line of a page is a headline from so many words on, for names of sites have fewer, and rows of a menu more. */
const fewestOfFirst = 5;
const mostOfFirst = 16;
/** "Example Matters – Blog of the Example Council", "Summary of Monday, 14 June 2006" */
const namesPage = / [|–—·:•-] |\d{4}$/u;
/** A headline's matter is taken up soon. */
const paragraphs = 3;

/** The name of a section has no more words, and the headline below it so many. */
const mostOfSection = 4;
const fewestBelowSection = 6;

const wordsOf = (text: string): number => text.split(/\s+/u).length;

/** Is a line nothing but the name of a person, an office or a body? */
function isName(printed: string, { marks, pieces }: Scene["wordings"]): boolean {
  // "Embassy of Fiji | Rome", "Embassy of Fiji, Rome"
  const text = printed.replace(/(?:,| [|–—·-]) \p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3}$/u, "");
  if (
    marks.happens.test(text) ||
    marks.spoken.test(text) ||
    pieces.named.test(text) ||
    /[.!?,:;“"‘”]/u.test(text.replace(/\b\p{Lu}\./gu, ""))
  )
    return false;
  return (
    isPersonsName(text) ||
    marks.issuer.test(text) ||
    marks.office.test(text) ||
    marks.body.test(text) ||
    marks.signatory.test(text) ||
    marks.presses.test(text)
  );
}

/** Is a line a headline with the name of the site behind it? */
const isPageTitleOf = (text: string, headline: string): boolean =>
  text.startsWith(headline) && /^\s*[|–—·»:_-]/u.test(text.slice(headline.length));

function weigh({ lines, roles, matter, wordings }: Scene, at: number, ofTwo: boolean): number {
  const { text } = lines[at]!;
  const words = text.split(/\s+/u).length;
  let score = weights.matter * matter.share(stemsOf(text), matter.near(at, 1, paragraphs));
  if (wordings.marks.happens.test(text)) score += weights.happens;
  if (wordings.pieces.named.test(text) || wordings.pieces.genre.test(text)) score += weights.named;
  if (words <= 3) score += weights.short;
  else if (words >= 6)
    score +=
      weights.long +
      (roles[at + 1]?.is === "meta" && /\d/u.test(lines[at + 1]!.text) && !namesPage.test(text) ? weights.dated : 0);
  if (ofTwo && at === 0 && words >= fewestOfFirst && words <= mostOfFirst && !namesPage.test(text)) score += weights.first;
  if (isName(text, wordings)) score += weights.name;
  if (/\d/u.test(text) && wordings.marks.periodical.test(text)) score += weights.numbered;
  if (/^\(.*\)$/u.test(text)) score += weights.bracketed;
  return score;
}

/** Rows of a menu have at most so many words, and stand so many together. */
const mostOfRow = 3;
const rows = 3;

/** Does a menu stand between two lines of the page's top: rows of a word or two one below the other, or what is known for one? */
function menuBetween({ lines, roles }: Scene, from: number, to: number): boolean {
  let short = 0;
  for (let at = from + 1; at < to; at++) {
    const role = roles[at]!;
    if (role.is === "furniture" && (role.kind === "menu" || role.kind === "search")) return true;
    if (lines[at]!.gap === 1 && lines[at]!.text.split(/\s+/u).length <= mostOfRow) short++;
    else if (lines[at]!.text.split(/\s+/u).length > mostOfRow) short = 0;
    if (short >= rows) return true;
  }
  return false;
}

/**
 * Of the titles above a page's first text the one that is its headline: one that speaks of what the text tells. Names of sites stand above it; below it stands what the
 * piece is about, who wrote it, what a picture shows.
 * @param titles indexes of lines, in the order of the page
 * @param prefers which of several that speak of the text: on a page of one piece the first, below which others tell more of it; below a page's own name the last
 * @returns null where none speaks of the text
 */
export function topTitle(scene: Scene, titles: readonly number[], prefers: "first" | "last"): number | null {
  if (titles.length < 2) return null;
  const near = titles.slice(-most);
  const ofTwo = titles.length === 2 && titles[1] === titles[0]! + 1;
  const scores = near.map((at) => weigh(scene, at, ofTwo));
  const best = Math.max(...scores);
  if (best < least) return null;
  const { lines } = scene;
  const fit = near.filter((_, index) => scores[index]! >= Math.max(least, best - margin));
  // "Headline - Name of the site", "Headline": the former is the page's title.
  const belowMenu = fit.filter((at, index) => fit[index + 1] === undefined || !menuBetween(scene, at, fit[index + 1]!));
  const own = belowMenu.filter((at) => !fit.some((other) => other > at && isPageTitleOf(lines[at]!.text, lines[other]!.text)));
  // Close below the page's name, and apart from the headline, stands its motto.
  const [first, second] = own;
  // A section's name stands right above a headline that says more.
  const isSection =
    second === first! + 1 &&
    wordsOf(lines[first!]!.text) <= mostOfSection &&
    wordsOf(lines[second]!.text) >= fewestBelowSection &&
    ![scene.wordings.marks.happens, scene.wordings.pieces.named, scene.wordings.pieces.genre].some((mark) =>
      mark.test(lines[first!]!.text),
    );
  if (isSection && prefers === "first") return second;
  const isMotto =
    second !== undefined &&
    lines[first!]!.gap === 1 &&
    lines[second]!.gap > 1 &&
    scene.roles[first! - 1]?.is === "title" &&
    !fit.includes(first! - 1);
  if (isMotto && prefers === "first") return second;
  return own.at(prefers === "first" ? 0 : -1)!;
}
