/** A word of a sentence, as its tense is told by it. */
export interface TenseWord {
  /** As printed, with straight apostrophes. */
  readonly word: string;
  /** What stands between it and the word before; empty before what is drawn together with it ("was" and "n't"). */
  readonly gap: string;
}

/**
 * The words of a sentence, so that a helping verb is found where it is drawn together with another word ("wasn’t", "they’d").
 * @param drawn what may be drawn together with the word before it
 * @param most so many are read
 */
export function wordsOf(text: string, drawn: ReadonlySet<string>, most = Infinity): readonly TenseWord[] {
  const found: TenseWord[] = [];
  let last = 0;
  for (const match of text.matchAll(/\p{L}+(?:[’'-]\p{L}+)*/gu)) {
    const word = match[0].replaceAll("’", "'");
    const gap = text.slice(last, match.index);
    last = match.index + match[0].length;
    const mark = word.lastIndexOf("'");
    // "was" and "n't", "they" and "'d".
    const from = [mark - 1, mark].find((at) => mark > 0 && at > 0 && drawn.has(word.slice(at)));
    if (from === undefined) found.push({ word, gap });
    else found.push({ word: word.slice(0, from), gap }, { word: word.slice(from), gap: "" });
    if (found.length >= most) break;
  }
  return found;
}
