import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/stance-wordings.ts";
import { printed } from "../../model/cell.ts";
import type { Position, PositionAct } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { clauseEnd } from "../statements/clause.ts";
import { actorSpeaker, type Speaker, speakerCell } from "../statements/speaker.ts";
import { type Spoken, spoken } from "../statements/spoken.ts";
import { doerOf, inWhoseName } from "../statements/subject-of.ts";

const MOST_IN_SENTENCE = 4;

/** Words of a sentence that say a stance, before the holder is known. Offsets count from the sentence. */
interface Stance {
  readonly act: PositionAct;
  readonly at: number;
  /** End of the stance's own words: what it is about comes after. */
  readonly end: number;
  readonly word: string;
  readonly rule: string;
}

function verbStances(words: string, { positions }: StanceWordings): readonly Stance[] {
  const found: Stance[] = [];
  for (const match of words.matchAll(/(?<![\p{L}])[A-Za-z]{3,16}(?![\p{L}])/gu)) {
    const verbs = positions.verbs.get(match[0].toLowerCase());
    if (!verbs) continue;
    const end = match.index + match[0].length;
    const after = words.slice(end, end + 200);
    const verb = verbs.find(({ follows }) => follows === null || follows.test(after));
    if (!verb) continue;
    const before = words.slice(Math.max(0, match.index - 48), match.index).replace(/[“"‘]/g, "");
    const participle =
      match[0].endsWith("ing") &&
      /(?:,|\band)\s+(?:[a-z]+ly\s+)?$/.test(before) &&
      (verb.act === "opposes" || verb.lemma === "support");
    if (match[0].endsWith("ing") && !participle && !/\b(?:is|are|was|were|am|been|be)\s+(?:[a-z]+ly\s+|also\s+)?$/i.test(before))
      continue;
    if (
      /\b(?:who|which|that|whose)\s+(?:[a-z]+ly\s+|has\s+|have\s+|had\s+|also\s+)*$/i.test(before) &&
      !/\bthat\s+(?:it|he|she|they|we)\s+$/i.test(before)
    )
      continue;
    if (
      positions.governed.test(before) &&
      !/\b(?:will|would|’ll)(?:\s+(?:also|always|further|firmly|strongly|fully|resolutely|continue to|never|not))*\s+$/i.test(
        before,
      )
    )
      continue;
    if (/\b(?:is|are|was|were|be|been|being)\s+(?:[a-z]+ly\s+|also\s+)?$/i.test(before) && !match[0].endsWith("ing")) continue;
    // The plural noun ("calls", "supports"), or the noun before a preposition of its own ("support from").
    if (/^\s+(?:from|given|received|provided|extended|rendered)\b/.test(after)) continue;
    const own = verb.lemma.split(" ").slice(1).join(" ");
    const to = own && after.trimStart().startsWith(own) ? end + after.indexOf(own) + own.length : end;
    found.push({ act: verb.act as PositionAct, at: match.index, end: to, word: match[0], rule: `stance-verb ${verb.lemma}` });
  }
  return found;
}

function phraseStances(words: string, { positions }: StanceWordings): readonly Stance[] {
  return positions.phrases.flatMap(({ act, pattern }) =>
    [...words.matchAll(pattern)].slice(0, MOST_IN_SENTENCE).map((match) => ({
      act: act as PositionAct,
      at: match.index,
      end: match.index + match[0].length,
      word: match[0],
      rule: "stance-phrase",
    })),
  );
}

/** Duties: what falls on the holder's own side too is a proposal, what falls on others a demand. */
function dutyStances(one: Spoken, words: string, wordings: StanceWordings, speech: SpeechWordings): readonly Stance[] {
  return [...words.matchAll(wordings.positions.duty)].slice(0, MOST_IN_SENTENCE).flatMap((match) => {
    if (match.index === 0) return [];
    const before = words.slice(Math.max(0, match.index - 120), match.index);
    if (/\b(?:if|as it|as they|what|how|why|which)\s*(?:[a-z]+\s+){0,3}$/i.test(before)) return [];
    const doer = doerOf(one.view, match.index, match[0], speech);
    const subject = words.slice(clauseStart(words, match.index), match.index);
    const several =
      /\b(?:and|as well as)\b/.test(subject) &&
      one.view.phrases.filter(
        (phrase) => phrase.end <= one.view.start + match.index && phrase.start >= one.view.start + match.index - subject.length,
      ).length > 1;
    const shared =
      doer?.sort === "both" ||
      several ||
      /\b(?:we|both|together|all of us|two (?:sides|countries|parties|peoples|[a-z]+ ministries))\b[^.;,]{0,40}$/i.test(before) ||
      (doer === null && wordings.positions.shared.test(words.slice(Math.max(0, match.index - 80), match.index + 120)));
    return [
      {
        act: shared ? ("proposes" as const) : ("demands" as const),
        at: match.index,
        end: match.index,
        word: match[0],
        rule: "stance-duty",
      },
    ];
  });
}

/** The start of the clause that a duty stands in, for "about": the demand's words with who is to follow them. */
function clauseStart(words: string, at: number): number {
  const before = words.slice(0, at);
  const cut = Math.max(
    ...[" that ", ", ", "; ", ": ", "“"].map((mark) =>
      before.lastIndexOf(mark) < 0 ? -1 : before.lastIndexOf(mark) + mark.length,
    ),
    0,
  );
  return at - cut > 200 ? at : cut;
}

/** "we must oppose X": the duty only leads to the stance. */
const leadsTo = (duty: Stance, stance: Stance): boolean =>
  duty.rule === "stance-duty" && stance.act === "opposes" && stance.at > duty.at && stance.at - duty.at < 60;

/** Of stances that lie in one another's words the first stands: "reiterated that it supports" is one. */
function apart(stances: readonly Stance[], words: string): readonly Stance[] {
  const sorted = stances
    .filter((stance) => !stances.some((other) => leadsTo(stance, other)))
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const kept: Stance[] = [];
  for (const stance of sorted) {
    const last = kept.at(-1);
    if (last) {
      const between = words.slice(last.end, stance.at);
      const sameClause = stance.at < clauseEnd(words, last.end) && !/(?:,|\band\b)/.test(between);
      if (stance.at < last.end || sameClause) continue;
      if (last.act === stance.act && between.length < 12) continue;
    }
    // "reiterated its support for A and its objection to B": both are reaffirmed.
    kept.push(last?.act === "reaffirms" && stance.rule === "stance-phrase" ? { ...stance, act: "reaffirms" } : stance);
    if (kept.length >= MOST_IN_SENTENCE) break;
  }
  return kept;
}

const pronounBefore = /\b(?:we|i|he|she|it|they|party|government|country|side|nation|delegation)\b[^.;:]{0,40}$/i;
const courtesy = /\b(?:thank\w*|appreciat\w+|grateful|gratitude|prais\w+|congratulat\w+|commend\w*)\b[^.;]{0,90}$/i;

function positionOf(one: Spoken, stance: Stance, holder: Speaker, from: number, goesOn: string | null): Position[] {
  const { words, start } = one.view;
  const to = clauseEnd(words, Math.max(from, stance.end));
  const lead = /^[\s,:]*/.exec(words.slice(from, to))![0].length;
  if (to - from - lead < 3) return [];
  const about = { start: start + from + lead, end: start + to };
  const act = { start: start + stance.at, end: start + Math.max(stance.end, stance.at + stance.word.length) };
  return [
    {
      article: one.view.sentence.article,
      start: one.start,
      end: one.end,
      holder: speakerCell(holder, goesOn),
      act: printed(stance.act, [act], stance.rule),
      about: printed(words.slice(from + lead, to), [about], stance.rule),
    },
  ];
}

/** A stance that the narrator reports of somebody named: only a verb of stance with its subject, for the narrator's own judgements are nobody's. */
export function findReportedPositions(
  article: ArticleView,
  view: SentenceView,
  stances: StanceWordings,
  speech: SpeechWordings,
): readonly Position[] {
  const { words } = view;
  const all = apart(verbStances(words, stances), words).filter(({ act }) => act !== "proposes");
  return all.flatMap((stance): Position[] => {
    const doer = doerOf(view, stance.at, stance.word, speech);
    if (!doer || doer.attributive || (doer.sort !== "named" && doer.sort !== "both") || !/(?:s|ed)$/.test(stance.word)) return [];
    if (courtesy.test(words.slice(Math.max(0, stance.at - 90), stance.at))) return [];
    const speaker = doer.sort === "named" ? actorSpeaker(article, doer.actors[0]!, doer, "narrated-stance") : null;
    return speaker ? positionOf(spoken(view, speaker, "indirect", null), stance, speaker, stance.end, null) : [];
  });
}

/** Finds the positions that one sentence of somebody's words reports. */
export function findPositions(
  article: ArticleView,
  one: Spoken,
  stances: StanceWordings,
  speech: SpeechWordings,
): readonly Position[] {
  const { words } = one.view;
  if (words.endsWith("?")) return [];
  const all = apart(
    [...verbStances(words, stances), ...phraseStances(words, stances), ...dutyStances(one, words, stances, speech)],
    words,
  );
  return all.flatMap((stance): Position[] => {
    const duty = stance.rule === "stance-duty";
    const doer = duty ? null : doerOf(one.view, stance.at, stance.word, speech);
    if (
      !duty &&
      !doer &&
      !pronounBefore.test(words.slice(Math.max(0, stance.at - 60), stance.at)) &&
      stance.rule !== "stance-phrase"
    )
      return [];
    if (courtesy.test(words.slice(Math.max(0, stance.at - 90), stance.at)) && stance.act === "supports") return [];
    const holder = inWhoseName(article, one, doer, speech);
    return positionOf(
      one,
      stance,
      holder,
      duty ? clauseStart(words, stance.at) : stance.end,
      holder === one.speaker ? one.goesOn : null,
    );
  });
}
