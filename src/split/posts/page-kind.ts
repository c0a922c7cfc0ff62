/** The share of headings that open a post on a page that holds nothing but short posts: a guess. */
const onArchive = 0.97;
/** Headings of one page speak alike, so each counts only in part. */
const damped = 1;
/** What speaks for a page of posts where its own name says that it is a periodical: a guess. */
const onPeriodical = 2.5;
/** What a heading loses where the page looks like one article, and what then speaks against a page of posts. */
const onArticle = -3;

const chance = (score: number): number => 1 / (1 + Math.exp(-score));
const score = (share: number): number => Math.log(share / (1 - share));

/**
 * Weighs whether a page runs short posts together or has headings of several kinds: a page of posts lends its doubtful headings weight.
 * @param scores what speaks for each heading by itself being a post's headline, as log-odds
 * @param single the page looks like one article with sections
 * @param periodical the page is named as a bulletin, a digest or the like
 * @returns the log-odds of a heading with a score of its own, seen on this page
 */
export function weighPage(scores: readonly number[], single: boolean, periodical: boolean): (own: number) => number {
  const less = single ? onArticle : 0;
  const odds = scores.reduce(
    (sum, own) => {
      const here = onArchive * chance(own) + (1 - onArchive) * chance(-own);
      return sum + damped * Math.log(here / 0.5);
    },
    less + (periodical ? onPeriodical : 0),
  );
  const archive = chance(odds);
  return (own) => {
    const yes = archive * chance(own + score(onArchive)) + (1 - archive) * chance(own + less);
    return score(Math.min(1 - 1e-9, Math.max(1e-9, yes)));
  };
}
