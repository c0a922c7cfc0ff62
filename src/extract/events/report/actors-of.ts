import type { Actor } from "../../../model/actor.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Group } from "../match/read-group.ts";
import type { Scene } from "../scene/scene.ts";
import { placeCell } from "./choose-place.ts";
import type { Sided } from "./sided.ts";

export const PLACE = "place ";

export type Unsided = Omit<Sided, "side">;

/** A town or country that stands as a place, as the party that it is in an agreement of towns. It has no entry of its own among the actors. */
function townOf(place: PlaceMention): Actor {
  const { name, kind, country } = placeCell(place);
  return {
    id: `${PLACE}${name.value}`,
    kind: kind === "country" ? "state" : "body",
    name,
    aliases: [],
    roles: [],
    country,
    key: null,
    named: false,
  };
}

/** The actors that a group of tokens means, each once. */
export function actorsOf(
  scene: Scene,
  group: Group | undefined,
  actors: ReadonlyMap<string, Actor>,
  towns = true,
): readonly Unsided[] {
  const list: Unsided[] = [];
  const acting = (group?.actors ?? []).filter((index) => !scene.tokens[index]!.companion);
  for (const index of acting.length > 0 ? acting : (group?.actors ?? [])) {
    const token = scene.tokens[index]!;
    if (towns && !token.actor && token.place)
      list.push({ actor: townOf(token.place), span: { start: token.place.start, end: token.place.end } });
    for (const id of token.actor?.leader ? [token.actor.leader] : (token.actor?.actors ?? [])) {
      const actor = actors.get(id);
      if (actor && !list.some((other) => other.actor.id === id))
        list.push({ actor, span: { start: token.actor!.start, end: token.actor!.end } });
    }
  }
  return list;
}
