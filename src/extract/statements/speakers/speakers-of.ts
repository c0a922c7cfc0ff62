import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { jointSpeaker, type Memory, resolveSpeaker, type Speaker } from "./speaker.ts";

/** A group so near the head of a sentence is its subject. */
const OPENING = 4;
/** How many phrases of a narrator's sentence are looked at for persons. */
const MOST_PHRASES = 12;

/** Whose words an attribution says they are; null where that stays open. */
export function speakersOf(
  article: ArticleView,
  attribution: Attribution,
  memory: Memory,
  wordings: SpeechWordings,
): Speaker | null {
  const { subjects, rule, at } = attribution;
  if (rule === "impersonal") {
    // "It is hoped that …" goes on with whoever speaks; "it was agreed" is both sides'.
    if (memory.current?.person && memory.standing && subjects.length === 0 && attribution.present)
      return { ...memory.current, spans: [at], from: `an impersonal clause within the words of ${memory.current.name}`, rule };
    // "It is said that": by nobody who was told of.
    if (attribution.present) return null;
    return {
      actor: null,
      name: "the two sides",
      person: false,
      spans: [at],
      from: "an impersonal passive of a meeting’s report",
      rule,
    };
  }
  if (rule === "in-ones-words-pronoun") return memory.current?.person ? memory.current : memory.lastPerson;
  if (rule === "document-says") {
    const author = memory.current ?? memory.issuer ?? memory.lastPerson;
    return author && { ...author, spans: [at], from: `a text of ${author.name}`, rule };
  }
  // "Ann Other and the participants agreed" are her words, as far as anybody is named.
  const named = subjects.filter(({ sort }) => sort !== "group" && sort !== "body");
  const speakers = (named.length > 0 ? named : subjects).map((subject) =>
    resolveSpeaker(article, subject, memory, wordings, rule),
  );
  if (speakers.some((speaker) => speaker === null)) return null;
  return jointSpeaker(speakers as Speaker[], rule);
}

/** Persons and bodies that a sentence names, in its order. */
export function speakersNamed(
  article: ArticleView,
  view: SentenceView,
  memory: Memory,
  wordings: SpeechWordings,
): readonly Speaker[] {
  return view.phrases.slice(0, MOST_PHRASES).flatMap((phrase) => {
    const isKnown = phrase.sort === "named" || (phrase.sort === "body" && phrase.actors.length === 1);
    if (!isKnown || phrase.attributive) return [];
    const speaker = resolveSpeaker(article, phrase, memory, wordings, "named-before");
    return speaker ? [speaker] : [];
  });
}

/** "Ties between the two countries": nobody whom "they" goes back to. */
const governed = /\b(?:between|of|in|for|among|our|by|from)\s+(?:the\s+|our\s+)?$/i;
/** The plural that "they" goes back to after a narrator's sentence. */
export function pluralNamed(article: ArticleView, view: SentenceView, memory: Memory, wordings: SpeechWordings): Speaker | null {
  const plural = view.phrases
    .slice(0, MOST_PHRASES)
    .find(
      ({ sort, attributive, start }) =>
        (sort === "both" || (sort === "group" && start - view.start <= OPENING)) &&
        !attributive &&
        !governed.test(view.words.slice(Math.max(0, start - view.start - 12), start - view.start)),
    );
  return plural ? resolveSpeaker(article, plural, memory, wordings, "named-before") : pairMet(article, view, memory, wordings);
}

/** "The minister met with Ann Other. They agreed …": the two of them. */
export function pairMet(article: ArticleView, view: SentenceView, memory: Memory, wordings: SpeechWordings): Speaker | null {
  if (!wordings.speakers.met.test(view.words)) return null;
  const persons = speakersNamed(article, view, memory, wordings).filter(({ person }) => person);
  const subject = view.phrases[0];
  const both =
    subject && (subject.sort === "role" || subject.sort === "person")
      ? [resolveSpeaker(article, subject, memory, wordings, "named-before"), persons[0]]
      : persons;
  const two = both.filter((one): one is Speaker => one !== null && one !== undefined);
  return two.length === 2 && two[0]!.actor !== two[1]!.actor ? jointSpeaker(two, "named-before") : null;
}
