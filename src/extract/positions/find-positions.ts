import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/stance-wordings.ts";
import { printed } from "../../model/cell.ts";
import type { Position } from "../../model/statement.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { inWhoseName } from "../statements/in-whose-name.ts";
import { ownBody } from "../statements/own-body.ts";
import { narrow } from "../statements/share-out.ts";
import { actorNamed, actorSpeaker, type Speaker, speakerCell } from "../statements/speaker.ts";
import type { Spoken } from "../statements/spoken.ts";
import { doerOf } from "../statements/subject-of.ts";
import { type Arranged, arrangeStances } from "./arrange-stances.ts";
import { clauseStart, dutyStances } from "./duty-stances.ts";
import { phraseStances, verbStances } from "./find-stances.ts";
import type { Held } from "./held.ts";
import { ownerOfStance, ownOwner } from "./owner-of-stance.ts";
import { passiveStances } from "./passive-stances.ts";
import { type Part, splitObjects } from "./split-objects.ts";
import { whoseTurn } from "./whose-turn.ts";

const pronounBefore = /\b(?:we|i|he|she|it|they|party|government|country|side|nation|delegation)\b[^.;:]{0,40}$/i;
const courtesy = /\b(?:thank\w*|appreciat\w+|grateful|gratitude|prais\w+|congratulat\w+|commend\w*)\b[^.;]{0,90}$/i;

/** Words between a verb and what the stance is about. */
const leadsIn =
  /^(?:(?:firmly|strongly|resolutely|always|side by side|shoulder to shoulder|hand in hand|together|united|in (?:full |firm )?solidarity|fully|again|today|once again|at once|clearly|committed|forward|faithful|dedicated|loyal|opposed) )*(?:that|on|upon|for|to|with|by|against|behind|alongside)\s+(?=\S)/i;

const thanked = /\b(?:thank\w*|commend\w*|prais\w+|congratulat\w+|applaud\w*)\s+[^,.;]{1,50}\s(?:for|on)\s+$/i;

/** What a stance is about: the words after it, of a duty its whole clause, of "is unacceptable" what stands before. */
function aboutOf(words: string, stance: Arranged): readonly Part[] {
  const trimmed = (from: number, to: number): Part => ({ from: from + /^[\s,:]*/.exec(words.slice(from, to))![0].length, to });
  if (stance.duty || stance.rule === "stance-judged") {
    const clause = trimmed(clauseStart(words, stance.at), stance.to);
    return [
      { ...clause, from: clause.from + /^(?:(?:and|but|while|also)\s+)?/.exec(words.slice(clause.from, clause.to))![0].length },
    ];
  }
  const bare = trimmed(stance.end, stance.to);
  const lead = leadsIn.exec(words.slice(bare.from, bare.to))?.[0].length ?? 0;
  const after = { from: bare.from + lead, to: bare.to };
  if (after.to - after.from >= 3)
    return stance.act === "supports" || stance.act === "opposes" ? splitObjects(words, after.from, after.to) : [after];
  const before = trimmed(clauseStart(words, stance.at), stance.at);
  const clause = words.slice(before.from, before.to).trim();
  return stance.rule === "stance-phrase" && clause.length >= 3 && !/^(?:which|that|this|it|who)$/i.test(clause) ? [before] : [];
}

function heldFor(words: string, stance: Arranged, holder: Speaker, goesOn: string | null): readonly Held[] {
  return aboutOf(words, stance).map((about, at) => ({
    stance,
    holder,
    goesOn,
    about,
    begin: at === 0 ? stance.begin : about.from,
  }));
}

/** Makes positions of the stances of one sentence. @param shareOf the stretch of the sentence for the clause that begins at an offset */
export function makePositions(
  article: ArticleView,
  view: SentenceView,
  list: readonly Held[],
  shareOf: (begin: number) => Span,
): readonly Position[] {
  const { words, start } = view;
  return list.map(({ stance, holder, goesOn, about, begin }): Position => {
    const share = narrow(words, shareOf(begin), begin, Math.max(about.to, stance.to));
    const act = { start: start + stance.at, end: start + Math.max(stance.end, stance.at + stance.word.length) };
    return {
      article: view.sentence.article,
      start: start + share.start,
      end: start + share.end,
      holder: speakerCell(holder, goesOn),
      act: printed(whoseTurn(article, view, stance, holder), [act], stance.rule),
      about: printed(words.slice(about.from, about.to), [{ start: start + about.from, end: start + about.to }], stance.rule),
    };
  });
}

const isCourtesy = (words: string, { at, act, rule }: Arranged): boolean =>
  (act === "supports" && courtesy.test(words.slice(Math.max(0, at - 90), at))) ||
  (rule === "stance-phrase" && thanked.test(words.slice(Math.max(0, at - 60), at)));

/** Stances that the narrator reports of somebody named: only a verb of stance with its subject, for the narrator's own judgements are nobody's. */
export function findReportedStances(
  article: ArticleView,
  view: SentenceView,
  stances: StanceWordings,
  speech: SpeechWordings,
): readonly Held[] {
  const { words } = view;
  return arrangeStances(view, verbStances(words, stances), speech).flatMap((stance): readonly Held[] => {
    const { doer } = stance;
    if (stance.act === "proposes" || isCourtesy(words, stance) || !/(?:s|ed)$/.test(stance.word)) return [];
    if (doer?.sort !== "named" || doer.attributive) return [];
    const holder = actorSpeaker(article, doer.actors[0]!, doer, "narrated-stance");
    return holder ? heldFor(words, stance, holder, null) : [];
  });
}

/** "reaffirmed Ghana's support", "his country's opposition": the country or body whose stance it is called; null where it is called nobody's. */
function ownHolder(article: ArticleView, one: Spoken, stance: Arranged, speech: SpeechWordings): Speaker | null {
  const owner = ownerOfStance(one.view, stance);
  if (owner) {
    const meant = inWhoseName(article, one, owner, stance.at, speech);
    return meant.person ? null : meant;
  }
  const own = ownOwner(one.view, stance);
  const actor = own === null ? null : ownBody(article, own, one.speaker);
  if (own === null || actor === null) return null;
  const at = one.view.start + one.view.words.indexOf(own, stance.at);
  return actorNamed(article, actor, own, { start: at, end: at + own.length }, "in-whose-name");
}

const thinks =
  /(?<![\p{L}])(?:believes?|holds?|considers?|maintains?|thinks?|insists?|demands?|is of the (?:view|opinion)|is convinced|takes the (?:view|position))\s+that\s+(?:[^.;:]{0,120})?$/iu;

/** "Ghana believes that the debt must be cut": who thinks so; else the speaker. */
function thinkerOf(article: ArticleView, one: Spoken, stance: Arranged, speech: SpeechWordings): Speaker {
  const from = Math.max(0, stance.at - 200);
  const before = thinks.exec(one.view.words.slice(from, stance.at));
  if (!before) return one.speaker;
  const at = from + before.index;
  return inWhoseName(article, one, doerOf(one.view, at, before[0].split(/\s/)[0]!, speech), at, speech);
}

/** Finds the stances that one sentence of somebody's words reports, each with who holds it. */
export function findHeld(article: ArticleView, one: Spoken, stances: StanceWordings, speech: SpeechWordings): readonly Held[] {
  const { words } = one.view;
  if (words.endsWith("?")) return [];
  const all = [...verbStances(words, stances), ...phraseStances(words, stances), ...dutyStances(one.view, stances, speech)];
  const active = arrangeStances(one.view, all, speech).flatMap((stance): readonly Held[] => {
    const { doer, duty, inherited } = stance;
    const subject = duty || inherited || doer !== null || stance.rule === "stance-phrase" || stance.rule === "stance-judged";
    const before = words.slice(Math.max(0, stance.at - 120), stance.at);
    if (!subject && !pronounBefore.test(before.slice(-60)) && !speech.unknownSubjects.test(before)) return [];
    if (isCourtesy(words, stance)) return [];
    const holder =
      duty || stance.rule === "stance-judged"
        ? thinkerOf(article, one, stance, speech)
        : (ownHolder(article, one, stance, speech) ?? inWhoseName(article, one, doer, stance.at, speech));
    return heldFor(words, stance, holder, holder === one.speaker ? one.goesOn : null);
  });
  return [...active, ...passiveStances(article, one.view, stances, speech)];
}
