import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { Actor } from "../../../model/actor.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { outsideQuotes } from "../attribution/quoted-words.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { signatureFrom } from "../speakers/signature.ts";
import { actorSpeaker, collectively, type Speaker } from "../speakers/speaker.ts";
import { firstPerson, ownVoice } from "./own-voice.ts";

/** Right behind a body at the head of its text, and behind what a clause between commas adds: adverbs and a verb of speech or stance in the present. */
const declares =
  /^(?:\s*\([^()]{1,24}\))?(?:,\s(?:[^,.;]|(?<=\d),(?=\d)){3,90},)?,?\s+(?:[a-z]{3,16}ly\s+)?(?:and [a-z]+ly\s+)?(?:once (?:again|more)\s+)?([a-z]{3,14}s)\s/;
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
  if (!people || !verb || !(wordings.verbs.has(verb) || wordings.authors.declares.has(`${verb}s`)) || ownVoice(text) < SOME)
    return null;
  const called = article.sentences.some(
    ({ sentence, words }) => sentence.place === "headline" && wordings.speakers.printed.test(words),
  );
  const start = opening.start + lead;
  return called ? { ...collectively(people, { start, end: start + people.length }), rule: "author-as-subject" } : null;
}

/** Does the words' own text speak to somebody ("Your children …")? */
const toSomebody = /\b(?:[Yy]ou|[Yy]our)\b/;
const addresses = (text: readonly SentenceView[]): number =>
  text.filter((view) => firstPerson(view) || toSomebody.test(outsideQuotes(view))).length / text.length;

/** Does what stands behind the name of a body, at the head of a sentence, tell in the present what it says, does or feels? */
function speaksForItself(behind: string, { verbs, authors }: SpeechWordings): boolean {
  if (authors.moved.test(behind)) return true;
  const found = declares.exec(behind);
  const verb = found?.[1];
  if (!found || !verb) return false;
  const rest = behind.slice(found[0].length - 1);
  return authors.declares.has(verb) || Boolean(verbs.get(verb)?.some(({ follows }) => follows === null || follows.test(rest)));
}

const behindName = ({ start, words }: SentenceView, phrase: NounPhrase): string =>
  words.slice(Math.max(phrase.end, phrase.words.end) - start);

/** The body with which a text opens, or that stands behind what sets it out ("On the anniversary of the strike, the union sends …"). */
function opener(opening: SentenceView, wordings: SpeechWordings): NounPhrase | null {
  for (const phrase of opening.phrases.slice(0, 6)) {
    if (phrase.sort !== "named" || phrase.attributive || phrase.actors.length !== 1) continue;
    const lead = opening.words.slice(0, phrase.start - opening.start);
    if ((lead.length <= 4 || wordings.authors.setsOut.test(lead)) && speaksForItself(behindName(opening, phrase), wordings))
      return phrase;
  }
  return null;
}

/** Does a text go on to speak of its body in the present ("The Front holds …", "It asks …")? */
function speaksOfItself(text: readonly SentenceView[], { id, kind, name }: Actor, wordings: SpeechWordings): boolean {
  if (kind === "state") return false;
  const noun = name.value.split(/\s+/).map((word) => word.toLowerCase());
  return text.slice(1).some((view) => {
    const [first] = view.phrases;
    const told = /^(?:It|The ([A-Z]?[a-z]+))(?=\s)/.exec(view.words);
    if (told && (told[1] === undefined || noun.includes(told[1].toLowerCase())))
      return speaksForItself(view.words.slice(told[0].length), wordings);
    if (first?.sort !== "named" || first.attributive || first.start - view.start > 4 || first.actors[0] !== id) return false;
    return speaksForItself(behindName(view, first), wordings);
  });
}

/**
 * Whose statement a text is that speaks of its author by name ("The Example Party condemns the blockade. …"): the body with which it begins, where its headline
 * calls it a text, the body signs it, it says "we" or "you" further on, or goes on to speak of the body in the present.
 */
export function proclaimedBy(article: ArticleView, text: readonly SentenceView[], wordings: SpeechWordings): Speaker | null {
  const opening = text.slice(0, 4).find(({ words }) => /[.!?…:;”"]\s*$/.test(words) && !wordings.formal.test(words.trim()));
  if (!opening) return null;
  const many = proclaimedByMany(article, text, wordings);
  if (many) return many;
  const first = opener(opening, wordings);
  if (!first) return null;
  const actor = article.actors.get(first.actors[0]!)!;
  if (actor.kind === "person" || actor.kind === "outlet" || actor.kind === "group") return null;
  // Behind "Mr Chairman," it is somebody's speech in which a state acts.
  if (actor.kind === "state" && opening !== text[0]) return null;
  const called = article.sentences.some(
    ({ sentence, words }) => sentence.place === "headline" && wordings.speakers.printed.test(words),
  );
  const signed = article.sentences
    .slice(signatureFrom(article))
    .some(({ phrases }) => phrases.some(({ actors }) => actors.includes(actor.id)));
  if (!called && !signed && addresses(text) < SOME && !speaksOfItself(text, actor, wordings)) return null;
  return actorSpeaker(article, actor.id, { ...first, printed: actor.name.value }, "author-as-subject");
}
