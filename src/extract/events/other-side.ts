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
  const byArticle = new Map<string, Told[]>();
  for (const one of told) listUnder(byArticle, one.report.article, one);
  return ({ scene, class: { inArticle } }) => {
    if (inArticle.otherSideFrom.size === 0) return [];
    const before = byArticle
      .get(scene.article)
      ?.findLast(({ found, report }) => inArticle.otherSideFrom.has(report.class) && found.scene.start < scene.start);
    if (before?.report.salience.value !== "main" || before.report.standing.value !== "held") return [];
    return before.report.participants.flatMap(({ actor: id, side, role, name }) => {
      const actor = actors.get(id ?? "");
      const span = name.spans[0];
      return actor && span && side === "A" && role === "principal" ? [{ actor, side, span }] : [];
    });
  };
}
