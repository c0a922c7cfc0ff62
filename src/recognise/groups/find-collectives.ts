import type { GroupWords } from "../../authority/group-words.ts";
import type { Span } from "../../text/span.ts";
import type { ReadSentence } from "../persons/read-sentence.ts";
import { entryAt, thingEnd } from "./noun-phrase.ts";

/** Words that stand for two or more who were named before ("the two leaders", "both sides"). */
export interface CollectiveFinding extends Span {
  readonly article: string;
  readonly sentence: number;
  readonly sort: "persons" | "sides" | "parties" | "bodies";
  /** The noun, in lower case; empty for "the two". */
  readonly noun: string;
  readonly count: number;
  /** Is no number printed ("the leaders")? Then all may be meant whom one sentence names. */
  readonly uncounted: boolean;
  readonly attributive: boolean;
}

/** Finds collectives. A noun with a complement of its own ("the leaders of Arab states") is a group, no collective. */
export function findCollectives({ tokens, article }: ReadSentence, sentence: number, words: GroupWords): CollectiveFinding[] {
  const { counts, between, bare, verb } = words.collectives;
  const found: CollectiveFinding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.cover) continue;
    const the = token.low === "the";
    const number = tokens[the ? at + 1 : at];
    const count = number && !number.cover ? counts.get(number.low) : undefined;
    if (!the && token.low !== "both" && token.low !== "two") continue;
    let head = count === undefined ? at + 1 : the ? at + 2 : at + 1;
    if (count === undefined && !the) continue;
    if (tokens[head]?.low === "the") head++;
    if (count !== undefined) while (between.has(tokens[head]?.low ?? "")) head++;
    const sort = (["persons", "sides", "parties", "bodies"] as const).find(
      (kind) => entryAt(tokens, head, [words.pairs[kind]], 4) > 0,
    );
    const length = sort ? entryAt(tokens, head, [words.pairs[sort]], 4) : 0;
    const noun = tokens
      .slice(head, head + length)
      .map(({ low }) => low)
      .join(" ");
    const last = tokens[head + Math.max(1, length) - 1];
    const after = tokens[head + length];
    if (sort) {
      if (count === undefined && !bare.has(noun)) continue;
      // "Two leaders" without the article are any two.
      if (token.low === "two" && at > 0) continue;
      if (!last!.possessive && after && ["of", "from", "in"].includes(after.low) && noun !== "of them") continue;
      if (thingEnd(tokens, head + length, words) > head + length) continue;
      if (tokens[head]!.capital && after?.capital && !last!.possessive) continue;
      found.push({
        start: token.start,
        end: last!.end,
        article,
        sentence,
        sort,
        noun,
        count: count ?? 2,
        uncounted: count === undefined,
        attributive: last!.possessive,
      });
      at = head + length - 1;
    } else if (the && count === 2 && verb.test(tokens[head]?.low ?? "")) {
      found.push({
        start: token.start,
        end: number!.end,
        article,
        sentence,
        sort: "persons",
        noun: "",
        count: 2,
        uncounted: false,
        attributive: false,
      });
      at = head - 1;
    } else if (the && tokens[at + 1]?.low === "pair" && verb.test(tokens[at + 2]?.low ?? "")) {
      found.push({
        start: token.start,
        end: tokens[at + 1]!.end,
        article,
        sentence,
        sort: "persons",
        noun: "",
        count: 2,
        uncounted: false,
        attributive: false,
      });
      at++;
    }
  }
  return found;
}
