import { kindOf } from "../tree/alike.ts";
import type { Measures } from "../tree/measure.ts";
import type { ElementNode } from "../tree/node.ts";
import type { Range, Scene } from "./scene.ts";

/** So many alike beside each other are a list. */
const cardsLeast = 3;
/** A card tells what another page is about: longer ones are posts themselves. */
const cardMost = 450;
/** A card that is covered by its link, rather than headed by it, has a kicker, a headline, a line of text and a day. */
const blocksMost = 5;
/** Cards that hold more of a page's running text than this are what it is about. */
const shareMost = 0.4;

/** Does it open with, or hold as heading, nothing but a link? */
function linksAway({ flow, shapes }: Scene, [from, to]: Range): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const { linked, length } = shapes[at]!;
    if (linked >= 0.8 && length >= 12 && (flow.blocks[at]!.kind === "heading" || length >= 25)) return true;
  }
  return false;
}

/** Ranges of blocks that are cards: elements of one kind beside each other, each with a heading or a picture that leads to another page and little text. */
export function findCards(scene: Scene, measures: Measures): readonly Range[] {
  const cards: Range[] = [];
  const isCard = (node: ElementNode, range: Range): boolean =>
    scene.proseIn(range) <= cardMost &&
    (linksAway(scene, range) || (measures.of(node).bareLinks > 0 && range[1] - range[0] <= blocksMost));
  for (const node of scene.flow.extents.keys()) {
    const groups = new Map<string, { readonly range: Range; readonly leads: boolean }[]>();
    for (const child of node.children) {
      if (child.kind !== "element" || child.tag === "p") continue;
      const range = scene.rangeOf(child);
      if (range[1] === range[0]) continue;
      const key = kindOf(child);
      const card = { range, leads: isCard(child, range) };
      const group = groups.get(key);
      if (group) group.push(card);
      else groups.set(key, [card]);
    }
    for (const group of groups.values()) {
      if (group.length < cardsLeast) continue;
      const leading = group.filter(({ leads }) => leads).map(({ range }) => range);
      if (leading.length < cardsLeast || leading.length < 0.7 * group.length) continue;
      if (leading.reduce((sum, range) => sum + scene.proseIn(range), 0) > shareMost * scene.totalProse) continue;
      for (const range of leading) cards.push(range);
    }
  }
  return cards;
}
