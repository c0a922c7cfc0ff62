import type { HolderFinding } from "../../persons/person-finding.ts";
import { mayMean, officeWords } from "../persons/office-words.ts";
import type { ArticlePerson, HeldOffice, HolderContext, HoldersOfPage } from "./article-person.ts";

/** Indexes those whom the publisher's articles on a page name by the words of their offices, so that each office looks at those alone who may hold it. */
export function holdersOfPage(persons: readonly ArticlePerson[]): HoldersOfPage {
  const byWord = new Map<string, HeldOffice[]>();
  for (const person of persons)
    for (const office of person.offices) {
      const words = officeWords(office);
      for (const word of words) {
        const held = byWord.get(word);
        if (held) held.push({ person, words });
        else byWord.set(word, [{ person, words }]);
      }
    }
  return byWord;
}

/**
 * Whom an office of state means that no one holds in its own article: the one person of the publisher's own country to whom the publisher's other articles on the page give it
 * ("President Ana Lima received …"; in the next post "The President will travel to …"). Null where the office is another country's, several hold it, or nothing but a guess or a
 * party tells whose page it is, which names the officers of many.
 * @param wanted the words of the office
 * @param told the country that is told beside it
 */
export function holderOfPage(
  { definite }: HolderFinding,
  wanted: ReadonlySet<string>,
  told: string | null,
  { home, page }: HolderContext,
): ArticlePerson | null {
  const [word] = wanted;
  if (!definite || word === undefined || !home || home.party || home.guessed || (told !== null && told !== home.code))
    return null;
  let found: ArticlePerson | null = null;
  for (const { person, words } of page.get(word) ?? []) {
    if (person.country !== home.code || person.id === found?.id || !mayMean(wanted, words)) continue;
    if (found) return null;
    found = person;
  }
  return found;
}
