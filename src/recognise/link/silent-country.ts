import type { Home } from "./home-country.ts";
import type { ArticleFindings } from "./read-article.ts";

/**
 * The country that an article means where it names an official without one. An outlet leaves out its own; but one that says "Kenyan President" of its own
 * president writes for abroad, and then leaves out the country that it writes about, where that is only one.
 */
export function silentCountry({ persons, holders }: ArticleFindings, home: Home | null): Home | null {
  const offices = [...persons.flatMap(({ members }) => members), ...holders].flatMap((finding) => finding.offices);
  const told = new Set(offices.flatMap(({ country }) => (country ? [country.code] : [])));
  if (!home || !told.has(home.code)) return home;
  const abroad = [...told].filter((code) => code !== home.code);
  return abroad.length === 1
    ? { code: abroad[0]!, party: false, from: `${home.from}, names officials of ${home.code} and ${abroad[0]} by their country` }
    : null;
}
