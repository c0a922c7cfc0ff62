import type { Authority } from "../../authority/authority.ts";
import type { PersonWords } from "../../authority/person-words.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Refusal } from "../../model/refusal.ts";
import { isoDay } from "../days/calendar.ts";
import { findReferences } from "../days/reference.ts";
import type { Finding } from "../finding.ts";
import { findPersons, type ReadSentence, readSentence } from "../persons/find-persons.ts";
import type { HolderFinding, NameFinding } from "../persons/person-finding.ts";
import { joinArticles } from "./document-persons.ts";
import { findParts, type PartMention } from "./find-parts.ts";
import { groupNames, type NameGroup } from "./group-names.ts";
import { homeCountries } from "./home-country.ts";
import { type ActorDraft, otherActors } from "./other-actors.ts";
import { personActors } from "./person-actors.ts";
import type { PersonBasis } from "./person-country.ts";
import { type HolderContext, resolveHolders } from "./resolve-holders.ts";

export interface Linked {
  readonly actors: readonly Actor[];
  readonly mentions: readonly ActorMention[];
  readonly refused: readonly Refusal[];
}

interface ArticleNames {
  readonly groups: readonly NameGroup[];
  readonly parts: readonly PartMention[];
  readonly holders: readonly HolderFinding[];
}

/** The sentences of all articles, cut into tokens; an article without sentences is read by its blocks. */
function readSentences({ source, articles, annotation }: Reading, others: readonly Finding[]): Map<string, ReadSentence[]> {
  const read = new Map<string, ReadSentence[]>(articles.map((article) => [article.id, []]));
  for (const sentence of annotation.sentences)
    read
      .get(sentence.article)
      ?.push(
        readSentence(
          source.text,
          sentence,
          sentence.article,
          sentence.place === "headline" || sentence.place === "heading",
          others,
        ),
      );
  return read;
}

function readArticle(text: string, sentences: readonly ReadSentence[], words: PersonWords): ArticleNames {
  const names: NameFinding[] = [];
  const holders: HolderFinding[] = [];
  sentences.forEach((sentence, index) => {
    const found = findPersons(text, sentence, index, words);
    names.push(...found.names);
    holders.push(...found.holders);
  });
  const groups = groupNames(names).filter((group) => group.members.some((member) => member.sure));
  const spans = [...groups.flatMap((group) => group.members.map((member) => member.phrase)), ...holders].sort(
    (a, b) => a.start - b.start,
  );
  const taken = (offset: number): boolean => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    // A phrase can hold a shorter one, so the few before are looked at as well.
    for (let at = low - 1; at >= Math.max(0, low - 4); at--) if (offset < spans[at]!.end) return true;
    return false;
  };
  const parts = findParts(
    sentences.map((sentence, index) => ({ sentence, index })),
    groups,
    taken,
    words.noNames,
  );
  return { groups, parts, holders };
}

/** What a country or an office may be worked out from: the home country and the day of each article. */
function basisOf(reading: Reading, authority: Authority): PersonBasis {
  const days = findReferences(reading);
  return {
    officials: authority.officials,
    homes: homeCountries(reading, authority),
    days: new Map(
      [...days].map(([id, { reference, years }]) => {
        const known = reference ?? years;
        return [id, known && isoDay(known.day)];
      }),
    ),
  };
}

/** The named persons of each article with their offices and the places where they are named. */
function contextsOf(
  reading: Reading,
  people: Pick<Linked, "mentions"> & { readonly actors: readonly ActorDraft[] },
  basis: PersonBasis,
): ReadonlyMap<string, HolderContext> {
  const byActor = Map.groupBy(people.mentions, ({ article, actors }) => `${article} ${actors[0]}`);
  return new Map(
    reading.articles.map(({ id }) => [
      id,
      {
        home: basis.homes.get(id) ?? null,
        day: basis.days.get(id) ?? null,
        persons: people.actors.flatMap((actor) => {
          const starts = (byActor.get(`${id} ${actor.id}`) ?? []).map(({ start }) => start).sort((a, b) => a - b);
          if (starts.length === 0) return [];
          const offices = actor.roles.filter(({ mark }) => mark !== "former").map(({ office }) => office.value);
          return [{ id: actor.id, country: actor.country?.value ?? null, offices, starts }];
        }),
      },
    ]),
  );
}

/** Leads the findings of a source to its actors: who is meant by each mention, and what is told of whom. */
export function linkActors(reading: Reading, authority: Authority, others: readonly Finding[]): Linked {
  const { text } = reading.source;
  const articles = [...readSentences(reading, others).values()].map((sentences) =>
    readArticle(text, sentences, authority.personWords),
  );
  const persons = joinArticles(articles.flatMap((article) => article.groups));
  const basis = basisOf(reading, authority);
  const people = personActors(
    text,
    persons,
    articles.flatMap((article) => article.parts),
    basis,
  );
  const inName = new Set(
    people.mentions.flatMap((mention) => others.filter((other) => other.start < mention.end && mention.start < other.end)),
  );
  const rest = otherActors(others.filter((other) => !inName.has(other)));
  const holders = resolveHolders(
    text,
    articles.flatMap((article) => article.holders),
    contextsOf(reading, people, basis),
    authority.officials,
  );
  const drafts = [...people.actors, ...holders.actors, ...rest.actors].sort((a, b) => a.first - b.first);
  const ids = new Map(drafts.map((draft, at) => [draft.id, `a${at + 1}`]));
  return {
    actors: drafts.map(({ first: _, ...actor }) => ({ ...actor, id: ids.get(actor.id)! })),
    mentions: [...people.mentions, ...holders.mentions, ...rest.mentions].map((mention) => ({
      ...mention,
      actors: mention.actors.map((id) => ids.get(id)!),
    })),
    refused: [],
  };
}
