import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { signatureFrom } from "../speakers/author.ts";
import { actorSpeaker, collectively, type Speaker } from "../speakers/speaker.ts";
import { ownVoice } from "./own-voice.ts";

/** Right behind a body at the head of its text: adverbs and a verb of speech or stance in the present. */
const declares = /^(?:\s*\([^()]{1,24}\))?,?\s+(?:[a-z]{3,16}ly\s+)?(?:and [a-z]+ly\s+)?(?:once again\s+)?([a-z]{3,14}s)\s/;
const acts: ReadonlySet<string> = new Set(["joins", "stands", "sends", "adds", "supports", "declares", "notes", "mourns"]);
/** Behind several who put out a text together, their verb has no ending. */
const declare = /^(?:,[^,]{3,60},)?:?\s+(?:[-–—•*]\s*)?(?:[a-z]{3,16}ly\s+)?([a-z]{3,14})\s/;
/** So much of such a text says "we", where neither its headline nor its end names whose it is. */
const SOME = 0.15;

/** Several who put out a text together ("The workers' parties of the coast denounce the raid. We …"), where its headline calls it a text and it says "we". */
function proclaimedByMany(article: ArticleView, text: readonly SentenceView[], wordings: SpeechWordings): Speaker | null {
  const opening = text[0]!;
  const lead = /^(?:the\s+)?/i.exec(opening.words)![0].length;
  const people = wordings.many.exec(opening.words.slice(lead, lead + 160))?.[0];
  const verb = people && declare.exec(opening.words.slice(lead + people.length))?.[1];
  if (!people || !verb || !(wordings.verbs.has(verb) || acts.has(`${verb}s`)) || ownVoice(text) < SOME) return null;
  const called = article.sentences.some(
    ({ sentence, words }) => sentence.place === "headline" && wordings.speakers.printed.test(words),
  );
  const start = opening.start + lead;
  return called ? { ...collectively(people, { start, end: start + people.length }), rule: "author-as-subject" } : null;
}

/**
 * Whose statement a text is that speaks of its author by name ("The Example Party condemns the blockade. …"): the body with which it begins, where its headline
 * calls it a text, the body signs it, or it says "we" further on.
 */
export function proclaimedBy(article: ArticleView, text: readonly SentenceView[], wordings: SpeechWordings): Speaker | null {
  const opening = text[0];
  const first = opening?.phrases[0];
  if (!opening) return null;
  const many = proclaimedByMany(article, text, wordings);
  if (many) return many;
  if (first?.sort !== "named" || first.attributive || first.actors.length !== 1) return null;
  if (first.start - opening.start > 4) return null;
  const actor = article.actors.get(first.actors[0]!)!;
  if (actor.kind === "person" || actor.kind === "outlet" || actor.kind === "group") return null;
  const verb = declares.exec(opening.words.slice(Math.max(first.end, first.words.end) - opening.start))?.[1];
  if (!verb || !(wordings.verbs.has(verb) || acts.has(verb))) return null;
  const called = article.sentences.some(
    ({ sentence, words }) => sentence.place === "headline" && wordings.speakers.printed.test(words),
  );
  const signed = article.sentences
    .slice(signatureFrom(article))
    .some(({ phrases }) => phrases.some(({ actors }) => actors.includes(actor.id)));
  if (!called && !signed && ownVoice(text) < SOME) return null;
  return actorSpeaker(article, actor.id, { ...first, printed: actor.name.value }, "author-as-subject");
}
