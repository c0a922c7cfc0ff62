import type { PersonWords } from "../../../authority/person-words.ts";
import { workedOut } from "../../../model/cell.ts";
import { identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { Token } from "../../persons/tokens.ts";
import type { ActorDraft } from "../other-actors.ts";

/** Sentences at the head of an article, its headline among them, that tell whose congress it reports. */
const HEAD = 4;

const isOwner = (token: Token | undefined): boolean => token?.cover?.kind === "party" || token?.cover?.kind === "organisation";

/** Whose congress the head of an article tells of ("the Ninth Congress of the Tide Union", "the Tide Union's congress"); null where it tells of none, or of several. */
function ownerOf(sentences: readonly ReadSentence[], { meetingsOfMembers: nouns }: PersonWords): Token | null {
  const owners = sentences.slice(0, HEAD).flatMap(({ tokens }) =>
    tokens.flatMap(({ low, cover }, at): readonly Token[] => {
      if (!nouns.has(low) || cover) return [];
      const of = tokens[at + 1]?.low === "of" ? (tokens[at + 2]?.low === "the" ? at + 3 : at + 2) : -1;
      if (of > 0 && isOwner(tokens[of])) return [tokens[of]!];
      let back = at - 1;
      while (back > at - 4 && tokens[back] && !tokens[back]!.possessive) back--;
      return tokens[back]?.possessive && isOwner(tokens[back]) ? [tokens[back]!] : [];
    }),
  );
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
  const owners = new Map([...sentences].map(([article, list]) => [article, ownerOf(list, words)] as const));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return actors.map((actor) => {
    const [first] = members.get(actor.id) ?? [];
    const owner = first ? owners.get(first.article) : null;
    const body = owner && byId.get(identityOf(owner.cover!));
    if (!owner || !body || actor.kind !== "person" || actor.affiliation || actor.country) return actor;
    const isTheirs = ({ article, organisation, country, mark, office }: ActorDraft["roles"][number]): boolean =>
      article === first!.article &&
      !organisation &&
      !country &&
      mark === null &&
      words.kinds.ofMembers.test(office.value.toLowerCase());
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
