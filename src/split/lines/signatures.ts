import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import { announcedTexts } from "../articles/introductions.ts";
import { isLoud } from "./kickers.ts";
import { type Line, running } from "./lines.ts";
import { readMeta } from "./meta-line.ts";
import type { Role } from "./role.ts";

type Marks = SplitWordings["marks"];

/** Nobody signs with more lines than these, or longer ones. */
const mostLines = 5;
const longest = 110;

/** A closing formula has no more words. */
const mostOfClosing = 7;

/** A call at the end of a text has no more words. */
const mostOfCall = 10;

/** So many headlines in capitals make a habit. */
const several = 3;
const isLoudLine = (text: string): boolean => isLoud(text) && text.split(" ").length >= 3;

const person = new LeanExpression(
  String.raw`^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sr|Comrade)\.? )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeiou]s?|del|van|von|bin|al|y|e)){1,4}$`,
  "u",
);

/** A town, with its country where that stands there. */
const place = /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,2}(?:, \p{Lu}[\p{L} .’'-]{2,30})?$/u;

/** Is a line nothing but a person's name? */
export const isPersonsName = (text: string): boolean => person.test(text);

/** A day with a place before it ("Suva, 7 March 2024") stands below a letter, seldom beside a headline. */
export function tellsPlaceAndDay(text: string, wordings: SplitWordings): boolean {
  const meta = text.length <= 80 ? readMeta(text, wordings) : null;
  return meta?.day != null && /^\p{Lu}[\p{L} .’'-]+, (?:(?:the )?\d|\p{Lu})/u.test(text) && !/^\p{L}+day\b/u.test(text);
}

/** "– Ana Lima, Montevideo": who wrote the lines above. */
const signsBehindDash = (text: string): boolean => {
  const name = /^[–—-]{1,2} ?([^,(]{3,50})(?:[,(].{2,90})?$/u.exec(text)?.[1];
  return name !== undefined && person.test(name.trim()) && !/[.!?;:]$/u.test(text);
};

/** "Name Name, General Secretary of the …": a person with an office, and nothing that is said of either. */
export const signsWithOffice = (text: string, marks: Marks): boolean => signedName(text, marks) !== null;

/** The name in "Name Name, General Secretary of the …"; null where a line is nothing of the kind. */
export function signedName(text: string, marks: Marks): string | null {
  const comma = text.search(/[,(–—] ?/u);
  if (text.length > longest || comma < 0 || marks.greeting.test(text) || /[.!?:;]$/u.test(text)) return null;
  const name = text.slice(0, comma).trim();
  // "STATEMENT BY MRS. ANA LIMA, AMBASSADOR" heads what she said.
  if (/ (?:BY|OF|FROM)(?: |$)/u.test(name)) return null;
  return person.test(name) && marks.office.test(text.slice(comma).replace(/^[\s,(–—]+/u, "")) ? name : null;
}

/**
 * Marks the lines that close a letter or message as ends: a closing formula and who signs below it, a name with its office, place and day, and the calls that
 * precede them. What follows is no longer the letter's.
 */
export function markSignatures(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  const { marks } = wordings;
  const signed: Role = { is: "end", signs: true };
  const short = (at: number): boolean => {
    const { is } = roles[at]!;
    return (
      lines[at]!.text.length <= longest &&
      lines[at]!.kind !== "item" &&
      (is === "text" || is === "title" || is === "meta" || is === "label")
    );
  };
  // "Embassy of Fiji", "Rome", "4 May 2024", one below the other and nothing of a text behind them.
  const placeThenDay = (at: number): boolean =>
    lines[at + 2]?.gap === 1 &&
    lines[at + 1]!.gap === 1 &&
    place.test(lines[at + 1]!.text) &&
    roles[at + 2]!.is === "meta" &&
    readMeta(lines[at + 2]!.text, wordings)?.day != null &&
    (lines[at + 3] === undefined || (lines[at + 3]!.gap > 1 && roles[at + 3]!.is !== "text"));
  // "I kiss you all," / "Mpho": a few words, a comma, and below them a name and no more.
  const closesByShape = (at: number): boolean =>
    /^\p{Lu}.*\p{Ll},$/u.test(lines[at]!.text) &&
    lines[at]!.text.split(" ").length <= mostOfClosing &&
    !marks.greeting.test(lines[at]!.text) &&
    roles[at - 1]!.is === "text" &&
    lines[at]!.gap > 1 &&
    lines[at + 1]?.gap === 1 &&
    (person.test(lines[at + 1]!.text) || /^\p{Lu}[\p{L}.’'-]+$/u.test(lines[at + 1]!.text));
  // Apart from who signs, and over a salutation, place and day are those of the next letter.
  const opensNext = (at: number): boolean =>
    lines[at]!.gap > 1 && tellsPlaceAndDay(lines[at]!.text, wordings) && marks.greeting.test(lines[at + 1]?.text ?? "");
  const placeAndDayBelow = (at: number): number => {
    for (let after = at + 1; after < lines.length && after - at <= mostLines && short(after); after++)
      if (tellsPlaceAndDay(lines[after]!.text, wordings)) return opensNext(after) ? at : after;
    return at;
  };
  // On a page whose headlines are in capitals a line of capitals above text is the next of them, and no name.
  const loud =
    lines.filter(({ text }, at) => roles[at]!.is === "title" && isLoudLine(text) && roles[at + 1]?.is === "text").length >=
    several;
  const tells = (at: number): boolean => roles[at]?.is === "text" && lines[at]!.text.length >= running;
  // Between such a headline and its text may stand whose text that is.
  const heads = (at: number): boolean =>
    loud &&
    isLoudLine(lines[at]!.text) &&
    (tells(at + 1) || (lines[at]!.gap > 1 && ["title", "meta"].includes(roles[at + 1]?.is ?? "") && tells(at + 2)));
  for (let at = 1; at < lines.length; at++) {
    const { text } = lines[at]!;
    const before = roles[at - 1]!.is;
    if (before === "text" && lines[at]!.gap === 1 && signsBehindDash(text)) {
      roles[at] = signed;
      continue;
    }
    // Place and day may stand between a letter and who signs it.
    const behindDay =
      before === "meta" &&
      tellsPlaceAndDay(lines[at - 1]!.text, wordings) &&
      (roles[at - 2]?.is === "text" || roles[at - 2]?.is === "end");
    if (heads(at) || !short(at) || (before !== "text" && before !== "end" && !behindDay)) continue;
    if (marks.slogan.test(text) && text.length <= longest && /[!.]["”’]?$/u.test(text)) {
      roles[at] = { is: "end", signs: false };
      continue;
    }
    const next = roles[at + 1]?.is;
    // "No more war from our soil!" below a text, and another headline below it.
    const ahead = roles[at + 2]?.is;
    const calls = roles[at]!.is === "title" && /!["”’]?$/u.test(text) && text.split(" ").length <= mostOfCall;
    if (
      calls &&
      lines[at]!.level === null &&
      (next === undefined ||
        next === "cut" ||
        (next === "title" && lines[at + 1]!.gap > 1 && (ahead === "text" || ahead === "meta")))
    ) {
      roles[at] = { is: "end", signs: false };
      continue;
    }
    // A press office above its telephone or address.
    const below = roles[at + 1];
    if (marks.presses.test(text) && below?.is === "furniture" && below.kind === "other") {
      roles[at] = below;
      continue;
    }
    if (marks.presses.test(text) && next !== "title" && next !== "meta" && next !== "text") {
      roles[at] = { is: "end", signs: false };
      continue;
    }
    // "Our thanks to the Example Post, from which we reprint this report." closes no letter.
    // "For a sea without missiles", apart from what stands around it and over a paragraph, is a headline.
    const isHead =
      marks["signs-for"].test(text) &&
      roles[at]!.is === "title" &&
      lines[at]!.gap > 1 &&
      next === "text" &&
      lines[at + 1]!.gap > 1 &&
      lines[at + 1]!.text.length >= running;
    const closes = (marks.closing.test(text) || closesByShape(at)) && !isHead && announcedTexts(lines[at]!, wordings) === 0;
    if (!closes && !signsWithOffice(text, marks)) {
      const under = lines[at + 1]?.text ?? "";
      // A bare name signs where office, place or day stand below it, one line to the next.
      const below = lines[at + 1]?.gap === 1 && (marks.office.test(under) || tellsPlaceAndDay(under, wordings));
      const isBody = marks.body.test(text) || marks.signatory.test(text) || marks.issuer.test(text);
      const names = person.test(text) || (isBody && tellsPlaceAndDay(under, wordings));
      const placed = isBody && roles[at]!.is === "title" && placeThenDay(at);
      if (placed) roles[at + 1] = roles[at + 2] = signed;
      else if (!(below && names && roles[at]!.is === "title")) continue;
    }
    roles[at] = signed;
    let last = at;
    // Whatever stands between a closing formula and place and day is who signs.
    const named = closes && (/,$/u.test(text) || lines[at + 1]?.gap === 1);
    const until = named ? placeAndDayBelow(at) : at;
    for (let after = at + 1; after < lines.length && after - at <= mostLines && short(after); after++) {
      const own = lines[after]!.text;
      if (heads(after) || opensNext(after)) break;
      // A bare day closes a letter where it stands directly below who signs, and apart from what follows.
      const closed =
        closes && roles[after]!.is === "meta" && lines[after]!.gap === 1 && after > at + 1 && lines[after + 1]?.gap !== 1;
      const dated = closed || tellsPlaceAndDay(own, wordings);
      const goesOn =
        dated ||
        after < until ||
        (named && after === at + 1 && roles[after]!.is !== "meta") ||
        (person.test(own) && (named || lines[after]!.gap === 1) && !marks.department.test(own)) ||
        (marks.office.test(own) && !/[.!?]$/u.test(own)) ||
        marks.body.test(own) ||
        signsWithOffice(own, marks);
      // What has a day below it, and is not followed by its own place, is the next headline.
      const tight = closes && lines[after]!.gap === 1 && lines[after + 1]?.gap === 1 && lines[after + 2]?.gap !== 1;
      const headed = roles[after + 1]?.is === "meta" && !tight && !tellsPlaceAndDay(lines[after + 1]!.text, wordings);
      if (!goesOn || (headed && !dated && after >= until && after > at + (closes ? 1 : 0))) break;
      roles[after] = signed;
      last = after;
      if (dated) break;
    }
    at = last;
  }
}
