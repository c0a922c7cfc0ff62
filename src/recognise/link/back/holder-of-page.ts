import type { HolderFinding } from "../../persons/person-finding.ts";
import { mayMean, officeWords } from "../persons/office-words.ts";
import type { ArticlePerson, HolderContext } from "./article-person.ts";

/**
 * Whom an office means that no one holds in its own article: the one person of the publisher's own country to whom the publisher's other articles on the page give it ("President Ana
 * Lima received …"; in the next post "The President will travel to …"). Null where the office is another country's, or several hold it.
 * @param wanted the words of the office
 * @param told the country that is told beside it
 */
export function holderOfPage(
  { definite }: HolderFinding,
  wanted: ReadonlySet<string>,
  told: string | null,
  { home, page }: HolderContext,
): ArticlePerson | null {
  if (!definite || wanted.size === 0 || (told !== null && told !== home?.code)) return null;
  const own = page.filter(
    ({ country, offices }) => country === (home?.code ?? null) && offices.some((office) => mayMean(wanted, officeWords(office))),
  );
  return own.length === 1 ? own[0]! : null;
}
