import type { Found } from "../match/find-matches.ts";

/** Is somebody of the event named by a pronoun alone? What a body tells of itself names it ("The ministry said it had …"). */
export const isPronoun = ({ scene: { tokens }, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) =>
    actors.some(
      (at) =>
        tokens[at]?.actor?.form === "pronoun" && (tokens[at]!.actor!.actors.length !== 1 || tokens[at]!.kinds.includes("person")),
    ),
  );

/**
 * Are "they" all who act in it? Who met go on to do together what is told next, and their talks were told before; where somebody else is named
 * ("They met with the Speaker"), he deals with all of them.
 */
export const isPronounOfMany = ({ scene, match }: Found): boolean => {
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
