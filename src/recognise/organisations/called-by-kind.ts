import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";

/** Words in the longest name behind its kind. */
const MOST = 5;

/** "The Fijian company Golden Reef", "Polish carrier Nowa Kolej": a name behind what it is and whose. It needs the country's adjective, for "the bank Governor" and "the agency Monday" have none. */
export function calledByKind(words: readonly Word[], article: string, { countries, personWords }: Authority): Finding[] {
  return words.flatMap((noun, at): Finding[] => {
    if (noun.capital || noun.gap !== " " || !personWords.firms.has(noun.folded) || at === 0) return [];
    const owner = words[at - 1]!;
    const adjectives = (countries.byForm.get(owner.folded) ?? []).filter(({ form }) => form === "adjective");
    const codes = new Set(adjectives.map(({ country }) => country.code));
    if (!owner.capital || owner.gap !== " " || codes.size !== 1) return [];
    let to = at + 1;
    while (to < words.length && to <= at + MOST && words[to]!.capital && (to === at + 1 || words[to - 1]!.gap === " ")) {
      const low = words[to]!.raw.toLowerCase();
      if (to === at + 1 && (personWords.officeHeads.has(low) || personWords.honorifics.has(low))) return [];
      to++;
      if (words[to - 1]!.possessive) break;
    }
    // "the Fijian company Monday"
    if (to === at + 1 || (to === at + 2 && personWords.noNames.has(words[at + 1]!.raw.toLowerCase()))) return [];
    const [first, last] = [words[at + 1]!, words[to - 1]!];
    return [
      {
        start: first.start,
        end: last.end,
        article,
        kind: "organisation",
        form: "name",
        name: words
          .slice(at + 1, to)
          .map(({ raw }) => raw)
          .join(" "),
        full: null,
        key: null,
        country: { code: [...codes][0]!, spans: [{ start: owner.start, end: owner.end }], from: null },
        attributive: last.possessive,
        rule: "name behind its kind",
      },
    ];
  });
}
