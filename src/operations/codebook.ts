import { z } from "zod";
import { checkCodebook } from "../pipeline/check-codebook.ts";
import { operation } from "./operation.ts";

export const codebook = operation({
  name: "codebook",
  summary: "Check the codebook: every example found, no near miss, no pattern without use",
  input: z.object({
    action: z.enum(["check"]).describe("what to do with it"),
    only: z.string().describe("one class alone").optional(),
  }),
  output: z.object({
    classes: z.int(),
    patterns: z.int(),
    examples: z.int(),
    nearMisses: z.int(),
    faults: z.array(
      z.object({ class: z.string(), pattern: z.string().nullable(), example: z.string().nullable(), fault: z.string() }),
    ),
  }),
  places: ["action"],
  method: null,
  examples: ["readout codebook check", "readout codebook check --codebook examples/codebook"],
  whole: ({ faults }) => faults.length === 0,
  text: ({ classes, patterns, examples, nearMisses, faults }) =>
    [
      ...faults.map(({ class: name, pattern, example, fault }) =>
        [`${name}: ${fault}`, pattern && `  pattern: ${pattern}`, example && `  in: ${example}`].filter(Boolean).join("\n"),
      ),
      `${faults.length === 0 ? "all hold" : `${faults.length} faults`}: ${classes} classes, ${patterns} patterns, ${examples} examples, ${nearMisses} near misses`,
    ].join("\n"),
  async run({ only }, world) {
    const { authority, codebook: loaded } = world.knowledge();
    const files = loaded.events.classes.map(({ file }) => file);
    const checked = only === undefined ? files : files.filter((file) => file.class === only);
    const result = checkCodebook(authority, loaded, files, checked);
    return { ...result, faults: [...result.faults] };
  },
});
