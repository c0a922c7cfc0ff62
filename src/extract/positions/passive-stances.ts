import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import type { PositionAct } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { clauseEnd, clauseStart } from "../statements/attribution/clause.ts";
import { firstPhraseFrom } from "../statements/attribution/find-subject.ts";
import { actorSpeaker, collectively, type Speaker } from "../statements/speakers/speaker.ts";
import { MOST_STANCES } from "./find-stances.ts";
import type { Held } from "./held.ts";

/** Whoever stands at an offset of the sentence: an actor, or a plural of people. */
function holderAt(article: ArticleView, view: SentenceView, at: number, { peopleAhead }: SpeechWordings): Speaker | null {
  const lead = /^(?:the\s+)?/i.exec(view.words.slice(at))![0].length;
  const phrase = firstPhraseFrom(view, view.start + at);
  if (phrase && phrase.start - view.start <= at + lead && !phrase.attributive && phrase.sort === "named")
    return actorSpeaker(article, phrase.actors[0]!, phrase, "stance-passive");
  const people = peopleAhead.exec(view.words.slice(at + lead, at + lead + 120));
  const from = view.start + at + lead;
  return people && collectively(people[0], { start: from, end: from + people[0].length });
}

/** Stances told from what they are about: "the plan was welcomed by Ghana", "the initiative has won the support of many countries". */
export function passiveStances(
  article: ArticleView,
  view: SentenceView,
  { positions }: StanceWordings,
  speech: SpeechWordings,
): readonly Held[] {
  const { words } = view;
  return positions.passive.flatMap(({ act, pattern }) => {
    const found: Held[] = [];
    let looked = 0;
    for (const match of pattern.matchAll(words)) {
      if (looked++ >= MOST_STANCES) break;
      const at = match.index;
      const end = at + match[0].length;
      const from = clauseStart(words, at, speech.clauses);
      const holder = from < at ? holderAt(article, view, end, speech) : null;
      if (!holder) continue;
      const about = { from, to: at - /\s*$/.exec(words.slice(0, at).slice(-20))![0].length };
      if (about.to - about.from < 4 || /^(?:it|this|that|which|they|he|she|we|i)$/i.test(words.slice(about.from, about.to)))
        continue;
      const stance = {
        act: act as PositionAct,
        at,
        end,
        word: match[0],
        rule: "stance-passive",
        duty: false,
        doer: null,
        inherited: false,
        begin: from,
        to: clauseEnd(words, end, speech.clauses),
      };
      found.push({ stance, holder, goesOn: null, about, begin: from });
    }
    return found;
  });
}
