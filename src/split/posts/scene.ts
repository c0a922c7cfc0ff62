import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { leadsToSpeech, outletBeforeColon, speaksFor } from "../articles/colon-leads.ts";
import { agencyNamedIn, announcedTexts, isWithinPost } from "../articles/introductions.ts";
import { quotedWhole } from "../articles/quoted-whole.ts";
import { tellsDay } from "../days/tells-day.ts";
import type { CutParagraphs } from "../lines/cut-paragraphs.ts";
import type { Line } from "../lines/lines.ts";
import { layOutMatter, type Matter } from "../lines/matter.ts";
import type { Recurring } from "../lines/recurring.ts";
import type { Role } from "../lines/role.ts";
import { isTelegram } from "../lines/telegrams.ts";

/** What is known of a page while its posts are looked for. */
export interface Scene {
  readonly lines: readonly Line[];
  readonly roles: readonly Role[];
  readonly wordings: SplitWordings;
  /** Lines that are headlines for certain, because a cut or the document tree names them. */
  readonly definite: ReadonlySet<number>;
  /** Lines between a headline and the cut that names it: no post begins there. */
  readonly inside: ReadonlySet<number>;
  /** How many texts of others a paragraph announces; 0 where it announces none. */
  readonly announced: (at: number) => number;
  /** The lines over messages that a post prints one after another. */
  readonly senders: ReadonlySet<number>;
  readonly recurring: Recurring;
  /** Does the line end in a mark that the text was cut off there? */
  readonly cutsOff: (at: number) => boolean;
  /** Is the line a paragraph at which the page, as is its habit, breaks a post off? */
  readonly breaksOff: (at: number) => boolean;
  /** Does the line open a post without a headline, right behind a paragraph that was cut off? */
  readonly opens: (at: number) => boolean;
  /** The level of the page's headings that head its posts: the highest that it uses twice; null where it marks none. */
  readonly topLevel: number | null;
  readonly matter: Matter;
  /** The usual number of line breaks before a paragraph. */
  readonly usualGap: number;
  /** A digest of short notices: below most headings stands a paragraph or two with a day of its own. */
  readonly briefs: boolean;
}

const modeOf = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
};

function topLevelOf(lines: readonly Line[], roles: readonly Role[]): number | null {
  const levels = lines.flatMap(({ level }, at) => (level !== null && roles[at]!.is === "title" ? [level] : []));
  const twice = levels.filter((level, at) => levels.indexOf(level) !== at);
  return twice.length === 0 ? null : Math.min(...twice);
}

/** So many notices make a digest, with so many paragraphs each, on such a share of the headings; without days in them, with so many words in such a share of the headings below the first, as those of sections seldom have. Guesses. */
const notices = { least: 4, paragraphs: 2, share: 0.7, words: 6, long: 0.8 } as const;

/**
 * Does the page run notices together, each with a heading, a paragraph or two, and a day, or all of them short and each with a headline of some words? Where a text of the page's own stands before the first heading's,
 * they are sections of that text.
 */
function areBriefs(lines: readonly Line[], roles: readonly Role[]): boolean {
  const first = roles.findIndex(({ is }) => is === "text");
  if (roles[first - 1]?.is !== "title") return false;
  let [headings, told, short, long] = [0, 0, 0, 0];
  for (let at = 0; at < lines.length; at++) {
    if (roles[at]!.is !== "title" || roles[at + 1]?.is !== "text") continue;
    headings++;
    let end = at + 1;
    while (roles[end]?.is === "text") end++;
    if (headings > 1 && lines[at]!.text.split(/\s+/u).length >= notices.words) long++;
    if (end - at - 1 <= notices.paragraphs) short++;
    if (end - at - 1 <= notices.paragraphs && tellsDay.test(lines[at + 1]!.text.slice(0, 300))) told++;
  }
  const headlined = headings >= notices.least && short === headings && long >= notices.long * (headings - 1);
  return headlined || (told >= notices.least && told >= notices.share * headings);
}

/** Own words between a headline's day and another's text are no longer. */
const introduction = 300;

/** Own words before a speech or letter have at least this length. */
const ownWords = 80;

/** Between words that bring in a letter and its salutation stand no more lines: to whom it goes, place and day. */
const overSalutation = 2;

/** Does a paragraph that names a speech or letter stand before a line that greets an audience, or before whom it is to, or place and day, and that line? Then that speech or letter follows. */
function leadsToGreeting(lines: readonly Line[], roles: readonly Role[], at: number, { marks, pieces }: SplitWordings): boolean {
  const ends = (text: string): boolean => /[,:!]["”’]?$/u.test(text) || (pieces.addressed.test(text) && !/[.?]$/u.test(text));
  const greets = (text: string): boolean => text.length <= 90 && marks.greeting.test(text) && ends(text);
  const { text } = lines[at]!;
  const colon = /[:：]$/u.test(text);
  if (roles[at]!.is !== "text" || !(text.length >= ownWords || colon) || marks.greeting.test(text)) return false;
  const opens = (line: number): boolean => lines[line]!.text.length <= 90 && pieces.addressed.test(lines[line]!.text);
  const places = (line: number): boolean =>
    roles[line]!.is === "meta" || (roles[line]!.is === "title" && roles[line + 1]?.is === "meta");
  let next = at + 1;
  while (next <= at + overSalutation && next < lines.length && !greets(lines[next]!.text) && (opens(next) || places(next)))
    next++;
  // What hands over right to a salutation need not say that it is a letter.
  if (next >= lines.length || !greets(lines[next]!.text)) return false;
  // Nor need the first words of a post, where they do not speak as a letter themselves.
  return (
    marks.spoken.test(text) ||
    colon ||
    (roles[at - 1]?.is !== "text" && at > 0 && roles[next + 1]?.is === "text" && !speaksFor({ text }))
  );
}

/** Sets the scene for the lines of a page. */
export function setScene(
  lines: readonly Line[],
  roles: readonly Role[],
  definite: ReadonlySet<number>,
  wordings: SplitWordings,
  datelined: (at: number) => boolean = () => false,
  inside: ReadonlySet<number> = new Set(),
  senders: ReadonlySet<number> = new Set(),
  paragraphs: CutParagraphs = { cut: new Set(), opens: new Set() },
  recurring: Recurring = { apart: new Set(), feet: new Set(), heads: new Set(), series: new Set(), captionsLead: false },
): Scene {
  const announced = new Map<number, number>();
  const announcedAt = (at: number): number => {
    const known = announced.get(at);
    if (known !== undefined) return known;
    // Words about somebody's report announce it where a dateline opens the next paragraph.
    // So may the headline of that text between them, where the day of the post stands right above its words.
    const headed = roles[at - 1]?.is === "meta" && roles[at + 1]?.is === "title" && lines[at]!.text.length <= introduction;
    const opening = at + (headed ? 2 : 1);
    const leads = roles[opening]?.is === "text" && !datelined(at) && datelined(opening);
    const quotes = (): boolean => roles[at + 1]?.is === "text" && isWithinPost(lines[at]!, lines[at + 1]!, wordings);
    // The salutation of what was announced right above announces nothing more.
    const isGreeting = (line: number): boolean => wordings.marks.greeting.test(lines[line]!.text);
    const greets = at > 0 && isGreeting(at) && !isGreeting(at - 1) && announcedAt(at - 1) > 0;
    const within = isTelegram(lines[at]!.text) || greets || (quotes() && quotedWhole(lines, roles, at + 1) === null);
    const told = within ? 0 : announcedTexts(lines[at]!, wordings, leads);
    const named = leads && agencyNamedIn(lines[at]!, lines[opening]!) !== null;
    const below = roles[at + 1]?.is === "text" ? lines[at + 1]! : null;
    const byColon =
      roles[at]?.is === "text" &&
      below !== null &&
      (leadsToSpeech(lines[at]!, below, isTelegram(below.text), wordings) || outletBeforeColon(lines[at]!, wordings) !== null);
    const leadsOn = named || byColon || leadsToGreeting(lines, roles, at, wordings);
    const answer = told === 0 && !within && leadsOn ? 1 : told;
    announced.set(at, answer);
    return answer;
  };
  return {
    lines,
    roles,
    wordings,
    definite,
    inside,
    announced: announcedAt,
    senders,
    recurring,
    topLevel: topLevelOf(lines, roles),
    matter: layOutMatter(
      lines.map(({ text }) => text),
      (at) => roles[at]!.is === "text",
    ),
    briefs: areBriefs(lines, roles),
    cutsOff: (at) =>
      paragraphs.cut.has(at) || (roles[at]?.is === "text" && wordings.cuts.trailing.test(lines[at]!.text.slice(-160))),
    breaksOff: (at) => paragraphs.cut.has(at),
    opens: (at) => paragraphs.opens.has(at),
    usualGap: modeOf(lines.filter((_, at) => at > 0 && roles[at]!.is === "text").map(({ gap }) => gap)),
  };
}
