import type { AroundStances } from "../../codebook/wordings/around-stances.ts";
import type { SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import type { Stance } from "./find-stances.ts";

/** Between the verb and whose stance it gives. */
const NEAR = 16;

/** Whose stance a verb or phrase gives where its owner is named ("reaffirmed Ghana's support for", "the support of the Union for"); null where it names none. */
export function ownerOfStance(view: SentenceView, { at, end, rule, duty }: Stance, around: AroundStances): NounPhrase | null {
  if (duty || rule === "stance-judged") return null;
  // A phrase has its noun within, a verb right after it.
  const reach = around.reaffirming.test(rule) ? end + 60 : rule === "stance-phrase" ? end : -1;
  for (const phrase of view.phrases) {
    const start = phrase.start - view.start;
    const to = phrase.end - view.start;
    if (start > reach) return null;
    if (phrase.sort !== "named" && phrase.sort !== "body") continue;
    const after = view.words.slice(to, to + 80);
    if (phrase.attributive) {
      // "Ghana's position on it is clear": right before the phrase.
      if (to <= at && at - to < 4 && /^['’]s?\s/.test(after)) return phrase;
      const between = view.words.slice(Math.min(end, start), start);
      // "Cabo Verde's commitment to": a phrase may begin in the middle of a name.
      if (to > at && start - end < NEAR && /^\s*(?:that\s+|the\s+)?$/.test(between) && around.held.test(after)) return phrase;
      continue;
    }
    if (start >= at && around.heldOf.test(view.words.slice(at, start)) && /^\s+(?:for|to|with|of|against)\b/.test(after))
      return phrase;
  }
  return null;
}

/** "reiterated his country's support", "the support of her organisation for": whose the stance is, by its own words. */
export function ownOwner({ words }: SentenceView, { at, end, rule, duty }: Stance, around: AroundStances): string | null {
  if (duty || !(around.reaffirming.test(rule) || rule === "stance-phrase")) return null;
  const after = words.slice(at, end + 80);
  return (around.ownFirst.exec(after) ?? around.ownLast.exec(after))?.[1] ?? null;
}
