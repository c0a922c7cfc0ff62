import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";

/** Tokens between the noun of a journey and what leads to it ("on a three-day working visit"). */
const TO_NOUN = 6;

/** The actor right before ", currently on a three-day visit": of the noun at `at`; null where none stands so. */
export function whoIsOn(tokens: readonly SceneToken[], at: number, words: EventWords): number | null {
  const leads = (token: SceneToken | undefined): boolean => words.leadsToJourney.has(token?.low ?? "");
  let next = at - 1;
  while (next >= at - TO_NOUN && next >= 0 && tokens[next]!.kind !== "actor" && !leads(tokens[next])) next--;
  // "A and B, on Monday signed": no journey.
  if (!leads(tokens[next]) || tokens[next + 1]?.kind === "day") return null;
  let before = next - 1;
  while (words.beforeJourney.has(tokens[before]?.low ?? "") || tokens[before]?.here || isMark(tokens[before], ",")) before--;
  const apart = before < next - 1;
  const token = tokens[before];
  return apart && token?.kind === "actor" && !token.attributive && !words.copulas.has(tokens[next - 1]?.low ?? "")
    ? before
    : null;
}
