import type { Actor } from "../../../model/actor.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Group } from "../match/read-group.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";
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

/** The states that a group is but a word for; the one that only an adjective tells is called as the group is ("the Fijian people"). */
export function statesOf(
  { states, actor: group, start, end }: SceneToken,
  actors: ReadonlyMap<string, Actor>,
): readonly Unsided[] {
  return states.flatMap((mention): readonly Unsided[] => {
    const state = actors.get(mention.actors[0]!);
    const whole = actors.get(group?.actors[0] ?? "");
    if (!state || !whole) return [];
    return mention.form === "demonym" && states.length === 1
      ? [{ actor: { ...state, name: whole.name, aliases: [] }, span: { start, end } }]
      : [{ actor: state, span: { start: mention.start, end: mention.end } }];
  });
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
    for (const one of statesOf(token, actors)) if (!list.some(({ actor }) => actor.id === one.actor.id)) list.push(one);
    if (token.states.length > 0) continue;
    for (const id of token.actor?.leader ? [token.actor.leader] : (token.actor?.actors ?? [])) {
      const actor = actors.get(id);
      if (actor && !list.some((other) => other.actor.id === id))
        list.push({ actor, span: { start: token.actor!.start, end: token.actor!.end } });
    }
  }
  return list;
}
