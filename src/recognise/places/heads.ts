import type { Authority } from "../../authority/authority.ts";
import type { Sentence } from "../../model/annotation.ts";
import type { Article, Dateline } from "../../model/article.ts";
import { firstWhere } from "../../text/first-where.ts";
import { type Decided, decideCountry, type Setting } from "./decide-country.ts";
import type { PlaceFinding } from "./place-finding.ts";
import { readByline } from "./read-byline.ts";
import { readDateline } from "./read-dateline.ts";

/** What tells from where a stretch of an article is written: a dateline, or a byline. */
export interface Head {
  /** From where on it counts. */
  readonly start: number;
  readonly kind: "dateline" | "byline";
  readonly finding: PlaceFinding;
  readonly decided: Decided;
  /** What decides the countries of the places below it. */
  readonly setting: Setting;
}

/** The heads of an article, as far as they tell a place. */
export interface Heads {
  readonly datelines: readonly Head[];
  /** The head that counts at an offset: the last before it, else the article's own; null where none does. */
  readonly at: (offset: number) => Head | null;
}

/**
 * Reads from where an article is written, and from where each item of a column is ("SUVA. The Minister … APIA. The Premier …"); of an article without a dateline its byline.
 * @param base what decides the countries of places where no dateline does
 */
export function readHeads(
  article: Article,
  sentences: readonly Sentence[],
  text: string,
  authority: Authority,
  base: Setting,
): Heads {
  const read = (dateline: Dateline, start: number): readonly Head[] => {
    const head = readDateline(article.id, dateline, text, authority);
    if (!head) return [];
    const { finding } = head;
    const decided = head.printed ?? decideCountry(finding, base);
    const told = decided.country === null ? null : { country: decided.country, name: finding.name };
    return [{ start, kind: "dateline", finding, decided, setting: { ...base, dateline: told } }];
  };
  const own = article.dateline ? read(article.dateline, article.start) : [];
  const datelines = [...own, ...article.items.flatMap((item) => read(item, item.start))];
  const byline = own.length > 0 ? null : readByline(article.id, sentences, text, authority);
  const heads: readonly Head[] = byline
    ? [
        { start: article.start, kind: "byline", finding: byline, decided: decideCountry(byline, base), setting: base },
        ...datelines,
      ]
    : datelines;
  return { datelines, at: (offset) => heads[firstWhere(heads, ({ start }) => start > offset) - 1] ?? null };
}
