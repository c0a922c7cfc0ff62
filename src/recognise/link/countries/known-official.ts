import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { Official, Officials } from "../../../authority/officials.ts";
import { foldName } from "../../../text/fold-name.ts";
import { mayMean, officeWords } from "../persons/office-words.ts";

/** Days are ISO; some bounds in the data are months or years, of which the last is held to its end. */
const holds = ({ from, to }: Official, day: string): boolean => from <= day && day.slice(0, to.length) <= to;

/** What a basis says of an official. */
export const describeOfficial = ({ office, name, country, from, to }: Official): string =>
  `authority: ${name}, ${office} of ${country} from ${from} to ${to}`;

/** Who held an office of a country on a day, where the authority knows one alone by that office. */
export function holderOn(officials: Officials, country: string, office: string, day: string): Official | null {
  const wanted = officeWords(office);
  const held = (officials.byCountry.get(country) ?? []).filter(
    (official) => holds(official, day) && mayMean(wanted, officeWords(official.office)),
  );
  const exact = held.filter((official) => officeWords(official.office).size === wanted.size);
  // Lists spell one holder in several ways, with initials, short forms and "Jr."; the last name stays.
  const names = new Set(exact.map(({ name }) => foldName(name).replace(/ jr$/, "").split(" ").at(-1)));
  return names.size === 1 ? exact[0]! : null;
}

/** Officials on or about a day whose name has all words of `words`, single letters aside. */
function namesakes(officials: Officials, words: readonly string[], day: string | null): readonly Official[] {
  const telling = words.filter((word) => word.length > 1);
  if (telling.length === 0) return [];
  return (officials.byWord.get(telling.at(-1)!) ?? []).filter((official) => {
    const own = official.name.toLowerCase();
    const named = telling.every((word) => officials.byWord.get(word)?.includes(official) || own.includes(word));
    return named && (near(official, day) || inFull(official, telling, day));
  });
}

/** A full name is known however long ago the office was held. */
const inFull = ({ name, from }: Official, words: readonly string[], day: string | null): boolean =>
  day !== null && from.slice(0, 4) <= day.slice(0, 4) && words.length > 1 && foldName(name) === words.join(" ");

/** The head of a state or government, of the day or of some years before, whom a surname alone means; null where none or those of several countries may be meant. */
export function headNamed(
  officials: Officials,
  surname: string,
  day: string | null,
  { goBySurname }: OfficeKinds,
): Official | null {
  const found = (officials.byWord.get(surname) ?? []).filter(
    (official) => goBySurname.has(official.office) && foldName(official.name).endsWith(` ${surname}`) && near(official, day),
  );
  return new Set(found.map(({ country }) => country)).size === 1 ? found[0]! : null;
}

/** Somebody is still known by an office some years after it, and seldom before it. */
const near = ({ from, to }: Official, day: string | null): boolean =>
  day !== null && from.slice(0, 4) <= day.slice(0, 4) && Number(day.slice(0, 4)) - Number(to.slice(0, 4)) <= 8;

/**
 * The official that a name means on a day.
 * @param offices the offices that the text gives; with one that fits, a surname is enough, without any the name must have two words
 * @param alone is it a surname alone, which only heads of states and governments are called by?
 * @returns null where nobody or people of several countries may be meant
 */
export function officialNamed(
  officials: Officials,
  words: readonly string[],
  offices: readonly string[],
  day: string | null,
  kinds: OfficeKinds,
  alone = false,
): Official | null {
  if (alone) return headNamed(officials, words.at(-1) ?? "", day, kinds);
  const wanted = offices.map(officeWords);
  const telling = words.filter((word) => word.length > 1);
  const found = namesakes(officials, words, day);
  const fitting = found.filter((official) => {
    const own = officeWords(official.office);
    return day !== null && holds(official, day) && wanted.some((office) => mayMean(office, own) || mayMean(own, office));
  });
  const chosen = fitting.length > 0 ? fitting : telling.length > 1 ? found : [];
  return new Set(chosen.map(({ country }) => country)).size === 1 ? chosen[0]! : null;
}
