import { z } from "zod";
import { addSources } from "../pipeline/add-sources.ts";
import { inputFacts } from "./fields.ts";
import { operation } from "./operation.ts";

export const add = operation({
  name: "add",
  summary: "Read documents, code and fold them, and keep them in the record",
  input: z.object({ paths: z.array(z.string().min(1)).min(1).describe("files and folders"), ...inputFacts }),
  output: z.object({
    added: z.int(),
    known: z.int(),
    leftOut: z.array(z.object({ input: z.string(), reason: z.string() })),
    record: z.record(z.string(), z.int()),
  }),
  places: ["paths"],
  method: null,
  examples: ["readout add reports/", 'readout add page.html --publisher "Example News Agency" --captured 2026-05-04'],
  whole: ({ leftOut }) => leftOut.length === 0,
  text: ({ added, known, record }) => {
    const { sources, reports, events } = record;
    return `${added} added, ${known} known before; the record has ${sources} sources, ${reports} reports of ${events} events`;
  },
  async run({ paths, ...given }, world) {
    const store = await world.record(true);
    const result = await addSources(world.inputs(paths, given), store, world.knowledge(), {
      now: world.now,
      coder: "rules",
      progress: ({ done, name }) => world.progress(`${done} done, reading ${name}`),
    });
    return { ...result, leftOut: [...result.leftOut], record: { ...(await store.counts()) } };
  },
});
