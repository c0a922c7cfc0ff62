import type { Authority } from "../../authority/authority.ts";
import type { Countries, CountryMatch } from "../../authority/countries.ts";
import { longestForm, type Word } from "../words.ts";

/** Words in a country's longest form. */
export const LONGEST_FORM = 8;

/** The countries that an article names by a form of theirs alone, and those of which it names the capital. */
export interface Told {
  readonly named: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
}

/** Which countries an article tells of, by the words of its sentences. */
export function countriesNamed(lines: readonly (readonly Word[])[], byForm: Countries["byForm"]): Told {
  const named = new Set<string>();
  const capitals = new Set<string>();
  for (const words of lines)
    for (let at = 0; at < words.length; ) {
      const length = words[at]!.capital ? longestForm(words, at, LONGEST_FORM, (form) => byForm.has(form)) : 0;
      const run = words.slice(at, at + Math.max(1, length));
      const matches = length > 0 ? byForm.get(run.map((word) => word.folded).join(" "))! : [];
      const codes = new Set(matches.map(({ country }) => country.code));
      const [code] = codes;
      if (codes.size === 1)
        (matches.some(({ form }) => form === "name")
          ? named
          : matches.some(({ form }) => form === "adjective")
            ? null
            : capitals
        )?.add(code!);
      at += run.length;
    }
  return { named, capitals };
}

/** The country that a form which several share means in an article; null where none of them, or another that bears it, is named. */
export function sharedBy(
  folded: string,
  { named, capitals }: Told,
  plain: readonly CountryMatch[],
  { countries, stateWords }: Authority,
): CountryMatch | null {
  const shared = stateWords.shared.get(folded);
  if (!shared || plain.some(({ country }) => named.has(country.code))) return null;
  const inFull = shared.codes.filter((code) => named.has(code));
  const told = inFull.length > 0 ? inFull : shared.codes.filter((code) => capitals.has(code));
  const country = told.length === 1 ? countries.byCode.get(told[0]!) : undefined;
  return country ? { country, form: shared.form, printed: country.name } : null;
}
