import type { Finding } from "../finding.ts";

/** "The Fijian company Golden Reef Ltd": where a name of its own was found behind its kind, the adjective before the kind tells its country all the same. Changes the list in place. */
export function withCountryBefore(found: Finding[], called: readonly Finding[]): void {
  if (called.length === 0) return;
  const countries = new Map(called.map(({ start, country }) => [start, country]));
  for (const [at, finding] of found.entries()) {
    const country = finding.country === null && finding.key === null ? countries.get(finding.start) : undefined;
    if (country) found[at] = { ...finding, country };
  }
}
