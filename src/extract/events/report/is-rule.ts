import type { EventWords } from "../../../codebook/events/event-words.ts";
import { beginsWithCapital } from "../../../text/letters.ts";
import type { Found } from "../match/find-matches.ts";
import { isInPresent } from "./is-in-present.ts";
import type { Sided } from "./sided.ts";

/** Is it a plural without an article, number or name, nor whence they are ("foreign envoys", and not "companies from thirty countries")? */
const isAnyOfThem = (
  { actor, span }: Sided,
  { scene: { tokens } }: Found,
  { determiners, prepositions }: EventWords,
): boolean => {
  const before = tokens[tokens.findIndex(({ start }) => start === span.start) - 1];
  const [first, ...more] = actor.name.value.split(" ");
  const isPlain = !/.\p{Lu}/u.test(first!) && !more.some((word) => prepositions.has(word) || beginsWithCapital(word));
  return (
    actor.kind === "group" &&
    actor.country === null &&
    isPlain &&
    !determiners.has(before?.low ?? "") &&
    before?.kind !== "number"
  );
};

/** Is it somebody of no name, country or body, by the word for them alone ("the ambassador")? */
const isAnybody = ({ actor: { kind, named, country, roles, key } }: Sided): boolean =>
  kind === "person" && !named && key === null && country === null && roles.every(({ organisation }) => organisation === null);

/**
 * Is it what is done by rule, and no event: told outside of a headline, in the present, on no day and at no place, of people of whom none has a name and some not even an article
 * ("Foreign envoys are received by the Chancellor"), or none a country ("the ambassador hands the letter to the head of state")? A mere cue has no tense.
 */
export const isRule = (found: Found, sides: readonly Sided[], words: EventWords): boolean =>
  !found.scene.headline &&
  (found.pattern.compiled.loose || isInPresent(found, words)) &&
  sides.every(({ actor }) => !actor.named && (actor.kind === "group" || actor.kind === "person")) &&
  (sides.some((one) => isAnyOfThem(one, found, words)) || sides.every(isAnybody)) &&
  found.scene.tokens.every(
    ({ kind }, at, { [at - 1]: before }) => kind !== "day" && !(kind === "place" && words.locative.has(before?.low ?? "")),
  );
