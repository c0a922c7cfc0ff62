import type { DayMention } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Recognition } from "../../../model/recognition.ts";
import { lastDayOf } from "../../../text/iso-days.ts";
import type { Scene } from "./scene.ts";

/** The day from which an article tells: its own, or only that of its capture. */
export interface Reference {
  readonly day: string | null;
  readonly captured: boolean;
  /** Where it is only the capture's: the last day that the article tells where it opens, which was new when it appeared. */
  readonly opens: string | null;
}

/** On such a day something happens, and it is no anniversary or age. */
const isOn = ({ role, when }: DayMention): boolean =>
  (role === "on" || role === "during") && when.precision === "day" && when.date !== null;

/** The last day on which the sentence that opens an article, or its headline, tells something to have happened: news is told of what is new then. */
function openingDays(scenes: readonly Scene[], days: readonly DayMention[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const daysOf = Map.groupBy(days, ({ article }) => article);
  const begun = new Set<string>();
  for (const { article, headline, start, end } of scenes) {
    if (begun.has(article)) continue;
    if (!headline) begun.add(article);
    for (const one of daysOf.get(article) ?? []) {
      if (one.start < start || one.end > end || !isOn(one)) continue;
      const last = one.when.end ?? one.when.date!;
      if (last > (told.get(article) ?? "")) told.set(article, last);
    }
  }
  return told;
}

/** The day that each article's own time is counted from: its publication's or the last of its issue, else its dateline's, else that of the post that brings it, else its capture's. */
export function referencesOf(
  { sighting, articles }: Reading,
  { days }: Recognition,
  scenes: readonly Scene[],
): ReadonlyMap<string, Reference> {
  const posts = new Map(articles.map(({ id, published }) => [id, published?.value]));
  const datelines = new Map<string, string | null>();
  for (const { article, role, when } of days)
    if (role === "dateline" && !datelines.has(article)) datelines.set(article, when.date);
  const openings = openingDays(scenes, days);
  return new Map(
    articles.map(({ id, published, issued, parent }) => {
      const told = published?.value ?? (issued ? lastDayOf(issued.value) : sighting.published);
      const dateline = told ? undefined : datelines.get(id);
      const post = parent === null ? undefined : posts.get(parent);
      const day = (told ?? dateline ?? post ?? sighting.captured)?.slice(0, 10) ?? null;
      const captured = !told && !dateline && !post;
      return [id, { day, captured, opens: captured ? (openings.get(id) ?? null) : null }];
    }),
  );
}
