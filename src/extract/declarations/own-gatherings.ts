import type { EventWords } from "../../codebook/events/event-words.ts";
import type { Actor } from "../../model/actor.ts";
import { areOwnEnvoys } from "../events/report/are-own-envoys.ts";
import type { Scene } from "../events/scene/scene.ts";

/** So many sentences at the head of an article tell what it is about. */
const HEAD = 2;

/**
 * The articles of which the head tells of a country's own envoys, and no sentence of another country: all that is said in them is said at home ("The ministry opened the yearly
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
