import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";

/** Does a comma stand at `at`, or behind the day that is told there ("said on Monday, calling")? */
export function isCommaBehind(tokens: readonly SceneToken[], at: number, { beforeDay }: EventWords): boolean {
  let next = at;
  while (next < at + 4 && (tokens[next]?.kind === "day" || beforeDay.has(tokens[next]?.low ?? ""))) next++;
  return isMark(tokens[next], ",");
}

/** Index of the first actor behind the token at `at`; -1 where none stands there. */
export const firstActor = (tokens: readonly SceneToken[], at: number): number =>
  tokens.findIndex(({ kind, attributive }, next) => next > at && kind === "actor" && !attributive);

/** Words between "joined" and the "in" behind whom is joined. */
const TO_JOINED = 12;

/** Where "joined" stands of "joined Tonga on Monday in" before the verbal noun at `from`; -1 where it does not. */
export function joinsAt(tokens: readonly SceneToken[], from: number, words: EventWords): number {
  if (tokens[from - 1]?.low !== "in") return -1;
  for (let at = from - 2; at >= Math.max(0, from - TO_JOINED); at--) {
    const { kind, low } = tokens[at]!;
    if (kind === "word" && words.joining.has(low)) return firstActor(tokens, at) > 0 && firstActor(tokens, at) < from ? at : -1;
    if (isMark(tokens[at], ";:—") || words.barriers.has(low)) return -1;
  }
  return -1;
}
