import { foldName } from "../text/fold-name.ts";
import type { Header } from "./headers.ts";
import { isCreditLine } from "./introductions.ts";
import type { Scene } from "./scene.ts";

/** What recurs on a page beside the headlines of its posts. */
export type Mark = "day" | "byline" | "cut" | "furniture" | "rule" | "end" | "credit" | "dateline" | "label" | "gap";

/**
 * Log-odds, fitted by logistic regression (ridge 3) over 5,700 headings of 480 pages put together from news texts, and of test/split/pages, then rounded;
 * what occurs too seldom there to be fitted keeps a guess.
 */
const weights = {
  before: -2,
  oneOrTwoWords: -2.6,
  threeWords: -1.5,
  sixWords: 1.3,
  capitals: -0.2,
  part: -1.5,
  genre: 1.5,
  /** A letter or speech follows. */
  greeting: 2.5,
  question: -0.9,
  severalLong: 0.7,
  /** The share of the heading's words that the next paragraphs take up, less that of the paragraphs before. */
  gain: 3.7,
  behind: -2.2,
  /** The share of words that the paragraphs before and after have in common. */
  common: -3.9,
  tellsDay: 0.7,
  introduced: 2.1,
  another: -1.9,
} as const;

/** By the number of paragraphs between an introduction and the heading; with each it grows likelier that the promised text has no headline. */
const afterIntroduction = [-5.5, -2.5, -1.5, -0.5] as const;

/** For each mark: the heading has it, it recurs on the page besides, and the heading lacks it though most have it. */
const markWeights: Readonly<Record<Mark, readonly [number, number, number]>> = {
  day: [2, 1.6, -2.6],
  byline: [1, 0.8, -1.5],
  cut: [3, 1.5, -1.3],
  furniture: [1.3, 1, -1.6],
  rule: [0.7, 0.8, -0.6],
  end: [1.2, 1.1, -0.4],
  credit: [1, 0.7, 0],
  dateline: [0.6, 0.8, 0],
  label: [-1, 2.8, -1.1],
  gap: [1.2, 0.5, -0.5],
};

const genre =
  /^(?:Interview|Obituary|Editorial|Opinion|Analysis|Commentary|Statement|Letter|Message|Speech|Review|Exclusive|Report|Profile|Feature|Explainer|Watch|Photos|Video|Press Release|Communiqué|Joint [A-Z]\w+|Full text)\s?[:：|]/u;
const part = /^(?:Q|A|Question|Answer|Chapter|Section|Part|Annex|Appendix|Table|Figure|Session|Day|Article|Panel)\b/u;

const allMarks: readonly Mark[] = ["day", "byline", "cut", "furniture", "rule", "end", "credit", "dateline", "label", "gap"];

export interface Habits {
  /** Marks that stand beside so many headings that a heading without them is hardly a post's. */
  readonly usual: ReadonlySet<Mark>;
  /** Marks that recur. */
  readonly known: ReadonlySet<Mark>;
  /** Long headings are three or more: the page has several pieces. */
  readonly long: boolean;
}

const previousSolid = ({ roles }: Scene, { from }: Header): number | null => {
  const at = from - 1;
  return at >= 0 && (roles[at]!.is === "text" || roles[at]!.is === "cut") ? at : null;
};

/** Headings of sections are mostly short, in capitals, numbered or questions. */
const isLong = (text: string): boolean =>
  text.split(/\s+/u).length >= 6 && text !== text.toUpperCase() && !/\?$|^\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)] /u.test(text);

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
    if (role.is === "furniture" && role.kind !== "share" && role.kind !== "advertisement") marks.add("furniture");
    if (role.is === "rule") marks.add("rule");
    if (role.is === "end") marks.add("end");
    if (role.is === "label" && at >= header.first) marks.add("label");
    if (role.is === "title" && isCreditLine(lines[at]!, wordings)) marks.add("credit");
  }
  if (header.dated) marks.add("day");
  if (header.signed) marks.add("byline");
  if (roles[header.to]?.is === "text" && datelined(header.to)) marks.add("dateline");
  if (lines[header.first]!.gap > Math.max(2, scene.usualGap)) marks.add("gap");
  return marks;
}

/** Which marks recur among the headings of a page. */
export function habitsOf(all: readonly ReadonlySet<Mark>[], headlines: readonly string[]): Habits {
  const usual = new Set<Mark>();
  const known = new Set<Mark>();
  for (const mark of allMarks) {
    const count = all.filter((marks) => marks.has(mark)).length;
    if (count >= 2) known.add(mark);
    if (count >= 3 || (count === 2 && all.length <= 5)) usual.add(mark);
  }
  return { usual, known, long: headlines.filter(isLong).length >= 3 };
}

const common = new Set(
  "about after again against also among been before being between both could does during each even first from have having here into just last made make many more most much must next only other over said same should since some such than that their them then there these they this those through under upon very were what when where which while will with within without would your".split(
    " ",
  ),
);

/** The beginnings of the words that carry a text's matter. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldName(text.slice(0, 1500))
      .split(" ")
      .filter((word) => word.length >= 4 && !common.has(word))
      .map((word) => word.slice(0, 6)),
  );

const share = (words: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let hit = 0;
  for (const word of words) if (of.has(word)) hit++;
  return words.size === 0 ? 0 : hit / words.size;
};

function nearby({ lines, roles }: Scene, from: number, step: 1 | -1, count: number): ReadonlySet<string> {
  const parts: string[] = [];
  for (let at = from + step; at >= 0 && at < lines.length && parts.length < count && Math.abs(at - from) < 14; at += step)
    if (roles[at]!.is === "text") parts.push(lines[at]!.text.slice(0, 700));
  return stemsOf(parts.join(" ").slice(0, 2400));
}

const day =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last (?:week|month)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u;

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

/**
 * How much speaks for a heading being the headline of a new post, rather than a section's heading or a reprint's own headline: above 0 it opens one.
 */
export function titleScore(scene: Scene, header: Header, marks: ReadonlySet<Mark>, habits: Habits, awaited: Awaited): number {
  const { lines, roles } = scene;
  const { text } = lines[header.title]!;
  const words = text.split(/\s+/u).length;
  const own = stemsOf(text);
  const before = nearby(scene, header.title, -1, 4);
  const after = nearby(scene, header.title, 1, 3);
  const [few, most] = after.size < before.size ? [after, before] : [before, after];
  const ahead = share(own, after);
  const behind = share(own, before);
  let score = weights.before;
  if (words <= 2) score += weights.oneOrTwoWords;
  else if (words === 3) score += weights.threeWords;
  else if (words >= 6) score += weights.sixWords;
  if (text === text.toUpperCase()) score += weights.capitals;
  if (part.test(text)) score += weights.part;
  if (genre.test(text)) score += weights.genre;
  if (roles[header.to]?.is === "text" && scene.wordings.marks.greeting.test(lines[header.to]!.text)) score += weights.greeting;
  if (/\?$/u.test(text)) score += weights.question;
  if (habits.long) score += weights.severalLong;
  // The one word of a short heading is soon taken up by what stands under it.
  score +=
    weights.gain * (ahead - behind) * Math.min(1, own.size / 4) + weights.behind * behind + weights.common * share(few, most);
  if (roles[header.to]?.is === "text" && day.test(lines[header.to]!.text.slice(0, 1000))) score += weights.tellsDay;
  if (introduced(scene, header)) score += weights.introduced;
  if (awaited === "another") score += weights.another;
  else if (awaited !== null) score += afterIntroduction[awaited] ?? 0;
  for (const mark of allMarks) {
    const [has, recurs, lacks] = markWeights[mark];
    if (marks.has(mark)) score += has + (habits.known.has(mark) ? recurs : 0);
    else if (habits.usual.has(mark)) score += lacks;
  }
  return score;
}
