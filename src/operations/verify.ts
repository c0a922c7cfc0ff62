import { z } from "zod";
import { verifyRecord } from "../pipeline/verify-record.ts";
import { operation } from "./operation.ts";

/** Faults shown to a reader; a changed byte near the beginning of a text can move thousands of quotes. */
const SHOWN = 50;

export const verify = operation({
  name: "verify",
  summary: "Prove every source's hash and every stored quote",
  input: z.object({}),
  output: z.object({
    sources: z.int(),
    cells: z.int(),
    quotes: z.int(),
    basisOnly: z.int(),
    faults: z.array(z.object({ source: z.string(), owner: z.string(), field: z.string(), fault: z.string() })),
  }),
  places: [],
  method: "get",
  examples: ["readout verify", "readout verify --format json"],
  whole: ({ faults }) => faults.length === 0,
  text: ({ sources, cells, quotes, basisOnly, faults }) =>
    [
      ...faults
        .slice(0, SHOWN)
        .map(
          ({ source, owner, field, fault }) =>
            `fault: ${[`source ${source}`, owner, field].filter(Boolean).join(", ")}: ${fault}`,
        ),
      ...(faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more (--format json lists all)`] : []),
      `${faults.length === 0 ? "all hold" : `${faults.length} faults`}: ${sources} sources, ${cells} cells, ${quotes} quotes; ${basisOnly} cells rest on a stated basis alone`,
    ].join("\n"),
  async run(_input, world) {
    const result = await verifyRecord(await world.record(), (done) => world.progress(`${done} sources proved`));
    return { ...result, faults: [...result.faults] };
  },
});
