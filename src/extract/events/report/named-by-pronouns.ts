import type { Found } from "../match/find-matches.ts";

/** Is somebody of the event named by a pronoun alone? What a body tells of itself names it ("The ministry said it had …"). */
export const isPronoun = ({ scene: { tokens }, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) =>
    actors.some(
      (at) =>
        tokens[at]?.actor?.form === "pronoun" && (tokens[at]!.actor!.actors.length !== 1 || tokens[at]!.kinds.includes("person")),
    ),
  );

/** Is "they" one of its sides? Who met go on to do together what is told next, and their talks were told before. */
export const isPronounOfMany = ({ scene, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) =>
    actors.some((at) => {
      const mention = scene.tokens[at]?.actor;
      return mention?.form === "pronoun" && mention.actors.length > 1;
    }),
  );

/** Are those of the event named as "the two sides" or "both countries" alone? Who met was told before, and states speak of the time to come. */
export const areSides = ({ scene, match }: Found): boolean =>
  [...match.slots.values()].some(({ actors }) =>
    actors.some((at) => {
      const token = scene.tokens[at]!;
      return token.actor?.form === "collective" && token.actor.actors.length > 1 && token.kinds.every((kind) => kind === "state");
    }),
  );
