import { printed } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import { listUnder } from "../../../text/list-under.ts";
import type { Span } from "../../../text/span.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { type PersonBasis, personCountry } from "../countries/person-country.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { DocumentPerson } from "./document-persons.ts";
import type { PartMention } from "./find-parts.ts";
import { nameWords } from "./group-names.ts";
import { ownOfficers } from "./own-officers.ts";
import { rolesOf, wordsAt } from "./role-cells.ts";
import { type NamedPerson, shareOffices } from "./share-offices.ts";

/** Makes the actors and mentions of the persons of a source. */
export function personActors(
  text: string,
  persons: readonly DocumentPerson[],
  parts: readonly PartMention[],
  basis: PersonBasis,
): {
  readonly actors: ActorDraft[];
  readonly mentions: ActorMention[];
  /** The findings that name each person, by actor. */
  readonly members: ReadonlyMap<string, readonly NameFinding[]>;
} {
  const people: NamedPerson[] = [];
  const mentions: ActorMention[] = [];
  const personOf = new Map(persons.flatMap((person, at) => person.groups.map((group) => [group, `person:${at}`] as const)));
  const partsOf = Map.groupBy(parts, ({ group }) => group);
  const order = new Map(parts.map((part, at) => [part, at]));
  for (const person of persons) {
    const id = personOf.get(person.groups[0]!)!;
    const members = person.groups.flatMap((group) => group.members).sort((a, b) => a.start - b.start);
    const own = person.groups.flatMap((group) => partsOf.get(group) ?? []).sort((a, b) => order.get(a)! - order.get(b)!);
    const fullest = members.reduce((best, next) => (nameWords(next.name).length > nameWords(best.name).length ? next : best));
    const forms = new Map<string, Span[]>();
    const add = (form: string, { start, end }: Span): void => {
      listUnder(forms, form, { start, end });
    };
    for (const member of members) add(member.name, member);
    for (const part of own) add(text.slice(part.start, part.end).replace(/\s+/g, " "), part);
    const of = members.find(({ affiliation }) => affiliation)?.affiliation;
    const told = person.groups.flatMap((group) =>
      rolesOf(
        text,
        [...group.members].sort((a, b) => a.start - b.start),
        basis.kinds,
      ),
    );
    const country = personCountry(text, members, person.words, basis);
    const actor: ActorDraft = {
      id,
      kind: "person",
      name: printed(fullest.name, forms.get(fullest.name)!, fullest.rule),
      aliases: [...forms].filter(([form]) => form !== fullest.name).map(([form, spans]) => ({ form, spans })),
      ...(of ? { affiliation: printed(wordsAt(text, [of]), [of], "organisation-after-name") } : {}),
      ...ownOfficers(text, told, country, members, basis.publishers, basis.ofOurs, basis.kinds, basis.homes),
      key: null,
      named: true,
      first: Math.min(members[0]!.start, own[0]?.start ?? Number.POSITIVE_INFINITY),
    };
    people.push({ actor, members });
    for (const { start, end, article, phrase, possessive, name } of members)
      mentions.push({
        start,
        end,
        article,
        phrase,
        form: name === fullest.name ? "name" : "part",
        actors: [id],
        attributive: possessive,
      });
  }
  for (const { start, end, group, possessive } of parts)
    mentions.push({
      start,
      end,
      article: group.article,
      phrase: { start, end },
      form: "part",
      actors: [personOf.get(group)!],
      attributive: possessive,
    });
  return {
    actors: [...shareOffices(text, people, basis.countries, basis.sameOffice)],
    mentions,
    members: new Map(people.map(({ actor, members }) => [actor.id, members])),
  };
}
