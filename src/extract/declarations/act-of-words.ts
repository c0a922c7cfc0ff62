import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Span } from "../../text/span.ts";
import type { SentenceView } from "../statements/article-view.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** An act of speech that a sentence of somebody's words performs, with the words that show it. */
export interface ActOfWords extends Span {
  readonly act: string;
  /** A verb of speech tells it more surely than the words themselves. */
  readonly weight: number;
  /** They but deny that something is so, and are aimed at nobody. */
  readonly denies?: true;
}

/** Words that say what is not so; to deny it is to reject what others tell. */
const DENIAL = "denial";

/** What is to come of news is promised by words alone, and told as news ("two more aircraft would follow"). */
export const PROMISE = "pledge";

/** A verb that names an act tells it more surely than the words that were said. */
const BY_VERB = 3;
export const BY_WORDS = 1;
/** "We demand …" names its act itself. */
const BY_SELF = 2;

/** The act that words perform by themselves, from an offset of the sentence on; null where they but state something. */
export function actInWords(view: SentenceView, from: number, { acts }: DeclarationWordings): ActOfWords | null {
  const words = view.words.slice(from);
  for (const { act, words: cue } of acts) {
    const found = cue.exec(words);
    if (!found) continue;
    const start = view.start + from + found.index;
    return {
      start,
      end: start + Math.max(1, found[0].trimEnd().length),
      act: act === DENIAL ? "reject" : act,
      ...(act === DENIAL && { denies: true as const }),
      weight: /^(?:we|i)\b/i.test(found[0]) ? BY_SELF : BY_WORDS,
    };
  }
  return null;
}

/** Is the speaker named behind what was said ("The claims are baseless, the minister told reporters")? */
function isTrailing({ view, attribution }: Spoken, { narrated }: DeclarationWordings): boolean {
  const subject = attribution?.subjects[0];
  if (!attribution || !subject || attribution.rule !== "subject-verb") return false;
  const ahead = view.words.slice(0, Math.min(subject.start, subject.words.start) - view.start);
  const behind = view.words.slice(attribution.at.end - view.start);
  return ahead.length > 20 && /[,”"’]\s+(?:the\s+)?[^,]{0,60}$/i.test(ahead) && !narrated.test(ahead) && !/\bthat\b/.test(behind);
}

/** The act that a sentence of somebody's words performs; null where it but states something. */
export function actOfWords(one: Spoken, wordings: DeclarationWordings): ActOfWords | null {
  const { view, attribution, goesOn } = one;
  const verb = attribution?.verb;
  if (verb && verb.act !== "neutral") return { ...attribution.at, act: verb.act, weight: BY_VERB };
  // The words before the verb of speech may be another's ("Asked about the ban, he said"), but where the speaker is named at the end.
  const behind = goesOn === null && attribution?.rule === "subject-verb" && !isTrailing(one, wordings);
  return actInWords(view, behind ? attribution.at.end - view.start : 0, wordings);
}

/** Of the sentences of one occasion at least this share has to perform an act for it not to be neutral. */
const SHARE = 0.2;

/** The act that most of the sentences perform, the first told where several do; null where fewer than `share` of them do and they state things. */
export function actOfAll(
  acts: readonly (ActOfWords | null)[],
  share = SHARE,
): { readonly act: string; readonly spans: readonly Span[] } | null {
  const weights = new Map<string, number>();
  for (const one of acts) if (one) weights.set(one.act, (weights.get(one.act) ?? 0) + one.weight);
  let best: string | null = null;
  for (const [act, weight] of weights) if (best === null || weight > weights.get(best)!) best = act;
  if (best === null || weights.get(best)! < share * acts.length) return null;
  const spans = acts.filter((one): one is ActOfWords => one?.act === best).slice(0, 3);
  return { act: best, spans: spans.map(({ start, end }) => ({ start, end })) };
}
