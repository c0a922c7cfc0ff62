import { isCreditLine, isNameInBrackets, many } from "../articles/introductions.ts";
import { beforeColophon } from "../lines/colophon.ts";
import { mailStarts } from "../lines/mail-heads.ts";
import { stampedStarts } from "../lines/stamps.ts";
import { awaitedBy, isKept, nothingYet, oneMore, readOn } from "./announcement.ts";
import { daysHeadPosts, findHeaders, type Header, layoutOf } from "./headers.ts";
import { type Start, withLost } from "./lost-posts.ts";
import { weighPage } from "./page-kind.ts";
import { endOf } from "./post-end.ts";
import { isOfColumn } from "./press-column.ts";
import type { Scene } from "./scene.ts";
import { stampedHeads } from "./stamped-heads.ts";
import { habitsOf, marksOf, titleScore } from "./title-score.ts";
import type { Mark } from "./title-weights.ts";

/** The lines of one post: from its headline to its last line of text or its cut. Indexes of lines; `last` counts. */
export interface PostLines {
  readonly first: number;
  readonly last: number;
  readonly headline: number | null;
  readonly truncated: boolean;
}

/** What speaks for a heading below the last text that its post announced, where a signature or a credit closes that: a guess. */
const allCame = 2.5;
/** Where such a share of the headings has a day, a heading with its day scores at least so much: guesses. */
const nearlyAll = 0.7;
const dated = 0.5;
/** Between a headline and its text stand no more lines. */
const shortHead = 4;
/** So many headings with their days tell that a page has them all so. */
const fewestDated = 3;
/** How many lines (a day, a label) stand above most headlines; at the page's top, amid its menu, this tells which lines go with the first. */
function usualLead(headers: readonly Header[]): number {
  const counts = new Map<number, number>();
  for (const { first, title } of headers) counts.set(title - first, (counts.get(title - first) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** So many headings below the first, none with a day, an author, a dateline or a signature above it, are sections of one text. */
const sections = 3;

/** Is the page one article with headings: the first heading alone has a day or an author, nobody signs amid them, nothing is cut off, and it is no digest? */
function isSinglePage(
  { roles, cutsOff, briefs }: Scene,
  zones: readonly (readonly { readonly marks: ReadonlySet<Mark> }[])[],
): boolean {
  const have =
    (own: readonly Mark[]) =>
    (readings: readonly { readonly marks: ReadonlySet<Mark> }[]): boolean =>
      readings.some(({ marks }) => own.some((mark) => marks.has(mark)));
  return (
    !briefs &&
    zones.length > sections &&
    have(["day", "byline"])(zones[0]!) &&
    !zones.slice(1).some(have(["day", "byline", "dateline", "signed"])) &&
    !roles.some((role, at) => role.is === "cut" || cutsOff(at))
  );
}

/** A first headline that is no longer than those of sections are, on a page with so many more. */
const shortFirst = { words: 5, others: 2 } as const;

/** Is a page's first heading as short as the others? The headline of one text with sections is longer than they are. */
function isAsShort([first, ...others]: readonly string[]): boolean {
  const words = first?.split(/\s+/u).length ?? Number.POSITIVE_INFINITY;
  return (
    words <= shortFirst.words && others.length >= shortFirst.others && others.some((text) => text.split(/\s+/u).length >= words)
  );
}

interface Reading {
  readonly header: Header;
  readonly marks: ReadonlySet<Mark>;
}

/** Of the readings of the page's top the one that has its day where most other headings have theirs: what stands above it is the page's name. */
function firstOf(readings: readonly Reading[], others: readonly (readonly Reading[])[]): Reading {
  const usual = (["below", "above", null] as const).find(
    (layout) =>
      others.length > 1 && others.filter(([likeliest]) => likeliest!.header.dated === layout).length > 0.7 * others.length,
  );
  return (usual !== undefined && readings.find(({ header }) => header.dated === usual)) || readings[0]!;
}

/** Does a short line above the page's first text name a periodical, or its number or month? */
function namesPeriodical({ lines, roles, wordings }: Scene): boolean {
  const first = lines.findIndex(({ text }, at) => roles[at]!.is === "text" && text.length >= 60);
  return lines
    .slice(0, Math.max(0, first - 1))
    .some(({ text, level }) => level === null && text.length <= 80 && wordings.marks.periodical.test(text));
}

/** A question with nothing beside it, amid the texts that were announced, is one that a text asks. */
const isAside = (text: string, marks: ReadonlySet<Mark>): boolean =>
  /\?["”’)]?$/u.test(text) && [...marks].every((mark) => mark === "gap");

/** What stands between a headline and the short lines before the next: nothing but a credit, or anything else. */
function toldBefore({ lines, roles, wordings }: Scene, headline: number | null, to: number): "credit" | "other" {
  if (headline === null || to - headline > shortHead) return "other";
  const told = lines.slice(headline + 1, to).filter((_, offset) => ["text", "cut"].includes(roles[headline + 1 + offset]!.is));
  return told.length > 0 && told.every((line) => isCreditLine(line, wordings)) ? "credit" : "other";
}

/** Does a line of some length, or a cut, stand among the next three before another heading? */
function tellsSoon({ lines, roles }: Scene, from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 3) && roles[at]!.is !== "title"; at++)
    if (roles[at]!.is === "cut" || (roles[at]!.is === "text" && lines[at]!.text.length >= 60)) return true;
  return false;
}

/** Where the posts of a page begin. `datelined` tells whether a line opens with a dateline. */
function postStarts(scene: Scene, datelined: (at: number) => boolean): readonly Start[] {
  const { lines, roles, definite, wordings } = scene;
  const mails = mailStarts(scene);
  if (mails.length > 0) return mails;
  const headers = findHeaders(scene, layoutOf(scene));
  const stamped = stampedStarts(scene, headers.length);
  if (stamped.length > 0) return stamped.map((first) => ({ first, headline: null }));
  const zones = headers.map((readings) => readings.map((header) => ({ header, marks: marksOf(scene, header, datelined) })));
  const printed = habitsOf(
    zones.map((readings) => ({
      text: lines[readings[0]!.header.title]!.text,
      marks: readings[0]!.marks,
      certain: readings.some(({ header: { title } }) => definite.has(title) && !scene.recurring.heads.has(title)),
    })),
    wordings.pieces,
  );
  // The days of posts under days of their own are those that head all posts of the day.
  const habits = daysHeadPosts(scene, headers)
    ? { ...printed, usual: new Set([...printed.usual].filter((mark) => mark !== "day")) }
    : printed;
  const underStamp = stampedHeads(scene, headers);
  const own = zones
    .slice(1)
    .map((readings) => Math.max(...readings.map(({ header, marks }) => titleScore(scene, header, marks, habits, null))));
  const periodical = namesPeriodical(scene);
  // The day of a bulletin is the day of all that it holds.
  const single = !periodical && !habits.likeFirst && isSinglePage(scene, zones);
  // Where days or cuts mark the headlines, they tell all that the page's kind could.
  const plain = single || !(["day", "cut"] as const).some((mark) => habits.usual.has(mark));
  const heads = zones.map(
    (readings, at) => lines[(at === 0 ? firstOf(readings, zones.slice(1)) : readings[0]!).header.title]!.text,
  );
  const asShort = !single && isAsShort(heads);
  const grounds = [periodical, habits.likeFirst, asShort].filter(Boolean).length;
  const onPage = plain ? weighPage(own, single, grounds) : (score: number): number => score;
  const lead = usualLead(zones.slice(1).map(([likeliest]) => likeliest!.header));
  // Where every other heading has its day, the name of a column heads a post without one, and no section of the post above.
  const isColumn = ({ header }: Reading): boolean => wordings.marks.column.test(lines[header.title]!.text);
  const hasDay = ({ marks }: Reading): boolean => marks.has("day");
  const allDated =
    zones.filter((readings) => readings.some(hasDay)).length >= fewestDated &&
    zones.every((readings) => readings.some(hasDay) || readings.some(isColumn));
  const starts: Start[] = [];
  let told = nothingYet;
  let at = 0;
  const opened = (first: number, headline: number | null): void => {
    starts.push({ first, headline });
    told = nothingYet;
  };
  const read = (to: number): void => {
    for (; at < to; at++) {
      const role = roles[at]!;
      if (role.is === "cut" || scene.recurring.feet.has(at)) told = nothingYet;
      const closes = role.is === "end" && roles[at + 1]?.is !== "end" && (role.signs || isNameInBrackets(lines[at]!));
      // A rule divides texts that were announced together.
      if (role.is === "rule" && told.announced > 1 && told.begun < told.announced && told.since !== 0)
        told = oneMore({ ...told, begun: Math.max(1, told.begun) }, false);
      if (closes) told = { ...told, closed: told.closed + 1 };
      if (roles[at]!.is !== "text") continue;
      if (scene.opens(at) && starts.length > 0) opened(at, null);
      if (starts.length === 0 && (lines[at]!.text.length >= 60 || wordings.pieces.salutation.test(lines[at]!.text)))
        opened(at, null);
      if (starts.length > 0) told = scene.cutsOff(at) ? nothingYet : readOn(scene, told, at, datelined);
    }
  };
  for (const readings of zones) {
    const { header } = readings[0]!;
    read(Math.min(...readings.map(({ header: { first } }) => first)));
    if (roles[header.to] === undefined && !definite.has(header.title)) continue;
    // Over a message that the post prints stands who sent it.
    if (starts.length > 0 && readings.some(({ header: { title } }) => scene.senders.has(title))) {
      told = oneMore(told, false);
      at = Math.max(at, header.to);
      continue;
    }
    const certain =
      readings.find(({ header: { title } }) => definite.has(title)) ??
      readings.find(({ header: { title } }) => underStamp.has(title)) ??
      (starts.length === 0 ? firstOf(readings, zones.slice(1)) : undefined);
    // Where credits close most texts, one more of them announces nothing.
    const awaited = told.weak && habits.known.has("credit") ? null : awaitedBy(told);
    // A signature closes a text; where so many were announced that more are to come, the heading may well be that of the next.
    const isDue = told.announced < many && told.closed < told.announced;
    const scores = readings.map(({ header, marks }) => {
      const kept = (marks.has("end") && !isDue) || isKept(told, marks);
      const alone = titleScore(scene, header, marks, habits, kept ? null : awaited);
      // A signature closes the post where nothing was announced, and else the last text that was.
      const closed = told.announced > 0 ? marks.has("end") && told.closed >= told.announced : marks.has("signed");
      if (closed) return onPage(alone + allCame);
      // Where nearly every heading has its day or dateline, one that has it and that nothing has promised opens a post, however like the last one it speaks.
      const usual =
        (awaited === null &&
          (["day", "dateline"] as const).some(
            (mark) => marks.has(mark) && habits.known.has(mark) && habits.shares.get(mark)! >= nearlyAll,
          )) ||
        (awaited === null && allDated && isColumn({ header, marks }));
      if (usual) return Math.max(onPage(alone), dated);
      return awaited === null ? onPage(alone) : Math.min(alone, onPage(alone));
    });
    const best = certain ?? readings[scores.indexOf(Math.max(...scores))]!;
    // What a page cuts off ends there, so the next heading opens another post.
    const behindCut =
      roles[header.from - 1]?.is === "cut" && scene.roles[header.to]?.is === "text" && lines[header.to]!.text.length >= 60;
    const behindFoot = best.marks.has("foot") && tellsSoon(scene, best.header.to);
    const { series } = scene.recurring;
    const inSeries = series.size === 0 || readings.some(({ header: { title } }) => series.has(title));
    const ofColumn = isOfColumn(scene, starts.at(-1)?.headline ?? null, best.header.title);
    // Between a headline and what tells more of it may stand whose text it is.
    const isDeck = certain === undefined && toldBefore(scene, starts.at(-1)?.headline ?? null, header.from) === "credit";
    const begins =
      !inSeries || ofColumn || isDeck ? false : certain !== undefined || behindCut || behindFoot || Math.max(...scores) > 0;
    if (begins && (certain || !scene.inside.has(best.header.title))) {
      let { first } = best.header;
      if (starts.length === 0) {
        first = Math.max(header.from, best.header.title - lead);
        // Where no other heading has a day above it, this one is the page's.
        if (zones.length <= 2 || lead > 0) while (first > header.from && roles[first - 1]!.is === "meta") first--;
        while (first < best.header.title && roles[first]!.is === "furniture") first++;
      }
      opened(first, best.header.title);
    } else if (awaited !== null && !(told.begun > 0 && isAside(lines[best.header.title]!.text, best.marks)))
      told = oneMore(told, best.marks.has("dateline"));
    at = Math.max(at, header.to);
  }
  read(lines.length);
  return starts;
}

/** Does any line tell something? A page's name and motto at its top do not. */
const tells = ({ lines, roles }: Scene, first: number, last: number): boolean =>
  roles.slice(first, last + 1).filter(({ is }) => is !== "furniture").length > 4 ||
  lines.slice(first, last + 1).some(({ text }, at) => {
    const { is } = roles[first + at]!;
    return is === "cut" || is === "meta" || (is === "text" && (text.length >= 60 || /[.!?…]$/u.test(text)));
  });

/** The headline of a post without a text has so many words. */
const fewestOfBare = 5;

/** Are the page's first lines nothing but a name with its number and day ("People’s Example", "No. 43", "October 27, 2023"), or a headline with "Read more"? */
function isName({ lines, roles }: Scene, first: number, last: number, headline: number | null): boolean {
  const own = roles.slice(first, last + 1);
  const isSaid = ({ text }: { readonly text: string }): boolean => text.length >= 60 || /[.!?…]["”’)]?$/u.test(text);
  if (own.some(({ is }, at) => is === "text" && isSaid(lines[first + at]!))) return false;
  const words = headline === null ? 0 : lines[headline]!.text.split(/\s+/u).length;
  return words < fewestOfBare || own.at(-1)!.is === "cut";
}

/** Rules part the posts of a page where they stand right before such a share of them, and before so many. */
const parted = { share: 0.6, least: 3 } as const;

/** Where the last post of a page that rules part ends: before the rule below which nothing begins any more. */
function beforeLastRule(scene: Scene, starts: readonly Start[], end: number): number {
  const { roles } = scene;
  const behindRule = starts.slice(1).filter(({ first }) => roles[first - 1]?.is === "rule").length;
  const least = mailStarts(scene).length > 0 ? 1 : parted.least;
  if (behindRule < least || behindRule < parted.share * (starts.length - 1)) return end;
  const from = starts.at(-1)!.first;
  let rule = from + 1;
  while (rule <= end && roles[rule]!.is !== "rule") rule++;
  return rule <= end && roles.slice(from, rule).some(({ is }) => is === "text") ? rule - 1 : end;
}

/** Divides the lines of a page (or of one region of it) into posts. */
export function findPosts(scene: Scene, datelined: (at: number) => boolean): readonly PostLines[] {
  const starts = withLost(scene, postStarts(scene, datelined));
  // Posts without headlines may be one line each.
  const bare = starts.every(({ headline }) => headline === null);
  return starts.flatMap(({ first, headline }, index) => {
    const before =
      index < starts.length - 1 ? starts[index + 1]!.first - 1 : beforeLastRule(scene, starts, scene.lines.length - 1);
    const end = endOf(scene, first, before);
    const truncated = end.truncated;
    const last =
      index < starts.length - 1 || truncated ? end.last : beforeColophon(scene, starts[0]!.first, headline ?? first, end.last);
    const banner = index === 0 && starts.length > 1 && (!tells(scene, first, last) || isName(scene, first, last, headline));
    return banner || (starts.length > 1 && !bare && last - first < 1 && !truncated) ? [] : [{ first, last, headline, truncated }];
  });
}
