import { z } from "zod";
import { exportJsonl } from "../export/export-jsonl.ts";
import { operation } from "./operation.ts";

export const exporting = operation({
  name: "export",
  summary: "Write the whole record out, the same bytes for the same record",
  input: z.object({
    to: z.enum(["jsonl"]).describe("the format to write"),
    log: z.boolean().default(false).describe("also runs and people's judgements, which have times in them"),
  }),
  output: z.custom<AsyncIterable<string>>(
    (value) => typeof value === "object" && value !== null && Symbol.asyncIterator in value,
  ),
  places: ["to"],
  method: null,
  examples: ["readout export jsonl > record.jsonl"],
  async run({ log }, world) {
    return exportJsonl(await world.record(), log);
  },
});
