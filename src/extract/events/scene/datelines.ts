import type { PlaceMention } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Recognition } from "../../../model/recognition.ts";
import { oncePer } from "../../../text/once-per.ts";

/** The place from which an article is written, of a column's item that of the item; null where nothing tells it. @param at an offset inside the article */
export type Datelines = (article: string, at: number) => PlaceMention | null;

const byArticle = oncePer(({ places }: Recognition) =>
  Map.groupBy(
    places.filter(({ dateline }) => dateline),
    ({ article }) => article,
  ),
);

/** Looks up from where a source's articles are written. An article's own dateline counts for its headline as well. */
export function datelinesOf({ articles }: Pick<Reading, "articles">, recognition: Recognition): Datelines {
  const lists = byArticle(recognition);
  const own = new Map(
    articles.map(({ id, dateline }) => [id, (dateline && lists.get(id)?.find(({ start }) => start < dateline.end)) ?? null]),
  );
  return (article, at) => lists.get(article)?.findLast(({ start }) => start <= at) ?? own.get(article) ?? null;
}
