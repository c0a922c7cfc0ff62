import type { PersonWords } from "../../../authority/person-words.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { withOrganisation } from "../../persons/read-office.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { countryAt } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";
import { congressesIn, congressOwner } from "./officers-of-congress.ts";

/** Tokens between a congress and what it does ("which met in Suva from 3 to 5 March, elected"). */
const TO_VERB = 24;
/** Tokens between the verb and whoever it chooses, of whom no office is told ("chose Comrade Ana Lima"). */
const TO_NAME = 3;

/** Where a sentence tells that a congress chooses somebody: whose congress it is, and where the verb stands. */
function choosing(
  { tokens }: ReadSentence,
  owner: Token | null,
  words: PersonWords,
): { readonly of: Token; readonly verb: number } | null {
  for (const { at, of } of congressesIn(tokens, words)) {
    const body = of ?? owner;
    if (!body) continue;
    const verb = tokens.findIndex(
      ({ low, cover }, index) => index > at && index <= at + TO_VERB && !cover && words.predicate.choosing.has(low),
    );
    // "At the congress Name was elected": nobody chooses there before the verb but the congress.
    if (verb > 0) return { of: body, verb };
  }
  return null;
}

/**
 * Gives those whom a congress chooses the organisation whose congress it is: "The Ninth Congress of the Tide Union elected Ana Lima president and Tom Borg treasurer", "The
 * congress chose Ana Lima as chair of the party" where the article tells of but one.
 */
export function chosenAtCongress(
  sentences: readonly ReadSentence[],
  names: readonly NameFinding[],
  words: PersonWords,
): NameFinding[] {
  const owner = congressOwner(sentences, words);
  return names.map((name) => {
    const { tokens } = sentences[name.sentence]!;
    const chosen = choosing(sentences[name.sentence]!, owner, words);
    const at = tokens.findIndex(({ start }) => start >= name.phrase.start);
    if (!chosen || name.affiliation || tokens.slice(chosen.verb, at).some(({ text }) => text === ";")) return name;
    const isBehind = at > chosen.verb;
    if (name.offices.length === 0)
      return isBehind && at - chosen.verb <= TO_NAME && name.country === null
        ? {
            ...name,
            affiliation: { start: chosen.of.cover!.start, end: chosen.of.cover!.end },
            country: countryAt(chosen.of),
            sure: true,
          }
        : name;
    const isFree = name.offices.every(
      ({ organisation, country, relation, mark }) =>
        !country &&
        !relation &&
        mark === null &&
        (!organisation || tokens.some((token) => token.start === organisation.start && !token.cover && !token.capital)),
    );
    return isBehind && isFree ? { ...name, offices: name.offices.map((office) => withOrganisation(office, chosen.of)) } : name;
  });
}
