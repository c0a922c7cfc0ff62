import { type Cell, workedOut } from "../../../model/cell.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { servedBy } from "../persons/served-by.ts";
import type { Lenders } from "./lenders.ts";

/** The country of whoever somebody serves ("Otieno's adviser Mary Wanjiku", "Her deputy, Mary Wanjiku, …"); null where nobody is told whose country is known. */
export function countryOfServed(id: string, members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text, sentences, personsIn, drafts, serving } = lenders;
  for (const member of members) {
    const mention = servedBy(text, member, personsIn.get(member.article) ?? [], sentences.get(member.article) ?? [], serving);
    const of = mention && drafts.get(mention.actors[0]!);
    if (mention && of?.country && of.id !== id)
      return workedOut(of.country.value, `serves ${of.name.value}`, "country-of-served", [
        { start: mention.start, end: mention.end },
      ]);
  }
  return null;
}
