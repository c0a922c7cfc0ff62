import type { PersonWords } from "../../../authority/person-words.ts";
import type { Places } from "../../../authority/places.ts";
import type { Cell } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import { firstWhere } from "../../../text/first-where.ts";
import type { Span } from "../../../text/span.ts";
import type { City } from "../../city-at.ts";
import type { Finding } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { Token } from "../../persons/tokens.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { Home } from "./home-country.ts";

/** What the country of a person who is told none may be lent from. */
export interface Lending {
  readonly text: string;
  /** The findings that name each person, by actor, in the order of the text. */
  readonly members: ReadonlyMap<string, readonly NameFinding[]>;
  readonly mentions: readonly ActorMention[];
  /** The sentences of each article. */
  readonly sentences: ReadonlyMap<string, readonly ReadSentence[]>;
  /** By article: whose outlet it is of. */
  readonly homes: ReadonlyMap<string, Home | null>;
  /** By article: the country that it is dated from. */
  readonly datelines: ReadonlyMap<string, string | null>;
  readonly places: Places;
  readonly words: PersonWords;
  /** Nouns of those who serve somebody ("deputy"). */
  readonly serving: ReadonlySet<string>;
}

/** A country, and the words that tell it. */
export interface Told {
  readonly code: string;
  readonly span: Span;
  readonly basis: string;
}

/** For whom a sentence says that somebody takes part, by where those who do are named. */
export interface Sides {
  readonly before: readonly Finding[];
  readonly behind: readonly Finding[];
}

/** The same with what is looked up for many persons, laid out once for a source, so that a long one takes no longer for each. */
export interface Lenders extends Lending {
  /** By their ids, with the countries that were lent so far. */
  readonly drafts: Map<string, ActorDraft>;
  /** The same as they were before any was lent; whom only the outlet gives a country has none. */
  readonly original: ReadonlyMap<string, ActorDraft>;
  /** Names of organisations that have no country, or of which nobody knows where they sit. */
  readonly countryless: ReadonlySet<string>;
  /** Names of organisations of states. */
  readonly worldwide: ReadonlySet<string>;
  /** The mentions of each article by their starts. */
  readonly mentionsIn: ReadonlyMap<string, readonly ActorMention[]>;
  /** Those of them that are of one person. */
  readonly personsIn: ReadonlyMap<string, readonly ActorMention[]>;
  /** The persons whom each sentence names. */
  readonly namedIn: ReadonlyMap<ReadSentence, ReadonlySet<string>>;
  /** What was worked out so far of a sentence: the one country abroad that it tells of, and the sides that take part. */
  readonly abroad: Map<ReadSentence, Told | null>;
  readonly sides: Map<ReadSentence, Sides>;
  /** The one city that it names behind "in", and the adjective of the one side on which people are told to be. */
  readonly cities: Map<ReadSentence, City | null>;
  readonly sideNamed: Map<ReadSentence, Token | null>;
  /** Its names in their order, each with whom it names. */
  readonly namesIn: Map<ReadSentence, readonly (readonly [string, NameFinding])[]>;
  /** And of an article: the one actor of whose country beside the outlet's it tells, and the country of its one embassy or envoy. */
  readonly others: Map<string, ActorDraft | null>;
  readonly missions: Map<string, Cell<string> | null>;
}

/** The sentence that a finding stands in. */
export const sentenceOf = ({ sentences }: Pick<Lending, "sentences">, { article, sentence }: NameFinding): ReadSentence =>
  sentences.get(article)![sentence]!;

/** Lays out the lenders of a source. */
export function layOut(actors: readonly ActorDraft[], lending: Lending): Lenders {
  const namedIn = new Map<ReadSentence, Set<string>>();
  for (const [id, members] of lending.members)
    for (const member of members) {
      const sentence = sentenceOf(lending, member);
      namedIn.set(sentence, (namedIn.get(sentence) ?? new Set()).add(id));
    }
  const mentionsIn = Map.groupBy(lending.mentions, ({ article }) => article);
  for (const list of mentionsIn.values()) list.sort((a, b) => a.start - b.start);
  const drafts = new Map(actors.map((actor) => [actor.id, actor]));
  const isOfPerson = ({ actors: ids }: ActorMention): boolean => ids.length === 1 && drafts.get(ids[0]!)?.kind === "person";
  const personsIn = new Map([...mentionsIn].map(([article, list]) => [article, list.filter(isOfPerson)]));
  const original = new Map(
    actors.filter(({ country }) => country?.rule !== "country-of-outlet").map((actor) => [actor.id, actor]),
  );
  const countryless = new Set(
    actors.flatMap(({ kind, country, name }) =>
      (kind === "organisation" || kind === "igo" || kind === "outlet") && !country ? [name.value] : [],
    ),
  );
  const worldwide = new Set(actors.flatMap(({ kind, name }) => (kind === "igo" ? [name.value] : [])));
  const ofSentences = { abroad: new Map(), sides: new Map(), cities: new Map(), sideNamed: new Map(), namesIn: new Map() };
  const ofArticles = { others: new Map(), missions: new Map() };
  return { ...lending, drafts, original, countryless, worldwide, mentionsIn, personsIn, namedIn, ...ofSentences, ...ofArticles };
}

/** The last actor mentioned before a name, within reach, that fits and has a country. @param reach code units */
export function lenderBefore(
  { mentionsIn, drafts }: Lenders,
  { article, start }: NameFinding,
  reach: number,
  fits: (actor: ActorDraft, mention: ActorMention) => boolean,
): ActorDraft | null {
  const list = mentionsIn.get(article) ?? [];
  for (let at = firstWhere(list, (mention) => mention.start >= start) - 1; at >= 0; at--) {
    const mention = list[at]!;
    if (mention.start < start - reach) return null;
    const actor = mention.actors.length === 1 ? drafts.get(mention.actors[0]!) : undefined;
    if (actor?.country && fits(actor, mention)) return actor;
  }
  return null;
}
