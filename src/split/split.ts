import type { Authority } from "../authority/authority.ts";
import type { Split } from "../model/article.ts";
import type { Page } from "../model/page.ts";
import type { Sighting } from "../model/source.ts";

/** Splits a page into posts, their reprints, and what belongs to no article. */
export function split(_page: Page, _sighting: Sighting, _authority: Authority): Split {
  return { articles: [], furniture: [] };
}
