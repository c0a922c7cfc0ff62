import type { AroundStances } from "../../codebook/wordings/around-stances.ts";
import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import { printed } from "../../model/cell.ts";
import type { Position } from "../../model/statement.ts";
import type { Span } from "../../text/span.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { clauseStart } from "../statements/attribution/clause.ts";
import { narrow } from "../statements/attribution/share-out.ts";
import { doerOf } from "../statements/attribution/subject-of.ts";
import { inWhoseName, officerOfAnother } from "../statements/speakers/in-whose-name.ts";
import { weOf } from "../statements/speakers/on-behalf-of.ts";
import { ownBody } from "../statements/speakers/own-body.ts";
import { actorNamed, type Speaker, speakerCell } from "../statements/speakers/speaker.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { type Arranged, arrangeStances } from "./arrange-stances.ts";
import { dutyStances } from "./duty-stances.ts";
import { askedStances, phraseStances, verbStances } from "./find-stances.ts";
import type { Held } from "./held.ts";
import { heldByMany, narratedHolder, type SpeakerOf } from "./narrated-holder.ts";
import { ownerOfStance, ownOwner } from "./owner-of-stance.ts";
import { passiveStances } from "./passive-stances.ts";
import { type Part, splitObjects, splitRepeated } from "./split-objects.ts";
import { whoseTurn } from "./whose-turn.ts";

/** "3. Strongly condemns": nothing but a number and adverbs stands before the verb of a resolution. */
const opensSentence = /^(?:\(?(?:\d{1,3}|[ivx]{1,4}|[a-h])[.)]\s*)?(?:(?:also|further|[a-z]+ly),?\s+(?:and\s+)?)*$/i;
/** "…, which Ghana firmly opposes": what stands before the comma. */
const relative = /,\s+(?:[a-z]+ ){0,3}which\s+[^,;]{2,60}$/u;

const copulaWithin = /(?<=^\S.*)\s(?:is|are|was|were|remains|has been|have been|has always been)\s/;

/** What may stand again before a second thing that a stance is about ("called for A and for B", "urged them to do A and to do B"). */
function repeatedIn(
  words: string,
  { act, at }: Arranged,
  { from, to }: Part,
  { givenFor }: AroundStances,
): "for" | "against" | "to" | null {
  const before = /\b(for|against)\s*$/.exec(words.slice(at, from))?.[1];
  if (before) return before as "for" | "against";
  if (act === "demands") return "to";
  return act === "reaffirms" && givenFor.test(words.slice(from, to)) ? "for" : null;
}

/** What a stance is about: the words after it, of a duty its whole clause, of "is unacceptable" what stands before. */
function aboutOf(
  words: string,
  stance: Arranged,
  { positions, around }: StanceWordings,
  { clauses }: SpeechWordings,
): readonly Part[] {
  const trimmed = (from: number, to: number): Part => ({
    from: from + /^[\s,:“"]*/.exec(words.slice(from, to))![0].length,
    to: to - /(?:[!?][”"]?|\s)*$/.exec(words.slice(Math.max(from, to - 8), to))![0].length,
  });
  if (stance.duty || stance.rule === "stance-judged") {
    const clause = trimmed(clauseStart(words, stance.at, clauses), stance.to);
    return [
      { ...clause, from: clause.from + /^(?:(?:and|but|while|also)\s+)?/.exec(words.slice(clause.from, clause.to))![0].length },
    ];
  }
  const whole = trimmed(stance.end, stance.to);
  // "condemns in the strongest terms the raid"
  const bare = { ...whole, from: whole.from + (positions.manner.exec(words.slice(whole.from, whole.to))?.[0].length ?? 0) };
  // "What Ghana opposes is the use of force."
  const copula = /^(?:is|are|was|were)\s+/.exec(words.slice(bare.from, bare.to))?.[0].length ?? 0;
  const lead = copula + (around.leadsIn.exec(words.slice(bare.from + copula, bare.to))?.[0].length ?? 0);
  const after = { from: bare.from + lead, to: bare.to };
  if (after.to - after.from >= 3) {
    const preposition = repeatedIn(words, stance, after, around);
    const again = preposition ? splitRepeated(words, preposition, after.from, after.to) : null;
    if (again) return again;
    return stance.act === "supports" || stance.act === "opposes" ? splitObjects(words, after.from, after.to) : [after];
  }
  const which = relative.exec(words.slice(Math.max(0, stance.at - 90), stance.at));
  if (which) {
    const to = Math.max(0, stance.at - 90) + which.index;
    return to < 4 ? [] : [trimmed(clauseStart(words, to, clauses), to)];
  }
  // "Kenya's policy on the islands is consistent": what stands before the copula.
  const within = stance.rule === "stance-phrase" ? copulaWithin.exec(stance.word) : null;
  if (within) return [trimmed(clauseStart(words, stance.at, clauses), stance.at + within.index)];
  const before = trimmed(clauseStart(words, stance.at, clauses), stance.at);
  const clause = words.slice(before.from, before.to).trim();
  return stance.rule === "stance-phrase" && /\S\s+\S+\s+\S/.test(clause) ? [before] : [];
}

function heldFor(
  words: string,
  stance: Arranged,
  holder: Speaker,
  goesOn: string | null,
  stances: StanceWordings,
  speech: SpeechWordings,
): readonly Held[] {
  return aboutOf(words, stance, stances, speech).map((about, at) => ({
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
  stances: StanceWordings,
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
      act: printed(whoseTurn(article, view, stance, holder, stances), [act], stance.rule),
      about: printed(words.slice(about.from, about.to), [{ start: start + about.from, end: start + about.to }], stance.rule),
    };
  });
}

const isCourtesy = (
  words: string,
  { at, act, rule }: Arranged,
  { positions: { courtesy, thanked }, around }: StanceWordings,
): boolean =>
  (act === "supports" && courtesy.test(words.slice(Math.max(0, at - 90), at).replace(around.saidAnew, ""))) ||
  (rule === "stance-phrase" && thanked.test(words.slice(Math.max(0, at - 60), at)));

/**
 * Stances that the narrator reports of somebody: only a verb of stance with its subject, for the narrator's own judgements are nobody's.
 * @param speakerOf whose words a sentence is
 */
export function findReportedStances(
  article: ArticleView,
  view: SentenceView,
  stances: StanceWordings,
  speech: SpeechWordings,
  speakerOf: SpeakerOf,
): readonly Held[] {
  const { words } = view;
  const all = [
    ...verbStances(view, stances),
    ...phraseStances(words, stances).filter(({ word }) => stances.positions.told.test(word)),
  ];
  return arrangeStances(view, all, speech).flatMap((stance): readonly Held[] => {
    if (stance.act === "proposes" || stance.rule === "stance-judged" || isCourtesy(words, stance, stances)) return [];
    if (stance.rule.startsWith("stance-verb ") && !heldByMany(view, stance) && !stances.positions.endings.test(stance.word))
      return [];
    const holder = narratedHolder(article, view, stance, speakerOf, speech);
    return holder ? heldFor(words, stance, holder, null, stances, speech) : [];
  });
}

/** "reaffirmed Ghana's support", "his country's opposition": the country or body whose stance it is called; null where it is called nobody's. */
function ownHolder(
  article: ArticleView,
  one: Spoken,
  stance: Arranged,
  speech: SpeechWordings,
  around: AroundStances,
): Speaker | null {
  const owner = ownerOfStance(one.view, stance, around);
  if (owner) {
    const meant = inWhoseName(article, one, owner, stance.at, speech);
    return meant.person ? null : meant;
  }
  const own = ownOwner(one.view, stance, around);
  const whose = (stance.doer && officerOfAnother(article, one, stance.doer)) ?? one.speaker;
  const actor = own === null ? null : ownBody(article, own, whose, speech.subjects);
  if (own === null || actor === null) return null;
  const at = one.view.start + one.view.words.indexOf(own, stance.at);
  return actorNamed(article, actor, own, { start: at, end: at + own.length }, "in-whose-name");
}

/** From one noun of a stance to the next that has the same owner. */
const besides = /^[^.;]{0,160}?(?:,|\band|\bas well as)\s+(?:(?:its|his|her|their|the)\s+)?(?:[a-z-]+\s+){0,4}$/u;

const finite = /\b(?:and|,)\s+(?:[a-z]+ly\s+|also\s+)?[a-z]+ed\b/;

/** "Ghana believes that the debt must be cut": who thinks so; else the speaker. */
function thinkerOf(
  article: ArticleView,
  one: Spoken,
  stance: Arranged,
  speech: SpeechWordings,
  { positions: { thinks } }: StanceWordings,
): Speaker {
  const from = Math.max(0, stance.at - 200);
  const before = thinks.exec(one.view.words.slice(from, stance.at));
  if (!before) return one.speaker;
  const at = from + before.index;
  return inWhoseName(article, one, doerOf(one.view, at, before[0].split(/\s/)[0]!, speech), at, speech);
}

/** "The Green Left Tide firmly opposes": does the sentence name its speaker right before the stance? */
function namedBefore({ speaker, view }: Spoken, at: number): boolean {
  const end = (speaker.spans[0]?.end ?? 0) - view.start;
  return (
    end > 0 &&
    end <= at &&
    /^\s+(?:(?:also|always|again|further|still|has|have|[a-z]{2,16}ly)\s+)*$/.test(view.words.slice(end, at))
  );
}

/** Stances that need no subject of their own. */
const withoutSubject: ReadonlySet<string> = new Set(["stance-phrase", "stance-judged", "stance-asked"]);

/** Finds the stances that one sentence of somebody's words reports, each with who holds it. */
export function findHeld(article: ArticleView, one: Spoken, stances: StanceWordings, speech: SpeechWordings): readonly Held[] {
  const { words } = one.view;
  if (words.endsWith("?")) return [];
  const all = [
    ...verbStances(one.view, stances),
    ...phraseStances(words, stances),
    ...dutyStances(one.view, stances, speech),
    ...(one.form === "direct" ? askedStances(words, stances) : []),
  ];
  let last: { readonly end: number; readonly owner: Speaker | null; readonly holder: Speaker | null } = {
    end: 0,
    owner: null,
    holder: null,
  };
  const active = arrangeStances(one.view, all, speech).flatMap((stance): readonly Held[] => {
    const { doer, duty, inherited } = stance;
    const own = duty || stance.rule === "stance-judged" ? null : ownHolder(article, one, stance, speech, stances.around);
    // "Ghana's adherence to A and firm support for B": both are Ghana's.
    const shared =
      own === null &&
      stance.rule === "stance-phrase" &&
      besides.test(words.slice(last.end, stance.at)) &&
      !finite.test(words.slice(last.end, stance.end));
    const owner = shared ? last.owner : own;
    const before = last.holder;
    last = { end: stance.end, owner, holder: null };
    // "The letter condemns …": it speaks for whose it is.
    const isText =
      one.attribution !== null && one.attribution.verb === null && one.attribution.at.end - one.view.start >= stance.end;
    const subject = duty || inherited || doer !== null || isText || withoutSubject.has(stance.rule);
    const ahead = words.slice(Math.max(0, stance.at - 120), stance.at);
    // "1. Reaffirm", of several who resolve it.
    const many = one.form === "direct" && one.speaker.actor === null && !one.speaker.person;
    const opens = opensSentence.test(words.slice(0, stance.at)) && (stance.word.endsWith("s") || many);
    if (
      !subject &&
      !opens &&
      !namedBefore(one, stance.at) &&
      !stances.around.subject.test(ahead.slice(-60)) &&
      !speech.unknownSubjects.test(ahead)
    )
      return [];
    if (isCourtesy(words, stance, stances)) return [];
    const found =
      duty || stance.rule === "stance-judged"
        ? thinkerOf(article, one, stance, speech, stances)
        : (owner ?? (inherited && doer === null ? before : null) ?? inWhoseName(article, one, doer, stance.at, speech));
    const holder = found === one.speaker ? weOf(article, one, stance.at, speech.speakers) : found;
    last = { ...last, holder };
    return heldFor(words, stance, holder, holder === one.speaker ? one.goesOn : null, stances, speech);
  });
  return [...active, ...passiveStances(article, one.view, stances, speech)];
}
