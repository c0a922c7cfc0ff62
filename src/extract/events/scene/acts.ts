import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/mention.ts";

/** Behind a noun such as "group": the people of a country that it is made of. */
const ofPeople = /^ of (?:\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+ (?:\p{Ll}+ ){0,2}\p{Ll}+s(?: of \p{Ll}+)?$/u;

/**
 * Is the mention one that acts? A possessive ("his") tells more of what was told before, a delegation is read by patterns for its leader, and a bare
 * noun for people ("patients") may be anybody: these stay words.
 */
export function acts(
  text: string,
  mention: ActorMention,
  delegations: ReadonlySet<string>,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  // Whom nobody knows ("his brother") fills no side.
  if (mention.actors.length === 0) return false;
  if (mention.form === "pronoun") {
    // "Kenya bound itself to …": the one who acts already.
    const reflexive = /sel(?:f|ves)$/i.test(text.slice(mention.start, mention.end));
    if (reflexive || mention.attributive) return false;
  }
  if (mention.form !== "description" || mention.leader !== undefined) return true;
  const noun = text.slice(mention.start, mention.end).toLowerCase();
  // "a group of Guinean midwives" acts itself.
  if (delegations.has(noun)) return ofPeople.test(text.slice(mention.end, mention.phrase.end));
  const before = text.slice(mention.phrase.start, mention.start);
  const bare = mention.phrase.end === mention.end && /^(?:(?:the|an?|his|her|its|their) )?$/i.test(before);
  const actor = actors.get(mention.actors[0] ?? "");
  // "Kenya denies that its officials met …": a country's.
  const owned = /^its $/i.test(before) && actor?.country != null;
  return !bare || owned || actor?.kind !== "group";
}
