import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import { isMark } from "../match/is-mark.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import type { Sided } from "./sided.ts";

/** Words between who pledges and the verb ("Minister Name on Monday announced"). */
const TO_VERB = 4;

/** Does a verb by which somebody tells of a gift stand beside the one at `at` ("…, Minister Name announced", "announced Minister Name")? */
function tells(tokens: readonly SceneToken[], at: number, { speech, prepositions, auxiliaries, pledges }: EventWords): boolean {
  const isVerb = (token: SceneToken | undefined): boolean =>
    token?.kind === "word" && (speech.has(token.low) || pledges.has(token.low)) && token.low !== "according";
  if (isVerb(tokens[at - 1])) return true;
  for (let next = at + 1; next <= at + TO_VERB; next++) {
    const token = tokens[next];
    if (isVerb(token)) return true;
    // "The ambassador of Fiji, Name, announced": an apposition ends with the name.
    const between =
      token?.kind === "day" ||
      (next === at + 1 && isMark(token, ",")) ||
      prepositions.has(token?.low ?? "") ||
      auxiliaries.has(token?.low ?? "");
    if (!between) return false;
  }
  return false;
}

/** The sides with whoever is named as telling of a pledge of their own country: they stand beside the donor. */
export function withWhoPledges(
  { tokens }: Scene,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
): readonly Sided[] {
  const donors = sides.filter(({ side }) => side === "A").map(({ actor }) => actor);
  if (donors.length === 0 || donors.some(({ kind }) => kind === "person")) return sides;
  for (const [at, token] of tokens.entries()) {
    const actor = token.actor?.actors.length === 1 ? actors.get(token.actor.actors[0]!) : undefined;
    if (actor?.kind !== "person" || !actor.named || token.attributive) continue;
    if (sides.some((one) => one.actor.id === actor.id)) continue;
    const country = actor.country?.value;
    if (country !== undefined && !donors.some((donor) => donor.country === null || donor.country.value === country)) continue;
    if (tells(tokens, at, words))
      return [...sides, { actor, side: "A", span: { start: token.actor!.start, end: token.actor!.end } }];
  }
  return sides;
}
