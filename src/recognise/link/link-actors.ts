import type { PersonWords } from "../../authority/person-words.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Refusal } from "../../model/refusal.ts";
import type { Finding } from "../finding.ts";
import { findPersons, type ReadSentence, readSentence } from "../persons/find-persons.ts";
import type { HolderFinding, NameFinding } from "../persons/person-finding.ts";
import { joinArticles } from "./document-persons.ts";
import { findParts, type PartMention } from "./find-parts.ts";
import { groupNames, type NameGroup } from "./group-names.ts";
import { otherActors } from "./other-actors.ts";
import { personActors } from "./person-actors.ts";

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

/** Leads the findings of a source to its actors: who is meant by each mention, and what is told of whom. */
export function linkActors(reading: Reading, words: PersonWords, others: readonly Finding[]): Linked {
  const { text } = reading.source;
  const articles = [...readSentences(reading, others).values()].map((sentences) => readArticle(text, sentences, words));
  const persons = joinArticles(articles.flatMap((article) => article.groups));
  const people = personActors(
    text,
    persons,
    articles.flatMap((article) => article.parts),
  );
  const inName = new Set(
    people.mentions.flatMap((mention) => others.filter((other) => other.start < mention.end && mention.start < other.end)),
  );
  const rest = otherActors(others.filter((other) => !inName.has(other)));
  const drafts = [...people.actors, ...rest.actors].sort((a, b) => a.first - b.first);
  const ids = new Map(drafts.map((draft, at) => [draft.id, `a${at + 1}`]));
  return {
    actors: drafts.map(({ first: _, ...actor }) => ({ ...actor, id: ids.get(actor.id)! })),
    mentions: [...people.mentions, ...rest.mentions].map((mention) => ({
      ...mention,
      actors: mention.actors.map((id) => ids.get(id)!),
    })),
    refused: [],
  };
}
