import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";

/** Kinds of actors that a country's possessive or adjective may own. */
const owned: ReadonlySet<string> = new Set(["person", "organisation", "body", "party"]);
/** Kinds of actors of which it may be told between the country and them of what kind they are. */
const described: ReadonlySet<string> = new Set(["organisation", "body", "party"]);

/** Words that may tell of what kind an owned one is ("Fijian state-owned mining company Name"). */
const KIND = 4;

/** Is it a noun or adjective before a name, as far as small words and verbs are known? */
const mayDescribe = ({ kind, capital, low, quoted }: SceneToken, words: EventWords): boolean =>
  kind === "word" &&
  !capital &&
  !quoted &&
  low !== "and" &&
  !words.prepositions.has(low) &&
  !words.barriers.has(low) &&
  !words.auxiliaries.has(low) &&
  !words.determiners.has(low) &&
  !words.speech.has(low) &&
  !words.pasts.has(low) &&
  !/^[a-z]+(?:ed|ly)$/.test(low);

/** Index of the name whose country stands at `at` in the possessive or as an adjective, what kind it is between them ("New Zealand's Name", "Fijian carrier Name"); -1 where none does. */
function ownedAt(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  const owner = tokens[at];
  if (owner?.kind !== "actor" || !owner.attributive || !owner.kinds.includes("state")) return -1;
  let next = at + 1;
  while (next <= at + KIND && tokens[next] && mayDescribe(tokens[next]!, words)) next++;
  const name = tokens[next];
  const kinds = next === at + 1 ? owned : described;
  return name?.kind === "actor" && name.kinds.some((kind) => kinds.has(kind)) ? next : -1;
}

/** Does the country at `at` own who stands behind it? */
export const isOwner = (tokens: readonly SceneToken[], at: number, words: EventWords): boolean => ownedAt(tokens, at, words) >= 0;

/** Index of the country that owns the name at `at`; `at` where none does. */
export function ownerBefore(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  for (let owner = at - 1; owner >= 0 && owner > at - KIND - 2; owner--) {
    if (ownedAt(tokens, owner, words) === at) return owner;
    if (!mayDescribe(tokens[owner]!, words)) return at;
  }
  return at;
}
