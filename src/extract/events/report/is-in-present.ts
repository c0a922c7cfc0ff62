import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Found } from "../match/find-matches.ts";

/** Is its verb in the present by its own form, which is none of the past ("gives", "deliver", and not "put")? */
export function isPlainPresent({ scene: { tokens }, match: { form, pattern, auxiliaries, trigger } }: Found): boolean {
  if (form !== "finite" || auxiliaries.length > 0) return false;
  const readings = pattern.verb?.get(tokens[trigger]!.low) ?? [];
  return readings.length > 0 && readings.every(({ forms }) => !forms.has("past") && !forms.has("participle"));
}

/** Is its verb in the present, by itself or behind "is" and "are"? */
export const isInPresent = (found: Found, { presentCopulas }: EventWords): boolean => {
  const { form, auxiliaries } = found.match;
  return form === "finite" && auxiliaries.length > 0
    ? auxiliaries.every((word) => presentCopulas.has(word))
    : isPlainPresent(found);
};
