import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import type { When } from "../../../model/date.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Found } from "../match/find-matches.ts";
import type { Match } from "../match/match-state.ts";
import type { Scene } from "../scene/scene.ts";
import { isOfEarlierClause } from "./earlier-clause.ts";
import { isInPresentRelative } from "./in-present-relative.ts";
import { isOfOtherClause } from "./of-other-clause.ts";
import { isOfPlan, isOfTalkedAbout, isTalkedAboutBehind } from "./talked-about.ts";

/** Rules of stretches of which no day is told: "this week", "earlier this week", "late last week". */
const stretches: ReadonlySet<string> = new Set(["whole-unit", "part-of-unit", "stage-of"]);

/** "this week" tells no day, though it shows that something is news: a stretch of which no day is printed. */
export const isVague = ({ precision, end, rule }: When): boolean => precision === "day" && end !== null && stretches.has(rule);

/** "over the next four years", "within two weeks", "in the past ten years": a term within which something is due or was done, and no day of it. */
const isTerm = ({ when: { rule, precision } }: DayMention): boolean =>
  rule === "coming-stretch" || rule === "within" || (rule === "past-stretch" && precision !== "day");

/** "from Tuesday", "as of today": the first day, where no other is told. */
const isStart = ({ role, when }: DayMention): boolean => role === "since" && when.precision === "day";

const tells = (day: DayMention): boolean =>
  day.when.date !== null &&
  !isTerm(day) &&
  (day.role === "on" || day.role === "during" || day.role === "attribute" || isStart(day));

const ofToday: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow"]);

/** "on Friday", "today" in an article of which nothing tells the week or the day: no other day of its sentence takes its place. */
const isUntold = ({ role, when }: DayMention): boolean =>
  role === "on" && when.date === null && (when.stated.weekday !== undefined || ofToday.has(when.rule));

/** A day that a sentence names, as a cell. */
export function dayCell(day: DayMention, rule: string): Cell<When> {
  const span = { start: day.start, end: day.end };
  return day.when.anchor === null
    ? { value: day.when, spans: [span], rule, from: null }
    : workedOut(day.when, day.when.anchor, rule, [span]);
}

/** Words between an event and a day from which on the day is another's. */
const FAR = 45;

/** So much farther counts a day from which on something goes on, and a week, than a day on which it happens. */
const START = 20;

/** Is it the day on which somebody told of it ("…, the ministry said on Monday")? `at` is the day's token. */
function isDayOfSpeech({ tokens }: Scene, at: number, trigger: number, speech: ReadonlySet<string>): boolean {
  let verb = at - 1;
  while (verb > at - 4 && (tokens[verb]?.here || ["on", "in", "earlier", "late", "early"].includes(tokens[verb]?.low ?? "")))
    verb--;
  // "…, the agency reported from Vilnius on 2 December"
  const [town, from] = [tokens[verb], tokens[verb - 1]];
  if (from?.low === "from" && (town?.kind === "place" || town?.kind === "actor" || town?.capital)) verb -= 2;
  return verb !== trigger && tokens[verb]?.kind === "word" && speech.has(tokens[verb]!.low);
}

/** Words between the day of an utterance and the noun of what went on along with it ("on Tuesday at a first round of talks"). */
const TO_NOUN = 8;

/** "…, she said on Tuesday as she received the envoy", "said on Tuesday at a meeting with the envoy": is the day of the utterance that of what happened as well? `at` is the day's token. */
function goesOnWith({ scene: { tokens }, match, class: { inArticle } }: Found, at: number, words: EventWords): boolean {
  const { trigger, form } = match;
  if (trigger <= at) return false;
  const next = tokens[at + 1]?.low ?? "";
  if (words.alongside.has(next)) return true;
  if (form === "finite") return false;
  const between = tokens.slice(at + 2, trigger);
  if (words.alongsideTalks.has(next))
    return (
      inArticle.talks &&
      between.length <= 1 &&
      between.every(({ low }) => words.determiners.has(low)) &&
      tokens[trigger + 1]?.low === "with"
    );
  return (
    words.alongsideNouns.has(next) &&
    trigger - at <= TO_NOUN &&
    between.every(({ kind, low }) => kind !== "mark" && !words.clauses.has(low) && !words.leadsToTopic.has(low))
  );
}

/**
 * "to thank him for the doses received last year": between an event and a vague time behind it another past verb without "and" takes the time.
 * The event's own verbs are no others, nor are those by which a noun's event happens ("a summit will be held in Suva in May").
 */
const isOfOtherVerb = ({ tokens }: Scene, { trigger, anchors, form }: Match, at: number, words: EventWords): boolean =>
  tokens
    .slice(trigger + 1, at)
    .some(
      ({ kind, low, capital }, next, between) =>
        kind === "word" &&
        !capital &&
        (/[a-z]{2}ed$/.test(low) || words.pasts.has(low)) &&
        between[next - 1]?.low !== "and" &&
        !anchors.includes(trigger + 1 + next) &&
        !(form === "noun" && isHowItHappens(between, next, words)),
    );

/** Does a verb only say that what a noun names came about ("was held", "took place"), or when ("The last visit was in May")? */
function isHowItHappens(
  tokens: Scene["tokens"],
  at: number,
  { happens, auxiliaries, copulas, prepositions }: EventWords,
): boolean {
  const [before, low, behind] = [at - 1, at, at + 1].map((one) => tokens[one]?.low ?? "") as [string, string, string];
  if (copulas.has(low)) return happens.has(behind) || auxiliaries.has(behind) || prepositions.has(behind);
  return (happens.has(low) && auxiliaries.has(before)) || (happens.has(`${low} ${behind}`) && !auxiliaries.has(before));
}

/** Tokens between a participle and the day right behind it ("signed back in 1998"). */
const TO_DAY = 3;

/** Is the word at `at` a participle that tells of the noun right before it ("an agreement signed")? */
function isParticipleOfNoun(tokens: Scene["tokens"], at: number, { pasts, auxiliaries, prepositions }: EventWords): boolean {
  const [noun, { kind, low }] = [tokens[at - 1], tokens[at]!];
  if (kind !== "word" || !(/[a-z]{2}ed$/.test(low) || pasts.has(low))) return false;
  return noun?.kind === "word" && !auxiliaries.has(noun.low) && !prepositions.has(noun.low) && noun.low !== "and";
}

/** Index of the participle right behind which the day at `at` stands ("an agreement signed in 1998"); -1 where it stands behind none. */
function participleBefore({ tokens }: Scene, at: number, words: EventWords): number {
  let verb = at - 1;
  while (verb > at - TO_DAY && (words.beforeDay.has(tokens[verb]?.low ?? "") || words.prepositions.has(tokens[verb]?.low ?? "")))
    verb--;
  return verb > 0 && isParticipleOfNoun(tokens, verb, words) ? verb : -1;
}

/** Tokens of a phrase before the main clause: keeps long sentences linear. */
const PHRASE = 16;

/** "Under an agreement signed by Fiji in 1998, Tonga sent tents": the day of what a phrase before the main clause tells of, unless it is where it happened ("at a ceremony held on Monday"). */
function isOfPhraseBefore({ tokens }: Scene, { trigger }: Match, at: number, words: EventWords): boolean {
  const { low } = tokens[0]!;
  if (at > trigger || at > PHRASE || tokens[at + 1]?.low !== "," || !words.prepositions.has(low) || words.settings.has(low))
    return false;
  const phrase = tokens.slice(0, at);
  const isMark = ({ kind }: Scene["tokens"][number]): boolean => kind === "mark";
  return !phrase.some(isMark) && phrase.some((_, next) => next !== trigger && isParticipleOfNoun(tokens, next, words));
}

const NEAR = 6;
/** Letters of the shortest noun that has a month of its own. */
const FEWEST = 4;

/** Does a day stand in a relative clause behind a comma, which tells of something else than the verb before it ("signed a pact, which enters into force in May")? */
function isInRelative({ tokens }: Scene, trigger: number, at: number, words: EventWords): boolean {
  const { clauses } = words;
  if (isInPresentRelative(tokens, trigger, at, words)) return true;
  const opens = tokens
    .slice(0, at)
    .findLastIndex(({ low, kind }, index) => kind === "word" && clauses.has(low) && tokens[index - 1]?.low === ",");
  return opens > trigger && !tokens.slice(opens, at).some(({ kind, low }) => kind === "mark" && low === ",");
}

/** Words by which a day that stands in a clause between commas is farther from the verb behind it. */
const ASIDE = 8;

/** "returned on Saturday from Doha, where he had met the Emir": what a clause tells to have happened before is not of the day before it. */
function isBeforeThat({ tokens }: Scene, { trigger, auxiliaries }: Match, at: number, { clauses }: EventWords): boolean {
  return (
    auxiliaries.includes("had") && tokens.slice(at + 1, trigger).some(({ kind, low }) => kind === "word" && clauses.has(low))
  );
}

/** "over the earthquake of 6 February", "after the death, on 26 November,": the day of a noun that is none of the event's own words. */
function isOfNoun({ tokens }: Scene, { trigger }: Match, at: number, { datedNouns }: EventWords): boolean {
  const before = tokens[at - 1]?.low;
  const aside = before === "on" && tokens[at - 2]?.low === "," && tokens[at + 1]?.low === ",";
  if (before !== "of" && !aside) return false;
  const end = at - (aside ? 2 : 1);
  return tokens.slice(Math.max(trigger + 1, end - NEAR), end - 1).some(({ low }) => datedNouns.has(low));
}

/** Words between what somebody writes or speaks about and a day behind it. */
const ABOUT = 9;

/** "wrote to the party after the arrest of its secretary on 9 May": a day behind what somebody writes or speaks about is rather the day of that; a weekday is as soon that of the writing. */
function isOfOccasion(
  { scene: { tokens }, match: { trigger }, class: { inArticle } }: Found,
  at: number,
  { datedNouns }: EventWords,
): boolean {
  const { stated } = tokens[at]!.day!.when;
  if (!(inArticle.brought || inArticle.speech) || stated.day === undefined || tokens[at - 1]?.low !== "on") return false;
  const between = tokens.slice(Math.max(trigger + 1, at - 1 - ABOUT), at - 1);
  const leads = between.findLastIndex(({ low }) => datedNouns.has(low));
  return (
    leads >= 0 &&
    leads < between.length - 1 &&
    between.slice(leads + 1).every(({ kind, low }) => kind !== "mark" && !/ing$/.test(low))
  );
}

/** "is in Baku, her first visit since she took office on 20 November": the day of what something is counted from. */
function isCountedFrom({ tokens }: Scene, { trigger }: Match, at: number): boolean {
  const opens = tokens
    .slice(0, at - 1)
    .findLastIndex(({ low, kind }) => low === "since" || (kind === "mark" && /[,;:–—-]/.test(low)));
  return opens >= 0 && tokens[opens]!.low === "since" && tokens[at]!.day!.role !== "since" && (trigger < opens || trigger > at);
}

const owners = new Set(["his", "her", "its", "their"]);

/** "after the earthquake in February", "ahead of the summit in June", "on his election last month": the month or year of a noun that stands right before it. */
function isMonthOfNoun({ tokens }: Scene, { trigger }: Match, at: number, { datedNouns, prepositions }: EventWords): boolean {
  const noun = tokens[at - 1]?.low === "in" ? at - 2 : at - 1;
  const { kind, capital, low } = tokens[noun] ?? {};
  if (kind !== "word" || capital || low === undefined || low.length < FEWEST || prepositions.has(low)) return false;
  return tokens
    .slice(Math.max(trigger + 1, noun - NEAR), noun)
    .some(
      (token, index, list) =>
        datedNouns.has(token.low) ||
        (owners.has(token.low) && (list[index - 1]?.low === "on" || list[index - 1]?.low === "upon")),
    );
}

/** The days that a sentence tells in its own words, those of verbs of speech and of what was earlier left out. */
export const daysTold = (scene: Scene, words: EventWords): readonly DayMention[] =>
  scene.tokens.flatMap(({ day, quoted }, at) =>
    day && !quoted && !isDayOfSpeech(scene, at, -1, words.speech) && !isOfEarlierClause(scene, -1, at, words) ? [day] : [],
  );

/** Is it one day on which something happened, and no stretch? */
export const isOneDay = ({ role, when: { date, end, precision } }: DayMention): boolean =>
  role === "on" && date !== null && end === null && precision === "day";

/** The day on which somebody told of it ("…, the ministry announced on Thursday"): the day of an act that is done by telling. Null where the sentence has none. */
export function dayOfTelling({ scene, match }: Found, { speech }: EventWords): Cell<When> | null {
  const { tokens } = scene;
  const told = tokens.find(
    ({ day, quoted }, at) => day?.when.date && day.role === "on" && !quoted && isDayOfSpeech(scene, at, match.trigger, speech),
  );
  return told ? dayCell(told.day!, "day-of-telling") : null;
}

/**
 * The day of what a pattern found: the one that stands nearest to it in its sentence, a day of its own clause first. Days of verbs of speech are not the event's. Null where the
 * sentence tells none.
 * @param after no day before the token at this index is the event's
 */
export function chooseWhen(found: Found, words: EventWords, after = 0): Cell<When> | null {
  const {
    scene,
    match,
    class: { inArticle },
  } = found;
  let best: { readonly day: DayMention; readonly far: number } | null = null;
  const last = Math.min(scene.tokens.length, match.to + FAR);
  for (let at = Math.max(after, match.from - FAR, 0); at < last; at++) {
    const token = scene.tokens[at]!;
    const { day } = token;
    // A day that somebody's quoted words name is not the event's.
    if (!day || !(tells(day) || isUntold(day)) || (token.quoted && !scene.tokens[match.trigger]!.quoted)) continue;
    // "the cyclone of last week"
    if (
      (day.when.end !== null || day.when.precision !== "day") &&
      scene.tokens[at - 1]?.low === "of" &&
      (match.trigger > at || at - match.trigger > 3)
    )
      continue;
    // "signed a programme for the years 2024 to 2026": a term, not a time.
    if (day.when.precision !== "day" && scene.tokens.slice(Math.max(0, at - 3), at).some(({ low }) => low === "for")) continue;
    if (isOfNoun(scene, match, at, words) || isOfOccasion(found, at, words)) continue;
    if (day.when.precision !== "day" && isMonthOfNoun(scene, match, at, words)) continue;
    if (isOfTalkedAbout(scene.tokens, match.trigger, at, day.when.precision === "day", words)) continue;
    // "urged him to open the port on Monday": a weekday is as soon that of the urging.
    const isWeekday = day.when.stated.weekday !== undefined && day.when.stated.day === undefined;
    if (!isWeekday && isOfPlan(scene.tokens, match.trigger, at, words)) continue;
    if (isDayOfSpeech(scene, at, match.trigger, words.speech) && !goesOnWith(found, at, words)) continue;
    if (isBeforeThat(scene, match, at, words) || isCountedFrom(scene, match, at)) continue;
    if (isOfEarlierClause(scene, match.trigger, at, words)) continue;
    if (isOfPhraseBefore(scene, match, at, words)) continue;
    if (match.form === "noun" && isTalkedAboutBehind(scene.tokens, match.trigger, at, words)) continue;
    const aside = isInRelative(scene, match.trigger, at, words);
    if (inArticle.asideBehind && aside) continue;
    if (day.when.precision !== "day" && isOfOtherVerb(scene, match, at, words)) continue;
    const inside = at >= match.from && at < match.to;
    const gap = at < match.from ? match.from - at : at >= match.to ? at - match.to + 1 : 0;
    let far = inside ? Math.abs(at - match.trigger) / 100 : gap;
    if (aside || isOfOtherClause(scene, match.trigger, at, words)) far += ASIDE;
    for (let between = Math.min(at, match.trigger) + 1; between < Math.max(at, match.trigger); between++) {
      const other = scene.tokens[between]!;
      if (other.kind === "mark" && ";—".includes(other.low)) far += 20;
      if (other.kind === "word" && ["which", "who", "that", "where"].includes(other.low)) far += 6;
    }
    // "the 4 May talks": a day that belongs to a noun is the event's only where that noun is what the pattern begins from.
    if (day.role === "attribute" && (match.form !== "noun" || at > match.trigger || match.trigger - at > 4)) continue;
    if (day.when.precision !== "day" && participleBefore(scene, at, words) !== match.trigger) far += 10;
    if (isStart(day) || isVague(day.when)) far += START;
    if (far < FAR && (best === null || far < best.far)) best = { day, far };
  }
  return best && tells(best.day) ? dayCell(best.day, "day-in-sentence") : null;
}
