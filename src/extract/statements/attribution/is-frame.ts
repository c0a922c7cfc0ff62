import type { VerbPattern } from "../../../codebook/patterns/verb-patterns.ts";
import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";

/** What may follow the verb of a clause that only says whose the words are: "…, she told reporters in Rome." */
export const adjunct =
  /^\s*(?:$|[.!?,;:”"\u0001–—-]|(?:in|on|of|about|at|during|after|before|to|while|when|as|via|by|from|with|ahead|here|today|yesterday|later|recently|last|this|again|earlier|late|through|following|without|over|and|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}])(?:(?!\bthat\b)[^“"\u0001;]){0,160}(?:;|$))/iu;
const toldSomebody = /^\s+(?:(?!\bthat\b)[^,.;“"\u0001]){1,80}(?=[.,;”"\u0001]|$)/iu;

/** Is it a clause set apart by commas that ascribes what stands before it ("…, Ann Other said")? Then whatever that says is hers. */
export function isFrame(
  bare: string,
  view: SentenceView,
  subject: NounPhrase,
  verbAt: number,
  end: number,
  { lemma }: VerbPattern,
  { takesSomebody }: SpeechWordings,
): boolean {
  const start = subject.start - view.start;
  const lead = bare.slice(Math.max(0, start - 90), start);
  if (start < 8 || !/[,\u0001”"–—](?:\s*(?:as|but|and))?\s*(?:[\p{L}’'.-]+\s+){0,9}$/u.test(lead)) return false;
  // "…, a result he described as fair": he says so of the thing, and of nothing before it.
  if (subject.sort === "person" && !/[,\u0001”"–—](?:\s*(?:as|but|and|so|also))?\s*$/u.test(lead)) return false;
  // "the blockade, which she described as a siege": the clause tells more of a thing.
  if (/\b(?:which|whom|whose|who|where)\s+(?:the\s+)?$/iu.test(lead)) return false;
  if (verbAt - (subject.end - view.start) > 60) return false;
  const after = bare.slice(end, end + 240);
  return takesSomebody.has(lemma) ? toldSomebody.test(after) : adjunct.test(after);
}
