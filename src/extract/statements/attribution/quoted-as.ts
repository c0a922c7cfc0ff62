import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { Attribution } from "./attribution.ts";
import { subjectAfter } from "./find-subject.ts";

/** So many such verbs of a sentence are looked at. */
const MOST = 4;
const passive = /\b(?:is|are|was|were|be|been|being)\s+(?:[a-z]+ly\s+|also\s+)?$/i;
/** Behind whoever is quoted: what stands in apposition, and "as saying". */
const asSaying = /^,?(?:[^“”"\u0001;:]{0,80}?,)?\s+as\s+(?:[a-z]+ly\s+)?([a-z]+ing)(?![\p{L}])/u;
const pronoun = /^ (?:him|her) as (?:[a-z]+ly )?[a-z]+ing(?![\p{L}])/u;
/** What follows still tells where and when. */
const closes = /^(?:\s+(?:on|in|at|during|yesterday|today|[A-Z][a-z]+day)(?![\p{L}])[^,;:“”"\u0001]{0,60})?[.”"\s]*$/u;

/** "…, the Example Agency quoted Ann Other as saying": whoever is quoted speaks, and not the outlet. Null where nobody is quoted so. */
export function quotedAs(view: SentenceView, bare: string, wordings: SpeechWordings): Attribution | null {
  let looked = 0;
  for (const match of wordings.quotes.matchAll(bare)) {
    if (looked++ >= MOST) return null;
    const end = match.index + match[0].length;
    if (passive.test(bare.slice(Math.max(0, match.index - 24), match.index))) continue;
    const subjects = subjectAfter(view, bare, end, wordings);
    const last = subjects.at(-1);
    const told = last ? null : pronoun.exec(bare.slice(end, end + 60));
    if (told) {
      const at = { start: view.start + end, end: view.start + end + told[0].length };
      return { subjects: [], verb: null, at, rule: "in-ones-words-pronoun" };
    }
    if (!last) continue;
    const from = last.end - view.start;
    const found = asSaying.exec(bare.slice(from, from + 140));
    if (!found) continue;
    const to = from + found[0].length;
    const word = found[1]!;
    const verbs = wordings.verbs.get(word) ?? [];
    const verb =
      verbs.find(({ follows }) => follows === null || follows.test(view.words.slice(to, to + 200))) ?? verbs[0] ?? null;
    const at = { start: view.start + to - word.length, end: view.start + to };
    return { subjects, verb, at, rule: closes.test(bare.slice(to, to + 90)) ? "verb-subject" : "subject-verb" };
  }
  return null;
}
