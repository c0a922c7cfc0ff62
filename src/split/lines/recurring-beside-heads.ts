import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { listUnder } from "../../text/list-under.ts";
import { aroundDay, frameOf } from "./frame-of.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** So many lines of one make beside headlines are a slot that the page fills each time, where such a share of them stand there. */
const enough = 3;
const share = 0.8;
const longestOfDay = 110;
const longestOfKicker = 60;
/** Between a picture and the headline below it stand fewer. */
const mostBetween = 6;
/** Between such a line and the headline stand no more than these. */
const within = 2;
/** A headline has so many words; a kind of piece has fewer. */
const fewestOfHead = 3;

/** Lines that stand above the page's first text, and none of them below its last, go with what follows: they close nothing. */
function goesBefore(lines: readonly Line[], roles: readonly Role[]): (places: readonly number[]) => boolean {
  const isText = ({ text }: Line, at: number): boolean => roles[at]!.is === "text" && text.length >= running;
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  return (places) => places[0]! < first && places.at(-1)! < last;
}

const endsSentence = /\p{Ll}{2}[.!?;,][”"’)\]]*$/u;

/**
 * Marks as days the lines beside the headlines of a page that are made alike around a day, whatever else stands in them ("Views: 14 | 5 May 2024", "Topic: Trade Put up on
 * Sunday, 5 May 2024").
 */
export function markDaysOfOneFrame(lines: readonly Line[], roles: Role[]): void {
  const frames = new Map<string, number[]>();
  lines.forEach(({ text, level }, at) => {
    const role = roles[at]!;
    if (text.length > longestOfDay || level !== null || role.is === "cut" || role.is === "caption" || endsSentence.test(text))
      return;
    const around = aroundDay(text);
    if (around !== null) listUnder(frames, frameOf(around), at);
  });
  const leads = goesBefore(lines, roles);
  const isHead = (at: number, own: ReadonlySet<number>): boolean => roles[at]?.is === "title" && !own.has(at);
  for (const places of frames.values()) {
    if (places.length < enough || !leads(places) || places.every((at) => roles[at]!.is === "meta")) continue;
    const own = new Set(places);
    const beside = places.filter((at) => {
      for (let step = 1; step <= within; step++) if (isHead(at - step, own) || isHead(at + step, own)) return true;
      return false;
    });
    if (beside.length < share * places.length) continue;
    for (const at of places) roles[at] = { is: "meta" };
  }
}

/**
 * Marks as labels the lines that come again above the headlines of a page, word for word: the first of them stands above the page's first text, and none below its last.
 * @returns those lines
 */
export function markRecurringKickers(lines: readonly Line[], roles: Role[]): ReadonlySet<number> {
  const leads = goesBefore(lines, roles);
  const alike = new Map<string, number[]>();
  lines.forEach(({ text, level }, at) => {
    const role = roles[at]!;
    const may =
      role.is === "title" ||
      role.is === "text" ||
      role.is === "label" ||
      (role.is === "end" && !role.signs) ||
      (role.is === "furniture" && role.kind === "menu");
    if (may && level === null && text.length <= longestOfKicker && /\p{L}{2}/u.test(text) && !endsSentence.test(text))
      listUnder(alike, text, at);
  });
  // Nothing but days and further short lines stands between it and a headline over text.
  const heads = (from: number): boolean => {
    let title = false;
    for (let at = from + 1; at <= from + within + 2 && at < lines.length; at++) {
      const { is } = roles[at]!;
      if (is === "text") return title && lines[at]!.text.length >= running;
      if (is === "title") title = true;
      else if (is !== "meta" && is !== "label") return false;
    }
    return title;
  };
  const kickers = new Set<number>();
  for (const places of alike.values()) {
    if (places.length < enough || !leads(places)) continue;
    if (places.filter(heads).length < share * places.length) continue;
    for (const at of places) {
      kickers.add(at);
      roles[at] = { is: "label" };
    }
  }
  return kickers;
}

/** Marks as the company of headlines the lines that come again right below them, word for word, the first of them above the page's first text ("From: Example Newsroom"). */
export function markRecurringBelowHeads(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): void {
  const leads = goesBefore(lines, roles);
  const alike = new Map<string, number[]>();
  lines.forEach(({ text, level }, at) => {
    const { is } = roles[at]!;
    // Once marked it is found again, for what makes headlines of the lines beside days comes in between.
    if (
      (is !== "text" && is !== "title" && (is !== "meta" || /\d/u.test(text))) ||
      level !== null ||
      text.length > longestOfKicker
    )
      return;
    if (at > 0 && !endsSentence.test(text) && !marks.greeting.test(text)) listUnder(alike, text, at);
  });
  for (const places of alike.values()) {
    if (places.length < enough || !leads(places)) continue;
    const below = places.filter((at) => roles[at - 1]!.is === "title" && lines[at - 1]!.text.length > lines[at]!.text.length);
    if (below.length < places.length) continue;
    for (const at of places) {
      roles[at] = { is: "meta" };
      // A word or two between it and the day tell what kind of piece it is.
      const kind = roles[at + 1]?.is === "title" && lines[at + 1]!.text.split(/\s+/u).length < fewestOfHead;
      if (kind && roles[at + 2]?.is === "meta") roles[at + 1] = { is: "label" };
    }
  }
}

/** Do the pictures of a page stand above its headlines: does one above the page's first text, and nearly all with nothing but days and labels between? */
export function captionsLead(lines: readonly Line[], roles: readonly Role[]): boolean {
  const leads = goesBefore(lines, roles);
  const captions = lines.flatMap((_, at) => (roles[at]!.is === "caption" ? [at] : []));
  if (captions.length < enough || !leads(captions)) return false;
  const over = (from: number): boolean => {
    let at = from + 1;
    while (at - from < mostBetween && ["caption", "meta", "label"].includes(roles[at]?.is ?? "")) at++;
    return roles[at]?.is === "title";
  };
  return captions.filter(over).length >= share * captions.length;
}
