import { z } from "zod";
import { rebuildRecord } from "../pipeline/rebuild-record.ts";
import { operation } from "./operation.ts";

export const rebuild = operation({
  name: "rebuild",
  summary: "Make everything derived anew from sources and judgements",
  input: z.object({}),
  output: z.object({ sources: z.int(), lost: z.array(z.string()) }),
  places: [],
  method: null,
  examples: ["readout rebuild"],
  whole: ({ lost }) => lost.length === 0,
  text: ({ sources, lost }) =>
    [`${sources} sources coded and folded anew`, ...lost.map((id) => `judgement ${id} finds none of its reports again`)].join(
      "\n",
    ),
  async run(_input, world) {
    const result = await rebuildRecord(await world.record(), world.knowledge(), "rules", (done) =>
      world.progress(`${done} sources coded anew`),
    );
    return { sources: result.sources, lost: [...result.lost] };
  },
});
