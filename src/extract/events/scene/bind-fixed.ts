import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "./scene-token.ts";

/** Marks the words of fixed phrases, of two words or three. */
export function bindFixed(tokens: SceneToken[], { fixed, fixedEnds }: EventWords): void {
  for (let at = 1; at < tokens.length; at++)
    for (const from of fixedEnds.has(tokens[at]!.low) ? [at - 1, at - 2] : []) {
      const words = tokens.slice(Math.max(0, from), at + 1).map(({ low }) => low);
      if (from < 0 || !fixed.has(words.join(" "))) continue;
      for (let inside = from; inside <= at; inside++) tokens[inside] = { ...tokens[inside]!, bound: true };
    }
}
