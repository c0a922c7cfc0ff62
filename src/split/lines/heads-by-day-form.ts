import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { anyMonth, anyWeekday } from "../../text/calendar-names.ts";
import { listUnder } from "../../text/list-under.ts";
import { printedDays } from "../days/print-date.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";
import { isSourceLine } from "./source-line.ts";

/** Lines of a day say little else. */
const longest = 110;
/** A headline is no longer. */
const headMost = 240;
/** So many days of one form make it the page's, where such a share of them tells on which side the headlines stand. */
const enough = 3;
const share = 0.8;
const fewest = 2;
/** A line of so many letters says what a post tells. */
const telling = 60;
/** Kickers have no more words than these. */
const kickerMost = 3;
/** So many words say what kind of piece it is, above a headline of so many. */
const kindMost = 2;
const headLeast = 4;
/** Beside a day without its year stand no more words. */
const fewWords = 5;
const words = /\p{L}{2,}/gu;

const months = new RegExp(`(?<!\\p{L})${anyMonth}(?!\\p{L})\\.?`, "giu");
const weekdays = new RegExp(`(?<!\\p{L})${anyWeekday}(?!\\p{L})\\.?`, "giu");
const digits = /(?<!\d)(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d))(?!\d)/u;
const wordsIn = (text: string): number => text.split(/\s+/u).length;
const endsSentence = /[\p{Ll})][.;,]["”’)\]]?$/u;

/** How a line prints its day: the word before it, and the day without its figures and names; null where the line holds none near its head. */
function formOf(text: string): string | null {
  if (text.length > longest) return null;
  const [printed] = printedDays(text);
  const day = printed ?? digits.exec(text);
  if (!day) return null;
  const start = "start" in day ? day.start : day.index;
  const end = "start" in day ? day.end : day.index + day[0].length;
  const before = text.slice(0, start).toLowerCase();
  const label = /^[^\p{L}]*(\p{L}*)/u.exec(before)![1]!;
  if (label === "" && text.length - end > 70) return null;
  const shape = text
    .slice(start, end)
    .replace(months, "M")
    .replace(weekdays, "W")
    .replace(/\d+/gu, (number) => (number.length === 4 ? "Y" : "9"));
  return `${label}|${before.replace(/[\p{L}\d\s]/gu, "").slice(0, 2)}|${shape}`;
}

/** Is most of a line a day? */
const isMereDay = (text: string): boolean => {
  const [day] = printedDays(text);
  return day !== undefined && 2 * (day.end - day.start) >= text.length;
};

/** Does a day stand nearer to the line above it, or to the line below? 0 where blank lines do not tell. */
function nearer(lines: readonly Line[], at: number): number {
  const [above, below] = [lines[at]!.gap, lines[at + 1]?.gap ?? 0];
  return at === 0 ? 1 : Math.sign(above - below);
}

/**
 * Finds the headlines of a page by the form in which it prints the day of each post: where lines of one form stand, again and again, glued to a short line on the same side, with text
 * behind, those short lines are the headlines, whatever they look like, and a word or two glued above them are their kickers.
 * @param behind headlines that open with their day
 * @returns the headlines
 */
export function markHeadsByDayForm(
  lines: readonly Line[],
  roles: Role[],
  behind: ReadonlySet<number>,
  { pieces }: SplitWordings,
): readonly number[] {
  const forms = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    const { is } = roles[at]!;
    // "[12.05.2025] Minister opens harbour" is day and headline in one.
    if (behind.has(at)) return;
    const form = is === "meta" || is === "title" || is === "text" ? formOf(text) : null;
    // A sentence may begin with a day.
    if (form !== null && !/^.{0,60}\b(?:19|20)\d\d\b/u.test(text) && (text.match(words) ?? []).length > fewWords) return;
    if (form !== null) listUnder(forms, form, at);
  });
  const could = (at: number): boolean => {
    const role = roles[at];
    const text = lines[at]?.text ?? "";
    if (!role || text.length < 3 || text.length > headMost || isMereDay(text) || isSourceLine(text, pieces)) return false;
    if (role.is === "text") return !endsSentence.test(text);
    return (
      role.is === "title" ||
      role.is === "label" ||
      (role.is === "furniture" && role.kind === "menu" && !role.tail && !text.includes(":"))
    );
  };
  // The next line that says what a post tells: it stands near below its headline.
  const tells = (from: number): boolean => {
    for (let at = from; at < Math.min(lines.length, from + 5); at++) {
      if (roles[at]!.is === "cut" || (roles[at]!.is === "text" && lines[at]!.text.length >= telling)) return true;
      if (roles[at]!.is === "furniture" && at > from + 1) return false;
    }
    return false;
  };
  // Between the day and its headline may stand what kind of piece it is: a word or two right above more words.
  const isOver = (at: number): boolean =>
    could(at) &&
    could(at + 1) &&
    lines[at + 1]!.gap === 1 &&
    wordsIn(lines[at]!.text) <= kindMost &&
    wordsIn(lines[at + 1]!.text) >= headLeast &&
    tells(at + 2);
  const heads: number[] = [];
  for (const days of forms.values()) {
    if (days.length < enough) continue;
    const votes = days.map((at) => {
      const near = nearer(lines, at);
      const [above, below] = [could(at - 1) && tells(at + 1), (could(at + 1) && tells(at + 2)) || isOver(at + 1)];
      if (near < 0 && above) return -1;
      if (near > 0 && below) return 1;
      return near !== 0 || above === below ? 0 : above ? -1 : 1;
    });
    const given = votes.filter((vote) => vote !== 0).length;
    for (const side of [-1, 1]) {
      const own = days.filter((_, nth) => votes[nth] === side);
      if (own.length < fewest || own.length < share * given || 2 * own.length < days.length) continue;
      for (const at of days) {
        const [head, from] = side < 0 ? [at - 1, at + 1] : [at + 1, at + 2];
        if (side > 0 && isOver(head)) {
          roles[head] = { is: "label" };
          heads.push(head + 1);
        } else if (could(head) && tells(from)) heads.push(head);
      }
      for (const at of days) if (roles[at]!.is !== "meta") roles[at] = { is: "meta" };
    }
  }
  for (const at of heads) roles[at] = { is: "title" };
  const isKicker = (at: number): boolean =>
    at >= 0 &&
    lines[at + 1]!.gap === 1 &&
    wordsIn(lines[at]!.text) <= kickerMost &&
    lines[at]!.text === lines[at]!.text.toUpperCase() &&
    /\p{Lu}/u.test(lines[at]!.text);
  const kickers = heads.map((at) => at - 1).filter(isKicker);
  if (kickers.length >= share * heads.length) for (const at of kickers) roles[at] = { is: "label" };
  return heads;
}
