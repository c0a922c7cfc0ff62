/** Precision and recall over pairs of items that stand in one group. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  /** Pairs put together that belong apart, and the other way round. */
  readonly wrong: readonly (readonly [string, string])[];
  readonly missed: readonly (readonly [string, string])[];
}

function pairsOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly [string, string]> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const group of groups) {
    const sorted = [...group].sort();
    sorted.forEach((left, at) => {
      for (const right of sorted.slice(at + 1)) pairs.set(`${left} ${right}`, [left, right]);
    });
  }
  return pairs;
}

/** Scores groups against the true groups. With no pair to find or none found the figure is 1. */
export function scorePairs(found: readonly (readonly string[])[], truth: readonly (readonly string[])[]): PairScore {
  const [mine, gold] = [pairsOf(found), pairsOf(truth)];
  const wrong = [...mine].filter(([key]) => !gold.has(key)).map(([, pair]) => pair);
  const missed = [...gold].filter(([key]) => !mine.has(key)).map(([, pair]) => pair);
  return {
    precision: mine.size ? (mine.size - wrong.length) / mine.size : 1,
    recall: gold.size ? (gold.size - missed.length) / gold.size : 1,
    wrong,
    missed,
  };
}
