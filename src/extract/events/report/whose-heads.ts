import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { Sided } from "./sided.ts";

/**
 * Those who gather as the heads of an organisation of states ("leaders of the African Union met"): it holds its own session, and they attend it.
 * @returns the sides with it on side A; as they were where the class is no setting, somebody else holds it, or the group is of no one organisation
 */
export function withWhoseHeads(
  { scene: { tokens }, class: one }: Pick<Found, "scene" | "class">,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
): readonly Sided[] {
  if (
    !one.inArticle.setting ||
    sides.some(({ actor, side }) => side === "A" && actor.kind !== "group" && actor.kind !== "person")
  )
    return sides;
  for (const { actor: group, span } of sides) {
    const token = group.kind === "group" ? tokens.find(({ actor }) => actor?.start === span.start) : undefined;
    const whose = token?.whose ?? null;
    const actor = actors.get(whose?.actors[0] ?? "");
    if (!whose || actor?.kind !== "igo" || sides.some((other) => other.actor.id === actor.id)) continue;
    return [
      { actor, side: "A", span: { start: whose.start, end: whose.end } },
      ...sides.map((entry) => (entry.actor.id === group.id ? { ...entry, side: "B" } : entry)),
    ];
  }
  return sides;
}
