/** The share of headings that open a post on a page that holds nothing but short posts: a guess. */
const onArchive = 0.97;
/** Headings of one page speak alike, so each counts only in part. */
const damped = 1;
/** What each ground for a page of posts adds, its own name as that of a periodical or headings all made alike: a guess. */
const onGround = 2.5;
/** What a heading loses where the page looks like one article, and what then speaks against a page of posts. */
const onArticle = -3;

const chance = (score: number): number => 1 / (1 + Math.exp(-score));
const score = (share: number): number => Math.log(share / (1 - share));

/**
 * Weighs whether a page runs short posts together or has headings of several kinds: a page of posts lends its doubtful headings weight.
 * @param scores what speaks for each heading by itself being a post's headline, as log-odds
 * @param single the page looks like one article with sections
 * @param grounds how many grounds speak for a page of posts: it is named as a bulletin, its headings are all made as the first is
 * @returns the log-odds of a heading with a score of its own, seen on this page
 */
export function weighPage(scores: readonly number[], single: boolean, grounds: number): (own: number) => number {
  const less = single ? onArticle : 0;
  const odds = scores.reduce(
    (sum, own) => {
      const here = onArchive * chance(own) + (1 - onArchive) * chance(-own);
      return sum + damped * Math.log(here / 0.5);
    },
    less + onGround * grounds,
  );
  const archive = chance(odds);
  return (own) => {
    const yes = archive * chance(own + score(onArchive)) + (1 - archive) * chance(own + less);
    return score(Math.min(1 - 1e-9, Math.max(1e-9, yes)));
  };
}
