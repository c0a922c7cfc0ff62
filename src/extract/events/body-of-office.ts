import type { Actor } from "../../model/actor.ts";
import type { Found } from "./find-matches.ts";
import type { Sided } from "./sides.ts";

/**
 * The body whose office changes hands, where the sentence names it with the office behind the verb ("was sworn in as Speaker of the National Assembly"), or before it
 * the office that somebody held until then ("the Speaker of the National Assembly has died").
 * @param mode how it changes hands
 * @returns the sides with it on side B; as they were where somebody stands there, or the office is of no body of its own
 */
export function bodyOfOffice(
  { scene, match, class: one }: Found,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  mode: string | null,
): readonly Sided[] {
  if (!one.bodyOfOffice || sides.some(({ side }) => side === "B")) return sides;
  const behind = mode === "died" || mode === "left" ? scene.start : scene.tokens[match.trigger]!.end;
  const offices = [...sides.filter(({ side }) => side === "A").map(({ actor }) => actor)];
  for (const token of scene.tokens.slice(match.trigger + 1))
    for (const id of token.actor?.actors ?? []) {
      const actor = actors.get(id);
      if (actor?.kind === "person" && !actor.named) offices.push(actor);
    }
  for (const { roles } of offices)
    for (const { organisation, mark } of roles) {
      if (mark === "former") continue;
      const span = organisation?.spans.find(({ start, end }) => start >= behind && end <= scene.end);
      const body = span && [...actors.values()].find(({ kind, name }) => kind !== "person" && name.value === organisation!.value);
      if (body && (one.sides.B.kinds === null || one.sides.B.kinds.has(body.kind)))
        return [...sides, { actor: body, side: "B", span }];
    }
  return sides;
}
