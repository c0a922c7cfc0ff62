import type { Officials } from "../../authority/officials.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import type { NameFinding } from "../persons/person-finding.ts";
import type { Home } from "./home-country.ts";
import { describeOfficial, officialNamed } from "./known-official.ts";
import { countryCell, wordsAt } from "./role-cells.ts";

/** What the country of a person may be worked out from where no title tells it. */
export interface PersonBasis {
  readonly officials: Officials;
  /** By article: its home country and its day. */
  readonly homes: ReadonlyMap<string, Home | null>;
  readonly days: ReadonlyMap<string, string | null>;
}

/**
 * The country that a person acts for: told after the name, in a title, by an organisation; else that of the official of this name and day;
 * else, for whoever holds an office whose country the text leaves out, that of the outlet, for official outlets name their own people so.
 */
export function personCountry(
  text: string,
  members: readonly NameFinding[],
  words: readonly string[],
  basis: PersonBasis,
): Cell<string> | null {
  for (const { country } of members) if (country) return countryCell(country, "country-after-name");
  const offices = members.flatMap((member) => member.offices);
  for (const { country } of offices) if (country) return countryCell(country, "country-in-title");
  for (const { organisationCountry } of offices)
    if (organisationCountry) return countryCell(organisationCountry, "country-of-organisation");
  const own = offices.filter((office) => !office.relation);
  if (own.some(({ international }) => international)) return null;
  const article = members[0]!.article;
  const official = officialNamed(
    basis.officials,
    words,
    own.filter(({ spans }) => spans.length > 0).map(({ spans }) => wordsAt(text, spans)),
    basis.days.get(article) ?? null,
  );
  if (official) return workedOut(official.country, describeOfficial(official), "country-of-official");
  const home = basis.homes.get(article) ?? null;
  if (home && own.length > 0)
    return workedOut(home.code, `${home.from}, which names no other country for the office`, "country-of-outlet");
  return null;
}
