import { z } from "zod";
import { keptCellSchema } from "../../model/record-schemas.ts";
import type { Store } from "../../store/store.ts";

/** Anything else that has cells: a report, a statement, an article, a tenure, an actor of a source. */
export const shownCells = z.object({
  kind: z.literal("cells"),
  id: z.string(),
  source: z.string(),
  cells: z.array(keptCellSchema),
});
export type ShownCells = z.infer<typeof shownCells>;

/** Reads the cells of a thing; null where nothing of the id has any. */
export async function readShownCells(store: Store, id: string): Promise<ShownCells | null> {
  const cells = await store.cellsOf(id);
  return cells.length === 0 ? null : shownCells.parse({ kind: "cells", id, source: cells[0]!.source, cells });
}

/** The cells as a reader of a terminal sees them. */
export const cellsText = ({ id, source, cells }: ShownCells): string =>
  [
    `${id} (source ${source})`,
    ...cells.map(
      ({ field, value, basis, quotes }) =>
        `  ${field} = ${value}${basis ? ` from ${basis}` : ""}${quotes.map(({ start, end, words }) => `\n    ${start}–${end} “${words}”`).join("")}`,
    ),
  ].join("\n");
