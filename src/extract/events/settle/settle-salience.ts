import type { Article, ArticleKind } from "../../../model/article.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Report, Standing } from "../../../model/report.ts";
import { daysBetween } from "../../../text/iso-days.ts";
import type { Span } from "../../../text/span.ts";
import { isVague } from "../report/choose-when.ts";

/** A sentence that gives somebody's words, as far as salience asks. */
export interface Told extends Span {
  /** Null where the sentence names its speaker. */
  readonly goesOn: string | null;
  readonly speaker: { readonly actor: string | null };
  /** Where the words are given as somebody's; null where nothing in the sentence does so. */
  readonly attribution: { readonly at: Span } | null;
  readonly view: { readonly start: number; readonly words: string };
}

/** What leads from a verb of speech to when or where it was said ("said while meeting the Premier that"). */
const occasion = /^,?\s+(?:while|when|on|upon|after|before|during|at)\s(?!.*\bthat\b)/u;

/** What somebody says takes so many code units. */
const CONTENT = 25;

/** Does what happened at `at` stand in the narrator's part of the sentence: before the verb of speech, or as its occasion ("Receiving the guests, she praised …")? */
function isNarrated({ attribution, view }: Told, at: number): boolean {
  if (attribution === null) return false;
  const [before, behind] = [
    view.words.slice(0, attribution.at.start - view.start),
    view.words.slice(attribution.at.end - view.start),
  ];
  // "The accord that Fiji signed was good, she said": nothing but the words stands before.
  if (at < attribution.at.start) return behind.length > CONTENT && !/["“”]/u.test(before);
  return occasion.test(view.words.slice(attribution.at.end - view.start, at - view.start));
}

/** An article, as far as salience asks. */
export type Piece = Pick<Article, "kind" | "published">;

/** Kinds of articles whose sentences are somebody's words throughout. */
const voices: ReadonlySet<ArticleKind> = new Set(["opinion", "speech", "interview", "message", "transcript"]);

/** What a piece of opinion takes for its occasion happened at most so many days before it appeared. */
const NEWS_DAYS = 14;

/** Is a report of an opinion piece its news: dated within a fortnight of its publication? */
export function isNewsOfOpinion({ when }: Report, { kind, published }: Piece): boolean {
  if (kind !== "opinion" || published === null || when?.value.date == null || when.value.precision !== "day") return false;
  const days = daysBetween(when.value.date, published.value.slice(0, 10));
  return days >= 0 && days <= NEWS_DAYS;
}

/** What a speaker tells in the middle of a speech, or names without a day where the article has long begun, and what an opinion piece mentions, is recalled and not reported. `heads`: where the sentences begin with which articles open; `classes`: which may be brought in another's name, and which are talks, at which words are said. */
export function recallSpoken(
  reports: readonly Report[],
  spoken: readonly Told[],
  articles: ReadonlyMap<string, Piece>,
  heads: ReadonlySet<number>,
  classes: ReadonlyMap<string, { readonly brought: boolean; readonly talks: boolean }> = new Map(),
): readonly Report[] {
  const byStart = new Map(spoken.map((one) => [one.start, one]));
  return reports.map((report) => {
    if (report.salience.value === "background" || report.standing.value !== "held") return report;
    const told = report.evidence.map(({ start }) => byStart.get(start));
    const article = articles.get(report.article)!;
    const voice = voices.has(article.kind) && !isNewsOfOpinion(report, article);
    const undated = report.when === null;
    // Nobody calls themselves by name or "she": where the speaker acts, the narrator has come back.
    const acts = (actor: string | null): boolean => actor !== null && report.participants.some((one) => one.actor === actor);
    const isOf = (actor: string | null): boolean => report.participants.some((one) => one.side === "A" && one.actor === actor);
    const isBrought = (one: Told): boolean =>
      classes.get(report.class)?.brought === true && one.speaker.actor !== null && !isOf(one.speaker.actor);
    // What is held stands by the words of its trigger.
    const trigger = report.standing.spans[0]?.start ?? report.evidence[0]!.start;
    // Talks are the occasion of words.
    const isTold = (one: Told): boolean => classes.get(report.class)?.talks === true && isNarrated(one, trigger);
    const inside = told.every(
      (one) =>
        one !== undefined &&
        (one.goesOn !== null ? !acts(one.speaker.actor) : undated && !heads.has(one.start) && !isBrought(one) && !isTold(one)),
    );
    if (!inside && !voice) return report;
    return {
      ...report,
      salience: workedOut("background", "told inside somebody’s words", "recalled-in-speech", report.salience.spans),
    };
  });
}

const toCome: ReadonlySet<Standing> = new Set(["planned", "promised", "called-for"]);

/** Is it a person with a name, and not known by an office alone? */
const isNamed = ({ kind, name, office }: Report["participants"][number]): boolean =>
  kind === "person" && name.value !== office?.value;

/** Is it but a dealing without a day that a speaker wishes for or is ready for in the middle of somebody's words ("the party stands ready to receive cadres", "proposed a yearly camp")? Such a wish is a commitment or a position, and no event. `wished`: classes of which that holds. */
export function isOnlyWished(
  { class: name, standing, when, evidence, participants }: Report,
  spoken: ReadonlySet<number>,
  heads: ReadonlySet<number>,
  wished: ReadonlySet<string>,
): boolean {
  // "Minister Name will visit Fiji, the ministry said": a plan of others than who speaks.
  if (standing.value === "planned" && participants.filter(isNamed).length > 0 && participants.some(({ side }) => side === "B"))
    return false;
  return (
    when === null &&
    wished.has(name) &&
    toCome.has(standing.value) &&
    evidence.every(({ start }) => spoken.has(start) && !heads.has(start))
  );
}

/** Is it an event that the codebook codes: a main one, or one that is recalled with a day or month and two sides? */
export function isCoded({ salience, when, participants }: Report): boolean {
  if (salience.value === "main") return true;
  const sides = new Set(participants.filter(({ role }) => role === "principal").map(({ side }) => side));
  const dated = when?.value.date != null && when.value.precision !== "year" && !isVague(when.value);
  return dated && (sides.size > 1 || participants.length > 1);
}

/** Takes from an event the week that showed it to be news, for a week is no day. */
export const withoutWeek = (report: Report): Report =>
  report.when && isVague(report.when.value) ? { ...report, when: null } : report;
