import { running } from "../lines/lines.ts";
import { endOf } from "./post-end.ts";
import type { Scene } from "./scene.ts";

/** Where a post begins, and its headline; indexes of lines. */
export interface Start {
  readonly first: number;
  readonly headline: number | null;
}

/** A headline that no post has been found to begin with has so many words. */
const fewestOfLost = 3;

/**
 * The headlines between a post's end and the next post, each over a text: what a foot or a box closed a post before, and nothing has opened, is a post all the same.
 * @param from the line behind the end of the post before
 * @param to the next post's first line
 */
function lostBetween({ lines, roles }: Scene, from: number, to: number): Start | null {
  for (let at = from; at + 1 < to; at++) {
    if (roles[at]!.is !== "title" || lines[at]!.gap <= 1 || lines[at]!.text.split(/\s+/u).length < fewestOfLost) continue;
    let text = at + 1;
    while (text < to && text <= at + 2 && (roles[text]!.is === "meta" || roles[text]!.is === "title")) text++;
    if (text < to && roles[text]!.is === "text" && lines[text]!.text.length >= running) return { first: at, headline: at };
  }
  return null;
}

/** The starts of a page's posts with those that were lost between them: no text of some length is left out in the midst of a page. */
export function withLost(scene: Scene, starts: readonly Start[]): readonly Start[] {
  if (starts.length < 2 || scene.recurring.series.size > 0 || starts.every(({ headline }) => headline === null)) return starts;
  const all: Start[] = [];
  starts.forEach((start, index) => {
    const next = starts[index + 1]?.first;
    for (let own: Start | null = start; own !== null; ) {
      all.push(own);
      own = next === undefined ? null : lostBetween(scene, endOf(scene, own.first, next - 1).last + 1, next);
    }
  });
  return all;
}
