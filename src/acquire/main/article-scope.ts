import type { ElementNode } from "../tree/node.ts";
import { type Scene, sums } from "./scene.ts";

/** An element with its page's headline and so much text in so many paragraphs holds the article, … */
const textLeast = 600;
const paragraphsLeast = 3;
/** … which goes on behind it only where no more than so many lines of other things come between, … */
const betweenMost = 4;
/** … unless what follows is so many times longer: then the element held an introduction. */
const timesLonger = 3;

/** Up to which block the article of a page may reach, by the elements that hold its headline. */
export function articleEnd(scene: Scene, isText: readonly boolean[], headline: number): number {
  const { shapes, flow } = scene;
  const textIn = sums(shapes.map(({ length, linked }, at) => (isText[at] ? length * (1 - linked) : 0)));
  const paragraphsIn = sums(isText.map((is) => (is ? 1 : 0)));
  let end: number | null = null;
  for (let node: ElementNode | null = flow.blocks[headline]!.node; node; node = node.parent) {
    const [, to] = scene.rangeOf(node);
    if (end === null) {
      if (textIn([headline, to]) >= textLeast && paragraphsIn([headline, to]) >= paragraphsLeast) end = to;
      continue;
    }
    if (textIn([end, to]) === 0) continue;
    let last = end;
    while (!isText[last - 1]) last--;
    let next = end;
    while (!isText[next]) next++;
    if (next - last > betweenMost && textIn([end, shapes.length]) <= timesLonger * textIn([headline, end])) return end;
    end = to;
  }
  return shapes.length;
}
