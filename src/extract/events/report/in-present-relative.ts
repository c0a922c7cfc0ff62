import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Scene } from "../scene/scene.ts";

/** Words behind "which" within which its clause goes on. */
const REACH = 16;

/** Does something behind the event stand in a clause that tells what its outcome does from then on ("signed a pact which lets boats fish off Suva next year")? What it did is told in the past. */
export function isInPresentRelative(
  tokens: Scene["tokens"],
  trigger: number,
  at: number,
  { pasts, copulas, auxiliaries }: Pick<EventWords, "pasts" | "copulas" | "auxiliaries">,
): boolean {
  for (let opens = at - 1; opens > Math.max(trigger, at - REACH); opens--) {
    const { kind, low } = tokens[opens]!;
    if (kind === "mark") return false;
    if (kind !== "word" || low !== "which") continue;
    const verb = tokens[opens + 1]!;
    const isVerb = verb.kind === "word" && /^(?:will|would|can|may|shall|\p{Ll}+s)$/u.test(verb.low);
    return (
      isVerb &&
      !pasts.has(verb.low) &&
      !(copulas.has(verb.low) && verb.low.startsWith("w")) &&
      !(auxiliaries.has(verb.low) && /^ha/.test(verb.low))
    );
  }
  return false;
}
