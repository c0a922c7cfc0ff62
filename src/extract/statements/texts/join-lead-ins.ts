import type { ArticleView } from "../article-view.ts";
import type { Spoken } from "../walk/spoken.ts";

/** "The letter reads:" before words that are somebody else's, or that another piece prints: it gives none. */
const isBare = ({ view, leadsIn, attribution, form }: Spoken): boolean =>
  leadsIn === undefined && form === "indirect" && attribution?.rule === "document-says" && /[:：]\s*$/.test(view.words);

/** A lead-in that ends in a colon goes with the sentence that follows it (codebook, section 7). */
export function joinLeadIns(_article: ArticleView, list: readonly Spoken[]): readonly Spoken[] {
  const joined: Spoken[] = [];
  for (const one of list) {
    const before = joined.at(-1);
    const leads =
      before && /[:：]\s*$/.test(before.view.words) && before.end - before.start < 400 && before.end === before.view.end;
    if (leads && before.speaker.name === one.speaker.name && one.view.sentence.block - before.view.sentence.block <= 1)
      joined[joined.length - 1] = { ...before, end: one.end, form: one.form, leadsIn: one };
    else joined.push(one);
  }
  return joined.filter((one) => !isBare(one));
}
