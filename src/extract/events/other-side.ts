import type { Actor } from "../../model/actor.ts";
import { listUnder } from "../../text/list-under.ts";
import type { Found } from "./find-matches.ts";
import type { Told } from "./recall-content.ts";
import type { Sided } from "./sides.ts";

/**
 * Who takes part in a dealing of which a wording names one side alone: those on side A of the event told last before it, of the classes that lend it (a visit).
 * @returns a function that gives them, none where nobody can be meant
 */
export function otherSides(told: readonly Told[], actors: ReadonlyMap<string, Actor>): (found: Found) => readonly Sided[] {
  const byClass = new Map<string, Told[]>();
  for (const one of told) listUnder(byClass, `${one.report.article} ${one.report.class}`, one);
  return ({ scene, class: { inArticle } }) => {
    const before = [...inArticle.otherSideFrom]
      .flatMap((name) => byClass.get(`${scene.article} ${name}`)?.findLast(({ found }) => found.scene.start < scene.start) ?? [])
      .reduce<Told | null>((last, one) => (last && last.found.scene.start >= one.found.scene.start ? last : one), null);
    if (before?.report.salience.value !== "main" || before.report.standing.value !== "held") return [];
    return before.report.participants.flatMap(({ actor: id, side, role, name }) => {
      const actor = actors.get(id ?? "");
      const span = name.spans[0];
      return actor && span && side === "A" && role === "principal" ? [{ actor, side, span }] : [];
    });
  };
}
