import type { Authority } from "../../authority/authority.ts";
import type { KnownOrganisation } from "../../authority/organisations.ts";
import { foldName } from "../../text/fold-name.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { type Finding, namedAgain } from "../finding.ts";
import type { Word } from "../words.ts";
import { headedAt } from "./by-head.ts";
import { definedAfter, makesAcronym, nameBefore } from "./defined.ts";
import { countryIn } from "./where-it-sits.ts";

/** "Communist Party of China (CPC) Central Committee": a body of the organisation goes on behind the bracket. */
export function bodyBehind(
  words: readonly Word[],
  text: string,
  close: number,
  article: string,
  authority: Authority,
): Finding | null {
  const at = words.findIndex(({ start }) => start >= close);
  if (at < 0 || !words[at]!.capital || text.slice(close, words[at]!.start) !== " ") return null;
  const headed = headedAt(words, at, article, authority)?.finding ?? null;
  return headed?.kind === "body" ? headed : null;
}

/** In brackets after an organisation's name every abbreviation is its own, but for a country's and a few more. */
export const isAcronym = (form: string, { countries, personWords }: Authority): boolean =>
  beginsWithCapital(form) && !countries.byForm.has(foldName(form)) && !personWords.noOrganisations.has(form.toLowerCase());

/** "State Council of the Republic of Fiji (ROF)": are the letters behind a name those of the state at its end? */
export function isOfState({ name }: Finding, form: string, { countries }: Authority): boolean {
  const tails = [...name.matchAll(/ of (?:the )?(?=\p{Lu})/gu)].map(({ index, 0: joint }) => name.slice(index + joint.length));
  return tails.some((tail) => countries.byForm.has(foldName(tail)) && makesAcronym(tail, form)) && !makesAcronym(name, form);
}

/** The known organisation of an acronym that a text gives to a name of its kind and country. */
export function bearerOf(form: string, { kind, country }: Finding, authority: Authority): KnownOrganisation | null {
  const bearers = (authority.organisations.get(foldName(form)) ?? []).filter(
    (known) => known.kind === kind && known.acronyms.includes(form) && country !== null && known.country === country.code,
  );
  return new Set(bearers.map(({ key }) => key)).size === 1 ? bearers[0]! : null;
}

/**
 * "Standing Committee of the National Assembly (NA)": the part behind "of" that the acronym is made of, else the party whose organ it is, for parties have letters of their own
 * languages ("Central Committee of the Workers' Party (EAK)"); null where the whole name makes it.
 */
export function bearerInside(finding: Finding, form: string, authority: Authority): Finding | null {
  if (makesAcronym(finding.name, form)) return null;
  const tails = [...finding.name.matchAll(/ of (?:the )?(?=\p{Lu})/gu)].map(({ index, 0: joint }) =>
    finding.name.slice(index + joint.length),
  );
  const { parties } = authority.organisationWords;
  const isParty = (part: string): boolean => part.split(" ").some((word) => parties.has(word));
  const ofParty = finding.kind === "body" && !isParty(finding.name.split(" of ")[0]!) ? tails.find(isParty) : undefined;
  const tail = tails.find((part) => makesAcronym(part, form)) ?? ofParty;
  if (!tail) return null;
  const known = (authority.organisations.get(foldName(tail)) ?? []).filter(({ acronyms }) => acronyms.includes(form));
  const meant =
    known.find(({ country }) => country !== null && country === finding.country?.code) ??
    known.find(({ usual }) => usual) ??
    (known.length === 1 ? known[0]! : null);
  return {
    ...finding,
    full: tail,
    key: meant?.key ?? null,
    kind: meant?.kind ?? (isParty(tail) ? "party" : "organisation"),
    attributive: false,
  };
}

export const countryOf = ({ country, name }: KnownOrganisation): Finding["country"] =>
  country === null ? null : { code: country, spans: [], from: `authority: ${name}` };

/** Names that only their acronym in brackets makes organisations. */
export function definedNames(
  text: string,
  words: readonly Word[],
  article: string,
  authority: Authority,
  taken: (offset: number) => boolean,
): Finding[] {
  const found: Finding[] = [];
  words.forEach((word, at) => {
    if (!/^\s?\($/.test(word.gap) || taken(word.start)) return;
    const acronym = definedAfter(text, word.end);
    const name = acronym && nameBefore(words, at + 1, acronym.form, authority.organisationWords);
    // "External Affairs Minister (EAM)": an office with its acronym.
    if (!name || taken(words[name.from]!.start) || authority.personWords.officials.has(word.folded)) return;
    const start = words[name.from]!.start;
    found.push({
      start,
      end: word.end,
      article,
      kind: name.kind,
      form: "name",
      name: text.slice(start, word.end).replace(/\s+/g, " "),
      full: null,
      key: null,
      country: countryIn(words.slice(name.from, at + 1), authority),
      attributive: false,
      rule: "name with its acronym",
    });
  });
  return found;
}

/** Every later use of an acronym that the article defines. */
export function definedUses(
  lines: readonly (readonly Word[])[],
  defined: ReadonlyMap<string, Finding>,
  taken: (offset: number) => boolean,
): Finding[] {
  const found: Finding[] = [];
  for (const words of lines)
    for (const word of words) {
      const meant = defined.get(word.raw);
      if (meant && !taken(word.start))
        found.push(
          namedAgain(meant, {
            start: word.start,
            end: word.end,
            name: word.raw,
            form: "acronym",
            attributive: word.possessive,
            rule: "acronym that the text defines",
          }),
        );
    }
  return found;
}
