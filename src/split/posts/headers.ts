import { fullWeekday } from "../../text/calendar-names.ts";
import { outletAtHead } from "../articles/outlet-alone.ts";
import { isLoud } from "../lines/kickers.ts";
import type { Role } from "../lines/role.ts";
import type { Scene } from "./scene.ts";
import { topTitle } from "./top-title.ts";

/** Where the day of a post stands: above its headline or below it. */
export type Layout = "above" | "below";

/** A heading with the short lines around it (day, author, kind), between one paragraph and the next. Indexes of lines. */
export interface Header {
  /** The first line that goes with the heading, a day or label above it. */
  readonly first: number;
  readonly title: number;
  /** Where the stretch of short lines begins and where the paragraph (or cut) after it stands. */
  readonly from: number;
  readonly to: number;
  /** A day with its year (or of a page whose days have none) beside the heading. */
  readonly dated: Layout | null;
  readonly signed: boolean;
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;
const isSolid = (role: Role): boolean => role.is === "text" || role.is === "cut";
const isShare = (role: Role): boolean => role.is === "furniture" && (role.kind === "share" || role.kind === "advertisement");
/** A line between texts: what stands before it goes with the text before. */
const divides = (role: Role): boolean => role.is === "rule" || role.is === "end" || (role.is === "furniture" && !isShare(role));

/** A line that could be the headline of a post by its length alone: three words, or two in a heading. */
const good = ({ lines, roles, definite }: Scene, at: number): boolean =>
  definite.has(at) || (roles[at]!.is === "title" && (wordsIn(lines[at]!.text) >= 3 || lines[at]!.text.length >= 24));

const weekdayFirst = new RegExp(`^${fullWeekday}\\b`, "u");

const wholeDay = new RegExp(`^${fullWeekday},? [\\p{L}\\d .,]{4,20}(?:19|20)\\d\\d$`, "u");

/** A day of publication; "Friday, 12 December" without a year heads a day of a programme. */
const isDated = ({ lines, roles }: Scene, at: number): boolean =>
  roles[at]!.is === "meta" &&
  /\d/u.test(lines[at]!.text) &&
  (/(?:19|20)\d\d/u.test(lines[at]!.text) || !weekdayFirst.test(lines[at]!.text));

/** The first of two lines of a headline has so many words; a kicker has fewer. */
const fewestOfFirst = 4;

/** A stretch of short lines has no more readings than these. */
const most = 4;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);

function lastWhere(from: number, to: number, holds: (at: number) => boolean): number {
  for (let at = to; at >= from; at--) if (holds(at)) return at;
  return -1;
}

function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  for (let at = from; at <= to; at++) if (holds(at)) return at;
  return -1;
}

/** Does a line count or ask for comments right below who wrote a piece and when, and so above its text? */
function countsBelowHead({ roles }: Scene, at: number): boolean {
  const role = roles[at]!;
  return role.is === "furniture" && role.kind === "comments" && roles[at - 1]?.is === "meta" && roles[at - 2]?.is === "title";
}

/** Where the heading's own lines begin: after the last line that closes what stood before, as long as a heading follows it. */
function openingOf(scene: Scene, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    // What comes again at the end of each post closes the one above, buttons included.
    if ((!divides(scene.roles[at]!) || countsBelowHead(scene, at)) && !scene.recurring.feet.has(at)) continue;
    if (firstWhere(at + 1, to - 1, (other) => good(scene, other)) >= 0) return at + 1;
  }
  return from;
}

/** Does a heading stand apart from the short lines above it? */
const setApart = ({ lines, roles }: Scene, at: number, start: number): boolean =>
  at === start || lines[at]!.gap > 1 || roles[at - 1]!.is !== "title";

/** Does a heading stand right below a day, one line to the next? */
const isUnder = ({ lines }: Scene, at: number | undefined, day: number): boolean => at === day + 1 && lines[at]!.gap === 1;

/** Titles without those that are the second line of one set apart right above ("Declaration of the Unions", "If they touch one, all will rise"). */
function withoutSecondLines({ lines }: Scene, titles: readonly number[]): readonly number[] {
  const isSecond = (at: number): boolean =>
    titles.includes(at - 1) &&
    lines[at]!.gap === 1 &&
    lines[at - 1]!.gap > 1 &&
    wordsIn(lines[at - 1]!.text) >= fewestOfFirst &&
    !isLoud(lines[at - 1]!.text);
  return titles.filter((at) => !isSecond(at));
}

/** The headline in capitals close above what tells more of it ("DELEGATES ARRIVE AT TOWN HALL", "Mass rally pledges help"), apart from the lines above; else the line itself. */
function overDeck({ lines }: Scene, titles: readonly number[], at: number): number {
  const [head, deck] = [lines[at - 1], lines[at]!];
  const isHead =
    head !== undefined &&
    titles.includes(at - 1) &&
    deck.gap === 1 &&
    head.gap > 1 &&
    isLoud(head.text) &&
    !isLoud(deck.text) &&
    wordsIn(head.text) >= fewestOfFirst;
  return isHead ? at - 1 : at;
}

/** So many words of a headline may come again with more behind them. */
const fewestRepeated = 4;
/** The number of readers takes no more letters. */
const longestCount = 8;

/** Titles without those that only say again what the heading above them says, with nothing but days and names between ("Call to the Meeting", "Call to the Meeting (2018, Suva)"): the former is the headline. */
function withoutRepeats({ lines, roles, definite }: Scene, titles: readonly number[]): readonly number[] {
  const saidAbove = (at: number): number => {
    const { text } = lines[at]!;
    let found = at;
    for (let above = at - 1; above >= 0 && !definite.has(at); above--) {
      // A day, or how many have read it.
      if (roles[above]!.is === "meta" || lines[above]!.text.length <= longestCount) continue;
      if (roles[above]!.is !== "title") break;
      const said = lines[above]!.text;
      const isPart = wordsIn(said) >= fewestRepeated && text.startsWith(said) && !/^\s*[|–—·»:_-]/u.test(text.slice(said.length));
      if (text !== said && !isPart) break;
      found = above;
    }
    return found;
  };
  return [...new Set(titles.map(saidAbove))];
}

/**
 * The readings of one stretch of short lines: one for each line that could be its headline, the likeliest by its place first.
 * @param prefers at the page's top, which of several lines that speak of the text is likelier its headline; null elsewhere
 */
function readZone(
  scene: Scene,
  from: number,
  to: number,
  layout: Layout | null,
  prefers: "first" | "last" | null,
): readonly Header[] {
  const { roles } = scene;
  const top = prefers !== null;
  // At the top, menus and counters stand anywhere around the headline.
  const start = top ? from : openingOf(scene, from, to);
  const end = to - 1;
  const isTitle = (at: number): boolean => roles[at]!.is === "title" || scene.definite.has(at);
  // "Headline", "5 May 2026": where days stand below headlines, the last of them is this one's; one before it closes a letter.
  const paired = range(start, end).filter(
    (at) => isDated(scene, at) && at > start && isTitle(at - 1) && scene.lines[at]!.gap <= 2,
  );
  const pairing = layout === "below" ? paired.at(-1) : undefined;
  // A word or two between a good headline and the day say what kind of piece it is.
  const heads =
    pairing !== undefined &&
    setApart(scene, pairing - 1, start) &&
    (good(scene, pairing - 1) ||
      firstWhere(1 + lastWhere(start, pairing - 2, (at) => isDated(scene, at)) || start, pairing - 2, (at) => good(scene, at)) <
        0);
  const pair = heads ? pairing : -1;
  const day = pair >= 0 ? pair : firstWhere(start, end, (at) => isDated(scene, at));
  // "From the Example Wire Service" between a headline and its text tells whose that is.
  const credits = (at: number): boolean =>
    at > start && isTitle(at - 1) && !scene.definite.has(at) && outletAtHead(scene.lines[at]!, scene.wordings) !== null;
  const all = range(start, end).filter((at) => isTitle(at) && !credits(at));
  const likely = all.filter((at) => good(scene, at));
  const named = likely.filter((at) => scene.definite.has(at));
  let titles: readonly number[] = named.length > 0 ? named.slice(0, 1) : likely;
  if (named.length === 0 && day >= 0) {
    const above = pair >= 0 ? [pair - 1] : likely.filter((at) => at < day);
    const below = (likely.some((at) => at > day) || layout !== "above" ? likely : all).filter((at) => at > day);
    const nearest =
      layout === "above"
        ? below.slice(0, 1)
        : !top
          ? above
          : layout === null
            ? isUnder(scene, below[0], day) && above.at(-1) !== day - 1
              ? [...above.slice(-1), below[0]!]
              : [...below.slice(-1), ...above.slice(-1)]
            : above.slice(-1);
    titles = nearest.length > 0 ? nearest : layout === "above" ? above : below;
  }
  if (titles.length === 0) titles = all;
  // Below "From the press" and apart from it stands the headline of what the column prints.
  const column = range(start, end).find(
    (at) => (isTitle(at) || roles[at]!.is === "label") && scene.wordings.marks["press-column"].test(scene.lines[at]!.text),
  );
  const printed = column === undefined ? undefined : all.find((at) => at > column && scene.lines[at]!.gap > 1);
  if (column !== undefined && printed !== undefined && (column === start || scene.lines[column]!.gap > 1)) titles = [column];
  if (!top) titles = withoutSecondLines(scene, titles);
  if (prefers) {
    titles = titles.toReversed();
    const best = named.length > 0 ? null : topTitle(scene, likely, prefers);
    const told = best === null ? null : overDeck(scene, likely, best);
    if (told !== null) titles = [told, ...titles.filter((at) => at !== told)];
  }
  titles = withoutRepeats(scene, titles);
  return titles.slice(0, most).map((title) => {
    const dated = day < 0 ? null : day > title ? "below" : layout === "above" ? "above" : null;
    let first = title;
    // A day above a heading goes with it where the page is made so; elsewhere it may close a letter before.
    const goesAlong = (at: number): boolean =>
      roles[at]!.is === "label" ||
      (roles[at]!.is === "caption" && scene.recurring.captionsLead) ||
      (roles[at]!.is === "meta" && (layout === "above" || top));
    while (first > start && goesAlong(first - 1)) first--;
    const signed = firstWhere(title + 1, end, (at) => roles[at]!.is === "meta" && !/\d/u.test(scene.lines[at]!.text)) >= 0;
    return { first, title, from, to, dated: dated === "above" && first > day ? null : dated, signed };
  });
}

/** A page with more headings than these runs several pieces together. */
const fewHeadings = 3;

/** The stretches of short lines between paragraphs (and cuts) that hold a heading, each with its readings. */
export function findHeaders(scene: Scene, layout: Layout | null): readonly (readonly Header[])[] {
  const { lines, roles } = scene;
  const stretches: { readonly from: number; readonly to: number; readonly top: boolean }[] = [];
  let from = 0;
  let told = false;
  for (let at = 0; at < lines.length; at++) {
    if (!isSolid(roles[at]!)) continue;
    if (firstWhere(from, at - 1, (title) => roles[title]!.is === "title" || scene.definite.has(title)) >= 0) {
      stretches.push({ from, to: at, top: !told });
      told = true;
    }
    if (roles[at]!.is === "text" && lines[at]!.text.length >= 60) told = true;
    from = at + 1;
  }
  const prefers = stretches.length > fewHeadings ? "last" : "first";
  return stretches
    .map((one) => readZone(scene, one.from, one.to, layout, one.top ? prefers : null))
    .filter((found) => found.length > 0);
}

/** Do days close the page's posts: the first heading has none beside it, and one stands below the last text? */
function daysClose(scene: Scene): boolean {
  const { roles } = scene;
  const [first] = findHeaders(scene, null);
  const last = lastWhere(0, roles.length - 1, (at) => roles[at]!.is === "text");
  const [top] = first ?? [];
  if (!top || firstWhere(top.from, top.to - 1, (at) => isDated(scene, at)) >= 0) return false;
  return roles[last + 1] !== undefined && isDated(scene, last + 1);
}

/** So many posts with such a day above them make a habit. */
const fewestUnderDays = 2;

/** Do whole days ("Monday, 9 January 2023") stand on lines of their own, apart from the headlines below them, as on blogs? Such a line heads all posts of its day, so that some headlines have none. */
export function daysHeadPosts({ lines, roles }: Scene, headers: readonly (readonly Header[])[]): boolean {
  const days = headers.flatMap(([likeliest]) => {
    const { dated, first, title } = likeliest!;
    return dated === "above" ? [firstWhere(first, title, (at) => roles[at]!.is === "meta" && /\d/u.test(lines[at]!.text))] : [];
  });
  return (
    days.length >= fewestUnderDays && days.every((at) => at >= 0 && wholeDay.test(lines[at]!.text) && lines[at + 1]!.gap > 1)
  );
}

/** Does the page print its days above its headlines or below them? Null where it prints none. */
export function layoutOf(scene: Scene): Layout | null {
  let above = 0;
  let below = 0;
  for (const [{ title, from, to }] of findHeaders(scene, null) as readonly (readonly [Header])[]) {
    const day = firstWhere(from, to - 1, (at) => isDated(scene, at));
    if (day < 0) continue;
    const before = lastWhere(from, day - 1, (at) => good(scene, at)) >= 0;
    const after = firstWhere(day + 1, to - 1, (at) => good(scene, at)) >= 0;
    const apart = day === from || scene.lines[day]!.gap > 1;
    if (apart && scene.roles[day + 1]?.is === "title" && isUnder(scene, day + 1, day)) above++;
    else if (before && !after) below++;
    else if (after && !before) above++;
    else if (title > day) above += 0.5;
  }
  if (above > below) return above >= 2 && !daysClose(scene) ? "above" : null;
  return below > 0 ? "below" : null;
}
