import { z } from "zod";
import { type Position, positionActs } from "../model/statement.ts";
import { listFindings } from "../pipeline/list-findings.ts";
import { limit, offset } from "./fields.ts";
import { foundIn, has, whereFound } from "./found-in.ts";
import { operation } from "./operation.ts";

export const positions = operation({
  name: "positions",
  summary: "List who is reported to support, oppose, demand, propose, reaffirm or recognise what",
  input: z.object({
    holder: z.string().describe("the holder's name, or part of it").optional(),
    act: z.enum(positionActs).describe("which kind of position").optional(),
    about: z.string().describe("words of what it is about").optional(),
    limit,
    offset,
  }),
  output: z.object({
    total: z.int(),
    positions: z.array(foundIn.extend({ holder: z.string(), act: z.enum(positionActs), about: z.string() })),
  }),
  places: [],
  method: "get",
  examples: ["readout positions --act supports", 'readout positions --holder "Example Party" --format csv'],
  table: (output) => ({
    columns: ["holder", "act", "about", "outlet", "published", "source", "words"],
    rows: output.positions.map(({ holder, act, about, outlet, published, source, words }) => [
      holder,
      act,
      about,
      outlet,
      published,
      source,
      words,
    ]),
  }),
  async run({ holder, act, about, ...page }, world) {
    const { total, found } = await listFindings<Position>(
      await world.record(),
      "position",
      (one) => has(one.holder.value, holder) && has(one.about.value, about) && (act === undefined || one.act.value === act),
      page,
    );
    return {
      total,
      positions: found.map((one) => ({
        holder: one.holder.value,
        act: one.act.value,
        about: one.about.value,
        ...whereFound(one),
      })),
    };
  },
});
