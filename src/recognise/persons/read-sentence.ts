import type { Sentence } from "../../model/annotation.ts";
import type { Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A sentence as the finders read it. */
export interface ReadSentence extends Span {
  readonly article: string;
  readonly headline: boolean;
  /** A line that the page sets as a heading within an article. */
  readonly heading: boolean;
  readonly byline: boolean;
  readonly tokens: readonly Token[];
}

/** Cuts a sentence into tokens under the findings that stand in it. */
export function readSentence(
  text: string,
  span: Span,
  article: string,
  place: Sentence["place"],
  covers: readonly Finding[],
  isTown: (folded: string) => boolean,
): ReadSentence {
  return {
    start: span.start,
    end: span.end,
    article,
    headline: place === "headline" || place === "heading",
    heading: place === "heading",
    byline: place === "byline",
    tokens: tokenise(text, span, covers, isTown),
  };
}
