import type { Authority } from "../authority/authority.ts";
import { foldName } from "../text/fold-name.ts";
import { headedAt } from "./organisations/by-head.ts";
import { jointPlaceIn, placeIn } from "./place-country.ts";
import { wordsIn } from "./words.ts";

/** "Tide Circle (Fiji)", "Reef Forum, Fiji Chapter": what stands behind the name, and the part that it may be of. */
const tail = /^.+?(?:, | \()([^,()]+?)(?: (?:[Cc]hapter|[Bb]ranch|[Ss]ection|[Gg]roup|[Cc]ommittee|[Rr]egion|[Dd]istrict))?\)?$/;
/** Behind these stands what a publisher is about, or whose. */
const matter = / (?:of|for|with|on|against|in support of) .*$/;

/** The one country that a form names; null where it names none, or several. */
function countryNamed(name: string, { countries }: Authority): string | null {
  const codes = new Set(
    (countries.byForm.get(foldName(name)) ?? []).flatMap(({ form, country }) => (form === "name" ? [country.code] : [])),
  );
  return codes.size === 1 ? [...codes][0]! : null;
}

/** Of two that friends join ("Fiji–Malta Friendship Society") the first, in which such societies sit; null where a name joins no two. */
function ownOfPair(publisher: string, authority: Authority): string | null {
  const [, one, other, rest] = /^(?:The )?(\p{Lu}[\p{L} ]*?)[-–](\p{Lu}\p{L}+)((?: \p{L}+)+)$/u.exec(publisher) ?? [];
  if (one === undefined || countryNamed(one, authority) === null || countryNamed(other!, authority) === null) return null;
  const { aboutCountries } = authority.organisationWords;
  return foldName(rest!)
    .split(" ")
    .some((word) => aboutCountries.has(word))
    ? countryNamed(one, authority)
    : null;
}

/** Of a publisher that its own country's adjective opens, with another country behind it ("Irish Friends of Fiji", "Danish-Fijian Association"), the first; null where it names no two so. */
function ownByAdjective(publisher: string, { countries }: Authority): string | null {
  const [first, ...others] = publisher.replace(/^The /, "").split(/[ –-]+/u);
  const codesOf = (form: string): readonly string[] => [
    ...new Set((countries.byForm.get(foldName(form)) ?? []).map(({ country }) => country.code)),
  ];
  const isAdjective = (countries.byForm.get(foldName(first!)) ?? []).every(({ form }) => form === "adjective");
  const [own, more] = codesOf(first!);
  if (!isAdjective || own === undefined || more !== undefined) return null;
  // "American Samoa Post": the adjective is part of a territory's own name.
  if ([1, 2, 3].some((length) => codesOf([first!, ...others.slice(0, length)].join(" ")).length > 0)) return null;
  const rest = others.map((_, at) => [1, 2, 3].flatMap((length) => codesOf(others.slice(at, at + length).join(" "))));
  return rest.flat().some((code) => code !== own) ? own : null;
}

/** Is a publisher an organisation of several states, or an office of one ("Reef Forum Secretariat")? Then it is of no country, wherever it sits. */
export function isOfStates(publisher: string, { organisations }: Authority): boolean {
  const words = foldName(publisher).split(" ");
  return words.some((_, at) => (organisations.get(words.slice(0, at + 1).join(" ")) ?? []).some(({ kind }) => kind === "igo"));
}

/**
 * The country of a publisher by its own name: of one that is known, by what stands behind the name ("Tide Circle (Fiji)"), by the name of an organisation ("Tide Party of
 * Fiji"), or by a city in it that is not what it is about ("Suva Tide Hub"); null where it tells none, or the publisher is an organisation of states.
 */
export function publisherCountry(publisher: string, authority: Authority): string | null {
  const bearers = authority.organisations.get(foldName(publisher)) ?? [];
  const known = new Set(bearers.map(({ country }) => country));
  if (known.size > 0) return known.size === 1 ? [...known][0]! : null;
  const { places, personWords } = authority;
  const behind = tail.exec(publisher)?.[1];
  const told = behind ? (countryNamed(behind, authority) ?? placeIn(behind, places, personWords.noNames)?.country) : null;
  if (told) return told;
  const joint = jointPlaceIn(publisher, places);
  if (joint && !matter.test(publisher.slice(0, publisher.indexOf(joint.name) + 1))) return joint.country;
  const pair = ownOfPair(publisher, authority) ?? ownByAdjective(publisher, authority);
  if (pair !== null) return pair;
  const words = wordsIn(publisher, { start: 0, end: publisher.length });
  const from = /^the$/i.test(words[0]?.raw ?? "") ? 1 : 0;
  const headed = words.length - from > 1 ? headedAt(words, from, "", authority)?.finding : undefined;
  if (headed?.country) {
    const { code, spans } = headed.country;
    const [named] = spans;
    const { aboutCountries, forCountries } = authority.organisationWords;
    // "Fiji Network": what a country's bare name opens may be for it, wherever it sits.
    const opens =
      named !== undefined && named.start === headed.start && countryNamed(publisher.slice(named.start, named.end), authority);
    return opens && words.some(({ folded }) => aboutCountries.has(folded) || forCountries.has(folded)) ? null : code;
  }
  return placeIn(publisher.replace(matter, ""), places, personWords.noNames)?.country ?? null;
}
