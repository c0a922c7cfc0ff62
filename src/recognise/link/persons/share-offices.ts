import { workedOut } from "../../../model/cell.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ActorDraft } from "../other-actors.ts";
import { countryCell } from "./role-cells.ts";

/** Nouns that say that somebody holds the same office elsewhere; a host, a guest or a predecessor may hold any. */
const sameOffice = new Set(["counterpart", "counterparts", "opposite number", "homologue", "colleague", "colleagues", "peer"]);

/** A person's actor with the findings that name the person. */
export interface NamedPerson {
  readonly actor: ActorDraft;
  readonly members: readonly NameFinding[];
}

/** Gives whoever is called a counterpart ("his Vietnamese counterpart, …") the office of the person named last before. */
export function shareOffices(people: readonly NamedPerson[]): readonly ActorDraft[] {
  return people.map(({ actor, members }) => {
    if (actor.roles.length > 0) return actor;
    for (const member of members) {
      const relation = member.offices.find((office) => office.relation && sameOffice.has(office.noun));
      if (!relation) continue;
      const before = people
        .flatMap((other) => other.members.map((named) => ({ other: other.actor, named })))
        .filter(
          ({ other, named }) =>
            other !== actor && other.roles.length > 0 && named.article === member.article && named.start < member.start,
        )
        .sort((a, b) => b.named.start - a.named.start)[0];
      const office = before?.other.roles.find(({ mark }) => mark === null)?.office;
      if (!before || !office) continue;
      return {
        ...actor,
        roles: [
          {
            article: member.article,
            office: workedOut(
              office.value,
              `counterpart of ${before.other.name.value}, ${office.value}`,
              "counterpart",
              office.spans,
            ),
            organisation: null,
            country: relation.country && countryCell(relation.country, "counterpart"),
            mark: null,
          },
        ],
      };
    }
    return actor;
  });
}
