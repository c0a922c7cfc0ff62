import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { Attribution } from "./attribution.ts";

/** "…, thus the Minister": whose words these are; ", so the Minister walked" opens a clause of its own. */
const inverted = /[,:”"\u0001] ?(thus|so) (?:the )?/i;
/** What may stand behind whoever is named so: nothing, or a day and a place. */
const closing = /^(?: (?:on|in|at) [^,.;]{1,40})?[.”"\s]*$/;

/** "According to X", "in X's words". */
function accordingTo(view: SentenceView, bare: string, { according, ownWords }: SpeakerWordings): Attribution | null {
  const match = according.exec(bare) ?? inverted.exec(bare);
  if (match) {
    const end = view.start + match.index + match[0].length;
    const first = view.phrases.find((candidate) => Math.abs(candidate.start - end) <= 4);
    // "according to the Peruvian Senate's Ana Quispe"
    const owned = first?.attributive ? view.phrases.find(({ start }) => start > first.end && start - first.end <= 4) : undefined;
    const phrase = owned ?? first;
    const closes = match[1] === undefined || (phrase != null && closing.test(bare.slice(phrase.end - view.start)));
    if (phrase && !phrase.attributive && closes)
      return { subjects: [phrase], verb: null, at: { start: view.start + match.index, end }, rule: "according-to" };
  }
  const own = ownWords.exec(bare);
  if (own && /\b(?:in|by|to)\s+[^,.]{0,60}$/i.test(bare.slice(Math.max(0, own.index - 70), own.index + 1))) {
    const phrase = view.phrases.find((candidate) => Math.abs(candidate.end - view.start - own.index) <= 2) ?? null;
    const at = { start: view.start + own.index, end: view.start + own.index + own[0].length };
    return { subjects: phrase ? [phrase] : [], verb: null, at, rule: phrase ? "in-ones-words" : "in-ones-words-pronoun" };
  }
  return null;
}

/** Speech that no verb with a subject ascribes. */
export function attributionWithoutVerb(view: SentenceView, bare: string, wordings: SpeakerWordings): Attribution | null {
  const said = accordingTo(view, bare, wordings);
  if (said) return said;
  for (const [pattern, rule] of [
    [wordings.impersonal, "impersonal"],
    [wordings.document, "document-says"],
  ] as const) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const start = view.start + match.index;
    const present = /^it is\b/i.test(match[0]);
    return { subjects: [], verb: null, at: { start, end: start + match[0].length }, rule, present };
  }
  return null;
}
