import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import type { Arranged } from "../positions/arrange-stances.ts";
import type { SentenceView } from "../statements/article-view.ts";
import { leadingVerb } from "../statements/attribution/clause.ts";
import { doerOf } from "../statements/attribution/subject-of.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";

/** Words of a sentence by which somebody binds himself. Offsets count from the sentence. */
export interface Bond {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly kind: "verb" | "noun" | "modal";
  /** Who is bound; null where it is left to the speaker, or open. */
  readonly doer: NounPhrase | null;
  /** Does a pronoun or "we" stand for the speaker, or the speaker's own? */
  readonly self: boolean;
  /** Does it go on with a subject far ahead, after a comma or "and"? */
  readonly runsOn: boolean;
  /** Where the clause begins. */
  readonly begin: number;
}

export const MOST_BONDS = 6;
/** So far from its subject a verb after a comma or "and" opens a clause of its own. */
const FAR = 24;
const joined = /(?:^|,|;|\band|\bas well as|\bbut|[–—])\s*(?:(?:and|also|both|further|then|he|she|it|they|[a-z]{2,16}ly)\s+)*$/i;
const pronoun = /\b(?:it|he|she|they)\s+(?:[a-z]+ly\s+|also\s+)?$/i;

interface Found {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly kind: Bond["kind"];
}

function wordsThatBind(words: string, { commitments }: StanceWordings): readonly Found[] {
  const found: Found[] = [];
  for (const [matches, kind] of [
    [commitments.bind.matchAll(words), "verb"],
    [commitments.nouns.matchAll(words), "noun"],
    [words.matchAll(commitments.modals), "modal"],
  ] as const) {
    let count = 0;
    for (const match of matches) {
      if (count++ >= 2 * MOST_BONDS) break;
      found.push({ at: match.index, end: match.index + match[0].length, word: match[0], kind });
    }
  }
  // At one place the longest words bind: "will be ready to" and not "will".
  return found
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .filter((one, at, all) => !all.slice(Math.max(0, at - 4), at).some((other) => one.at < other.end && other.end >= one.end));
}

/** Whose the readiness is: "the readiness of Angola to", "Angola's readiness to". */
function ownerOf(view: SentenceView, { at, end, kind }: Found): NounPhrase | null {
  const within = view.phrases.find(
    ({ start, words, attributive }) =>
      attributive === (kind === "verb") && start >= view.start + at && words.end <= view.start + end,
  );
  if (within || kind === "verb") return within ?? null;
  const before = view.phrases.findLast(({ words }) => words.end <= view.start + at && view.start + at - words.end < 60);
  if (!before?.attributive) return null;
  return /^(?:['’]s?)?\s+(?:[a-z-]+\s+){0,3}$/.test(view.words.slice(before.words.end - view.start, at)) ? before : null;
}

const ofAnother = /\p{Lu}[\p{L}.-]*['’]s?\s+(?:[a-z-]+\s+){0,3}$/u;
const owns = /\b(?:its|their)\s+(?:[a-z-]+\s+){0,3}$/;

/** "The Council reaffirmed its commitment to": whoever does so; null where the readiness is called nobody's. */
function giverOf(view: SentenceView, { at, word }: Found, speech: SpeechWordings): NounPhrase | null {
  const before = view.words.slice(Math.max(0, at - 60), at);
  const own = owns.exec(before);
  if (!own) return null;
  const verb = leadingVerb(before, speech.clauses);
  const giver = verb > own[0].length ? doerOf(view, at - verb, word, speech) : null;
  return giver?.sort === "named" ? giver : null;
}

/** Finds what binds somebody in a sentence, each with who is bound. @param held the positions that the sentence reports, whose subject may go on */
export function findBonds(
  view: SentenceView,
  stances: StanceWordings,
  speech: SpeechWordings,
  held: readonly Arranged[] = [],
): readonly Bond[] {
  const { words, start } = view;
  const { commitments } = stances;
  const bonds: Bond[] = [];
  for (const one of wordsThatBind(words, stances)) {
    if (bonds.length >= MOST_BONDS) break;
    // "a deal that will free the hostages": what is told of a thing.
    if (one.kind === "modal" && commitments.relative.test(words.slice(Math.max(0, one.at - 40), one.at))) continue;
    const last = bonds.at(-1);
    const before = words.slice(Math.max(0, one.at - 90), one.at);
    const near =
      (one.kind === "modal" ? null : ownerOf(view, one)) ??
      (one.kind === "noun" ? giverOf(view, one, speech) : doerOf(view, one.at, one.word, speech));
    // "Nairobi's determination to meddle": of somebody who is not recognised.
    if (one.kind === "noun" && near === null && ofAnother.test(before)) continue;
    const first = commitments.ours.test(before);
    const inherits =
      last !== undefined &&
      one.kind !== "noun" &&
      ((joined.test(words.slice(last.end, one.at)) && (near === null || near.start < start + last.end)) ||
        commitments.reopened.test(words.slice(last.end, one.at)));
    // "is committed to A, appreciates B and will take part in C": whoever holds the one is bound by the other.
    const ahead = !inherits && !first ? held.findLast(({ to }) => to <= one.at) : undefined;
    const run = ahead ? words.slice(ahead.to, one.at) : "";
    const named = view.phrases.some((phrase) => phrase.start - start >= (ahead?.to ?? 0) && phrase.end - start <= one.at);
    // "the need to hold Russia to account, and pledged": whoever stands inside what a position is about binds nobody.
    const object =
      ahead !== undefined &&
      near !== null &&
      near.start - start >= ahead.at &&
      !/\bthat\b/.test(words.slice(ahead.end, near.start - start)) &&
      joined.test(words.slice(near.end - start, one.at));
    const nearer = ahead?.doer && (near === null || near.start < ahead.doer.start || object);
    const shared = nearer && run.length < 120 && !named && joined.test(run) ? ahead!.doer : null;
    const doer = inherits && !first ? last.doer : (shared ?? (object ? null : near));
    const self =
      first || object || (inherits && last.self) || pronoun.test(before) || /^(?:it|he|she|they)\s/i.test(words.slice(0, 5));
    // "attaches importance to A, and stands ready to": a clause of its own.
    const gap = doer && !inherits && doer !== shared ? words.slice(Math.min(doer.end - start, one.at), one.at) : "";
    const runsOn = gap.length > FAR && joined.test(gap);
    const begin =
      !runsOn && doer !== shared && doer && doer.start - start <= one.at && !inherits && !first
        ? doer.start - start
        : one.at -
          Math.max(
            one.kind === "noun" ? leadingVerb(words.slice(Math.max(last?.end ?? 0, one.at - 60), one.at), speech.clauses) : 0,
            /(?:\b(?:we|i|it|he|she|they|also|and|[a-z]{2,16}ly)\s+)*$/i.exec(before)?.[0].length ?? 0,
          );
    bonds.push({
      ...one,
      doer: first && doer?.sort !== "body" ? null : doer,
      self,
      runsOn: runsOn || inherits || (doer !== null && doer === shared),
      begin,
    });
  }
  return bonds;
}
