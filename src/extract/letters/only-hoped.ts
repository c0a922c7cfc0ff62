import type { Report } from "../../model/report.ts";

/**
 * Tells of what a printed letter or joint text but hopes, expects or asks of others ("We are certain that Fiji will recognise Tonga"): nobody who signs or gets the text has to do with it,
 * and it is no news of an event, but what the text says.
 * @param texts the reports that the printed texts make of themselves
 */
export function onlyHopedIn(texts: readonly Report[]): (report: Report) => boolean {
  const concerned = new Map<string, ReadonlySet<string>>();
  for (const { article, participants } of texts)
    concerned.set(article, new Set(participants.flatMap(({ actor, country }) => [actor ?? [], country?.value ?? []].flat())));
  return ({ article, standing, participants }) => {
    const own = concerned.get(article);
    return (
      own !== undefined &&
      standing.value !== "held" &&
      participants.every(({ actor, country }) => !own.has(actor ?? "") && !own.has(country?.value ?? ""))
    );
  };
}
