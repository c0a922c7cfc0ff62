import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { actorSpeaker, collectively, collectiveName, type Speaker } from "./speaker.ts";

/** What joins the clause of "he" to the one before it ("… gave a lecture, where he said"). */
const joins = /(?:\b(?:where|which|when|while|as|and|but)|,)\s+$/i;
/** A clause of its own in which somebody acts ("at a dinner that Ann Other gave, …"). */
const opensClause = /\b(?:that|which|where)\s+(?:the\s+)?$/i;
const opensSentence = /^(?:(?!\p{Lu}\p{L}+ing\b)[^,“”"]{0,80},\s+)?(?:The\s+|the\s+)?$/u;
const acts =
  /^(?:,\s+who\b|\s+(?:(?:also|later|then|afterwards|afterward|further|[a-z]{2,16}ly|had|has|was|is)\s+)*(?!(?:of|in|on|at|to|for|with|and|from|by|or)\b)[a-z]{2,})/;

/** Does "he" or "it" go back to such a speaker? */
const fits = (pronoun: NounPhrase, speaker: Speaker): boolean => (pronoun.sort === "person") === speaker.person;

/** "Ann Other gave a lecture, where she said …", "The Council issued a communiqué in which it denounced …": whoever acts in the sentence before the pronoun does; null where it tells of nobody. */
export function withinSentence(
  article: ArticleView,
  view: SentenceView,
  { subjects, rule }: Attribution,
  { sides }: SpeechWordings,
): Speaker | null {
  const [pronoun] = subjects;
  if (rule !== "subject-verb" || !pronoun || subjects.length > 1 || pronoun.actors.length > 0) return null;
  if (pronoun.sort !== "person" && pronoun.sort !== "thing" && pronoun.sort !== "several") return null;
  const { words, start, phrases } = view;
  const lead = words.slice(0, pronoun.start - start);
  if (!joins.test(lead)) return null;
  for (const phrase of phrases) {
    if (phrase.end > pronoun.start) return null;
    if (pronoun.sort === "several") {
      // "The two ministers issued a communiqué, in which they deplore …".
      if (phrase.sort !== "both" || !opensSentence.test(words.slice(0, phrase.start - start))) continue;
      const together = collectively(collectiveName(phrase.printed, sides), pronoun.words);
      return { ...together, from: `“${pronoun.printed}” goes back to ${together.name}`, rule: "within-sentence" };
    }
    if (phrase.sort !== "named" || phrase.attributive || phrase.actors.length !== 1) continue;
    const speaker = actorSpeaker(article, phrase.actors[0]!, phrase, "within-sentence");
    if (!speaker || !fits(pronoun, speaker)) continue;
    const before = words.slice(0, phrase.start - start);
    const inClause = opensClause.test(before.slice(-24));
    // "…, she said" only tells whose the words about Ann Other are.
    if (!inClause && !(opensSentence.test(before) && !/,\s+$/.test(lead))) continue;
    if (acts.test(words.slice(phrase.end - start, phrase.end - start + 80)))
      return { ...speaker, spans: [pronoun.words], from: `“${pronoun.printed}” goes back to ${speaker.name}` };
  }
  return null;
}
