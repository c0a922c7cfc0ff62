import type { PieceWordings } from "../../codebook/wordings/piece-wordings.ts";
import { isCreditLine } from "../articles/introductions.ts";
import { printedDays } from "../days/print-date.ts";
import { tellsDay } from "../days/tells-day.ts";
import { isLoud } from "../lines/kickers.ts";
import { stemsOf } from "../lines/matter.ts";
import type { Header } from "./headers.ts";
import type { Scene } from "./scene.ts";
import { afterIntroduction, allMarks, byNewNames, cohesion, type Mark, markWeights, weights } from "./title-weights.ts";

const labelled = /^\p{Lu}[\p{L} .’'-]{2,30}[:：] \P{Ll}/u;

/** How the headlines of a page are written: the share of their longer words that begin with a capital, and their fewest words. */
export interface Look {
  readonly capitals: number;
  readonly words: number;
}

/** Headlines that are known for certain tell a page's style from so many on. */
const enough = 3;

function capitalsIn(text: string): number {
  const words = text
    .split(/\s+/u)
    .slice(1)
    .filter((word) => /\p{L}{4}/u.test(word));
  return words.length === 0 ? 0.5 : words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / words.length;
}

function lookOf(headlines: readonly string[]): Look | null {
  if (headlines.length < enough) return null;
  const capitals = headlines.reduce((sum, text) => sum + capitalsIn(text), 0) / headlines.length;
  return { capitals, words: Math.min(...headlines.map((text) => text.split(/\s+/u).length)) };
}

export interface Habits {
  /** Marks that stand beside so many headings that a heading without them is hardly a post's. */
  readonly usual: ReadonlySet<Mark>;
  /** The share of headings that have a mark. */
  readonly shares: ReadonlyMap<Mark, number>;
  /** Marks that recur. */
  readonly known: ReadonlySet<Mark>;
  /** How the headlines look that are known for certain; null where fewer than three are. */
  readonly look: Look | null;
  /** Long headings are three or more: the page has several pieces. */
  readonly long: boolean;
  /** Most headings begin with a label and a colon. */
  readonly labelled: boolean;
  /** Most headings are in capitals: then capitals tell nothing. */
  readonly inCapitals: boolean;
  /** So is the first: the others are headlines as it is, for those of sections look otherwise. */
  readonly likeFirst: boolean;
}

const previousSolid = ({ roles }: Scene, { from }: Header): number | null => {
  const at = from - 1;
  return at >= 0 && (roles[at]!.is === "text" || roles[at]!.is === "cut") ? at : null;
};

const isLabelled = (text: string, { part }: PieceWordings): boolean => labelled.test(text) && !part.test(text);

/** Headings of sections are mostly short, in capitals, numbered or questions. */
const isLong = (text: string, inCapitals: boolean): boolean =>
  text.split(/\s+/u).length >= 6 &&
  (inCapitals || text !== text.toUpperCase()) &&
  !/\?$|^\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)] /u.test(text);

/** Does a text open with its day ("25 Aug 2002 – The pump …")? */
function opensWithDay(text: string): boolean {
  const [day] = printedDays(text.slice(0, 40));
  if (!day || !/(?:19|20)\d\d/u.test(text.slice(day.start, day.end))) return false;
  return day.start === 0 && /^(?: ?[–—:.|]| -)/u.test(text.slice(day.end));
}

/** The marks beside a heading. `datelined` tells whether a line opens with a dateline. */
export function marksOf(scene: Scene, header: Header, datelined: (at: number) => boolean): ReadonlySet<Mark> {
  const { lines, roles, wordings } = scene;
  const marks = new Set<Mark>();
  const before = previousSolid(scene, header);
  if (before !== null) {
    if (roles[before]!.is === "cut" || scene.cutsOff(before)) marks.add("cut");
    else if (isCreditLine(lines[before]!, wordings)) marks.add("credit");
  }
  for (let at = header.from; at < header.title; at++) {
    const role = roles[at]!;
    if (scene.recurring.feet.has(at)) {
      marks.add("foot");
      continue;
    }
    if (role.is === "furniture" && role.kind !== "share" && role.kind !== "advertisement") marks.add("furniture");
    if (role.is === "furniture" && role.kind === "share" && before !== null) marks.add("share");
    if (role.is === "rule") marks.add("rule");
    // A day amid short lines that is not the heading's own closes a letter or a resolution.
    if (role.is === "end" || (role.is === "meta" && at < header.first && before !== null)) marks.add("end");
    if (role.is === "end" && role.signs) marks.add("signed");
    if (role.is === "label" && at >= header.first) marks.add("label");
    if (role.is === "title" && isCreditLine(lines[at]!, wordings)) marks.add("credit");
  }
  const opens = roles[header.to]?.is === "text" && !datelined(header.to) && opensWithDay(lines[header.to]!.text);
  if (header.dated || opens) marks.add("day");
  if (header.signed) marks.add("byline");
  if (roles[header.to]?.is === "text" && datelined(header.to)) marks.add("dateline");
  if (lines[header.first]!.gap > Math.max(2, scene.usualGap)) marks.add("gap");
  return marks;
}

/** Which marks recur among the headings of a page. `certain` are those that cuts or the tree vouch for. */
export function habitsOf(
  headings: readonly { readonly text: string; readonly marks: ReadonlySet<Mark>; readonly certain: boolean }[],
  pieces: PieceWordings,
): Habits {
  const usual = new Set<Mark>();
  const known = new Set<Mark>();
  const shares = new Map<Mark, number>();
  for (const mark of allMarks) {
    const count = headings.filter(({ marks }) => marks.has(mark)).length;
    shares.set(mark, count / headings.length);
    if (count >= 2) known.add(mark);
    if (count >= 3 || (count === 2 && headings.length <= 5)) usual.add(mark);
  }
  const certain = headings.filter((heading, at) => heading.certain && at > 0);
  // Where a headline that a cut names follows no cut, the post before it stands there whole: other posts may too.
  if (certain.some(({ marks }) => !marks.has("cut"))) usual.delete("cut");
  const told = headings.filter(({ text }) => !/\?$/u.test(text));
  const capitals = told.filter(({ text }) => text === text.toUpperCase()).length;
  const inCapitals = capitals >= 3 && capitals > 0.6 * told.length;
  const vouched = headings.filter((heading) => heading.certain || heading.marks.has("cut"));
  return {
    usual,
    shares,
    known,
    look: lookOf(vouched.map(({ text }) => text)),
    long: headings.filter(({ text }) => isLong(text, inCapitals)).length >= 3,
    labelled: headings.filter(({ text }) => isLabelled(text, pieces)).length >= Math.max(3, 0.6 * headings.length),
    inCapitals,
    likeFirst: inCapitals && isLoud(headings[0]!.text),
  };
}

/** Does an introduction of another's text follow before the next heading? */
function introduced(scene: Scene, { title }: Header): boolean {
  for (let after = title + 1, seen = 0; after < scene.lines.length && seen < 5; after++) {
    const role = scene.roles[after]!;
    if (role.is === "cut" || (role.is === "title" && after > title + 2)) return false;
    if (role.is !== "text") continue;
    seen++;
    if (scene.announced(after) > 0) return true;
  }
  return false;
}

/**
 * The text that an introduction before the heading has promised: the number of paragraphs since then where none has come, `another` where more are to come.
 */
export type Awaited = number | "another" | null;

/** So many lines tell to whom a letter goes, and they are no longer. */
const addressees = { most: 4, longest: 80 } as const;

/** Does a salutation stand below a heading, or below the lines between that tell to whom the letter goes? */
function opensLetterBelow({ lines, roles, wordings }: Scene, { to }: Header): boolean {
  for (let at = to; at <= to + addressees.most && roles[at]?.is === "text"; at++) {
    const { text } = lines[at]!;
    if (wordings.marks.greeting.test(text) && (at === to || /[,:!]["”’]?$/u.test(text))) return true;
    if (text.length > addressees.longest || /[.!?:]["”’]?$/u.test(text)) return false;
  }
  return false;
}

/** What the headline of a column may lack. */
const beside: ReadonlySet<Mark> = new Set(["day", "byline", "cut", "label"]);

/** So many line breaks stand between what belongs together. */
const usualBreaks = 2;

/** Where such a share of the headings has its day, one without it lacks it: a guess. */
const mostDated = 0.7;

/** "II – What is to be done" */
const romanNumber = /^[IVX]{1,5}(?:[.)]|\s?[–—-]) /u;
/** Headlines that ask have fewer words than these. */
const longQuestion = 12;

/**
 * How much speaks for a heading being the headline of a new post, rather than a section's heading or a reprint's own headline: above 0 it opens one.
 */
export function titleScore(scene: Scene, header: Header, marks: ReadonlySet<Mark>, habits: Habits, awaited: Awaited): number {
  const { lines, roles } = scene;
  const { text } = lines[header.title]!;
  const words = text.split(/\s+/u).length;
  const { near, share } = scene.matter;
  const own = stemsOf(text);
  const behind = share(own, near(header.title, -1, 4));
  let score = weights.before;
  // A column holds pieces of several days, and is known by its name.
  const column = scene.wordings.marks.column.test(text);
  if (words <= 2 && !column) score += weights.oneOrTwoWords;
  else if (words === 3 && !column) score += weights.threeWords;
  else if (words >= 6) score += weights.sixWords;
  const inCapitals = text === text.toUpperCase();
  const under = lines[header.to];
  if (
    roles[header.to]?.is === "text" &&
    under!.text.length < 25 &&
    under!.kind !== "item" &&
    !/[.!?,:]["”’]?$/u.test(under!.text)
  )
    score += weights.thin;
  if (habits.inCapitals) score += !inCapitals ? weights.unlike : habits.likeFirst ? weights.likeFirst : weights.alike;
  else if (words <= 5 && inCapitals) score += weights.capitals;
  if (scene.wordings.marks.department.test(text)) score += weights.department;
  if (scene.wordings.pieces.named.test(text)) score += weights.named;
  // A promised text's own headline tells it too.
  if (awaited === null && words >= 5 && scene.wordings.marks.happens.test(text)) score += weights.happens;
  if (habits.labelled && isLabelled(text, scene.wordings.pieces)) score += weights.labelled;
  if (scene.wordings.pieces.part.test(text)) score += weights.part;
  if (romanNumber.test(text)) score += weights.romanNumber;
  const greets = opensLetterBelow(scene, header);
  if (scene.wordings.pieces.genre.test(text)) score += weights.genre;
  if (greets) score += weights.greeting;
  if (greets && scene.wordings.pieces.named.test(text)) score += weights.letter;
  if (/\?$/u.test(text)) score += words >= longQuestion && marks.size === 0 ? weights.longQuestion : weights.question;
  if (scene.topLevel !== null) {
    const { level } = lines[header.title]!;
    score += level === scene.topLevel ? weights.topLevel : level === null ? weights.noLevel : weights.lowLevel;
  }
  // "Obituary: Name Name" is written as names are.
  if (habits.look && !scene.wordings.pieces.genre.test(text)) {
    const differs = Math.abs(capitalsIn(text) - habits.look.capitals);
    score += differs > 0.45 ? weights.unlike : differs < 0.2 ? weights.alike : 0;
    if (words < habits.look.words - 1) score += weights.shorter;
  }
  // On a digest whose notices have their days, a heading without one is part of a notice.
  const lacksDay = habits.usual.has("day") && !marks.has("day") && habits.shares.get("day")! >= mostDated;
  if (lacksDay && !column) score += weights.undated;
  else if (scene.briefs) score += weights.brief;
  if (habits.long) score += weights.severalLong;
  // The one word of a short heading is soon taken up by what stands under it.
  score += weights.gain * (share(own, near(header.title, 1, 3)) - behind) * Math.min(1, own.size / 4) + weights.behind * behind;
  for (const [back, on, weight] of cohesion) {
    const [few, most] = [near(header.title, -1, back), near(header.title, 1, on)].sort((a, b) => a.size - b.size);
    score += weight * share(few!, most!);
  }
  if (roles[header.to]?.is === "text") score += byNewNames[Math.min(byNewNames.length - 1, scene.matter.newNames(header.to))]!;
  if (roles[header.to]?.is === "text" && tellsDay.test(lines[header.to]!.text.slice(0, 1000))) score += weights.tellsDay;
  const { apart } = scene.recurring;
  // A day may stand behind the gap, above the heading; all readings of one stretch share it.
  if (apart.size > 0 && header.from > 0)
    score += lines.slice(header.from, header.to).some(({ gap }) => gap > usualBreaks) ? weights.apart : weights.notApart;
  const brings = introduced(scene, header);
  if (brings) score += weights.introduced;
  if (awaited === "another") score += weights.another;
  // Where a text of its own is brought in below it, what was promised before has come.
  else if (awaited !== null && !(brings && awaited > 0)) score += afterIntroduction[awaited] ?? 0;
  for (const mark of allMarks) {
    const [has, recurs, lacks] = markWeights[mark];
    if (marks.has(mark)) score += has + (habits.known.has(mark) ? recurs : 0);
    // What is cut off has no foot.
    else if (mark === "foot" && (marks.has("cut") || header.from === 0)) continue;
    // An author or a label is often left out; a day seldom.
    else if (habits.usual.has(mark) && !(column && beside.has(mark)))
      score += lacks * (mark === "byline" || mark === "label" ? habits.shares.get(mark)! : 1);
  }
  return score;
}
