import type { Authority } from "../../authority/authority.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "../../text/fold-name.ts";
import { cover } from "../cover.ts";
import { wordsIn } from "../words.ts";
import { headedAt } from "./by-head.ts";

/** A publisher's name without what stands behind it of where it is ("Tide Circle (Fiji)", "Reef Forum, Fiji Chapter"). */
export const withoutSeat = (publisher: string): string => publisher.replace(/(?:, | \()[^,()]+\)?$/, "");

/** Does a page of its own call the publisher by the last word of its name ("the Hub's secretary"), as members do of what they belong to? */
function callsItself({ source: { text }, articles, annotation }: Reading, head: string): boolean {
  const isQuoted = cover(annotation.quotations);
  const own = new Set(articles.flatMap(({ id, relation }) => (relation === "republication" ? [] : [id])));
  return annotation.sentences.some(({ article, start, end }) => {
    if (!own.has(article)) return false;
    const words = wordsIn(text, { start, end });
    return words.some(({ raw, start: at, gap, possessive }, index) => {
      if (raw !== head || isQuoted(at) || !/^[Tt]he$/.test(words[index - 1]?.raw ?? "")) return false;
      // "the Hub Company"
      return possessive || gap !== " " || !words[index + 1]?.capital;
    });
  });
}

/**
 * What a publisher is by its own name: what the noun that heads it makes it, an outlet by one of its words, else an organisation where its own pages call it by its last word
 * ("the Hub"), whatever that is; an outlet elsewhere.
 */
export function publisherKind(reading: Reading, publisher: string, authority: Authority): ActorKind {
  const name = withoutSeat(publisher);
  const words = wordsIn(name, { start: 0, end: name.length });
  const headed = words.length > 1 ? headedAt(words, 0, "", authority)?.finding : undefined;
  // "Embassy of Fiji in Valletta"
  if (headed && /^(?:$| (?:in|to|at|for) )/.test(name.slice(headed.end))) return headed.kind;
  const { outletNames } = authority.organisationWords;
  if (words.length < 2 || words.some(({ folded }) => outletNames.has(folded))) return "outlet";
  const last = words.at(-1)!;
  const isNoun = last.capital && !authority.countries.byForm.has(foldName(last.raw));
  return isNoun && callsItself(reading, last.raw) ? "organisation" : "outlet";
}
