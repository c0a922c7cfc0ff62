import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { isDirect, outsideQuotes, quotedShare } from "../attribution/quoted-words.ts";
import { isOwn } from "../speakers/own-body.ts";
import { tenseOf } from "./tense-of.ts";
import type { Given, State } from "./walk-state.ts";
import { wordsOf } from "./words-of.ts";

/** A sentence of which so much stands in quotation marks quotes its speaker, and tells nothing back. */
const QUOTED = 0.5;
const opensQuoted = /^[“"«„]/;

/** How a sentence gives the words that it ascribes to somebody. */
export function givenIn(view: SentenceView, { at, subjects }: Attribution, { tenses }: SpeechWordings): Given {
  if (isDirect(view) && (quotedShare(view) > QUOTED || opensQuoted.test(view.words))) return "quoted";
  const bare = outsideQuotes(view);
  const from = Math.min(at.start, ...subjects.map(({ start }) => start)) - view.start;
  const to = Math.max(at.end, ...subjects.map(({ end }) => end)) - view.start;
  // The words stand behind the verb, or before a clause set apart.
  const behind = bare.slice(to);
  const words = behind.trim().length > from ? behind : bare.slice(0, from);
  const seen = wordsOf(words.toLowerCase(), tenses.drawn).map(({ word }) => word);
  const back = seen.some((word) => tenses.back.has(word) || tenses.was.has(word));
  const now = seen.some((word) => tenses.now.has(word));
  if (back === now) return null;
  return back ? "back" : "now";
}

/** Does a sentence open with the speaker's own state or body, or with both sides, so that it may be a stance of theirs? */
function opensWithOwn(article: ArticleView, view: SentenceView, { current }: State): boolean {
  const [first] = view.phrases;
  if (!first || first.start - view.start > 4) return false;
  if (first.sort === "both") return true;
  const [actor] = first.actors;
  return first.sort === "named" && actor !== undefined && current !== null && isOwn(article, actor, current);
}

/** Does a sentence tell what was done at a time past, and nothing back? */
const isDoneThen = (bare: string, { tenses }: SpeechWordings): boolean =>
  tenses.doneThen.test(bare) && !wordsOf(bare.toLowerCase(), tenses.drawn).some(({ word }) => tenses.back.has(word));

/**
 * Can a sentence without a speaker be told in the tense of the words before it? "He said the harbour was full. Two cranes had failed." goes on;
 * "The choir sang." and "The exhibition is open until May." behind it are the narrator's.
 */
export function fitsTense(article: ArticleView, view: SentenceView, state: State, wordings: SpeechWordings): boolean {
  const bare = outsideQuotes(view);
  const tense = tenseOf(bare, wordings.tenses);
  // "The line was closed in 2021.": what was done at a time past is told by the narrator, unless as it was said.
  if (tense === "was" && state.given !== "now" && isDoneThen(bare, wordings)) return false;
  if (tense === "either" || tense === "back") return true;
  switch (state.given) {
    // "“We urge them to stop,” Ann Other said. China will go on working for peace.": a stance of her own country or body.
    case "quoted":
      return (
        tense !== "past" &&
        tense !== "was" &&
        opensWithOwn(article, view, state) &&
        (wordings.keepsTo.test(bare) || wordings.takesStance(bare))
      );
    case "back":
      return (
        tense === "was" ||
        (tense !== "past" && (wordings.goesOn.test(bare) || opensWithOwn(article, view, state) || wordings.takesStance(bare)))
      );
    case null:
      return tense !== "past" || opensWithOwn(article, view, state);
    case "now":
      return true;
    default:
      return state.given satisfies never;
  }
}
