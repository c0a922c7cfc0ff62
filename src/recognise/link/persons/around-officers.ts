import type { OrganisationWords } from "../../../authority/organisation-words.ts";
import type { PersonWords } from "../../../authority/person-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import { firstWhere } from "../../../text/first-where.ts";
import type { Span } from "../../../text/span.ts";
import type { Finding } from "../../finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { Sent } from "./delegations-of.ts";

/** An organisation that is meant, the words that tell it, and how. */
export interface Meant {
  readonly body: ActorDraft;
  readonly span: Span;
  readonly basis: string;
}

/** What the words around a name are read with. */
export interface Around {
  readonly text: string;
  readonly words: OrganisationWords;
  readonly persons: PersonWords;
  /** The organisations that each article names, in its order. */
  readonly named: ReadonlyMap<string, readonly Finding[]>;
  /** The mentions of persons of each article, in its order. */
  readonly told: ReadonlyMap<string, readonly ActorMention[]>;
  readonly byId: ReadonlyMap<string, ActorDraft>;
  readonly sentences: ReadonlyMap<string, readonly ReadSentence[]>;
  readonly sent: (article: string) => readonly Sent[];
}

/** The mentions of persons between two offsets of an article, parts of names among them. */
export function personsTold({ told }: Around, article: string, from: number, to: number): readonly ActorMention[] {
  const list = told.get(article) ?? [];
  return list.slice(
    firstWhere(list, ({ start }) => start >= from),
    firstWhere(list, ({ start }) => start >= to),
  );
}

/** The organisation that a person is told to be of, as the actor that it is; null where none is told. */
export function bodyOfPerson(person: ActorDraft, { byId }: Around): { readonly body: ActorDraft; readonly span: Span } | null {
  const told = person.roles.find(({ organisation }) => organisation)?.organisation ?? person.affiliation;
  const [span] = told?.spans ?? [];
  const body = told && [...byId.values()].find(({ kind, name }) => kind !== "person" && name.value === told.value);
  return body && span ? { body, span } : null;
}
