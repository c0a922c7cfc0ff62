import type { Measures } from "../tree/measure.ts";
import type { Range, Scene } from "./scene.ts";

/** Longer texts beside a picture are paragraphs that hold one. */
const captionMost = 320;
/** A figure has a caption, however long. */
const figureMost = 500;
/** A paragraph with a picture in it is a caption only where it is this short. */
const paragraphMost = 160;
const blocksMost = 3;
/** Galleries print a caption again for small screens. */
const repeatsMost = 3;
const wraps: ReadonlySet<string> = new Set(["div", "figure", "span", "section", "li", "td", "table", "center", "dl"]);

/** Characters of blocks that say the same as the block before. */
function repeatedIn({ shapes }: Scene, [from, to]: Range): number {
  let repeated = 0;
  for (let at = from + 1; at < to; at++) if (shapes[at]!.text === shapes[at - 1]!.text) repeated += shapes[at]!.text.length;
  return repeated;
}

/** Ranges of blocks that stand with a picture in an element of their own, and with nothing else. */
export function findCaptions(scene: Scene, measures: Measures): readonly Range[] {
  const captions: Range[] = [];
  for (const node of scene.flow.extents.keys()) {
    const { pictures, chars: all } = measures.of(node);
    if (pictures === 0 || all > repeatsMost * figureMost) continue;
    const range = scene.rangeOf(node);
    const [from, to] = range;
    if (to === from || to - from > blocksMost) continue;
    const chars = all - repeatedIn(scene, range);
    if (
      chars === 0 ||
      chars > (node.tag === "figure" ? figureMost : captionMost) ||
      (node.tag === "p" ? chars > paragraphMost : !wraps.has(node.tag))
    )
      continue;
    if (Math.min(chars, scene.proseIn(range)) > 0.3 * scene.totalProse) continue;
    if (scene.flow.blocks.slice(from, to).some(({ kind }) => kind === "heading")) continue;
    captions.push(range);
  }
  return captions;
}
