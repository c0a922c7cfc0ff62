import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Found } from "../match/find-matches.ts";
import { isPrivate } from "./acts-for-nobody.ts";
import type { Sided } from "./sided.ts";

/** Is it a person of office, a body or a party: those who deal with each other at matches too? */
const isOfficial = ({ actor }: Sided, words: EventWords): boolean =>
  actor.kind === "person"
    ? actor.roles.length > 0 && !isPrivate(actor, words)
    : actor.kind === "body" || actor.kind === "party" || actor.kind === "igo";

/** Is it but sport: a race, a contest of countries, or what people without an office do where the sentence tells of sport ("the volleyball team left for Suva")? */
export function isSport({ scene, match }: Found, sides: readonly Sided[], text: string, words: EventWords): boolean {
  const sentence = text.slice(scene.start, scene.end);
  const { start } = scene.tokens[match.trigger]!;
  // Another's verb in the sentence may be sport ("signed a treaty and will host the cup").
  const isOwn = (what: RegExp): boolean => {
    if (match.form !== "noun") return what.exec(text.slice(start, scene.end))?.index === 0;
    const found = what.exec(sentence);
    return found !== null && scene.start + found.index <= start && start < scene.start + found.index + found[0].length;
  };
  if (isOwn(words.races)) return true;
  if (sides.some((one) => isOfficial(one, words))) return false;
  return (
    isOwn(words.contests) ||
    (words.sports.test(sentence) && sides.every(({ actor }) => actor.kind === "group" || actor.kind === "person"))
  );
}
