import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Scene } from "../scene/scene.ts";

/** Words behind the pronoun within which its clause goes on. */
const REACH = 16;

type Words = Pick<EventWords, "pasts" | "helpers" | "determiners" | "relatives" | "notInPresent">;

/** Is it a verb in the present, or of what is to come? */
const isPresent = (token: Scene["tokens"][number], { pasts, helpers, determiners, notInPresent }: Words): boolean =>
  token.kind === "word" &&
  !notInPresent.has(token.low) &&
  (helpers.has(token.low) || (/\p{Ll}s$/u.test(token.low) && !pasts.has(token.low) && !determiners.has(token.low)));

/** Does something behind the event stand in a clause that tells what its outcome does from then on ("signed a pact which lets boats fish off Suva next year")? What it did is told in the past. */
export function isInPresentRelative(tokens: Scene["tokens"], trigger: number, at: number, words: Words): boolean {
  for (let opens = at - 1; opens > Math.max(trigger, at - REACH); opens--) {
    const { kind, low } = tokens[opens]!;
    if (kind === "mark") return false;
    if (kind === "word" && words.relatives.has(low)) return isPresent(tokens[opens + 1]!, words);
  }
  return false;
}
