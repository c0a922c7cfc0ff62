import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Spoken } from "../walk/spoken.ts";
import { sentenceAt } from "./body-meant.ts";
import { actorsCalled, stateOf, tailsOf } from "./known-actors.ts";
import { isOwn } from "./own-body.ts";
import { actorNamed, actorSpeaker, type Speaker } from "./speaker.ts";

/** So far into a speech whoever speaks in the name of others says so. */
const MOST_SENTENCES = 12;
const behalf = /\b(?:on behalf of|in the name of)\s+(?:the\s+)?(?:[a-z]+ (?:and [a-z]+ )?(?:of|at) (?:the\s+)?)?/i;
/** The subject of a sentence stands this near to its head, but for "the". */
const OPENS = 5;
const firstPerson = /\b(?:I|we|my|our)\b/i;
const byWe = /(?:\bwe|\bour)\b[^.;]{0,60}$/i;

const bodies: ReadonlySet<string> = new Set(["party", "organisation"]);

/** The party that a body is the central committee of. */
function wholeOf({ actors }: ArticleView, id: string): string {
  const tails = tailsOf(foldName(actors.get(id)!.name.value));
  return actorsCalled(actors, tails).find(({ actor }) => actor.kind === "party")?.actor.id ?? id;
}

/** The party or organisation in whose name a person says at the head of a printed speech to be speaking ("On behalf of the Union I welcome you"); null where none is named. */
function behalfOf(article: ArticleView): Speaker | null {
  for (const view of article.sentences.slice(0, MOST_SENTENCES)) {
    const match = view.sentence.place === "text" && firstPerson.test(view.words) ? behalf.exec(view.words) : null;
    if (!match) continue;
    const from = view.start + match.index + match[0].length;
    const phrase = view.phrases.find(({ start, end }) => end > from && start - from < 40);
    if (phrase?.sort !== "named" || phrase.actors.length !== 1) continue;
    const whole = wholeOf(article, phrase.actors[0]!);
    if (bodies.has(article.actors.get(whole)!.kind)) return actorSpeaker(article, whole, phrase, "on-behalf-of");
  }
  return null;
}

/** So many sentences back the speaker's party or country may have been the subject that "we" goes on with. */
const BACK = 3;

/** "Our Union stands ready to join all. We oppose the tariff.": the body or state of the speaker's own that the sentences before it began with; null where none did. */
function bodyBefore(article: ArticleView, view: SentenceView, speaker: Speaker): Speaker | null {
  const index = sentenceAt(article, view);
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const before = article.sentences[at]!;
    if (before.sentence.block !== view.sentence.block) return null;
    const first = before.phrases[0];
    // "I" and "he" come between: then "we" are the speaker's own again.
    if (first?.sort === "person" && first.start - before.start < OPENS) return null;
    if (first?.sort !== "named" || first.attributive || first.actors.length !== 1 || first.start - before.start > OPENS) continue;
    if (isOwn(article, first.actors[0]!, speaker)) return actorSpeaker(article, first.actors[0]!, first, "we-of-own-body");
  }
  return null;
}

/** So many sentences around a spokesperson's words tell for whom they are. */
const AROUND = 10;

/** The state whose policy a sentence near the words of a spokesperson gives by name ("Kenya opposes …"); null where none does. */
function policyNear(article: ArticleView, view: SentenceView, { ownPolicy }: SpeakerWordings): Speaker | null {
  const index = sentenceAt(article, view);
  for (const one of article.sentences.slice(Math.max(0, index - AROUND), index + AROUND)) {
    const first = one.phrases[0];
    if (first?.sort !== "named" || first.attributive || first.actors.length !== 1 || first.start - one.start > OPENS) continue;
    if (article.actors.get(first.actors[0]!)!.kind !== "state") continue;
    if (ownPolicy.test(one.words.slice(Math.max(first.end, first.words.end) - one.start)))
      return actorSpeaker(article, first.actors[0]!, first, "we-of-spokesperson");
  }
  return null;
}

/** For whom a spokesperson says "we": the party or organisation, else the state; null for anybody else. */
function spokenFor(article: ArticleView, view: SentenceView, speaker: Speaker, wordings: SpeakerWordings): Speaker | null {
  const known = speaker.actor === null ? undefined : article.actors.get(speaker.actor);
  const role = known?.roles.find(({ office }) => wordings.spokes.test(office.value));
  if (!known || !role) return null;
  const own = role.organisation ? foldName(role.organisation.value) : null;
  const country = known.country?.value ?? null;
  const body = own === null ? undefined : actorsCalled(article.actors, [own]).find(({ actor }) => bodies.has(actor.kind))?.actor;
  const meant = body ?? (country === null ? undefined : stateOf(article.actors, country));
  if (meant) {
    const { name } = meant;
    return actorNamed(article, meant.id, name.value, name.spans[0] ?? speaker.spans[0]!, "we-of-spokesperson");
  }
  return country === null ? policyNear(article, view, wordings) : null;
}

/** Whose "we" is: the party or organisation that a printed speech is given on behalf of, or the speaker's own that was just the subject; else the speaker. @param at offset in the sentence of the verb */
export function weOf(article: ArticleView, { form, speaker, view }: Spoken, at: number, wordings: SpeakerWordings): Speaker {
  if (!speaker.person || !byWe.test(view.words.slice(Math.max(0, at - 70), at + 4))) return speaker;
  return (
    (form === "direct" ? behalfOf(article) : null) ??
    bodyBefore(article, view, speaker) ??
    spokenFor(article, view, speaker, wordings) ??
    speaker
  );
}
