import type { Found } from "./find-matches.ts";

/** Is somebody of the event named by a pronoun alone? */
export const isPronoun = ({ scene, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) => actors.some((at) => scene.tokens[at]?.actor?.form === "pronoun"));

/** Are those of the event named as "the two sides" or "both countries" alone? Who met was told before, and states speak of the time to come. */
export const areSides = ({ scene, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) =>
    actors.some((at) => {
      const token = scene.tokens[at]!;
      return token.actor?.form === "collective" && token.actor.actors.length > 1 && token.kinds.every((kind) => kind === "state");
    }),
  );
