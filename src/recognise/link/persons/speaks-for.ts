import { workedOut } from "../../../model/cell.ts";
import { type Finding, identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { ActorDraft } from "../other-actors.ts";

const behalf = /(?<![\p{L}])(?:on behalf of|in the name of) (?:the )?$/u;
/** Code units of the longest of them, with what stands before. */
const LONGEST = 24;
const kinds: ReadonlySet<string> = new Set(["party", "organisation", "body"]);

/** For whom a sentence says behind a name that somebody acts, with no other name between; null where it does not. */
function spokenFor(
  text: string,
  { tokens }: ReadSentence,
  member: NameFinding,
  isNamed: (token: number) => boolean,
): Finding | null {
  for (const { start, cover } of tokens) {
    if (start < member.phrase.end) continue;
    if (isNamed(start)) return null;
    if (cover && cover.start === start && kinds.has(cover.kind) && behalf.test(text.slice(Math.max(0, start - LONGEST), start)))
      return cover;
  }
  return null;
}

/**
 * Gives whoever acts "on behalf of" an organisation in the sentence that names them it as theirs, and its country, where nothing else but the publisher tells one.
 * @param members the findings that name each person, by actor
 * @param isOfState tells of offices that are held in a state, whoever else they speak for
 */
export function spokesmen(
  text: string,
  actors: readonly ActorDraft[],
  members: ReadonlyMap<string, readonly NameFinding[]>,
  sentences: ReadonlyMap<string, readonly ReadSentence[]>,
  isOfState: (office: string) => boolean,
): readonly ActorDraft[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const starts = new Set([...members.values()].flatMap((list) => list.map(({ start }) => start)));
  const isNamed = (offset: number): boolean => starts.has(offset);
  return actors.map((actor) => {
    const free = actor.roles.every(
      ({ organisation, office }) =>
        (organisation === null || organisation.rule === "organisation-of-publisher") && !isOfState(office.value.toLowerCase()),
    );
    if (actor.kind !== "person" || !free || actor.affiliation) return actor;
    for (const member of members.get(actor.id) ?? []) {
      const sentence = sentences.get(member.article)?.[member.sentence];
      const found = sentence ? spokenFor(text, sentence, member, isNamed) : null;
      const body = found && byId.get(identityOf(found));
      if (!found || !body || (actor.country && body.country && actor.country.value !== body.country.value)) continue;
      const span = { start: found.start, end: found.end };
      const basis = `acts on behalf of ${body.name.value}`;
      const organisation = workedOut(body.name.value, basis, "organisation-spoken-for", [span]);
      return {
        ...actor,
        roles: actor.roles.map((role) => ({ ...role, organisation })),
        ...(actor.roles.length === 0 ? { affiliation: organisation } : {}),
        country: actor.country ?? (body.country && workedOut(body.country.value, basis, "country-of-organisation", [span])),
      };
    }
    return actor;
  });
}
