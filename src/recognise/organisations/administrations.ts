import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";

/** "The … administration": a government called by the surname of one who heads or headed it. */
export function administrations(
  words: readonly Word[],
  article: string,
  { countries: { byForm }, officials, personWords, organisationWords }: Authority,
): Finding[] {
  return words.flatMap((word, at): Finding[] => {
    const noun = words[at + 1];
    if (
      !word.capital ||
      !noun ||
      word.gap !== " " ||
      !organisationWords.administrations.has(noun.folded) ||
      personWords.noNames.has(word.folded) ||
      // "Montenegro's government" is the country's, whoever else bears its name.
      byForm.has(word.folded)
    )
      return [];
    const known = (officials.byWord.get(word.folded) ?? []).filter(({ office }) => personWords.kinds.giveNames.has(office));
    if (known.length === 0) return [];
    const codes = new Set(known.map(({ country }) => country));
    const [official] = known;
    return [
      {
        start: word.start,
        end: noun.end,
        article,
        kind: "body",
        form: "name",
        name: `${word.raw} ${noun.raw}`,
        full: null,
        key: null,
        country:
          codes.size === 1
            ? { code: official!.country, spans: [], from: `authority: ${official!.name}, ${official!.office}` }
            : null,
        attributive: noun.possessive,
        rule: "government by its head's name",
      },
    ];
  });
}
