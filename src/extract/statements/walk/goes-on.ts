import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { outsideQuotes } from "../attribution/quoted-words.ts";
import { isOwn } from "../speakers/own-body.ts";
import { actorSpeaker, type Speaker } from "../speakers/speaker.ts";
import { firstPerson } from "../texts/own-voice.ts";
import { fitsTense } from "./fits-tense.ts";
import { tellsOfPerson } from "./tells-of-person.ts";
import type { State } from "./walk-state.ts";

/** Does a sentence without a speaker of its own go on with the words of the one before? */
export function goesOn(article: ArticleView, view: SentenceView, state: State, wordings: SpeechWordings): boolean {
  if (!state.current) return false;
  const sameBlock = view.sentence.block === state.block;
  if (article.article.kind === "opinion" && !state.labelled) return false;
  const bare = outsideQuotes(view);
  if (state.labelled === "direct" && firstPerson(view)) return true;
  if (wordings.returns.test(bare)) return false;
  // "He told us of the drought. We left with full notebooks.": where the narrator says "we", it is the narrator's.
  if (state.ourselves && !state.labelled && firstPerson(view)) return false;
  if (!sameBlock && wordings.mayReturn.test(bare)) return false;
  if (tellsOfPerson(article, view, state, wordings.subjects)) return false;
  if (state.labelled) return true;
  const onADay = view.days.some(({ role, when }) => (role === "on" || role === "during") && when.precision === "day");
  if (onADay && !/\b(?:will|would|should|must|shall)\b/.test(bare)) return false;
  if (!fitsTense(article, view, state, wordings)) return false;
  if (sameBlock) return true;
  return !state.quoted && (wordings.goesOn.test(bare) || (state.present && wordings.goesOnPresent.test(bare)));
}

const infinitives = /\bto [a-z]+/g;

/** Are the words that a sentence ascribes to somebody given in the present? */
export function inPresent(view: SentenceView, wordings: SpeechWordings): boolean {
  const bare = outsideQuotes(view);
  return wordings.goesOnPresent.test(bare.replace(infinitives, " ")) && !wordings.toldBack.test(bare);
}

/** A stance in the present tense whose subject is a state or a body goes on with a person's words ("China supports …"). */
export function isOwnStance(
  article: ArticleView,
  speaker: Speaker | null,
  { subjects, verb, rule, at }: Attribution,
  state: State,
  view: SentenceView,
  { tells }: SpeechWordings,
): boolean {
  if (!state.current?.person || rule !== "subject-verb" || subjects[0]?.sort === "both") return false;
  if (speaker ? speaker.person : subjects[0]?.sort !== "several" && subjects[0]?.sort !== "body") return false;
  // "Kenya's aid would go on, he said. Kenya backed the accord.": told back in his words, in the paragraph that gives them.
  if (speaker?.actor && state.standing && !state.quoted && isOwn(article, speaker.actor, state.current)) return true;
  const word = view.words.slice(at.start - view.start, at.end - view.start).toLowerCase();
  // "The union says": words of its own, and no stance that somebody ascribes to it.
  if (tells.has(word)) return false;
  const gap = view.words.slice(subjects.at(-1)!.end - view.start, at.start - view.start);
  return word.endsWith("s") || verb!.lemma.startsWith(word) || /^\s+(?:has|have)\s+(?:[a-z]+\s+)?$/.test(gap);
}

/** In a text of collectives ("Serbia reaffirmed … China supports …") the state that a sentence opens with takes over. */
export function takesOver(
  article: ArticleView,
  view: SentenceView,
  { current }: State,
  { subjects }: SpeechWordings,
): Speaker | null {
  if (!current || current.person) return null;
  const first = view.phrases[0];
  if (first?.sort !== "named" || first.attributive || first.start - view.start > 3 || first.actors.length !== 1) return null;
  const actor = article.actors.get(first.actors[0]!);
  if (!actor || actor.id === current.actor || actor.kind !== "state") return null;
  return subjects.views.test(view.words.slice(first.end - view.start))
    ? actorSpeaker(article, actor.id, first, "takes-over")
    : null;
}
