import { z } from "zod";
import { acquire } from "../acquire/acquire.ts";
import { maxBytes } from "./fields.ts";
import { OperationError, operation } from "./operation.ts";

export const text = operation({
  name: "text",
  summary: "Print the canonical text of a document, which all offsets count in",
  input: z.object({ file: z.string().min(1).describe("a file"), maxBytes }),
  output: z.object({ text: z.string() }),
  places: ["file"],
  method: null,
  examples: ["readout text page.html"],
  text: (output) => output.text,
  async run({ file, maxBytes: most }, world) {
    for await (const input of world.inputs([file], { maxBytes: most })) {
      if ("refused" in input) throw new OperationError(`${input.name}: ${input.refused}`);
      return { text: acquire(input.bytes, input.name).source.text };
    }
    throw new OperationError(`${file}: no document there`);
  },
});
