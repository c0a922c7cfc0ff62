import type { NameGroup } from "./group-names.ts";
import { disagree, runsIn } from "./group-names.ts";
import { indexNames } from "./name-index.ts";

/** One person of a source: the groups of mentions of its articles. */
export interface DocumentPerson {
  readonly groups: NameGroup[];
  words: readonly string[];
}

const membersOf = (person: DocumentPerson): NameGroup["members"] => person.groups.flatMap((group) => group.members);

/** Puts the persons of the articles together: full names first, single words only where one person alone can be meant. */
export function joinArticles(groups: readonly NameGroup[]): DocumentPerson[] {
  const persons: DocumentPerson[] = [];
  const exact = new Map<string, DocumentPerson>();
  const index = indexNames<DocumentPerson>();
  const enter = (person: DocumentPerson): void => {
    exact.set(person.words.join(" "), person);
    index.enter(person.words, person);
  };
  const full = groups.filter((group) => group.words.length > 1);
  const single = groups.filter((group) => group.words.length === 1);
  for (const group of [...full, ...single]) {
    const equal = exact.get(group.words.join(" "));
    if (equal && (group.words.length > 1 || !disagree(membersOf(equal), group.members))) {
      equal.groups.push(group);
      continue;
    }
    const near = index.near(group.words).filter(
      (person) =>
        (runsIn(group.words, person.words) || (group.words.length > 1 && runsIn(person.words, group.words))) &&
        person.words.length > 1 &&
        // An article that has both forms keeps them apart already.
        !person.groups.some((other) => other.article === group.article) &&
        !disagree(membersOf(person), group.members),
    );
    if (near.length === 1) {
      const person = near[0]!;
      person.groups.push(group);
      if (group.words.length > person.words.length) {
        person.words = group.words;
        enter(person);
      }
    } else {
      const person = { groups: [group], words: group.words };
      persons.push(person);
      enter(person);
    }
  }
  return persons;
}
