import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";
import { readVerbGroup } from "./verb-group.ts";

/** Tokens between a verb of speech and who is told to act behind it ("said in Suva on Monday that they"). */
const TO_CLAUSE = 10;

/** Does a word for those who speak, or for their own country, end at `at` ("they", "his government")? */
const isOneself = (tokens: readonly SceneToken[], at: number, { ownStates, owned }: EventWords): boolean => {
  const { kind, low, capital } = tokens[at] ?? {};
  if (kind !== "word" || capital) return false;
  return low === "they" || (ownStates.has(low!) && owned.has(tokens[tokens[at - 1]?.low === "own" ? at - 2 : at - 1]?.low ?? ""));
};

/**
 * Index of the verb of speech whose subject does what a word for it at `at` does ("Fiji and Tonga said on Monday that they recognise", "the envoy announced that his government would
 * give"); -1 where no such word or verb stands there.
 */
export function verbOfSaying(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  if (!isOneself(tokens, at, words)) return -1;
  for (let verb = at - 1; verb >= Math.max(0, at - TO_CLAUSE); verb--) {
    const { kind, low } = tokens[verb]!;
    if (isMark(tokens[verb], ";:—")) return -1;
    if (kind !== "word" || !(words.speech.has(low) || words.pledges.has(low) || words.madeKnown.has(low))) continue;
    return isOneself(tokens, readVerbGroup(tokens, verb, words).from - 1, words) ? -1 : verb;
  }
  return -1;
}
