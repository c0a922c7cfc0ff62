import type { PersonWords } from "../../../authority/person-words.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { readPredicate } from "../../persons/read-predicate.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { NameGroup } from "./group-names.ts";

/** Sentences back in which it is told who "she" is. */
const REACH = 4;
/** Words before the pronoun that open its sentence ("In 2001 she"). */
const OPENING = 4;

/**
 * Gives whoever is named without an office the one that the next sentences tell by a pronoun ("Ana Lima died on Monday. She was president of the Tide Union."),
 * where nobody else is named between. What somebody in office was or became before is no office of today.
 */
export function officesOfPronouns(
  sentences: readonly ReadSentence[],
  groups: readonly NameGroup[],
  words: PersonWords,
): readonly NameGroup[] {
  const told = new Map<NameGroup, NameFinding["offices"]>();
  const named = new Map<number, Set<NameGroup>>();
  for (const group of groups)
    for (const { sentence } of group.members) named.set(sentence, (named.get(sentence) ?? new Set()).add(group));
  sentences.forEach(({ tokens, headline }, index) => {
    const at = tokens.slice(0, OPENING).findIndex(({ low }) => low === "she" || low === "he");
    if (headline || at < 0 || named.has(index) || tokens.slice(0, at).some(({ text }) => text === "“" || text === '"')) return;
    let back = index - 1;
    while (back > Math.max(-1, index - REACH) && !named.has(back)) back--;
    const [group, ...more] = named.get(back) ?? [];
    if (!group || more.length > 0 || told.has(group) || group.members.some(({ offices }) => offices.length > 0)) return;
    const offices = readPredicate(tokens, at, at + 1, words).filter(({ relation, plural }) => !relation && !plural);
    if (offices.length > 0) told.set(group, offices);
  });
  return groups.map((group) => {
    const [first, ...others] = group.members;
    const offices = told.get(group);
    return first && offices ? { ...group, members: [{ ...first, offices }, ...others] } : group;
  });
}
