import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { listUnder } from "../../text/list-under.ts";
import { isCreditLine, isNameInBrackets } from "../articles/introductions.ts";
import { printedDays } from "../days/print-date.ts";
import { frameOf } from "./frame-of.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** Longer lines are running text. */
const longest = 240;
/** So often a line of one make comes again below posts; two are enough where nothing in them differs. */
const enough = 3;
const enoughAlike = 2;
/** Of its places such a share lies between the text of a post and what may open another. */
const share = 0.8;
/** A line of so many letters says what a post tells. */
const telling = 60;
/** A headline is no longer. */
const headMost = 160;
/** So many words at a line's head tell its make. */
const headWords = 3;

/** What the site makes has strokes, wide gaps, pictures or figures in it. */
const made = /\s[|·•∙/–—]\s|\s{3,}|\d|\p{Extended_Pictographic}/u;
const strokes = /\s[|·•∙/–—]\s|\s{3,}|\p{Extended_Pictographic}/u;
const endsSentence = /\p{Ll}[.!?]["”’)\]]?$/u;

/** The line with a mark for each figure. */
const bare = (text: string): string =>
  text
    .replace(/\d[\d.,:/-]*/gu, "#")
    .toLowerCase()
    .replace(/\s+/gu, " ");

/** The first words of a line that the site makes, up to the first colon where one stands among them; empty for any other line. */
function makeOf(text: string, role: Role): string {
  if (role.is !== "furniture" && !made.test(text)) return "";
  const words = bare(text).split(" ").slice(0, headWords);
  const label = role.is === "furniture" ? words.findIndex((word) => word.endsWith(":")) : -1;
  return label >= 0 ? words.slice(0, label + 1).join(" ") : words.length < headWords ? "" : words.join(" ");
}

/** For each line the next one before or behind it that is no furniture and no rule. */
function neighbours(
  roles: readonly Role[],
  skipped: ReadonlySet<number>,
): { readonly over: readonly number[]; readonly under: readonly number[] } {
  const solid = (at: number): boolean => roles[at]!.is !== "furniture" && roles[at]!.is !== "rule" && !skipped.has(at);
  const over: number[] = [];
  const under: number[] = [];
  for (let at = 0, last = -1; at < roles.length; at++) {
    over[at] = last;
    if (solid(at)) last = at;
  }
  for (let at = roles.length - 1, next = roles.length; at >= 0; at--) {
    under[at] = next;
    if (solid(at)) next = at;
  }
  return { over, under };
}

/**
 * Finds by recurrence what a page prints at the end of each of its posts: a line of one make ("Posted by ana at 6:14 | 3 comments", "Back to list", a rule) that comes again and
 * again, each time with text before it and no text right behind it. Such lines close a post whatever they say; they become furniture, and what stands right behind them a headline.
 * @param kickers lines that stand above headlines
 * @returns the lines that close a post
 */
export function markPostFeet(
  lines: readonly Line[],
  roles: Role[],
  wordings: SplitWordings,
  kickers: ReadonlySet<number>,
): ReadonlySet<number> {
  const { marks } = wordings;
  const signs = (text: string): boolean =>
    [marks.presses, marks.office, marks.body, marks.issuer, marks.signatory, marks.slogan, marks.closing, marks.greeting].some(
      (mark) => mark.test(text),
    );
  const may = (at: number): boolean => {
    const role = roles[at]!;
    const { text } = lines[at]!;
    if (text.length > longest || text.length < 3 || kickers.has(at)) return false;
    if (role.is === "furniture" || role.is === "rule") return true;
    if (role.is === "meta") return printedDays(text).length > 0 ? text.length > 40 : strokes.test(text);
    if (role.is !== "title" && role.is !== "text" && role.is !== "label") return false;
    if (role.is === "text" && endsSentence.test(text)) return false;
    return !signs(text) && !isCreditLine(lines[at]!, wordings) && !isNameInBrackets(lines[at]!);
  };
  const whole = new Map<string, number[]>();
  const byMake = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (!may(at)) return;
    const make = makeOf(text, roles[at]!);
    listUnder(whole, bare(text), at);
    if (make !== "") listUnder(byMake, make, at);
    if (strokes.test(text)) listUnder(byMake, frameOf(text), at);
  });
  const groups: number[][] = [];
  for (const [key, places] of whole) {
    const words = key.split(" ").length;
    if (places.length >= enough || (places.length >= enoughAlike && words >= headWords && made.test(lines[places[0]!]!.text)))
      groups.push(places);
  }
  for (const places of byMake.values()) if (places.length >= enough) groups.push(places);
  if (groups.length === 0) return new Set();
  const { over, under } = neighbours(roles, new Set(groups.flat()));
  // How much text stands before each line.
  const told: number[] = [];
  let sum = 0;
  lines.forEach(({ text }, at) => {
    if (roles[at]!.is === "cut" || (roles[at]!.is === "text" && text.length >= telling)) sum++;
    told[at] = sum;
  });
  // With nothing but its author and day above, up to a headline, a line stands in that headline's company.
  const besideHead = (from: number): boolean => {
    let at = from;
    while (at >= 0 && from - at < 4 && roles[at]!.is === "meta") at--;
    const is = roles[at]?.is;
    const above = roles[at - 1]?.is;
    return (
      is === undefined || is === "label" || (is === "title" && (above === undefined || above === "furniture" || above === "cut"))
    );
  };
  // "Name" and below it "President, Suva": words alone, below a line that ends no sentence, sign what stands above.
  const maySign = (at: number): boolean => {
    const above = over[at]!;
    const { is } = roles[at]!;
    if (is === "furniture" || is === "rule" || made.test(lines[at]!.text) || above < 0) return false;
    return roles[above]!.is !== "cut" && roles[above]!.is !== "meta" && !endsSentence.test(lines[above]!.text);
  };
  const closes = (at: number): boolean => {
    if (besideHead(over[at]!) || maySign(at)) return false;
    const next = under[at]!;
    if (next >= lines.length) return true;
    const { is } = roles[next]!;
    const { text } = lines[next]!;
    // A line of words over a day, and a text right below that, heads that text.
    const overDay = is === "meta" && roles[next + 1]?.is === "text" && lines[next + 1]!.text.length >= telling;
    if (overDay && roles[at]!.is === "title" && !strokes.test(lines[at]!.text)) return false;
    // "From a friend" over "Dear friends," heads a letter.
    if (wordings.pieces.salutation.test(text)) return false;
    return is !== "cut" && is !== "standfirst" && (is !== "text" || (text.length <= headMost && !endsSentence.test(text)));
  };
  const feet = new Set<number>();
  for (const places of groups) {
    const own = places.filter(closes);
    if (own.length < share * places.length || own.length < enoughAlike) continue;
    // Something is told before the first, and between any two.
    if (own.some((at, nth) => told[at] === (nth === 0 ? 0 : told[own[nth - 1]!]))) continue;
    // What stands nearer to what follows than to what goes before, with a text behind the last of them, heads each post.
    const heads = own.filter((at) => lines[at]!.gap > (lines[under[at]!]?.gap ?? 0)).length;
    if (heads >= share * own.length && told[own.at(-1)!]! < sum) continue;
    for (const at of own) feet.add(at);
  }
  for (const at of feet) {
    const role = roles[at]!;
    if (role.is !== "furniture" && role.is !== "rule")
      roles[at] = { is: "furniture", kind: "other", rule: "recurring-foot", tail: false };
  }
  // Between a foot (or the day below it) and a text that follows stands the headline, whatever it looks like.
  for (const at of feet) {
    const next = roles[under[at]!]?.is === "meta" ? under[at]! + 1 : under[at]!;
    const behind = roles[next + 1]?.is;
    if (roles[next]?.is === "text" && (behind === "text" || behind === "meta") && lines[next]!.text.length <= headMost)
      roles[next] = { is: "title" };
  }
  return feet;
}
