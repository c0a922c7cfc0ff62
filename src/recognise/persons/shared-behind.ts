import { firstWhere } from "../../text/first-where.ts";
import { isOrganisation } from "./owner-before.ts";
import type { NameFinding } from "./person-finding.ts";
import { type Office, withOrganisation } from "./read-office.ts";
import { readStates, withOwnerOf } from "./read-shared-title.ts";
import { countryAt, isState } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Between two names of a list stands a joint and perhaps a form of address. */
const joint = /^(?:, | and |, and | & )(?:\p{Lu}\p{L}{0,5}\.? )?$/u;
const isIn = ({ start }: Token, span: { readonly start: number; readonly end: number }): boolean =>
  span.start <= start && start < span.end;

const isBare = ({ offices, affiliation, country, possessive }: NameFinding): boolean =>
  offices.length === 0 && affiliation === null && country === null && !possessive;

/** The offices that stand behind a name. */
const behind = ({ offices, end }: NameFinding): readonly Office[] => offices.filter(({ extent }) => extent.start >= end);

/** The index of "respectively" at `at` or behind its comma; -1 where it stands at neither. */
function respectively(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.text === "," ? at + 1 : at;
  return tokens[next]?.low === "respectively" ? next : -1;
}

/** The names of the list that ends with the one at `last`, as far as nothing is told of those before it. */
function listUpTo(text: string, names: readonly NameFinding[], last: number): readonly NameFinding[] {
  let first = last;
  while (
    first > 0 &&
    isBare(names[first - 1]!) &&
    joint.test(text.slice(names[first - 1]!.phrase.end, names[first]!.start)) &&
    (first < last || /and|&/.test(text.slice(names[first - 1]!.phrase.end, names[first]!.start)))
  )
    first--;
  return names.slice(first, last + 1);
}

/** Each of several with the owner of the office that stands at the same place of the list; the one owner of it for all. */
function eachOf(
  tokens: readonly Token[],
  office: Office,
  count: number,
): { readonly offices: readonly Office[]; readonly to: number } | null {
  const { extent, organisation } = office;
  let owner = firstWhere(tokens, ({ start }) => start >= (organisation ?? extent).start);
  if (!organisation) while (tokens[owner] && isIn(tokens[owner]!, extent) && !isState(tokens[owner])) owner++;
  const { states: owners, to } = readStates(tokens, owner, organisation ? isOrganisation : isState);
  if (owners.length < 2) return { offices: Array.from({ length: count }, () => office), to: -1 };
  if (owners.length !== count) return null;
  const offices = owners.map((token) =>
    office.organisation ? withOrganisation(office, token) : { ...office, country: countryAt(token) },
  );
  return { offices, to };
}

/** "Presidents Ana Lima and Tom Borg of Fiji and Samoa respectively": each of those who bear one plural title before their names, with the state at the same place of the list behind the last; none elsewhere. */
function titledAlike(
  text: string,
  tokens: readonly Token[],
  names: readonly NameFinding[],
  last: number,
): ReadonlyMap<NameFinding, NameFinding> {
  const { country, offices, phrase } = names[last]!;
  const [office] = offices;
  if (!country || offices.length !== 1 || !office!.plural || office!.country) return new Map();
  const { states, to } = readStates(
    tokens,
    firstWhere(tokens, ({ start }) => start >= (country.spans[0]?.start ?? Infinity)),
  );
  let first = last;
  while (
    first > 0 &&
    names[first - 1]!.offices[0] === office &&
    joint.test(text.slice(names[first - 1]!.phrase.end, names[first]!.start))
  )
    first--;
  if (states.length < 2 || states.length !== last - first + 1) return new Map();
  const after = respectively(tokens, to);
  const end = tokens[(after < 0 ? to : after + 1) - 1]!.end;
  return new Map(
    names.slice(first, last + 1).map((name, order) => [
      name,
      {
        ...name,
        country: countryAt(states[order]!),
        phrase: first + order === last ? { ...phrase, end } : name.phrase,
      },
    ]),
  );
}

/**
 * Shares out what stands behind the last name of a list and is told of all of it: "Ana Lima and Tom Borg, general secretaries of the Dockers' Union and the Miners' League
 * respectively", "…, ministers of Fiji", "…, the president and the secretary of the Union".
 * @returns the names, in the order given, with their offices
 */
export function shareBehind(text: string, tokens: readonly Token[], names: readonly NameFinding[]): readonly NameFinding[] {
  const shared = new Map<NameFinding, NameFinding>();
  names.forEach((last, at) => {
    const titled = titledAlike(text, tokens, names, at);
    for (const [name, own] of titled) shared.set(name, own);
    const told = behind(last);
    if (titled.size > 0 || told.length === 0 || told.length !== last.offices.length) return;
    const list = listUpTo(text, names, at);
    if (list.length < 2) return;
    const [office] = told;
    const end = firstWhere(tokens, ({ start }) => start >= last.phrase.end);
    const plural = told.length === 1 && office!.plural && !office!.relation ? eachOf(tokens, office!, list.length) : null;
    // "Ana Lima and Tom Borg, rector and vice rector of the Academy": as many offices as names, one for each.
    const inTurn = told.length === list.length && told.every((one) => !one.plural && !one.relation);
    const owner = told.at(-1)!;
    const offices = plural?.offices ?? (inTurn ? told.map((one) => withOwnerOf(one, owner)) : null);
    if (!offices) return;
    const closes = Math.max(end, plural?.to ?? -1);
    const after = respectively(tokens, closes);
    const phraseEnd = tokens[(after < 0 ? closes : after + 1) - 1]!.end;
    list.forEach((name, order) => {
      const phrase = name === last ? { ...name.phrase, end: Math.max(name.phrase.end, phraseEnd) } : name.phrase;
      shared.set(name, { ...name, offices: [offices[order]!], phrase, sure: true, rule: "apposition" });
    });
  });
  return names.map((name) => shared.get(name) ?? name);
}
