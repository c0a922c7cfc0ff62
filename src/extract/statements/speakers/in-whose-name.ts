import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SubjectWordings } from "../../../codebook/wordings/subject-wordings.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { coordinated } from "../attribution/find-subject.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import type { Spoken } from "../walk/spoken.ts";
import { bodyMeant, sentenceAt } from "./body-meant.ts";
import { officersOf } from "./known-actors.ts";
import { ownBody } from "./own-body.ts";
import { actorNamed, actorSpeaker, collectively, collectiveName, groupName, jointSpeaker, type Speaker } from "./speaker.ts";

/** So much of a sentence is looked at before the verb. */
const BEFORE = 120;

/** The collective that "it" goes back to: the subject named in this sentence, else in the one before. */
function collectiveBefore(
  article: ArticleView,
  view: SentenceView,
  at: number,
  { governed, object }: SubjectWordings,
): NounPhrase | null {
  const index = sentenceAt(article, view);
  for (const [one, end] of [[view, view.start + at], ...(index > 0 ? [[article.sentences[index - 1]!, Infinity]] : [])] as [
    SentenceView,
    number,
  ][])
    for (const phrase of one.phrases) {
      if (phrase.end > end) break;
      if (phrase.sort !== "named" || phrase.attributive || phrase.actors.length !== 1) continue;
      if (article.actors.get(phrase.actors[0]!)!.kind === "person") continue;
      const lead = one.words.slice(Math.max(0, phrase.start - one.start - 28), phrase.start - one.start);
      if (!governed.test(lead) && !object.test(lead)) return phrase;
    }
  return null;
}

/** Who a verb without a recognised subject is said of: "his party", "it", an unknown name or a plural of people; else the speaker. */
function withoutPhrase(article: ArticleView, one: Spoken, at: number, wordings: SpeechWordings): Speaker {
  const from = Math.max(0, at - BEFORE);
  const before = one.view.words.slice(from, at);
  const own = wordings.ownBodies.exec(before);
  if (own) {
    const printed = /^\S+\s+(?:own\s+)?\S+/.exec(own[0])![0];
    const meant = ownBody(article, printed, one.speaker, wordings.subjects);
    const start = one.view.start + from + own.index;
    const span = { start, end: start + printed.length };
    return (meant && actorNamed(article, meant, printed, span, "in-whose-name")) || one.speaker;
  }
  const it = wordings.itself.exec(before);
  if (it) {
    const meant = one.speaker.person ? collectiveBefore(article, one.view, at - it[0].length, wordings.subjects) : null;
    return (meant && actorSpeaker(article, meant.actors[0]!, meant, "in-whose-name")) || one.speaker;
  }
  const named = wordings.unknownSubjects.exec(before);
  const name = named?.groups?.name;
  if (!named || !name || wordings.noNames.test(name)) return one.speaker;
  // "The workers' parties" of a text by "Communist and Workers' Parties": whoever speaks.
  if (one.speaker.actor === null && foldName(one.speaker.name).endsWith(` ${foldName(name)}`)) return one.speaker;
  const start = one.view.start + from + named.index + named[0].indexOf(name);
  return collectively(name, { start, end: start + name.length });
}

/** "Name thanked her guest, while the Ghanaian minister reaffirmed": the one person of that other country who holds an office of the kind; null where the speaker is of it. */
export function officerOfAnother(article: ArticleView, { speaker }: Spoken, phrase: NounPhrase): Speaker | null {
  const own = speaker.actor === null ? null : (article.actors.get(speaker.actor)?.country?.value ?? null);
  if (phrase.sort !== "role" || phrase.country === null || own === null || own === phrase.country) return null;
  const head = phrase.printed.slice(phrase.printed.lastIndexOf(" ") + 1).toLowerCase();
  const bears = officersOf(article.actors, phrase.country, head);
  return bears.length === 1 ? actorSpeaker(article, bears[0]!.id, phrase, "in-whose-name") : null;
}

/**
 * In whose name a sentence speaks, given the phrase that acts: the state, body or collective it names, else its speaker ("he", "we", "the minister").
 * @param at offset in the sentence of the verb it is about
 */
export function inWhoseName(
  article: ArticleView,
  one: Spoken,
  phrase: NounPhrase | null,
  at: number,
  wordings: SpeechWordings,
): Speaker {
  if (phrase === null) return withoutPhrase(article, one, at, wordings);
  if (phrase.sort === "thing" && phrase.actors.length !== 1) {
    const meant = one.speaker.person
      ? collectiveBefore(article, one.view, phrase.start - one.view.start, wordings.subjects)
      : null;
    return (meant && actorSpeaker(article, meant.actors[0]!, phrase, "in-whose-name")) ?? one.speaker;
  }
  if (phrase.sort === "both") return collectively(collectiveName(phrase.printed, wordings.sides), phrase.words);
  if (phrase.sort === "body") {
    const meant =
      ownBody(article, phrase.printed, one.speaker, wordings.subjects) ?? bodyMeant(article, one.view, phrase, one.speaker);
    return meant === null ? one.speaker : (actorSpeaker(article, meant, phrase, "in-whose-name") ?? one.speaker);
  }
  // "Her delegation supported": in the name of the country or body that she speaks for.
  if (phrase.sort === "group" && /^(?:his|her|our|my)\s+delegation$/i.test(phrase.printed)) {
    const meant = ownBody(article, "our country", one.speaker, wordings.subjects);
    return (meant && actorSpeaker(article, meant, phrase, "in-whose-name")) || one.speaker;
  }
  if (phrase.sort === "group") return collectively(groupName(phrase.printed, wordings.speakers), phrase.words);
  const beside = phrase.sort === "named" ? coordinated(one.view, one.view.phrases.indexOf(phrase)) : [];
  if (beside.length > 1) {
    const each = beside.flatMap((other) =>
      other.actors.length === 1 ? (actorSpeaker(article, other.actors[0]!, other, "in-whose-name") ?? []) : [],
    );
    if (each.length > 1) return jointSpeaker(each, "in-whose-name");
  }
  if (phrase.sort === "named") return actorSpeaker(article, phrase.actors[0]!, phrase, "in-whose-name") ?? one.speaker;
  // "The Fijian leader": the country is where he is from, and he the one who speaks.
  if (phrase.sort === "role" && phrase.country !== null) return officerOfAnother(article, one, phrase) ?? one.speaker;
  if (phrase.actors.length === 1) return actorSpeaker(article, phrase.actors[0]!, phrase, "in-whose-name") ?? one.speaker;
  return one.speaker;
}
