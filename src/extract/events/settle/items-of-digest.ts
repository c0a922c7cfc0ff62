import type { Report } from "../../../model/report.ts";
import { firstWhere } from "../../../text/first-where.ts";
import { listUnder } from "../../../text/list-under.ts";
import type { Scene } from "../scene/scene.ts";

/** So many heads make a digest of an article. */
const fewest = 3;
/** Words of the shortest head: one alone is a town. */
const shortest = 2;

/** Is a sentence the head of an item, in capitals before its text ("FIJI SENDS TENTS TO TONGA. The government …")? */
function isHead(text: string, scene: Scene, before: Scene | undefined, after: Scene | undefined): boolean {
  const { block } = scene.sentence;
  if (before?.sentence.block === block || after?.sentence.block !== block) return false;
  const words = text.slice(scene.start, scene.end);
  return /[.?!]$/u.test(words) && !/\p{Ll}/u.test(words) && words.split(/\s+/u).length >= shortest && /\p{Lu}{2}/u.test(words);
}

/**
 * Sets the reports of each item of a digest apart, whose items are printed as one article: each is of its own day and people.
 * @returns the lists, in the order of the text; all reports in one list where no article is a digest
 */
export function apartByItems(reports: readonly Report[], scenes: readonly Scene[], text: string): readonly (readonly Report[])[] {
  const heads = new Map<string, number[]>();
  scenes.forEach((scene, at) => {
    const beside = [scenes[at - 1], scenes[at + 1]].map((one) => (one?.article === scene.article ? one : undefined));
    if (!isHead(text, scene, beside[0], beside[1])) return;
    listUnder(heads, scene.article, scene.start);
  });
  const itemOf = ({ article, evidence }: Report): string => {
    const starts = heads.get(article) ?? [];
    const at = starts.length < fewest ? -1 : firstWhere(starts, (start) => start > evidence[0]!.start) - 1;
    return at < 0 ? "" : `${article} ${at}`;
  };
  return [...Map.groupBy(reports, itemOf).values()];
}
