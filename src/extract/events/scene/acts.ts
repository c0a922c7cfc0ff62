import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/mention.ts";
import { beginsWithCapital } from "../../../text/letters.ts";
import { isUnledDelegation } from "./unled-delegation.ts";

/** Behind a noun such as "group": the people of a country that it is made of ("South African mayors"). */
const ofPeople = /^ of (?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} (?:\p{Ll}+ ){0,2}\p{Ll}+s(?: of \p{Ll}+)?$/u;

/** "Delegations from a hundred countries": no one sends them all. */
const ofMany =
  /^ (?:of|from) (?:\p{L}+[ -]|\p{N}[\p{N},.]* ){1,4}(?:countries|nations|states|governments|parties|unions|organi[sz]ations|movements|universities|cities|parliaments|continents)$/u;

/** Code units before a phrase in which the verb stands that leads to it. */
const TO_VERB = 60;
const TO_GIVING = 160;

/** Does a verb by which somebody asks or thanks lead to the group ("thanked donors", "called on the parties")? To the press all is said, and one's own are told. */
function isAddressed(text: string, { start, end, phrase }: ActorMention, words: EventWords): boolean {
  const [first] = text.slice(phrase.start, end).toLowerCase().split(" ");
  return (
    words.addressing.test(text.slice(Math.max(0, phrase.start - TO_VERB), phrase.start)) &&
    !words.owned.has(first!) &&
    !words.hearers.has(text.slice(start, end).toLowerCase())
  );
}

/** Does it get what is given ("sent 20 tents to families in Suva")? "The families hit by the flood" may be but part of what it is for. */
const isGiven = (text: string, { phrase }: ActorMention, { givingTo }: EventWords): boolean =>
  !/^the /i.test(text.slice(phrase.start, phrase.start + 4)) &&
  givingTo.test(text.slice(Math.max(0, phrase.start - TO_GIVING), phrase.start));

/**
 * Is the mention one that acts? A possessive ("his") tells more of what was told before, a delegation is read by patterns for its leader, and a bare
 * noun for people ("patients") may be anybody: these stay words.
 */
export function acts(
  text: string,
  mention: ActorMention,
  words: EventWords,
  mentions: readonly ActorMention[],
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
  const noun = text.slice(mention.start, mention.end);
  // "a group of Guinean midwives" acts itself.
  if (words.delegations.has(noun.toLowerCase())) {
    const behind = text.slice(mention.end, mention.phrase.end);
    return ofPeople.test(behind) || ofMany.test(behind) || isUnledDelegation(text, mention, words, mentions, actors);
  }
  const before = text.slice(mention.phrase.start, mention.start);
  const bare = mention.phrase.end === mention.end && /^(?:(?:the|an?|his|her|its|their) )?$/i.test(before);
  // "wrote to communist parties": two words tell who they are.
  const told = before === "" && /\s/.test(noun);
  const actor = actors.get(mention.actors[0] ?? "");
  // "Kenya denies that its officials met …": a country's.
  const owned = /^its $/i.test(before) && actor?.country != null;
  // "Indians may enter Kazakhstan": the people of a country need no more.
  const people = actor?.country != null && beginsWithCapital(noun);
  return (
    !bare ||
    told ||
    owned ||
    people ||
    actor?.kind !== "group" ||
    isAddressed(text, mention, words) ||
    isGiven(text, mention, words)
  );
}
