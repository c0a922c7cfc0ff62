import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import { holds } from "../../../text/span.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { firstPerson, saysWe } from "../texts/own-voice.ts";
import { authorBySelf } from "./author-by-self.ts";
import { headedBy } from "./headed-by.ts";
import { holderOf, officeBefore } from "./holder-of-office.ts";
import { introducedWith, signedTogether } from "./joint-authors.ts";
import { bySignature, signatureFrom } from "./signature.ts";
import { actorSpeaker, collectively, type Speaker } from "./speaker.ts";

/** "Translated from the Portuguese" names a language. */
const translated = /\btranslat\w+\s+(?:\p{L}+\s+)?(?:from|of)\s+(?:the\s+)?$/iu;

/** "a message to the President of Chile": of whom it is addressed to. */
const addressed = /\bto\s[^,]{0,60}\b(?:of|and)\s+(?:the\s+)?$/i;
const governed = /\b(?:of|on|in|to|with|from|against|by|for|about|between|towards?|at)\s+(?:the\s+)?$/i;

const before = (view: SentenceView, phrase: NounPhrase): string =>
  view.words.slice(
    Math.max(0, Math.min(phrase.start, phrase.words.start) - view.start - 200),
    Math.min(phrase.start, phrase.words.start) - view.start,
  );

/** "On behalf of X, …" names whose words a text is. */
function onBehalf(article: ArticleView): Speaker | null {
  for (const view of article.sentences.slice(0, 6)) {
    const match = /\bon behalf of (?:the |our |all )*/i.exec(view.words);
    // "On behalf of the party and in my own name, I …" is the person's.
    if (!match || /\b(?:I|my own)\b/.test(view.words)) continue;
    // "On behalf of the people, the President sent …" is told of somebody.
    if (!firstPerson(view)) continue;
    const from = view.start + match.index + match[0].length;
    const phrase = view.phrases.find((candidate) => candidate.sort === "named" && Math.abs(candidate.words.start - from) <= 40);
    if (phrase) return actorSpeaker(article, phrase.actors[0]!, phrase, "author-on-behalf");
  }
  return null;
}

/** "We, the foreign ministers of Chad and Niger, …": a text of several names those who speak in it. */
function byWe(article: ArticleView, wordings: SpeechWordings): Speaker | null {
  for (const view of article.sentences.filter(({ sentence }) => sentence.place === "text").slice(0, 3)) {
    const match = /^(We, (?:all )?(?:the )?(?:undersigned )?)([\p{L}’'-]+(?: (?!of\b)[\p{L}’'-]+){0,7})(?=,| of\b)/u.exec(
      view.words,
    );
    if (!match) continue;
    const start = view.start + match[1]!.length;
    const end = start + match[2]!.length;
    const named = view.phrases.find(({ sort, words }) => sort === "named" && words.start < end && words.end > start);
    if (named) return actorSpeaker(article, named.actors[0]!, named, "author-as-we");
    // "We, the members of the Example Alliance, …": the alliance speaks.
    const whole = wordings.authors.membersOf.test(match[2]!)
      ? view.phrases.find(
          ({ sort, attributive, words }) => sort === "named" && !attributive && words.start > end && words.start - end < 16,
        )
      : undefined;
    if (whole) return actorSpeaker(article, whole.actors[0]!, whole, "author-as-we");
    return { actor: null, name: match[2]!, person: false, spans: [{ start, end }], from: null, rule: "author-as-we" };
  }
  return null;
}

/** So near to the word for a text they stand who put it out. */
const JOINT = 60;

/** "Message of solidarity to the …" leads to whom it is sent. */
const sentTo = /\b(?:of|in)\s+[\p{L}-]+(?:\s+and\s+[\p{L}-]+)?\s+(?:to|with|for)\s+(?:the\s+)?$/iu;

/** "Letter from X to Y", "X statement on Z", "Remarks by the Minister, X": the headline's actor that is not the one addressed. */
function byHeadline(article: ArticleView, wordings: SpeechWordings): Speaker | null {
  const { text, leadsTo, aboutOf, owns, toldBehind } = wordings.authors;
  for (const view of article.sentences.filter(({ sentence }) => sentence.place === "headline")) {
    const named = view.phrases.filter((phrase) => phrase.sort === "named");
    const by = named.find((phrase) => {
      const lead = before(view, phrase);
      return (
        !phrase.attributive &&
        leadsTo.test(lead) &&
        text.test(lead) &&
        !sentTo.test(lead) &&
        !addressed.test(lead) &&
        !aboutOf.test(lead)
      );
    });
    if (by) {
      // "Letter from the President of Ghana": whoever holds the office signs it.
      const lead = before(view, by);
      const office = officeBefore(lead);
      const titled =
        office !== null && article.actors.get(by.actors[0]!)?.kind === "state" && wordings.speakers.titles.test(office);
      const holder = titled ? holderOf(article, office, article.actors.get(by.actors[0]!)!) : null;
      if (!titled || holder) return actorSpeaker(article, holder?.id ?? by.actors[0]!, by, "author-in-headline");
    }
    const first = named[0];
    if (!first || first.words.start - view.start > 60) continue;
    const lead = before(view, first);
    const word = /([\p{L}’']+)(?:\s+the)?\s*$/iu.exec(lead)?.[1]?.toLowerCase() ?? "";
    const tail = view.words.slice(first.words.end - view.start);
    const topic = toldBehind.test(tail);
    const says = article.article.kind !== "report" && /^\s*[:–—]/.test(tail);
    if (wordings.to.has(word) || topic || !(owns.test(tail) || says)) continue;
    if (!/^(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for|and)\s+)*$/u.test(lead)) continue;
    // "President of Ghana's message": whoever holds the office, not the country.
    const office = officeBefore(lead);
    const holder = office === null ? null : holderOf(article, office, article.actors.get(first.actors[0]!)!);
    const author = holder === null ? first.actors[0]! : holder?.id;
    if (author !== undefined) return actorSpeaker(article, author, first, "author-in-headline");
  }
  return null;
}

/** "In a joint statement, more than thirty parties condemned …", "The statement of the forty unions": several without a name who put a text out together. */
function manyWhoSay({ words, start, phrases }: SentenceView, text: RegExp): Speaker | null {
  const joint = text.exec(words);
  if (!joint) return null;
  const many = phrases.find(
    ({ sort, attributive, actors, start: at }) =>
      sort === "group" && !attributive && actors.length === 0 && Math.abs(at - start - joint.index) < JOINT,
  );
  return many ? { ...collectively(many.printed.replace(/^the /i, ""), many.words), rule: "author-introduced" } : null;
}

/** "The unions of the three ports have made public this declaration:": several without a name, at the head of the sentence, who gave a text. */
function manyWhoGive(view: SentenceView, { many, authors }: SpeechWordings): Speaker | null {
  const lead = /^(?:the\s+)?/i.exec(view.words)![0].length;
  const people = many.exec(view.words.slice(lead, lead + 160))?.[0];
  if (!people || !authors.gives.test(view.words.slice(lead + people.length))) return null;
  const start = view.start + lead;
  return { ...collectively(people, { start, end: start + people.length }), rule: "author-introduced" };
}

/**
 * "The following is the text of the speech by X", "X issued the following statement:": an introduction before the text, in the article or in the post that carries it.
 * @param publishers may it be who only made the text public?
 */
export function byIntroduction(
  introductions: readonly SentenceView[],
  article: ArticleView,
  wordings: SpeechWordings,
  publishers = true,
): Speaker | null {
  const { text, leadsTo, aboutOf, gives, madePublic, begun, what, said, owns } = wordings.authors;
  for (const view of introductions) {
    const named = view.phrases.filter((phrase) => phrase.sort === "named" && !/^(?:an?) /.test(phrase.printed));
    // "the speech of Example Party's delegate" is not the party's.
    const by = named.find((phrase) => {
      const lead = before(view, phrase);
      return (
        !phrase.attributive &&
        (publishers || !madePublic.test(lead)) &&
        !begun.test(lead) &&
        text.test(lead) &&
        leadsTo.test(lead) &&
        !translated.test(lead) &&
        !aboutOf.test(lead.slice(lead.search(text))) &&
        !addressed.test(lead.slice(lead.search(text))) &&
        !/[.;]\s/.test(lead.slice(lead.search(text)))
      );
    });
    const speaks = named.find(
      (phrase) =>
        !phrase.attributive &&
        view.sentence.place === "text" &&
        what.test(before(view, phrase)) &&
        said.test(view.words.slice(Math.max(phrase.words.end, phrase.end) - view.start)),
    );
    // "On the reaction of Fiji, Spokesperson Ann Other made …": of several before the verb the first that no preposition governs.
    const givers = named.filter(
      (phrase) => !phrase.attributive && gives.test(view.words.slice(Math.min(phrase.words.end, phrase.end) - view.start)),
    );
    const gave = speaks ?? givers.find((phrase) => !governed.test(before(view, phrase))) ?? givers[0];
    const many = gave ? null : (manyWhoSay(view, text) ?? manyWhoGive(view, wordings));
    if (many) return many;
    // "The Ambassador's speech is reproduced below.": hers, whose page it is taken from.
    const owner = named.find(
      (phrase) =>
        phrase.attributive &&
        article.actors.get(phrase.actors[0]!)?.kind === "person" &&
        owns.test(view.words.slice(phrase.words.end - view.start)),
    );
    const found = gave ?? owner ?? by;
    const rule = "author-introduced";
    if (found) return introducedWith(article, view, found, rule) ?? actorSpeaker(article, found.actors[0]!, found, rule);
  }
  return null;
}

/** "We reprint the full text of his speech": whoever the sentences before it speak of, persons first, the last named first. @param introductions the nearest first */
export function byMention(
  introductions: readonly SentenceView[],
  article: ArticleView,
  { authors: { spokenOf, brings } }: SpeechWordings,
): Speaker | null {
  if (!introductions.slice(0, 3).some(({ words }) => spokenOf.test(words))) return null;
  let body: Speaker | null = null;
  for (const view of introductions)
    for (const phrase of view.phrases) {
      if (phrase.sort !== "named" || phrase.attributive) continue;
      // "Our Network wrote in May. We have had this answer": it is not the Network's.
      if (view.ourselves.some(({ start }) => start === phrase.words.start)) continue;
      // "has written to the Secretary General": who is addressed.
      if (/\bto\s+(?:the\s+|his\s+|her\s+)?$/i.test(before(view, phrase))) continue;
      if (brings.test(view.words.slice(phrase.end - view.start))) continue;
      const speaker = actorSpeaker(article, phrase.actors[0]!, phrase, "author-mentioned");
      if (speaker?.person) return speaker;
      if (["party", "body", "organisation", "igo"].includes(article.actors.get(phrase.actors[0]!)?.kind ?? "")) body ??= speaker;
    }
  return body;
}

/** A line above the text that is nothing but whose it is: "From the Central Committee of X", "Senator Ann Other, Minister of Justice". */
function byOpeningLine(article: ArticleView, { authors: { above } }: SpeechWordings): Speaker | null {
  const body = article.sentences
    .filter(({ sentence }) => sentence.place !== "headline" && sentence.place !== "caption")
    .slice(0, 5);
  for (const view of body) {
    if (/[.!?:;]$/.test(view.words) || view.words.length > 220 || /^(?:dear|to)\b/i.test(view.words)) continue;
    const phrase = view.phrases.find(({ sort, attributive }) => sort === "named" && !attributive);
    if (!phrase) continue;
    const speaker = actorSpeaker(article, phrase.actors[0]!, phrase, "author-above");
    if (speaker && (speaker.person || above.test(view.words))) return speaker;
  }
  return null;
}

function byByline(article: ArticleView): Speaker | null {
  for (const view of article.sentences) {
    if (view.sentence.place !== "byline" && !article.article.bylines.some((byline) => holds(byline, view))) continue;
    const phrase = view.phrases.find((candidate) => candidate.sort === "named");
    if (phrase) return actorSpeaker(article, phrase.actors[0]!, phrase, "author-in-byline");
  }
  return null;
}

const closingName = /\b(?:of|by|from) (?:the )?((?:\p{Lu}[\p{L}’'-]*)(?: (?:(?:of|the|for|and|in) )*\p{Lu}[\p{L}’'-]*){1,8})$/u;

/** "Declaration of the Example Forum": the name that ends a headline, though nobody was recognised in it. */
function byNameInHeadline(article: ArticleView, wordings: SpeechWordings): Speaker | null {
  for (const { sentence, words, start } of article.sentences) {
    if (sentence.place !== "headline" || !wordings.speakers.calledText.test(words)) continue;
    const name = closingName.exec(words)?.[1];
    if (!name) continue;
    const from = start + words.length - name.length;
    const spans = [{ start: from, end: from + name.length }];
    return { actor: null, name, person: false, spans, from: null, rule: "author-in-headline" };
  }
  return null;
}

/** "The Example Union greets its sister union": the body with which a headline in the present begins. */
function byHeadlineVerb(article: ArticleView, wordings: SpeechWordings): Speaker | null {
  for (const view of article.sentences.filter(({ sentence }) => sentence.place === "headline")) {
    const first = view.phrases[0];
    if (first?.sort !== "named" || first.attributive || first.start - view.start > 4) continue;
    const behind = view.words.slice(Math.max(first.end, first.words.end) - view.start);
    const verb = /^\s+(?:[a-z]+ly\s+)?([a-z]{3,14}s)\s/.exec(behind)?.[1];
    if (!verb || !(wordings.verbs.has(verb) || wordings.authors.declares.has(verb))) continue;
    return actorSpeaker(article, first.actors[0]!, first, "author-in-headline");
  }
  return null;
}

/** Whose words a printed speech, message or statement is; null where the text does not tell. @param introductions sentences that bring the text in */
export function authorOf(article: ArticleView, wordings: SpeechWordings, introductions: readonly SentenceView[]): Speaker | null {
  const own = article.sentences.filter((view) => view.sentence.place === "text" && saysWe(view));
  // Printed by one who signs as a person with "I", a letter is theirs rather than their organisation's.
  const plural =
    own.filter(({ words }) => /\b(?:we|our)\b/i.test(words)).length >=
    own.filter(({ words }) => /\b(?:I|my)\b/.test(words)).length;
  const says = own.some(({ words }) => /\b(?:I|my)\b/.test(words));
  const printed = article.article.kind === "message" && article.article.parent !== null;
  const found = [
    // "From the Example Front" over a letter in which one who signs it says "I".
    (): Speaker | null => (printed && says ? bySignature(article, false) : null),
    () => headedBy(article, wordings),
    () => onBehalf(article),
    () => byWe(article, wordings),
    () => byIntroduction(introductions, article, wordings, false),
    () => byHeadline(article, wordings),
    () => byIntroduction(introductions, article, wordings),
    () => byMention(introductions, article, wordings),
    () => signedTogether(article, signatureFrom(article), wordings),
    () => byOpeningLine(article, wordings),
    () => (plural ? authorBySelf(article, wordings) : null),
    () => bySignature(article, plural),
    () => bySignature(article, !plural),
    () => byByline(article),
    () => authorBySelf(article, wordings),
    () => byHeadlineVerb(article, wordings),
    () => byNameInHeadline(article, wordings),
  ];
  for (const find of found) {
    const speaker = find();
    if (speaker) return speaker;
  }
  return null;
}
