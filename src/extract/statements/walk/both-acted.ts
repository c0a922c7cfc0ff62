import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { isPastForm } from "./tense-of.ts";

/** "The two sides agreed", "both spoke": in the past they act again, by the narrator, and not in what somebody else was told to have said. */
export function bothActed(view: SentenceView, attribution: Attribution | null, { tenses }: SpeechWordings): boolean {
  if (attribution?.subjects[0]?.sort !== "both") return false;
  const verb = /[a-z]+$/.exec(view.words.slice(0, attribution.at.end - view.start));
  return verb !== null && isPastForm(verb[0], tenses);
}
