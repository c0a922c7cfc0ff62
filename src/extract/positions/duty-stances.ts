import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import type { SentenceView } from "../statements/article-view.ts";
import { clauseStart } from "../statements/attribution/clause.ts";
import { doerOf } from "../statements/attribution/subject-of.ts";
import { MOST_STANCES, type Stance } from "./find-stances.ts";

/** Duties: what falls on the holder's own side too is a proposal, what falls on others a demand. */
export function dutyStances(view: SentenceView, wordings: StanceWordings, speech: SpeechWordings): readonly Stance[] {
  const { words } = view;
  const found: Stance[] = [];
  for (const match of wordings.positions.duty.matchAll(words)) {
    if (found.length >= MOST_STANCES) break;
    const at = match.index;
    if (at === 0) continue;
    const before = words.slice(Math.max(0, at - 120), at);
    if (/\b(?:if|as it|as they|what|how|why|which|when|where|who)\s*(?:[a-z]+\s+){0,3}$/i.test(before)) continue;
    if (wordings.around.onlySaid.test(words.slice(at + match[0].length, at + match[0].length + 40))) continue;
    const doer = doerOf(view, at, match[0], speech);
    const from = clauseStart(words, at, speech.clauses);
    const several =
      /\b(?:and|as well as)\b/.test(words.slice(from, at)) &&
      view.phrases.filter(({ start, end }) => end <= view.start + at && start >= view.start + from).length > 1;
    const shared =
      doer?.sort === "both" ||
      several ||
      wordings.around.ownSide.test(before) ||
      (doer === null && wordings.positions.shared.test(words.slice(Math.max(from, at - 120), at)));
    const against = wordings.around.opposing.exec(words.slice(at + match[0].length, at + match[0].length + 80));
    if (against) {
      const end = at + match[0].length + against[0].length;
      found.push({ act: "opposes", at, end, word: match[0], rule: "stance-duty against", duty: false });
      continue;
    }
    const act = shared ? ("proposes" as const) : ("demands" as const);
    found.push({ act, at, end: at, word: match[0], rule: "stance-duty", duty: true });
  }
  return found;
}
