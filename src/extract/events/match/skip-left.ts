import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isAdverb } from "./governed.ts";
import { isMark } from "./is-mark.ts";

/** Skips a time, place or bracket that stands before `at`, going left; gives the index before it. */
export function skipLeft(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  let next = at;
  for (let moved = true; moved && next >= 0; ) {
    moved = false;
    const token = tokens[next]!;
    if (token.kind === "day" || token.here || (token.kind === "place" && words.prepositions.has(tokens[next - 1]?.low ?? ""))) {
      next--;
      while (next >= 0 && words.beforeDay.has(tokens[next]!.low)) next--;
      moved = true;
    } else if (isMark(token, ")")) {
      let open = next;
      while (open > next - 20 && open >= 0 && !isMark(tokens[open], "(")) open--;
      if (open >= 0 && isMark(tokens[open], "(")) {
        next = open - 1;
        moved = true;
      }
    } else if (token.kind === "word" && (isAdverb(token) || words.asides.has(token.low))) {
      next--;
      moved = true;
    }
  }
  return next;
}
