import { z } from "zod";
import type { Commitment } from "../model/statement.ts";
import { listFindings } from "../pipeline/list-findings.ts";
import { limit, offset } from "./fields.ts";
import { foundIn, has, whereFound } from "./found-in.ts";
import { operation } from "./operation.ts";

export const commitments = operation({
  name: "commitments",
  summary: "List who is reported to be going, willing or agreed to do what, for whom and by when",
  input: z.object({
    by: z.string().describe("who commits, or part of the name").optional(),
    to: z.string().describe("to whom, or part of the name").optional(),
    what: z.string().describe("words of what is committed").optional(),
    limit,
    offset,
  }),
  output: z.object({
    total: z.int(),
    commitments: z.array(
      foundIn.extend({ by: z.string(), to: z.string().nullable(), what: z.string(), due: z.string().nullable() }),
    ),
  }),
  places: [],
  method: "get",
  examples: ["readout commitments --what training", "readout commitments --by Fiji --format json"],
  table: (output) => ({
    columns: ["by", "to", "what", "due", "outlet", "published", "source", "words"],
    rows: output.commitments.map(({ by, to, what, due, outlet, published, source, words }) => [
      by,
      to,
      what,
      due,
      outlet,
      published,
      source,
      words,
    ]),
  }),
  async run({ by, to, what, ...page }, world) {
    const { total, found } = await listFindings<Commitment>(
      await world.record(),
      "commitment",
      (one) => has(one.by.value, by) && has(one.to?.value, to) && has(one.what.value, what),
      page,
    );
    return {
      total,
      commitments: found.map((one) => ({
        by: one.by.value,
        to: one.to?.value ?? null,
        what: one.what.value,
        due: one.due?.value ?? null,
        ...whereFound(one),
      })),
    };
  },
});
