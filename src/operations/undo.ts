import { z } from "zod";
import { undoJudgement } from "../pipeline/judge-reports.ts";
import { OperationError, operation } from "./operation.ts";

export const undo = operation({
  name: "undo",
  summary: "Withdraw a judgement",
  input: z.object({
    judgement: z.string().min(1).describe("id of the judgement"),
    by: z.string().min(1).describe("who withdraws it; the user of this machine where it is not said").optional(),
  }),
  output: z.object({ withdrawn: z.string() }),
  places: ["judgement"],
  method: null,
  examples: ["readout undo JUDGEMENT"],
  text: ({ withdrawn }) => `judgement ${withdrawn} is withdrawn; the log keeps it`,
  async run({ judgement, by }, world) {
    if (!(await undoJudgement(await world.record(), judgement, by ?? world.user(), world.now())))
      throw new OperationError(`no judgement ${judgement} to withdraw; 'readout export jsonl --log' lists them`);
    return { withdrawn: judgement };
  },
});
