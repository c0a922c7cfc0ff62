import { workedOut } from "../../../model/cell.ts";
import type { Report } from "../../../model/report.ts";
import { isHouse } from "../report/is-house.ts";

/** Gives a house of which nothing tells where it stands the one country in which everything else happened that the article reports. */
export function housesAtHome(reports: readonly Report[]): readonly Report[] {
  const countries = new Map<string, Set<string>>();
  for (const { article, place, salience } of reports)
    if (place?.country && salience.value === "main")
      countries.set(article, (countries.get(article) ?? new Set()).add(place.country.value));
  return reports.map((report) => {
    const { place, article } = report;
    const [country, ...others] = countries.get(article) ?? [];
    if (!place || place.country !== null || !isHouse(place) || country === undefined || others.length > 0) return report;
    const from = "the one country in which everything else happened that the article reports";
    return { ...report, place: { ...place, country: workedOut(country, from, "house-at-home", place.name.spans) } };
  });
}
