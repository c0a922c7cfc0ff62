import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import { holds } from "../../text/span.ts";
import type { ArticleView, SentenceView } from "./article-view.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { actorSpeaker, type Speaker } from "./speaker.ts";

const wordBefore = (view: SentenceView, phrase: NounPhrase): string =>
  /([\p{L}’']+)(?:\s+the)?\s*$/iu
    .exec(view.words.slice(Math.max(0, phrase.words.start - view.start - 30), phrase.words.start - view.start))?.[1]
    ?.toLowerCase() ?? "";

/** "On behalf of X, …" names whose words a text is. */
function onBehalf(article: ArticleView): Speaker | null {
  for (const view of article.sentences.slice(0, 6)) {
    const match = /\bon behalf of (?:the |our |all )*/i.exec(view.words);
    // "On behalf of the party and in my own name, I …" is the person's.
    if (!match || /\b(?:I|my own)\b/.test(view.words)) continue;
    const from = view.start + match.index + match[0].length;
    const phrase = view.phrases.find((candidate) => candidate.sort === "named" && Math.abs(candidate.words.start - from) <= 40);
    if (phrase) return actorSpeaker(article, phrase.actors[0]!, phrase, "author-on-behalf");
  }
  return null;
}

/** "Letter from X to Y", "X statement on Z", "X: …": the headline's actor that is not the one addressed. */
function byHeadline(article: ArticleView, wordings: SpeechWordings): Speaker | null {
  for (const view of article.sentences.filter(({ sentence }) => sentence.place === "headline")) {
    const named = view.phrases.filter((phrase) => phrase.sort === "named");
    const by = named.find(
      (phrase) =>
        wordings.by.has(wordBefore(view, phrase)) &&
        /\b(?:message|letter|statement|speech|remarks|address|greetings?|telegram|article|declaration|communiqu[ée]|text|condolences?|congratulations?|interview|lecture|intervention|toast|by|from)\b[^,]{0,60}$/i.test(
          view.words.slice(0, phrase.words.start - view.start),
        ) &&
        !/\bto\s[^,]{0,40}\bof\s+(?:the\s+)?$/i.test(view.words.slice(0, phrase.words.start - view.start)),
    );
    const first = named[0];
    const found =
      by ?? (first && first.words.start - view.start < 24 && !wordings.to.has(wordBefore(view, first)) ? first : undefined);
    if (found) return actorSpeaker(article, found.actors[0]!, found, "author-in-headline");
  }
  return null;
}

const ofSpeech =
  /\b(?:message|letter|statement|speech|remarks|address|greetings?|telegram|article|declaration|communiqu[ée]|text|condolences?|lecture|intervention|toast|transcript|contribution|presentation|words|talk|comments|paper)\b[^.;]{0,160}\b(?:by|from|of|given by|delivered by|made by)\s+(?:the\s+)?$/i;

/** "The following is the text of the speech by X": an introduction before the text, in the article or in the post that carries it. */
export function byIntroduction(introductions: readonly SentenceView[], article: ArticleView): Speaker | null {
  for (const view of introductions) {
    const named = view.phrases.filter((phrase) => phrase.sort === "named" && !/^(?:an?|the) /.test(phrase.printed));
    const by = named.find(
      (phrase) =>
        ofSpeech.test(view.words.slice(0, phrase.start - view.start)) ||
        ofSpeech.test(view.words.slice(0, phrase.words.start - view.start)),
    );
    const gave = named.find((phrase) =>
      /^[^.;]{0,120}\b(?:delivered|gave|made|issued|released|published|sent|wrote|addressed)\b[^.;]{0,60}\b(?:speech|remarks|address|statement|message|letter|contribution|presentation|lecture|paper|declaration|communiqu)/i.test(
        view.words.slice(phrase.end - view.start),
      ),
    );
    const found = by ?? gave;
    if (found) return actorSpeaker(article, found.actors[0]!, found, "author-introduced");
  }
  return null;
}

/** The signature: short lines at the end that name somebody and are no sentence. */
export function signatureFrom(article: ArticleView): number {
  const texts = article.sentences
    .map(({ sentence }, at) => ({ sentence, at }))
    .filter(({ sentence }) => sentence.place === "text" || sentence.place === "heading");
  let from = article.sentences.length;
  for (const { at } of texts.slice(-6).reverse()) {
    const view = article.sentences[at]!;
    const short = view.end - view.start < 200 && !/[.!?…”"]$/.test(view.words);
    if (!short) break;
    from = at;
  }
  return from;
}

function bySignature(article: ArticleView, organisations: boolean): Speaker | null {
  for (const view of article.sentences.slice(signatureFrom(article)))
    for (const phrase of view.phrases) {
      if (phrase.sort !== "named") continue;
      const speaker = actorSpeaker(article, phrase.actors[0]!, phrase, "author-signed");
      if (speaker && speaker.person !== organisations) return speaker;
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

/** Whose words a printed speech, message or statement is; null where the text does not tell. @param introductions sentences that bring the text in */
export function authorOf(article: ArticleView, wordings: SpeechWordings, introductions: readonly SentenceView[]): Speaker | null {
  const body = article.sentences.filter(({ sentence }) => sentence.place === "text").map(({ words }) => words);
  const plural =
    body.filter((words) => /\b(?:we|our)\b/i.test(words)).length >= body.filter((words) => /\b(?:I|my)\b/.test(words)).length;
  const found = [
    onBehalf(article),
    byIntroduction(introductions, article),
    byHeadline(article, wordings),
    plural ? bySignature(article, true) : bySignature(article, false),
    bySignature(article, !plural),
    byByline(article),
  ];
  // Printed by one who signs as a person with "I", a letter is theirs rather than their organisation's.
  return found.find((speaker) => speaker !== null) ?? null;
}
