import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import type { SentenceView } from "../statements/article-view.ts";
import { doerOf } from "../statements/attribution/subject-of.ts";
import { MOST_STANCES, type Stance } from "./find-stances.ts";

/** "Ann Other said the …": what was said begins here. */
const said =
  /\b(?:said|says|saying|stressed|stated|added|noted|declared|argued|insisted|warned|underlined|believes?)\s+(?!by\b|in\b|on\b|at\b|to\b)/g;

/** The start of the clause that a duty stands in, for "about": the demand's words with who is to follow them. */
export function clauseStart(words: string, at: number): number {
  const from = Math.max(0, at - 260);
  const before = words.slice(from, at);
  const cut = Math.max(
    ...[" that ", ", ", "; ", ": ", "“"].map((mark) =>
      before.lastIndexOf(mark) < 0 ? -1 : from + before.lastIndexOf(mark) + mark.length,
    ),
    ...[...before.matchAll(said)].map((match) => from + match.index + match[0].length),
    0,
  );
  return at - cut > 200 ? at : cut;
}

/** "must oppose", "should take a firm stand against": what is opposed, by the holder too. */
const opposing =
  /^\s+(?:also |always |firmly |resolutely |jointly |together |continue to )*(?:oppose|reject|resist|condemn|fight against|stand against|say no to|take an? (?:[a-z]+ ){0,2}stand against)\b/i;
const own =
  /\b(?:we(?=(?:\s+(?!believe|think|feel|hold|consider|insist|maintain|say|know|see|stress)[a-z]+){0,3}\s*$)|both|together|all of us|two (?:sides|countries|parties|peoples|states|nations|neighbou?rs|[a-z]+ ministries)|sides)\b[^.;,]{0,40}$/i;

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
    const doer = doerOf(view, at, match[0], speech);
    const from = clauseStart(words, at);
    const several =
      /\b(?:and|as well as)\b/.test(words.slice(from, at)) &&
      view.phrases.filter(({ start, end }) => end <= view.start + at && start >= view.start + from).length > 1;
    const shared =
      doer?.sort === "both" ||
      several ||
      own.test(before) ||
      (doer === null && wordings.positions.shared.test(words.slice(Math.max(from, at - 120), at)));
    const against = opposing.exec(words.slice(at + match[0].length, at + match[0].length + 80));
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
