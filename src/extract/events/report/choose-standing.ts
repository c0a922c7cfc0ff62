import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { StandingWords } from "../../../codebook/events/standing-words.ts";
import { type Cell, printed, workedOut } from "../../../model/cell.ts";
import type { When } from "../../../model/date.ts";
import type { Salience, Standing } from "../../../model/report.ts";
import { daysBetween } from "../../../text/iso-days.ts";
import type { Span } from "../../../text/span.ts";
import type { Found } from "../match/find-matches.ts";
import { setApart } from "../match/set-apart.ts";
import type { Reference } from "../scene/references-of.ts";
import { isVague } from "./choose-when.ts";
import { sharedVerb } from "./shared-auxiliaries.ts";

/** How many code units around what happened are looked at. */
const BEFORE = 220;
const AFTER = 280;

interface Around {
  readonly before: string;
  readonly from: number;
  readonly after: string;
  readonly to: number;
}

/** Words told of whole, up to the comma or stop that ends them: what they say of the time to come, the sentence behind them does not. */
const quotation = /^.*(?:[,.!?…]["”’»]|["”»],)(?= )/su;

function around(text: string, { scene, match }: Found): Around {
  const trigger = scene.tokens[match.trigger]!;
  const last = scene.tokens[Math.max(match.trigger, match.to - 1)]!;
  const near = Math.max(scene.start, trigger.start - BEFORE);
  const from = near + (quotation.exec(text.slice(near, trigger.start))?.[0].length ?? 0);
  const to = trigger.end;
  return {
    before: text.slice(from, trigger.start),
    from,
    after: text.slice(to, Math.min(scene.end, Math.max(last.end, to) + AFTER)),
    to,
  };
}

const plans = /\b(?:will|would|shall|(?:is|are|was|were) (?:\w+ )?to)\b[^.;]*$/;

/** "laid a wreath before calling on the Premier": what is done before another thing is done as well, and what is planned before it is planned too. */
function withoutBefore(before: string, trigger: string): string {
  const ahead = /(?:^|\s)before (?:\w+ly )?$/i.exec(before);
  return trigger.endsWith("ing") && ahead && !plans.test(before.slice(0, ahead.index))
    ? before.slice(0, ahead.index + 1)
    : before;
}

interface Plain {
  readonly words: string;
  /** Where in the text the word at an index of `words` stands. */
  readonly at: (index: number) => number;
}

/** The words before without what tells of something else. */
function withoutApart({ before, from }: Around, apart: readonly Span[]): Plain {
  const kept: { readonly index: number; readonly start: number }[] = [{ index: 0, start: from }];
  let words = "";
  let next = from;
  for (const { start, end } of apart) {
    if (end <= from || start >= from + before.length) continue;
    words += before.slice(next - from, Math.max(start, from) - from);
    next = Math.min(end, from + before.length);
    kept.push({ index: words.length, start: next });
  }
  words += before.slice(next - from);
  return { words, at: (index) => kept.reduce((at, one) => (index >= one.index ? one.start + index - one.index : at), from) };
}

/** How much of an ISO day a date of each precision tells. */
const told = { day: 10, month: 7, year: 4 };

/** Does a date lie wholly behind a day? */
function isToCome(date: string, precision: When["precision"], reference: string): boolean {
  const length = precision ? told[precision] : 0;
  return date.slice(0, length) > reference.slice(0, length);
}

/** Is it told in the plain past ("signed"), which no day to come makes planned? A form that is the present too ("put") tells nothing. */
function isPast({ scene, match: { form, pattern, auxiliaries, trigger } }: Found): boolean {
  const forms = pattern.verb?.get(scene.tokens[trigger]!.low)?.[0]?.forms;
  return (
    form === "finite" &&
    pattern.voice === "active" &&
    auxiliaries.length === 0 &&
    forms?.has("past") === true &&
    !forms.has("base")
  );
}

/** Does the event stand as held, planned, denied …, by its wording and by the words around it? */
export function chooseStanding(
  text: string,
  found: Found,
  when: Cell<When> | null,
  reference: string | null,
  { standings }: StandingWords,
  words: EventWords,
): Cell<Standing> {
  const { scene, match, pattern } = found;
  const trigger = scene.tokens[match.trigger]!;
  const span = { start: trigger.start, end: trigger.end };
  const whole = around(text, found);
  const shared = sharedVerb(found, words);
  const verb = scene.tokens[shared ?? match.trigger]!;
  const ahead = verb.start < whole.from ? whole.before : text.slice(whole.from, verb.start);
  const place = { ...whole, before: withoutBefore(ahead, trigger.low) };
  const apart = setApart(scene.tokens, shared ?? match.trigger, words).map(({ from, to }) => ({
    start: scene.tokens[from]!.start,
    end: scene.tokens[to - 1]!.end,
  }));
  const plain = withoutApart(place, apart);
  const done = found.class.doneBy?.exec(place.before) != null;
  const speaks = found.class.inArticle.speech && !match.auxiliaries.some((word) => words.negations.has(word));
  for (const { standing, before, after } of standings) {
    // "has decided to ban": the decision is the ban.
    if (done && standing === "planned") continue;
    // "said no to the bid": the wording's own "no" denies nothing, nor does whoever rejects something deny having spoken.
    if (standing === "denied" && (pattern.standing === "held" || speaks)) continue;
    // "Invited by the Front, Name is to come": the invitation stands before the main clause.
    const sought = standing === "invited" ? { words: place.before, at: (index: number) => place.from + index } : plain;
    const said = before?.exec(sought.words);
    if (said) {
      const first = said.index + said[0].length - said[0].trimStart().length;
      const last = said.index + said[0].trimEnd().length - 1;
      return printed(standing, [{ start: sought.at(first), end: sought.at(last) + 1 }], `standing-${standing}`);
    }
    // "invited her to attend the forum to be held in Suva": what is planned is the forum.
    const behind = pattern.standing === "invited" && standing === "planned" ? null : after?.exec(place.after);
    if (behind)
      return printed(standing, [{ start: place.to, end: place.to + behind[0].trimEnd().length }], `standing-${standing}`);
  }
  if (pattern.standing) return printed(pattern.standing, [span], "standing-of-wording");
  // A headline's "Minister to visit" looks ahead.
  const to = scene.tokens[(shared ?? match.trigger) - 1];
  const alone =
    match.form === "infinitive" && match.auxiliaries.length === 1 && scene.tokens[match.trigger - 2]?.kind === "actor";
  if (shared === null ? !done && alone : words.toCome.has(to!.low))
    return printed("planned", [{ start: to!.start, end: trigger.end }], "standing-infinitive");
  const date = when?.value.date;
  // "wrote to her for the party's birthday (14 July)": what was done has the day of something else.
  if (date && reference && !isPast(found) && isToCome(date, when.value.precision, reference))
    return workedOut("planned", `${date} is after ${reference}`, "standing-day-to-come", when.spans);
  return printed("held", [span], "standing-held");
}

/** The last day of what a date stands for, which a year and a month are written as the first of. */
function lastDay(date: string, precision: When["precision"]): string {
  if (precision === "year") return `${date.slice(0, 4)}-12-31`;
  if (precision !== "month") return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** How far before what happened somebody may be named who tells of it. */
const TELLING = 300;

/** Is the past of the past ("had received") what somebody is told to have said, or says behind it? */
function isReported(text: string, { scene, match }: Found, { reported }: StandingWords): boolean {
  const trigger = scene.tokens[match.trigger]!;
  const before = text.slice(Math.max(scene.start, trigger.start - TELLING), trigger.start);
  const after = text.slice(trigger.end, Math.min(scene.end, trigger.end + AFTER));
  return reported.before?.exec(before) != null || reported.after?.exec(after) != null;
}

/** What had happened so many days before the article's day is its news as well ("had resigned on Tuesday"). */
const FRESH = 7;
/** In such a clause the past of the past is told for the sake of something else ("X, who had received Y"). */
const opensAside = /\b(?:who|whom|whose|which|where|when|after|before|since|because|as)\b[^,;.]*$/i;

function isFresh(when: Cell<When> | null, day: string | null): boolean {
  if (when?.value.date == null || day === null || when.value.precision !== "day" || isVague(when.value)) return false;
  const ago = daysBetween(when.value.date, day);
  return ago >= 0 && ago <= FRESH;
}

/** Do the words around an event say that somebody recalls it ("recalled that he had met")? Whether it is news all the same is not asked. */
export const saysRecalled = (text: string, found: Found, { recalled }: StandingWords): boolean =>
  recalled.before?.test(around(text, found).before) === true;

/** Does the article report the event, or only recall it? `atHead`: does the sentence open the article? What is `undone`, denied or called off is told in the past of the past, and no less the news. */
export function chooseSalience(
  text: string,
  found: Found,
  when: Cell<When> | null,
  { day, captured, opens }: Reference,
  standing: StandingWords,
  atHead: boolean,
  undone: boolean,
): Cell<Salience> {
  const { recalled } = standing;
  const { match, scene, pattern } = found;
  const trigger = scene.tokens[match.trigger]!;
  const span = { start: trigger.start, end: trigger.end };
  const place = around(text, found);
  const before = recalled.before?.exec(place.before);
  const news =
    before !== null &&
    before !== undefined &&
    atHead &&
    /^had /i.test(before[0]) &&
    (undone || isReported(text, found, standing));
  const fresh =
    before != null &&
    /^had /i.test(before[0]) &&
    !captured &&
    !opensAside.test(place.before.slice(0, before.index)) &&
    isFresh(when, day);
  if (before && !news && !fresh)
    return printed("background", [{ start: place.from + before.index, end: trigger.end }], "recalled");
  // "on 30 December last year", told on 3 January
  if (recalled.after?.test(place.after) && !isFresh(when, day)) return printed("background", [span], "recalled");
  const date = when?.value.end ?? when?.value.date;
  // "this year" is no day long ago, though it is written as its first.
  const last = date && lastDay(date, when!.value.precision);
  const [now, ago] = opens ? [opens, recalled.days] : [day, captured ? recalled.captured : recalled.days];
  if (date && last && now && daysBetween(last, now) > ago)
    return workedOut("background", `${date} is long before ${now}`, "long-ago", when!.spans);
  if (pattern.salience) return printed(pattern.salience, [span], "salience-of-wording");
  return workedOut("main", "told as news", "told", [span]);
}
