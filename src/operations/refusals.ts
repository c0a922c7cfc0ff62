import { z } from "zod";
import type { Refusal } from "../model/refusal.ts";
import { limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";

export const refusal = z.object({ source: z.string(), cell: z.string(), value: z.string(), reason: z.string() });

export const refusals = operation({
  name: "refusals",
  summary: "List the cells that were left empty because no words and no stated basis carry them, and why",
  input: z.object({
    source: z.string().describe("only those of one source").optional(),
    cell: z.string().describe("part of the cell's name, such as when or place.country").optional(),
    limit,
    offset,
  }),
  output: z.object({ total: z.int(), refusals: z.array(refusal) }),
  places: [],
  method: "get",
  examples: ["readout refusals --cell place.country"],
  table: (output) => ({
    columns: ["cell", "value", "reason", "source"],
    rows: output.refusals.map(({ cell, value, reason, source }) => [cell, value, reason, source]),
  }),
  async run({ source, cell, limit: most, offset: first }, world) {
    const store = await world.record();
    const found: z.infer<typeof refusal>[] = [];
    let total = 0;
    for await (const line of store.exportLines("refusal")) {
      const { source: own, cell: name, value, reason } = line as Refusal & { source: string };
      if ((source !== undefined && own !== source) || (cell !== undefined && !name.includes(cell))) continue;
      if (total >= first && found.length < most) found.push({ source: own, cell: name, value, reason });
      total += 1;
    }
    return { total, refusals: found };
  },
});
