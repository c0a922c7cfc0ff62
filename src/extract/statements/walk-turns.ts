import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { ArticleView, SentenceView } from "./article-view.ts";
import { actorSpeaker, type Speaker } from "./speaker.ts";
import { type Spoken, spoken } from "./spoken.ts";

const label = /^\s*([\p{L}\p{N}][\p{L}\p{N} .,’'()&/–-]{0,80}?)\s?[:：](?=\s|$)/u;
const asks =
  /^(?:q|question|questions|reporter|interviewer|journalist|moderator|host|presenter|anchor|media|editor|press|correspondent|[^:]{0,40}(?:tv|television|news|agency|daily|times|post|radio|press|magazine|journal|herald|tribune|network|broadcasting|weekly|review|xinhua|reuters|afp|ap|bloomberg|cctv|cnn|bbc|nhk))$/i;
const answers = /^(?:a|answer|answers|reply|response)$/i;

/** Groups an article's running text by block. */
function blocksOf(article: ArticleView): readonly (readonly SentenceView[])[] {
  const blocks: SentenceView[][] = [];
  for (const view of article.sentences) {
    if (view.sentence.place !== "text" && view.sentence.place !== "heading") continue;
    if (blocks.at(-1)?.[0]?.sentence.block === view.sentence.block) blocks.at(-1)!.push(view);
    else blocks.push([view]);
  }
  return blocks;
}

const isQuestion = (block: readonly SentenceView[]): boolean => /\?[”"’')]*$/.test(block.at(-1)!.words);

/** Who is asked: the first person that headline or introduction names. */
function guestOf(article: ArticleView, blocks: readonly (readonly SentenceView[])[]): Speaker | null {
  const labelled = blocks.findIndex((block) => label.test(block[0]!.words));
  const opening = blocks.slice(0, labelled < 0 ? 3 : labelled + 1).flat();
  const headline = article.sentences.filter(({ sentence }) => sentence.place === "headline");
  for (const view of [...headline, ...opening])
    for (const phrase of view.phrases) {
      if (phrase.sort !== "named") continue;
      const speaker = actorSpeaker(article, phrase.actors[0]!, phrase, "guest");
      if (speaker?.person) return speaker;
    }
  return null;
}

function labelSpeaker(article: ArticleView, view: SentenceView, words: string, guest: Speaker | null): Speaker | null {
  const phrase = view.phrases.find(
    (candidate) => candidate.sort === "named" && candidate.words.start - view.start < words.length,
  );
  const named = phrase && actorSpeaker(article, phrase.actors[0]!, phrase, "turn-label");
  if (named?.person) return named;
  const initials = guest?.name.replace(/[^\p{Lu}]/gu, "") ?? "";
  const short = words.replace(/[^\p{L}]/gu, "");
  if (
    guest &&
    (short === initials ||
      guest.name.toLowerCase().endsWith(words.toLowerCase()) ||
      words.toLowerCase().includes(guest.name.toLowerCase()))
  )
    return guest;
  return null;
}

/** Walks through an interview or transcript: the answers are coded, the questions are not. */
export function walkTurns(article: ArticleView, _wordings: SpeechWordings): readonly Spoken[] {
  const blocks = blocksOf(article);
  const guest = guestOf(article, blocks);
  const anyLabel = blocks.filter((block) => label.test(block[0]!.words)).length >= 2;
  const asking = new Set<string>();
  for (const block of blocks) {
    const match = label.exec(block[0]!.words);
    if (match && isQuestion(block)) asking.add(match[1]!);
  }
  const answering = new Set(blocks.flatMap((block) => (isQuestion(block) ? [] : (label.exec(block[0]!.words)?.[1] ?? []))));
  const found: Spoken[] = [];
  let speaker: Speaker | null = null;
  let asked = false;
  for (const block of blocks) {
    const first = block[0]!;
    const match = label.exec(first.words);
    if (match) {
      const words = match[1]!;
      if (answers.test(words)) speaker = guest;
      else if (asks.test(words)) speaker = null;
      else {
        const by = labelSpeaker(article, first, words, guest);
        speaker = by && asking.has(words) && (!answering.has(words) || by.actor !== guest?.actor) ? null : by;
      }
    } else if (!anyLabel) {
      if (isQuestion(block) && block.length <= 4) {
        asked = true;
        speaker = null;
        continue;
      }
      speaker = asked ? guest : null;
    }
    if (!speaker) continue;
    for (const view of block) {
      // "Name: Good morning."
      if (match && view === first && (view.words.slice(match[0].length).match(/\p{L}+/gu) ?? []).length < 3) continue;
      found.push(spoken(view, speaker, "direct", match && view === first ? null : `the answer is ${speaker.name}’s`));
    }
  }
  return found;
}
