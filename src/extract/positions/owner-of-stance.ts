import { LeanExpression } from "../../text/lean-expression.ts";
import type { SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import type { Stance } from "./find-stances.ts";

/** What somebody holds: "Ghana's support for", "the Union's firm opposition to". */
const held =
  /^(?:['’]s?)?\s+(?:[a-z-]+,?\s+(?:and\s+)?){0,3}(?:support|backing|commitment|adherence|position|stance|stand|policy|opposition|rejection|condemnation|solidarity|call|attachment|determination|dedication|allegiance|demand|appeal|desire|wish|hope|belief|conviction|recognition|respect|concern|objection|understanding|appreciation)s?\b/i;
/** "the support of Ghana for". */
const ofOwner =
  /\b(?:support|backing|commitment|adherence|position|stance|opposition|rejection|condemnation|solidarity|call|attachment|determination|recognition)\s+of\s+(?:the\s+)?$/i;
/** Between the verb and whose stance it gives. */
const NEAR = 16;

/** Verbs that only give a stance, whose noun names its owner. */
const gives = /^stance-verb (?:reaffirm|reiterate|re-affirm|re-iterate)$/;

/** Whose stance a verb or phrase gives where its owner is named ("reaffirmed Ghana's support for", "the support of the Union for"); null where it names none. */
export function ownerOfStance(view: SentenceView, { at, end, rule, duty }: Stance): NounPhrase | null {
  if (duty || rule === "stance-judged") return null;
  // A phrase has its noun within, a verb right after it.
  const reach = gives.test(rule) ? end + 60 : rule === "stance-phrase" ? end : -1;
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
      if (start >= at && start - end < NEAR && /^\s*(?:that\s+|the\s+)?$/.test(between) && held.test(after)) return phrase;
      continue;
    }
    if (start >= at && ofOwner.test(view.words.slice(at, start)) && /^\s+(?:for|to|with|of|against)\b/.test(after)) return phrase;
  }
  return null;
}

const ownWord =
  "((?:his|her|our|my)\\s+(?:country|nation|government|party|organi[sz]ation|union|association|ministry|movement|federation))";
const ownNoun =
  "(?:support|backing|commitment|adherence|position|stance|stand|policy|opposition|rejection|condemnation|solidarity|call|attachment|determination|concern|desire|wish|hope)";
const ownFirst = new LeanExpression(`^[^.;,]{0,60}?(?<![\\p{L}])${ownWord}['’]s?\\s+(?:[a-z-]+\\s+){0,3}${ownNoun}\\b`, "iu");
const ownLast = new LeanExpression(`^[^.;,]{0,60}?\\b${ownNoun}\\s+of\\s+${ownWord}\\s`, "iu");

/** "reiterated his country's support", "the support of her organisation for": whose the stance is, by its own words. */
export function ownOwner({ words }: SentenceView, { at, end, rule, duty }: Stance): string | null {
  if (duty || !(gives.test(rule) || rule === "stance-phrase")) return null;
  const after = words.slice(at, end + 80);
  return (ownFirst.exec(after) ?? ownLast.exec(after))?.[1] ?? null;
}
