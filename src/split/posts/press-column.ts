import { isLoud } from "../lines/kickers.ts";
import type { Scene } from "./scene.ts";

/**
 * Does a heading belong to a text that a column of other papers' texts prints? On a page whose posts are headed in capitals those of the texts below such a column's name are not.
 * @param column the headline of the post in which the heading stands
 */
export function isOfColumn({ lines, wordings }: Scene, column: number | null, title: number): boolean {
  if (column === null || column === title || !wordings.marks["press-column"].test(lines[column]!.text)) return false;
  return isLoud(lines[column]!.text) && !isLoud(lines[title]!.text);
}
