import { load } from "js-yaml";
import type { GoldArticle, MarkedPage } from "./read-marked.ts";

interface Told {
  readonly headline: string | null;
  /** The words the article begins with, where they are not its headline. */
  readonly starts?: string | null;
  /** Its last words; of a short last line with the line before. */
  readonly ends: string | readonly string[];
  readonly cut?: boolean;
  readonly credits?: readonly string[];
  readonly dateline?: string;
  readonly reprints?: readonly Told[];
}

/**
 * The gold of an archive page in HTML, told by the words that each article begins and ends with, as spans of its text.
 * @throws where the words do not stand there in that order
 */
export function readArchive(gold: string, text: string): MarkedPage {
  let cursor = 0;
  const find = (words: string, after: number): number => {
    const at = text.indexOf(words, after);
    if (at < 0) throw new Error(`not in the text after ${after}: ${words}`);
    return at;
  };
  const articles: GoldArticle[] = [];
  const place = (told: Told, from: number, reprint: boolean): void => {
    const start = find(told.starts ?? told.headline!, from);
    const head = told.headline === null ? start : find(told.headline, start);
    let end = head + (told.headline?.length ?? 0);
    // Each of the words in turn; a post often ends with what it reprints.
    const inside = (told.reprints ?? []).flatMap(({ ends }) => ends);
    const last = [told.ends].flat();
    for (const one of inside) end = find(one, end) + one.length;
    if (inside.slice(-last.length).join() !== last.join()) for (const one of last) end = find(one, end) + one.length;
    const [place, date] = told.dateline?.split("|") ?? [];
    articles.push({
      reprint,
      start,
      end,
      headline: told.headline,
      credits: told.credits ?? [],
      truncated: told.cut ?? false,
      dateline: place === undefined ? null : { place, date: date || null },
    });
    let inner = head;
    for (const one of told.reprints ?? []) {
      place_(one, inner);
      inner = articles.at(-1)!.end;
    }
    cursor = end;
  };
  const place_ = (told: Told, from: number): void => {
    const before = cursor;
    place(told, from, true);
    cursor = before;
  };
  for (const told of load(gold) as readonly Told[]) place(told, cursor, false);
  return { text, articles, furniture: [] };
}
