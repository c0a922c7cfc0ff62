import type { Countries } from "../../../authority/countries.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { Span } from "../../../text/span.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ActorDraft } from "../other-actors.ts";
import { countryCell } from "./role-cells.ts";

/** So far before "her counterpart" the subject of its sentence may stand, and what it is. */
const REACH = 160;
const pronoun = /(?:^|[.,;] |\b(?:and|[Ll]ater|[Tt]hen|week|day|month) )(?:[Ss]he|[Hh]e) [^.;\p{Lu}]*[^.;]{0,60}\b(?:her|his) $/u;

/** "FM Lima": letters alone stand for an office that is told in full of whose counterpart it is. */
const letters = /^\p{Lu}{2,4}$/u;

const isMember = /^(?:\p{L}+ )?member\b/iu;

/** A person's actor with the findings that name the person. */
export interface NamedPerson {
  readonly actor: ActorDraft;
  readonly members: readonly NameFinding[];
}

/** Does the name of an organisation tell which one of many it is: by a country, an acronym, or as a party's? */
function isOneAlone(name: string, countries: Countries): boolean {
  const words = foldName(name).split(" ");
  return (
    /\p{Lu}{2}|\b[Pp]arty\b/u.test(name) ||
    words.some((_, at) => [1, 2, 3].some((length) => countries.byForm.has(words.slice(at, at + length).join(" "))))
  );
}

/** The name of an organisation that others elsewhere have as well, without whose it is ("Fiji's National Library"); null where it is the only one of its name. */
function ofSameName(
  { value, spans, from }: Cell<string>,
  countries: Countries,
): { value: string; spans: readonly Span[] } | null {
  const owned = /^[^'’]{1,40}['’]s (?=\p{Lu})/u.exec(value)?.[0].length ?? 0;
  const [span] = spans;
  const name = value.slice(owned);
  if (from !== null || !span || isOneAlone(name, countries)) return null;
  return { value: name, spans: span.end - span.start === value.length ? [{ start: span.start + owned, end: span.end }] : spans };
}

/** Gives whoever is called a counterpart ("his Vietnamese counterpart, …") the office of the person named last before. */
export function shareOffices(
  text: string,
  people: readonly NamedPerson[],
  countries: Countries,
  sameOffice: ReadonlySet<string>,
): readonly ActorDraft[] {
  return people.map(({ actor, members }) => {
    if (actor.roles.some(({ office }) => !letters.test(office.value))) return actor;
    for (const member of members) {
      const relation = member.offices.find((office) => office.relation && sameOffice.has(office.noun));
      if (!relation) continue;
      const told = people
        .flatMap((other) => other.members.map((named) => ({ other: other.actor, named })))
        .filter(
          ({ other, named }) =>
            other !== actor && other.roles.length > 0 && named.article === member.article && named.start < member.start,
        )
        .sort((a, b) => b.named.start - a.named.start);
      // "She thanked the envoy, Ana Lima. Later she will meet her counterpart …": she is whom the article names first.
      const ofSubject = pronoun.test(text.slice(Math.max(0, relation.extent.start - REACH), relation.extent.start));
      const before = ofSubject ? told.at(-1) : told[0];
      const held = before?.other.roles.filter(({ mark }) => mark === null) ?? [];
      // A member of a committee has many counterparts; who chairs it has one.
      const role = held.find(({ office }) => !isMember.test(office.value)) ?? held[0];
      if (!before || !role) continue;
      const { office, organisation } = role;
      const same = organisation && ofSameName(organisation, countries);
      const basis = `counterpart of ${before.other.name.value}, ${office.value}`;
      return {
        ...actor,
        roles: [
          {
            article: member.article,
            office: workedOut(office.value, basis, "counterpart", office.spans),
            organisation: same && workedOut(same.value, basis, "counterpart", same.spans),
            country: relation.country && countryCell(relation.country, "counterpart"),
            mark: null,
          },
        ],
      };
    }
    return actor;
  });
}
