import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { type Group, readGroup } from "./read-group.ts";

/** Words between "to" and the noun of what is done ("to pay a friendly visit"). */
const TO_NOUN = 6;
/** Words between a verb and the infinitive of its object ("called on Kenya, its neighbour, on Monday to …"). */
const TO_INFINITIVE = 30;
/** Words between such a verb and its object ("called on the"). */
const TO_OBJECT = 4;

/** Index of the "to" of an infinitive in which the word at `at` stands; -1 where it stands in none. */
function infinitiveAt(tokens: readonly SceneToken[], at: number, { auxiliaries }: EventWords): number {
  for (let next = at - 1; next >= Math.max(0, at - TO_NOUN); next--) {
    const token = tokens[next]!;
    if (token.low === "to") return tokens[next + 1]?.kind === "word" && !auxiliaries.has(tokens[next - 1]?.low ?? "") ? next : -1;
    if (token.kind !== "word" || token.capital) return -1;
  }
  return -1;
}

/** Who does what is said in an infinitive behind another verb: in "urged Kenya to sign" and "called on Kenya to sit down" it is Kenya. Null where no such verb stands before it. */
export function controllerOf(
  tokens: readonly SceneToken[],
  at: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
): Group | null {
  const to = infinitiveAt(tokens, at, words);
  if (to < 0) return null;
  for (let verb = to - 1; verb >= Math.max(0, to - TO_INFINITIVE); verb--) {
    const token = tokens[verb]!;
    if (token.kind === "mark" && ";:.".includes(token.low)) return null;
    if (token.kind !== "word") continue;
    if (words.barriers.has(token.low) || words.relatives.has(token.low)) return null;
    if (!words.controls.has(token.low) || words.copulas.has(tokens[verb - 1]?.low ?? "")) continue;
    for (let next = verb + 1; next <= Math.min(to - 1, verb + TO_OBJECT); next++) {
      const object = tokens[next]!;
      // "the Government of Norway": the country.
      const owner = object.kind === "actor" && object.kinds.includes("state") && tokens[next + 1]?.low === "of" ? next + 2 : next;
      if (object.kind === "actor" && !object.attributive)
        return readGroup(tokens, tokens[owner]?.kind === "actor" ? owner : next, words, verbs, true);
      if (!words.toObject.has(object.low)) return null;
    }
    return null;
  }
  return null;
}
