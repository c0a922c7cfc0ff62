import type { Role } from "../../model/actor.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import { foldName } from "../../text/fold-name.ts";
import type { ActorDraft } from "./other-actors.ts";

/** The party that an organisation is, or whose part it is by its own name ("Central Committee of the Example Party"); null where it is none of one. */
function partyIn({ value }: Cell<string>, parties: ReadonlySet<string>): string | null {
  if (parties.has(value)) return value;
  for (const { index, 0: joint } of value.matchAll(/ of (?:the )?(?=\p{Lu})/gu)) {
    const rest = value.slice(index + joint.length);
    if (parties.has(rest)) return rest;
  }
  return null;
}

/**
 * Gives bodies that every party has ("member of the Political Bureau") the party that is told beside them: by another office of the same person, or by what stands
 * behind the name or is led. "Political Bureau" alone tells nobody which.
 * @param inner names of such bodies, folded
 */
export function partiesOfBodies(actors: readonly ActorDraft[], inner: ReadonlySet<string>): readonly ActorDraft[] {
  const parties = new Set(actors.flatMap(({ kind, name }) => (kind === "party" ? [name.value] : [])));
  if (parties.size === 0) return actors;
  return actors.map((actor) => {
    const isInner = ({ organisation }: Role): boolean => organisation !== null && inner.has(foldName(organisation.value));
    if (actor.kind !== "person" || !actor.roles.some(isInner)) return actor;
    const told = [
      ...actor.roles.flatMap(({ organisation }) => organisation ?? []),
      ...(actor.affiliation ? [actor.affiliation] : []),
    ];
    const found = told.flatMap((cell) => {
      const party = partyIn(cell, parties);
      return party ? [{ party, cell }] : [];
    });
    const [first] = found;
    if (!first || new Set(found.map(({ party }) => party)).size > 1) return actor;
    const { party, cell } = first;
    const roles = actor.roles.map((role): Role => {
      if (!isInner(role)) return role;
      const { value, spans } = role.organisation!;
      const name = `${value} of the ${party}`;
      return {
        ...role,
        organisation: workedOut(name, `“${value}” told beside ${party}`, "body-of-party", [...spans, ...cell.spans]),
      };
    });
    return { ...actor, roles };
  });
}
