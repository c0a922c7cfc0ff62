import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Found } from "../match/find-matches.ts";

/** Is somebody of the event named by a pronoun alone? What a body tells of itself names it ("The ministry said it had …"). */
export const isPronoun = ({ scene: { tokens }, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) =>
    actors.some(
      (at) =>
        tokens[at]?.actor?.form === "pronoun" && (tokens[at]!.actor!.actors.length !== 1 || tokens[at]!.kinds.includes("person")),
    ),
  );

/** Does what "they" did tell when those whom the sentence names before them did something else ("decided on it when they met in Suva")? Nothing was told of it before. */
function tellsWhen({ scene: { tokens }, match }: Found, { alongside }: EventWords): boolean {
  const slots = [...match.slots.values()].flatMap(({ actors }) => actors);
  const they = slots.find((at) => tokens[at]?.actor?.form === "pronoun" && tokens[at].actor.actors.length > 1) ?? 0;
  if (!alongside.has(tokens[they - 1]?.low ?? "")) return false;
  const before = new Set(tokens.slice(0, they).flatMap(({ actor }) => (actor && actor.form !== "pronoun" ? actor.actors : [])));
  return tokens[they]!.actor!.actors.every((id) => before.has(id));
}

/**
 * Are "they" all who act in it? Who met go on to do together what is told next, and their talks were told before; where somebody else is named
 * ("They met with the Speaker"), he deals with all of them.
 */
export const isPronounOfMany = (found: Found, words: EventWords): boolean => {
  const { scene, match } = found;
  if (tellsWhen(found, words)) return false;
  const many = new Set<string>();
  const others = new Set<string>();
  for (const { actors } of match.slots.values())
    for (const at of actors) {
      const { actor, kind } = scene.tokens[at]!;
      if (kind !== "actor" || !actor) continue;
      for (const id of actor.actors) (actor.form === "pronoun" && actor.actors.length > 1 ? many : others).add(id);
    }
  return many.size > 0 && (match.slots.has("all") || [...others].every((id) => many.has(id)));
};

/** Are those of the event named as "the two sides" or "both countries" alone? Who met was told before, and states speak of the time to come. */
export const areSides = ({ scene, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) =>
    actors.some((at) => {
      const token = scene.tokens[at]!;
      return token.actor?.form === "collective" && token.actor.actors.length > 1 && token.kinds.every((kind) => kind === "state");
    }),
  );
