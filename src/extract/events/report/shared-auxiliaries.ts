import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Found } from "../match/find-matches.ts";

type Tokens = Found["scene"]["tokens"];

/** Tokens of "is widely expected to". */
const TO_VERB = 6;

/** Index of the verb right behind who acts at `at` where auxiliaries tell that it is still to be done ("will attend", "is expected to attend", a headline's "to attend"); -1 where none do. */
export function verbToCome(tokens: Tokens, at: number, { modals, copulas, auxiliaries, toCome }: EventWords): number {
  const first = tokens[at + 1]?.low ?? "";
  if (!modals.has(first) && !toCome.has(first) && !copulas.has(first)) return -1;
  let next = at + 1;
  while (next < at + 1 + TO_VERB && (auxiliaries.has(tokens[next]?.low ?? "") || /ly$/.test(tokens[next]?.low ?? ""))) next++;
  const behind = tokens.slice(at + 1, next).map(({ low }) => low);
  // "will, it is hoped, sign": what stands between commas is read elsewhere.
  return tokens[next]?.kind === "word" && (modals.has(first) || behind.some((low) => toCome.has(low))) ? next : -1;
}

/**
 * The verb whose auxiliaries a base form behind "and" or a comma shares ("will attend the forum in Suva and hold talks with X"): what is told of the time
 * of the first one is told of both.
 * @returns the index of the first verb; null where the verb of the event has auxiliaries of its own or shares none
 */
export function sharedVerb({ scene: { tokens }, match }: Found, words: EventWords): number | null {
  const { form, pattern, auxiliaries, slots, trigger } = match;
  if (form !== "finite" || pattern.voice !== "active" || auxiliaries.length > 0) return null;
  const reading = pattern.verb?.get(tokens[trigger]!.low)?.[0];
  if (!reading?.forms.has("base") || reading.forms.has("past")) return null;
  const join = tokens[trigger - 1]?.low;
  if (join !== "and" && join !== ",") return null;
  const actors = slots.get("A") ?? slots.get("all") ?? slots.get("B");
  const subject = actors?.actors.findLast((at) => at < trigger);
  if (subject === undefined) return null;
  const verb = verbToCome(tokens, subject, words);
  return verb < 0 || verb >= trigger ? null : verb;
}
