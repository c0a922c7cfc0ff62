import type { EventWords } from "../../codebook/events/event-words.ts";
import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import { areOwnEnvoys } from "../events/report/are-own-envoys.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { actOfWords, BY_WORDS } from "./act-of-words.ts";
import { isPublic } from "./setting.ts";
import { withoutSpeaker } from "./without-speaker.ts";

/** So many sentences at the head of an article tell what it is about. */
const HEAD = 2;

/**
 * The articles of which the head tells of a country's own envoys, and no sentence of another country: what is said in them is said at home ("The ministry opened the yearly
 * conference of its ambassadors. They must open markets, the minister said").
 */
export function ownGatherings(
  scenes: readonly Scene[],
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
): ReadonlySet<string> {
  const own = new Set<string>();
  for (const [article, list] of Map.groupBy(scenes, (scene) => scene.article)) {
    const heads = list.filter(({ headline }) => !headline).slice(0, HEAD);
    if (!heads.some((scene) => areOwnEnvoys(scene, actors, words))) continue;
    const told = list.flatMap(({ tokens }) =>
      tokens
        .flatMap(({ actor, place }) => [
          ...(actor?.actors ?? []).flatMap((id) => {
            const one = actors.get(id);
            return one?.kind === "igo" ? [one.id] : (one?.country?.value ?? []);
          }),
          place?.country ?? [],
        ])
        .flat(),
    );
    if (new Set(told).size <= 1) own.add(article);
  }
  return own;
}

/** Is what is said there said to those envoys alone: to no press, of nothing beyond the border but them, and by no act of speech? */
export const isSaidAtHome = (spoken: readonly Spoken[], wordings: DeclarationWordings, { ownEnvoys }: EventWords): boolean =>
  spoken.every(
    (one) =>
      !isPublic(one, wordings) &&
      [...wordings.abroad.matchAll(withoutSpeaker(one))].every((found) => ownEnvoys.has(found[0].toLowerCase())) &&
      (actOfWords(one, wordings)?.weight ?? 0) <= BY_WORDS,
  );
