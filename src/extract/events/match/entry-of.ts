import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { type Group, readGroupBack } from "./read-group.ts";

/** Whose entry of a chronicle a sentence is, who opens it before the colon at `colon` ("Fiji: recalled its envoy on 3 May"); null where it is no such entry. */
export function entryOf(tokens: readonly SceneToken[], colon: number, words: EventWords): Group | null {
  const last = tokens[colon - 1];
  if (last?.kind !== "actor" || last.attributive) return null;
  const list = readGroupBack(tokens, colon - 1, words);
  const opens = tokens.slice(0, list.from).every(({ kind, low }) => kind === "mark" || words.determiners.has(low));
  return opens ? list : null;
}
