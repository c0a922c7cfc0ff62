import { z } from "zod";
import { judgeReports } from "../pipeline/judge-reports.ts";
import { operation } from "./operation.ts";

export const judge = operation({
  name: "judge",
  summary: "Judge whether two reports tell of the same event",
  input: z.object({
    about: z.enum(["report"]).describe("what is judged"),
    left: z.string().min(1).describe("id of one report"),
    right: z.string().min(1).describe("id of the other"),
    verdict: z.enum(["same", "different", "undecided"]).describe("the judgement"),
    why: z.string().min(1).describe("on what grounds").optional(),
    by: z.string().min(1).describe("who judges; the user of this machine where it is not said").optional(),
  }),
  output: z.object({ judgement: z.string(), left: z.string().nullable(), right: z.string().nullable() }),
  places: ["about", "left", "right", "verdict"],
  method: null,
  examples: ['readout judge report REPORT REPORT same --why "both name the same joint statement"'],
  text: ({ judgement, left, right }) =>
    `judgement ${judgement}: ${left === right ? `both reports tell of event ${left}` : `the reports tell of events ${left} and ${right}`}; withdraw it with: readout undo ${judgement}`,
  async run({ left, right, verdict, why, by }, world) {
    const store = await world.record();
    const made = await judgeReports(store, [left, right], verdict, {
      by: by ?? world.user(),
      at: world.now(),
      grounds: why === undefined ? [] : [why],
    });
    return { judgement: made.id, left: await store.eventOf(left), right: await store.eventOf(right) };
  },
});
