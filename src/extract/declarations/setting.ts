import type { Codebook } from "../../codebook/codebook.ts";
import type { WordPattern } from "../../codebook/patterns/word-pattern.ts";
import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { outsideQuotes } from "../statements/attribution/quoted-words.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { isAtGathering } from "./at-gathering.ts";
import { isOfEvent } from "./is-of-event.ts";
import type { Occasion } from "./occasions.ts";
import { passesOn } from "./passes-on.ts";

/** Behind the verb of speech this much still tells where it was said ("told reporters in Rome after the talks"). */
const BEHIND = 90;

/** Leads from where somebody spoke to what was said there. */
const leadsTo = /\b(?:where|in which|at which|during which|when|telling \w+|and) (?:the )?$/i;

/** Opens with where or when something was said, which a comma ends before whoever says it. */
const fronted =
  /^\W*(?:at|in|during|on|speaking|addressing|answering|asked|talking|replying|opening|closing)(?![\p{L}])[^,;:.]{1,140},\s/iu;
/** So much behind the verb is what was said. */
const SAID = 15;

const toDo = /\bthat\b|\bto (?!the |an? |his |her |their |its |all |reporters|journalists|media|parliament|lawmakers)[a-z]/;

/** From whom the narrator has it, at the head of a sentence. */
const aheadOfSource = /^according to [^,;:]{1,90}, /i;

/** The narrator's words of a sentence: none where it goes on with somebody's words. */
function narrated({ view, attribution }: Spoken): string {
  if (!attribution) return "";
  const whole = outsideQuotes(view);
  // "According to the press service, the President sent": who tells of it is not who said something.
  const source = attribution.rule === "according-to" ? null : aheadOfSource.exec(whole);
  const bare = source ? " ".repeat(source[0].length) + whole.slice(source[0].length) : whole;
  const to = attribution.at.end - view.start;
  // "asked the party to speak up in parliament": there is where it is to be done.
  const asks = attribution.verb?.act === "appeal" || attribution.verb?.act === "demand";
  const that = (asks ? toDo : /\bthat\b/).exec(bare.slice(to, to + BEHIND));
  const told = bare.slice(0, to + (that ? that.index : BEHIND));
  // Of a sentence that names its speaker at the end, what stands before was said.
  const from = attribution.subjects[0] ? attribution.subjects[0].start - view.start : 0;
  // "gave a lecture at the school, where he said": what stands before is told.
  if (leadsTo.test(bare.slice(0, from))) return told;
  // "At a news conference in Suva later on Tuesday, she condemned the raid": what stands before leads to it.
  if (from < to && bare.length - to > SAID && fronted.test(bare)) return told;
  return attribution.rule === "verb-subject" || from > 0.5 * bare.length ? bare.slice(Math.min(from, to)) : told;
}

/** Do words tell so of what was not read or said in talks ("in a statement read during the courtesy call")? */
const isOpen = (words: string, { toPress, talks }: DeclarationWordings, open: WordPattern): boolean =>
  open.test(words) && (!talks.test(words) || toPress.test(words));

/** Do the narrator's words say that this was said in public or to the press? */
export const isPublic = (one: Spoken, wordings: DeclarationWordings): boolean => isOpen(narrated(one), wordings, wordings.public);

/** Do they say that it was said to the press or to all? */
export const isForAll = (one: Spoken, wordings: DeclarationWordings): boolean => isOpen(narrated(one), wordings, wordings.press);

const isInside = (one: Spoken, wordings: DeclarationWordings): boolean => wordings.inside.test(narrated(one));

/** Is it said to a person, or to a delegation, face to face ("assured the ambassador that …")? */
function isToPerson(
  { view, attribution }: Spoken,
  actors: ReadonlyMap<string, Actor>,
  { toSomebody, toGuests }: DeclarationWordings,
): boolean {
  const verb = attribution?.verb;
  // Behind "was told by" stands who said it.
  if (!verb || !toSomebody.has(verb.lemma) || attribution.rule === "passive-agent") return false;
  const from = attribution.at.end - view.start;
  const object = view.phrases.find(({ start, attributive }) => start >= attribution.at.end && !attributive);
  if (
    object &&
    object.start - attribution.at.end < 60 &&
    !/[.;:,“"]|\b(?:that|for|of|on)\b/.test(view.words.slice(from, object.start - view.start))
  )
    return object.sort === "role" || object.sort === "person" || object.actors.some((id) => actors.get(id)?.kind === "person");
  return toGuests.test(view.words.slice(from));
}

/** By article: many speakers of one ask for it. */
const known = new WeakMap<ArticleView["sentences"], number>();

/** Where the first sentence of an article begins that tells of words to the press or to all; infinity where none does. */
function firstToAll(sentences: ArticleView["sentences"], { press, public: open }: DeclarationWordings): number {
  let first = known.get(sentences);
  if (first === undefined) {
    first = sentences.find(({ words }) => press.test(words) || open.test(words))?.start ?? Number.POSITIVE_INFINITY;
    known.set(sentences, first);
  }
  return first;
}

/** What of an occasion was said in public: all of it, or, where the speaker met or wrote to somebody, what follows words like "told reporters". */
export function saidInPublic(
  { article, speakers, spoken }: Occasion,
  actors: ReadonlyMap<string, Actor>,
  reports: readonly Report[],
  text: string,
  codebook: Codebook,
  view: ArticleView,
): readonly Spoken[] {
  const { sentences } = view;
  const wordings = codebook.declarations;
  const who = speakers.flatMap((id) => actors.get(id) ?? []);
  const toAll = ({ start }: SentenceView): boolean => start > firstToAll(sentences, wordings);
  // Whom somebody thanks at a gathering hears it with all the others.
  const gathered = isAtGathering(spoken[0]!.view.start, view, reports, codebook.events.byName, true);
  const inside = (one: Spoken): boolean =>
    !gathered &&
    (isInside(one, wordings) || isToPerson(one, actors, wordings) || (wordings.turns.test(narrated(one)) && !toAll(one.view)));
  // "The statement said the King had stressed": what somebody said in the talks is passed on.
  if (
    spoken.every(
      (one) => one.goesOn !== null || passesOn(one, article, speakers, reports, codebook.events.byName, codebook.eventWords),
    )
  )
    return [];
  const ofEvent = isOfEvent(article, who, spoken[0]!.view.start, reports, text, codebook);
  if (!ofEvent && !spoken.some(inside)) return spoken;
  const first = spoken.findIndex((one) => (ofEvent ? isForAll(one, wordings) : isPublic(one, wordings)));
  return first < 0 ? [] : spoken.slice(first);
}

/** Was a declaration that the class's own wordings found made in public, rather than inside a meeting of its speaker? */
export function isPublicSentence(
  report: Report,
  text: string,
  actors: ReadonlyMap<string, Actor>,
  reports: readonly Report[],
  codebook: Codebook,
): boolean {
  const { declarations: wordings, events } = codebook;
  const speakers = report.participants.flatMap(({ actor, side }) =>
    side === "A" && actor !== null ? (actors.get(actor) ?? []) : [],
  );
  const words = report.evidence.map(({ start, end }) => text.slice(start, end)).join(" ");
  const shown = report.mode?.spans ?? [];
  // "reminded travellers …": what tells of the act stands in the notice, and tells of none besides.
  const isNoticeAt = ({ start, end }: Span): boolean => {
    const found = wordings.notices.exec(text.slice(start, end));
    if (!found) return false;
    const from = start + found.index;
    return shown.every((span) => span.start >= from && span.start < from + found[0].length);
  };
  if (report.evidence.some(isNoticeAt)) return false;
  // "gave credit to Fiji" is no handover of credits.
  const own = new Set(report.evidence.map(({ start }) => start));
  const apart = reports.filter(
    (other) =>
      events.byName.get(other.class)!.inArticle.holdsWords !== "persons" || !other.evidence.some(({ start }) => own.has(start)),
  );
  if (isOfEvent(report.article, speakers, report.evidence[0]!.start, apart, text, codebook))
    return isOpen(words, wordings, wordings.press);
  return !(wordings.inside.test(words) || wordings.turns.test(words)) || isOpen(words, wordings, wordings.public);
}
