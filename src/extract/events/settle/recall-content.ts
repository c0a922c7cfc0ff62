import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { InArticle } from "../../../codebook/events/in-article.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Report } from "../../../model/report.ts";
import { listUnder } from "../../../text/list-under.ts";
import type { Found } from "../match/find-matches.ts";
import { isMark } from "../match/is-mark.ts";
import type { Matcher } from "../match/walk-tokens.ts";
import type { Told } from "../report/told.ts";
import type { Scene } from "../scene/scene.ts";

/** The rule by which what is told behind talks is their content. */
export const CONTENT_OF_TALKS = "content-of-talks";

const isPast = (low: string, { pasts }: Matcher["words"]): boolean => /ed$/.test(low) || pasts.has(low);

/** The verb of talking whose object the word at `at` belongs to ("discussed the visit", "thanked Fiji for sending"); -1 where none is. */
function talkedFrom({ tokens }: Scene, at: number, { words, verbs }: Matcher): number {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before]!;
    if (isMark(token, ";—")) return -1;
    if (token.kind !== "word") continue;
    const { low } = token;
    const isVerb = isPast(low, words) || /ing$/.test(low) || tokens[before - 1]?.low === "to";
    if (isVerb && words.talks.has(low)) return before;
    const joined = tokens[before - 1]?.low === "and" || isMark(tokens[before - 1], ",");
    if (joined && verbs.has(low) && isPast(low, words)) return -1;
  }
  return -1;
}

/** Does the event stand as what somebody talked of, rather than as an act beside it? */
function isTalkedOf({ scene, match }: Found, matcher: Matcher): number {
  const { words } = matcher;
  // "raised the crisis", "recognised Fiji as a partner", "welcomed the aid": in talks these are words.
  if (match.form === "finite" && words.talks.has(scene.tokens[match.trigger]!.low)) return match.trigger;
  const verb = talkedFrom(scene, match.trigger, matcher);
  if (verb < 0) return -1;
  const between = scene.tokens.slice(verb + 1, match.trigger);
  // "discussed trade, signing a pact", "welcomed the guest and signed": an act of its own.
  // "spoke about trade, securing the border, and …" lists what was spoken about.
  const lists = words.about.has(between[0]?.low ?? "");
  const apart = !lists && (between.at(-1)?.low === "and" || isMark(between.at(-1), ","));
  const inClause = between.some(({ kind, low }) => kind === "word" && (words.barriers.has(low) || words.relatives.has(low)));
  // "discussed ways in which", "ways Fiji can help": what may be, in what was talked of.
  const possible = match.auxiliaries.some((low) => words.modals.has(low));
  if (match.form === "finite") return (inClause && !isCoordinate(scene.tokens, match)) || possible ? verb : -1;
  return apart && match.form !== "noun" ? -1 : verb;
}

/** Does its own clause go on from the one before with a comma and an "and" ("stressed that law counts, and handed over a letter", "… and, in the name of Fiji, declared")? */
function isCoordinate(tokens: Scene["tokens"], { from, trigger }: Found["match"]): boolean {
  const first = Math.min(from, trigger);
  const behind = isMark(tokens[first - 1], ",") ? 1 : 0;
  return tokens[first - 1 - behind]?.low === "and" && (behind === 1 || isMark(tokens[first - 2], ","));
}

/** Is it the purpose of talks, or what somebody is but ready for ("spoke with X to congratulate him", "the commitment to support Fiji")? */
function isPurpose(
  {
    scene,
    match,
    class: {
      inArticle: { spoken },
    },
  }: Found,
  meetings: readonly Found[],
  { words }: Matcher,
): boolean {
  // "by means of thanking", "the work of defending": no act of its own.
  if (match.form === "ing" && spoken) return words.aims.has(scene.tokens[match.trigger - 1]?.low ?? "");
  if (match.form !== "infinitive") return false;
  const { tokens } = scene;
  const to = tokens.slice(0, match.trigger).findLastIndex(({ low }) => low === "to");
  const nouns = spoken ? words.intents : words.efforts;
  // "took the opportunity to thank" is done.
  const isTaken = (at: number): boolean => tokens.slice(Math.max(0, at - 4), at - 1).some(({ low }) => words.takings.has(low));
  const intended = (at: number): boolean => nouns.has(tokens[at - 1]?.low ?? "") && !isTaken(at);
  // "the chance to thank Fiji, and to greet": the first of several.
  const chained = tokens[to - 1]?.low === "and" || isMark(tokens[to - 1], ",");
  return (
    intended(to) ||
    (chained && tokens.slice(0, to).some(({ low }, at) => low === "to" && intended(at))) ||
    (spoken && meetings.some((meeting) => meeting.match.trigger < match.trigger))
  );
}

/** Is it what the talks of its own sentence were about, or the gathering beside which they were held? */
function isSetBeside({ scene, match, class: { inArticle } }: Found, { match: meeting }: Found, { words }: Matcher): boolean {
  const between = scene.tokens.slice(meeting.trigger + 1, match.trigger).map(({ low }) => low);
  if (!inArticle.setting) return match.form === "noun" && between.some((low) => words.about.has(low));
  // "met X at the summit": one verb tells of one event.
  const joint = scene.tokens[meeting.slots.get("all")?.actors[0] ?? -1];
  const isSession = joint !== undefined && joint.members.length > 1;
  if (match.trigger === meeting.trigger && (meeting.slots.has("B") || isSession)) return true;
  const noun = Math.max(...match.anchors, match.trigger);
  const lead = scene.tokens.slice(Math.max(meeting.trigger, noun - 12), noun).map(({ low }) => low);
  return noun > meeting.trigger && lead.some((low) => words.margins.has(low) || words.about.has(low));
}

/** So many words behind its verb "with" tells that a sentence is about the talks themselves ("spoke by telephone with"). */
const WITHIN = 5;

/** The persons who act in a report. */
const personsOf = ({ participants }: Report): readonly string[] =>
  participants.flatMap(({ kind, actor, role }) => (kind === "person" && role === "principal" && actor ? [actor] : []));

/**
 * Recalls what only was the content of talks: in an article that reports a meeting, the events that somebody there discussed, welcomed, thanked for.
 * @param told in the order of the text
 */
export function recallContent(told: readonly Told[], matcher: Matcher, classes: ClassesByName): readonly Report[] {
  const inArticle = ({ class: name }: Report): InArticle => classes.get(name)!.inArticle;
  const first = new Map<string, Told>();
  for (const one of told)
    if (inArticle(one.report).talks && one.report.salience.value === "main" && !first.has(one.report.article))
      first.set(one.report.article, one);
  /** With whom the article has told of talks so far. */
  const met = new Map<string, Set<string>>();
  const meetings = new Map<Scene, Found[]>();
  for (const { found } of told) if (found.class.inArticle.talks) listUnder(meetings, found.scene, found);
  return told.flatMap((one) => {
    const { found, report } = one;
    const here = meetings.get(found.scene) ?? [];
    // "spoke by phone with the Premier", behind a call to somebody else: other talks.
    const before = met.get(report.article) ?? new Set<string>();
    const persons = inArticle(report).talks ? personsOf(report) : [];
    const isWithAnother = before.size > 0 && persons.some((actor) => !before.has(actor));
    met.set(report.article, before);
    for (const actor of persons) before.add(actor);
    if (isPurpose(found, here, matcher)) return [];
    const isContent = (): readonly Report[] => [
      { ...report, salience: workedOut("background", "what talks were about", CONTENT_OF_TALKS, report.salience.spans) },
    ];
    if (!inArticle(report).talks && !found.scene.headline && here.some((meeting) => isSetBeside(found, meeting, matcher)))
      // The day and place of the sentence are the meeting's, so that nothing is told of the summit beside it.
      return inArticle(report).setting ? [] : isContent();
    const meeting = first.get(report.article);
    if (!meeting || meeting === one || found.scene.headline) return [report];
    if (report.standing.value !== "held" && inArticle(report).arranged) return [report];
    const verb = isTalkedOf(found, matcher);
    const behind =
      found.scene === meeting.found.scene ? verb > meeting.found.match.trigger : found.scene.start > meeting.found.scene.start;
    if (verb < 0 || !behind || isWithAnother) return [report];
    // "spoke with the Premier" tells of the talks again. "The leaders discussed the opening of the port on 12 June" does too, but a date and a place are of what they discussed.
    if (persons.length > 0 && verb === found.match.trigger) {
      const behindVerb = found.scene.tokens.slice(verb + 1, verb + 1 + WITHIN);
      const isOfTalks = matcher.words.prepositions.has(behindVerb[0]?.low ?? "") || behindVerb.some(({ low }) => low === "with");
      // "Minister receives envoy", says the headline, and the text that she welcomed the envoy on Monday: of that day were the talks.
      if (meeting.found.scene.headline && found.match.slots.has("B")) return [report];
      const isDated = report.when !== null && Object.keys(report.when.value.stated).length > 0;
      // Below a headline that only announces them the first sentence tells of the talks themselves ("Minister receives guests. She welcomed the Premier in Suva on Monday").
      return [
        isOfTalks || meeting.found.scene.headline ? report : { ...report, when: isDated ? null : report.when, place: null },
      ];
    }
    return isContent();
  });
}
