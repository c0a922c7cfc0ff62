import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../statements/article-view.ts";
import { clauseEnd, clauseStart, leadingVerb } from "../statements/attribution/clause.ts";
import { coordinated } from "../statements/attribution/find-subject.ts";
import { doerOf } from "../statements/attribution/subject-of.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { MOST_STANCES, type Stance } from "./find-stances.ts";

/** A stance with who holds it and where its clause begins and ends within the sentence. */
export interface Arranged extends Stance {
  readonly doer: NounPhrase | null;
  /** Did the doer come over from the stance before ("supports A and opposes B")? */
  readonly inherited: boolean;
  readonly begin: number;
  /** Where what it is about ends. */
  readonly to: number;
}

/** "we must oppose X": the duty only leads to the stance. */
const leadsTo = (duty: Stance, stance: Stance, words: string): boolean =>
  duty.duty &&
  !stance.duty &&
  stance.act === "opposes" &&
  stance.at > duty.at &&
  stance.at - duty.at < 60 &&
  !/,|\band\b/.test(words.slice(duty.at, stance.at));

const joined =
  /(?:^|,|;|\band|\bas well as|\bbut|\bwhile|[–—])\s*(?:(?:and|also|has|have|had|will|would|further|both|again|once|to|[a-z]{2,16}ly|its|his|her|their|the|strong|firm)\s+)*$/i;
/** "and Fiji also rejected": whoever stands right before a verb is its subject. */
const standsBefore = /^\s+(?:(?:also|has|have|had|further|again|once|[a-z]{2,16}ly)\s+)*$/i;
const verbal = /[,;]|\band\s+(?:[a-z]+ly\s+|also\s+)?[a-z]+ed\b/i;
/** "will always stand with": the subject stands before the modal. */
const willed =
  /(?<!\p{L})(?:will|would|shall|does|do|did|has|have|had|is|are|was|were|continues?\s+to|continued\s+to|neither)\s+(?:(?:not|never|no\s+longer|also|as|always|been|continue\s+to|[a-z]{2,16}ly)\s+)*$/u;
const modalRun = /^\s+(?:would|will|could|should|must|may|might|is|are|has|have)\b[^;]*\band\s+(?:[a-z]+ly\s+|also\s+)?$/i;
/** What is left hanging at the end of a clause: "…, and to". */
const trailing =
  /(?:[\s,;]+(?:and|or|but|to|that|which|while|as well as|including|such as|(?<=\b(?:and|or|as) )(?:its|his|her|their|the)))*$/i;
/** Whose people a plural tells of, right behind it. */
const ofWhom = /^\s+(?:of|in|from)\s+[^,;.]{2,60}?(?=\s+and\s|,\s)/;
/** So far from its subject a verb after a comma or "and" opens a clause of its own. */
const FAR = 24;

/** Of stances that lie in one another's words the first stands: "reiterated that it supports" is one. */
function apart(stances: readonly Stance[], words: string, { clauses }: SpeechWordings): readonly Stance[] {
  const sorted = stances
    .filter((stance) => !stances.some((other) => leadsTo(stance, other, words)))
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const kept: Stance[] = [];
  for (const stance of sorted) {
    const last = kept.at(-1);
    if (last) {
      const between = words.slice(last.end, stance.at);
      if (stance.at < last.end) continue;
      // Within the clause of the last one, and no clause of its own.
      if (stance.at < clauseEnd(words, last.end, clauses) && !/[,;:–—]|\band\b|\bbut\b|\bwhile\b|\bthat\b/.test(between))
        continue;
      if (last.act === stance.act && between.length < 12 && !/,|\band\b/.test(between)) continue;
    }
    // "reiterated its support for A and its objection to B": both are reaffirmed.
    const both =
      last?.act === "reaffirms" &&
      stance.rule === "stance-phrase" &&
      /^reiterat|^reaffirm/i.test(last.word) &&
      !verbal.test(words.slice(last.end, stance.at + 16));
    kept.push(both ? { ...stance, act: "reaffirms" } : stance);
    if (kept.length >= MOST_STANCES) break;
  }
  return kept;
}

/** "reaffirmed that Kenya supports …": what another holds is the stance, not that it was reaffirmed. */
function innerFirst(
  arranged: readonly Arranged[],
  { words, start }: SentenceView,
  { clauses }: SpeechWordings,
): readonly Arranged[] {
  return arranged.filter((stance, at) => {
    // "rejects the notion that its people must leave": what stands inside is what is rejected.
    const outer = arranged[at - 1];
    if (outer?.act === "opposes" && !outer.duty && !stance.inherited) {
      const gap = words.slice(outer.end, stance.duty ? stance.at : stance.begin);
      if (/\b(?:that|to|of)\b/.test(gap) && !/[,;]|\band\b|\bbut\b/.test(gap)) return false;
    }
    const next = arranged[at + 1];
    // "Our position is clear: we demand that …": the colon brings in what the position is.
    if (next && stance.rule === "stance-phrase" && stance.act === "reaffirms" && /^\s*:/.test(words.slice(stance.end, next.at)))
      return false;
    if (stance.act === "opposes") return true;
    if (!next || stance.duty || next.inherited) return true;
    const between = words.slice(stance.end, next.duty ? clauseStart(words, next.at, clauses) : next.at);
    // "reiterated that the world expects", "reaffirmed that Kenya, with its allies, will support".
    const opened =
      next.doer !== null &&
      next.doer.start - start - stance.end < 12 &&
      /^\s+that\b/.test(between) &&
      !/\band\s+(?:also\s+|[a-z]+ly\s+)?(?:[a-z]+ed\b|$)/.test(between);
    if (opened || (!next.duty && /^\s+that\s+(?:the\s+)?[\p{L}’' -]{2,40}\s+$/u.test(between))) return stance.act !== "reaffirms";
    if (
      !/^\s+(?:[a-z]+ly\s+|(?:its|his|her|their)\s+[a-z]+\s+)?that\b/.test(between) ||
      between.length > 140 ||
      /[,;]/.test(between.trimEnd().slice(0, -1))
    )
      return true;
    if (stance.act !== "reaffirms" && stance.act !== "recognises" && !next.duty) return true;
    return !(next.doer?.sort === "named" && next.doer !== stance.doer) && !next.duty;
  });
}

const single: ReadonlySet<NounPhrase["sort"]> = new Set(["named", "person", "role"]);

const chained = /(?:,|\band|\bor|\bbut)\s+(?:(?:also|together|[a-z]{2,16}ly)\s+)*$/i;
/** Does the verb of a stance stand in its base form? */
export const isBare = ({ rule, word }: Stance): boolean =>
  rule.startsWith("stance-verb ") && word.toLowerCase() === rule.slice("stance-verb ".length).split(" ")[0];

const promised = /\b(?:will|would|shall)\s+(?:(?:also|always|continue to|[a-z]{2,16}ly)\s+)*$/;
/** "will adhere to A and firmly support B": a bare verb that goes on with what somebody will do. */
const goesOnWilled = (stance: Stance, last: Stance | undefined, words: string): boolean =>
  last !== undefined &&
  isBare(last) &&
  promised.test(words.slice(Math.max(0, last.at - 60), last.at)) &&
  chained.test(words.slice(last.end, stance.at));

const opensWithUs = /^[\s“"‘]*(?:[^,;:“”"]{1,80},\s+)?(?:We|we|I)\s/;
/** Behind these somebody else acts ("We know that Samoa and Malta trade and support"). */
const ofOthers = /\b(?:that|who|which|whose|where|how|why)\b/;
/** "We reject the words of the minister and strongly urge": a bare verb that goes on with "we". */
const goesOnWithUs = (stance: Stance, words: string): boolean => {
  const before = words.slice(0, stance.at);
  return isBare(stance) && opensWithUs.test(words) && !ofOthers.test(before) && chained.test(before);
};

/** "He called on all to uphold A and oppose B": a bare verb that one person does not stand before is part of what was asked. */
function isInfinitive(stance: Arranged, last: Stance | undefined, view: SentenceView): boolean {
  const { rule, word, at, doer } = stance;
  if (goesOnWilled(stance, last, view.words)) return false;
  if (!rule.startsWith("stance-verb ") || doer === null || !single.has(doer.sort)) return false;
  if (/^(?:put|set)$/i.test(word) || word.toLowerCase() !== rule.slice("stance-verb ".length).split(" ")[0]) return false;
  const before = view.words.slice(Math.max(0, at - 60), at);
  if (willed.test(before) || /\b(?:do|does|did|we|they|i|you|who|people|peoples|countries)\s+(?:[a-z]+\s+)?$/i.test(before))
    return false;
  return coordinated(view, view.phrases.indexOf(doer)).length === 1;
}

const modalOrTo = /\b(?:will|would|should|must|can|could|shall|ought to|needs? to|to)\s+(?:[a-z]+ly\s+)?[a-z]+\b/;

/** "should uphold A and reject B", "hopes that both will strengthen A and oppose B": a bare verb that goes on with what is asked or hoped. */
function goesOnAsked({ rule, word, at, doer }: Arranged, last: Arranged | undefined, { words, start }: SentenceView): boolean {
  if (!last || !(last.duty || last.act === "demands" || last.act === "proposes")) return false;
  if (!rule.startsWith("stance-verb ") || word.toLowerCase() !== rule.slice("stance-verb ".length).split(" ")[0]) return false;
  const between = words.slice(last.at, at);
  const modal = modalOrTo.exec(between);
  return modal !== null && chained.test(between) && !(doer && doer.start - start > last.at + modal.index);
}

/** Puts the stances of a sentence in order, each with its doer; one without a subject of its own has that of the stance before. */
export function arrangeStances(view: SentenceView, stances: readonly Stance[], speech: SpeechWordings): readonly Arranged[] {
  const { words, start } = view;
  const list: Arranged[] = [];
  for (const stance of apart(stances, words, speech)) {
    const last = list.at(-1);
    const modal = willed.exec(words.slice(Math.max(0, stance.at - 60), stance.at))?.[0].length ?? 0;
    const leads =
      stance.rule === "stance-phrase"
        ? leadingVerb(words.slice(Math.max(last?.end ?? 0, stance.at - 60), stance.at), speech.clauses)
        : 0;
    const judged = stance.rule === "stance-judged";
    const us = goesOnWithUs(stance, words);
    const near = judged || us ? null : doerOf(view, stance.at - Math.max(modal, leads), stance.word, speech);
    const between = last ? words.slice(last.end, stance.at) : "";
    const within = near !== null && last !== undefined && last.doer !== null && near.start >= start + last.end;
    // "condemned what Russia did, and called", "condemned the arrest of the leaders of the union and called": whoever stands inside what the last is about holds nothing.
    const object =
      within &&
      !last.duty &&
      !/\bthat\b/.test(words.slice(last.end, near.start - start)) &&
      joined.test(
        words
          .slice(Math.min(near.end - start, stance.at - leads), stance.at - leads)
          .replace(near.sort === "group" ? ofWhom : /^/, ""),
      ) &&
      !standsBefore.test(words.slice(Math.min(near.end - start, stance.at - leads), stance.at - leads));
    // "said Ghana would hold firm and called for": past like "said", so said of the speaker.
    const shifted =
      near !== null &&
      /^\s*(?:also\s+|[a-z]+ly\s+)?[a-z]+ed\b/.test(words.slice(stance.at - leads, stance.end)) &&
      speech.ahead.test(words.slice(Math.max(0, near.start - start - 60), near.start - start)) &&
      modalRun.test(words.slice(Math.min(near.end - start, stance.at - leads), stance.at - leads));
    const fresh = !shifted && near !== null && (!last || near.start >= start + last.end) && !object;
    const inherits =
      !judged &&
      last !== undefined &&
      !fresh &&
      (object || joined.test(between) || joined.test(words.slice(last.end, Math.max(last.end, stance.at - leads))));
    const doer = inherits ? last.doer : shifted ? null : near;
    const adverbs = /(?:\b(?:also|has|have|had|will|would|further|[a-z]{2,16}ly)\s+)*$/.exec(
      words.slice(Math.max(0, stance.at - 60), stance.at),
    )![0].length;
    const gap = doer && fresh ? words.slice(Math.min(doer.end - start, stance.at), stance.at) : "";
    const runsOn = gap.length > FAR && joined.test(gap);
    const begin =
      stance.duty || judged
        ? clauseStart(words, stance.at, speech.clauses)
        : fresh && doer && doer.start - start <= stance.at && !runsOn
          ? doer.start - start
          : stance.at - Math.max(adverbs, leads);
    list.push({
      ...stance,
      doer: us ? null : doer,
      inherited: inherits || shifted || us,
      begin: Math.max(begin, last?.end ?? 0),
      to: 0,
    });
  }
  const inner = innerFirst(
    list.filter((stance, at) => !isInfinitive(stance, list[at - 1], view) && !goesOnAsked(stance, list[at - 1], view)),
    view,
    speech,
  );
  return inner.map((stance, at) => {
    const next = inner[at + 1];
    const most = clauseEnd(words, Math.max(stance.duty ? stance.at : 0, stance.end), speech.clauses);
    const before = next
      ? next.begin - speech.connective.exec(words.slice(Math.max(0, next.begin - 40), next.begin))![0].length
      : words.length;
    const to = Math.max(stance.end, Math.min(most, before));
    return { ...stance, to: to - trailing.exec(words.slice(Math.max(stance.end, to - 40), to))![0].length };
  });
}
