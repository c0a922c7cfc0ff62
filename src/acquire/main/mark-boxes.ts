import { pageWordings } from "../../codebook/pages/page-wordings.ts";
import type { Measures } from "../tree/measure.ts";
import type { ElementNode } from "../tree/node.ts";
import type { FurnitureMark } from "./mark-elements.ts";
import type { Range, Scene } from "./scene.ts";

/** What heads a box is no longer than this. */
const labelMost = 80;
/** A box that tells of other pages mostly leads to them. */
const leadingLeast = 0.5;
/** Who wrote a text is told in a few sentences, … */
const noteMost = 1_200;
/** … and what a page asks for beside a button in fewer. */
const askedMost = 600;
const askedBlocks = 8;

/** The smallest element that begins with a block and holds more than it. */
function boxHeadedBy(scene: Scene, at: number): Range | null {
  for (let node: ElementNode | null = scene.flow.blocks[at]!.node; node; node = node.parent) {
    const [from, to] = scene.rangeOf(node);
    if (to <= from) continue;
    if (from !== at) return null;
    if (to > at + 1) return [from, to];
  }
  return null;
}

/** The largest element around a block that asks for something, and is not much more than that. */
function boxThatAsks(scene: Scene, measures: Measures, at: number): Range | null {
  let box: Range | null = null;
  for (let node: ElementNode | null = scene.flow.blocks[at]!.node; node; node = node.parent) {
    const { chars, controls } = measures.of(node);
    const [from, to] = scene.rangeOf(node);
    if (chars > askedMost || to - from > askedBlocks) break;
    if (controls > 0 && to > from) box = [from, to];
  }
  return box;
}

/** Ranges that are one kind of furniture because a line in them says so: what it heads, or the form that it belongs to. */
export function findBoxes(scene: Scene, measures: Measures): readonly { readonly range: Range; readonly mark: FurnitureMark }[] {
  const { kindOf, headOf } = pageWordings();
  const { shapes } = scene;
  const leads = ([from, to]: Range): boolean => {
    const inside = shapes.slice(from + 1, to);
    return inside.filter(({ linked }) => linked >= 0.8).length >= leadingLeast * inside.length;
  };
  return shapes.flatMap(({ text, linked }, at) => {
    const mark = text.length > 240 ? null : kindOf(text);
    if (mark === "appeal") {
      const range = boxThatAsks(scene, measures, at);
      return range ? [{ range, mark }] : [];
    }
    if (text.length > labelMost || linked >= 0.8) return [];
    const head = headOf(text) ?? (mark === "related" || mark === "comments" ? mark : null);
    const range = head === null ? null : boxHeadedBy(scene, at);
    if (head === null || range === null) return [];
    if (head === "related" ? !leads(range) : head !== "comments" && scene.proseIn(range) > noteMost) return [];
    return [{ range, mark: head }];
  });
}
