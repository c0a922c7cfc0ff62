import { z } from "zod";
import { judgeNames } from "../pipeline/judge-names.ts";
import { judgeReports } from "../pipeline/judge-reports.ts";
import { readActors } from "../search/names/read-actors.ts";
import { operation } from "./operation.ts";

const told = {
  report: (left: string | null, right: string | null) =>
    left === right ? `both reports tell of event ${left}` : `the reports tell of events ${left} and ${right}`,
  name: (left: string | null, right: string | null) =>
    left === right ? `both names mean ${left}` : `the names mean ${left} and ${right}`,
};

export const judge = operation({
  name: "judge",
  summary: "Judge whether two reports tell of the same event, or two names mean the same person or body",
  input: z.object({
    about: z.enum(["report", "name"]).describe("what is judged"),
    left: z.string().min(1).describe("id of one report, person or body; of a name also SOURCE/ACTOR"),
    right: z.string().min(1).describe("id of the other"),
    verdict: z.enum(["same", "different", "undecided"]).describe("the judgement"),
    why: z.string().min(1).describe("on what grounds").optional(),
    by: z.string().min(1).describe("who judges; the user of this machine where it is not said").optional(),
  }),
  /** The events of the reports, or whom the names mean, as the judgement leaves them. */
  output: z.object({
    about: z.enum(["report", "name"]),
    judgement: z.string(),
    left: z.string().nullable(),
    right: z.string().nullable(),
  }),
  places: ["about", "left", "right", "verdict"],
  method: null,
  examples: [
    'readout judge report REPORT REPORT same --why "both name the same joint statement"',
    'readout judge name PERSON PERSON different --why "father and son"',
  ],
  text: ({ about, judgement, left, right }) =>
    `judgement ${judgement}: ${told[about](left, right)}; withdraw it with: readout undo ${judgement}`,
  async run({ about, left, right, verdict, why, by }, world) {
    const store = await world.record();
    const judging = { by: by ?? world.user(), at: world.now(), grounds: why === undefined ? [] : [why] };
    if (about === "report") {
      const { id } = await judgeReports(store, [left, right], verdict, judging);
      return { about, judgement: id, left: await store.eventOf(left), right: await store.eventOf(right) };
    }
    const made = await judgeNames(store, [left, right], verdict, judging);
    const { ids } = await readActors(store);
    return { about, judgement: made.id, left: ids.get(made.left) ?? null, right: ids.get(made.right) ?? null };
  },
});
