import type { PersonWords } from "../../../authority/person-words.ts";
import { workedOut } from "../../../model/cell.ts";
import { identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { Token } from "../../persons/tokens.ts";
import type { ActorDraft } from "../other-actors.ts";

/** Sentences at the head of an article, its headline among them, that tell whose congress it reports. */
const HEAD = 4;

/** Officers of parties, where they are not those of embassies. */
const ofParties = /^(?:first|second) secretary$/i;

const isOwner = (token: Token | undefined): boolean => token?.cover?.kind === "party" || token?.cover?.kind === "organisation";

/** The congresses that a sentence tells of: where the noun stands, and whose each is ("the Ninth Congress of the Tide Union", "the Tide Union's congress"), where it tells that. */
export function congressesIn(
  tokens: readonly Token[],
  { meetingsOfMembers: nouns }: PersonWords,
): readonly { readonly at: number; readonly of: Token | null }[] {
  return tokens.flatMap(({ low, cover }, at) => {
    if (!nouns.has(low) || cover) return [];
    const of = tokens[at + 1]?.low === "of" ? (tokens[at + 2]?.low === "the" ? at + 3 : at + 2) : -1;
    if (of > 0 && isOwner(tokens[of])) return [{ at, of: tokens[of]! }];
    let back = at - 1;
    while (back > at - 4 && tokens[back] && !tokens[back]!.possessive) back--;
    return [{ at, of: tokens[back]?.possessive && isOwner(tokens[back]) ? tokens[back]! : null }];
  });
}

/** Whose congress the head of an article tells of; null where it tells of none, or of several. */
export function congressOwner(sentences: readonly ReadSentence[], words: PersonWords): Token | null {
  const owners = sentences.slice(0, HEAD).flatMap(({ tokens }) => congressesIn(tokens, words).flatMap(({ of }) => of ?? []));
  const ids = new Set(owners.map(({ cover }) => identityOf(cover!)));
  return ids.size === 1 ? owners[0]! : null;
}

/** Gives officers of members' organisations of whom nothing tells which ("the outgoing general secretary, Ana Lima, said") the one whose congress the article reports. */
export function officersOfCongress(
  text: string,
  actors: readonly ActorDraft[],
  members: ReadonlyMap<string, readonly NameFinding[]>,
  sentences: ReadonlyMap<string, readonly ReadSentence[]>,
  words: PersonWords,
): readonly ActorDraft[] {
  const owners = new Map([...sentences].map(([article, list]) => [article, congressOwner(list, words)] as const));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return actors.map((actor) => {
    const [first] = members.get(actor.id) ?? [];
    const owner = first ? owners.get(first.article) : null;
    const body = owner && byId.get(identityOf(owner.cover!));
    if (!owner || !body || actor.kind !== "person" || actor.affiliation) return actor;
    if (actor.country && actor.country.rule !== "country-of-outlet") return actor;
    const isTheirs = ({ article, organisation, country, mark, office }: ActorDraft["roles"][number]): boolean =>
      article === first!.article &&
      !organisation &&
      !country &&
      mark === null &&
      (words.kinds.ofMembers.test(office.value.toLowerCase()) || (body.kind === "party" && ofParties.test(office.value)));
    if (!actor.roles.some(isTheirs) || actor.roles.some(({ organisation, country }) => organisation || country)) return actor;
    const span = { start: owner.cover!.start, end: owner.cover!.end };
    const name = body.name.value;
    const basis = `officer at the ${text.slice(span.start, span.end)}’s own congress`;
    const organisation = workedOut(name, basis, "organisation-of-congress", [span]);
    return {
      ...actor,
      roles: actor.roles.map((role) => (isTheirs(role) ? { ...role, organisation } : role)),
      country: body.country && workedOut(body.country.value, basis, "country-of-organisation", [span]),
    };
  });
}
