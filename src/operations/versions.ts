import { z } from "zod";
import { listVersions } from "../pipeline/list-versions.ts";
import { operation } from "./operation.ts";
import { passagesText, shownPassages } from "./shown/passages.ts";

export const versions = operation({
  name: "versions",
  summary: "Show pages that were seen with different texts at one address, and what was put in and taken out",
  input: z.object({ address: z.string().describe("a web address, or part of it").optional() }),
  output: z.object({
    pages: z.array(
      z.object({
        address: z.string(),
        publisher: z.string().nullable(),
        sources: z.array(z.string()),
        changes: z.array(
          z.object({
            earlier: z.string(),
            later: z.string(),
            earlierCaptured: z.string().nullable(),
            laterCaptured: z.string().nullable(),
            passages: shownPassages,
          }),
        ),
      }),
    ),
  }),
  places: ["address"],
  method: "get",
  examples: ["readout versions", "readout versions ministry.example/news/17"],
  text: ({ pages }) =>
    pages.length === 0
      ? "no address was seen with more than one text"
      : pages
          .flatMap(({ address, publisher, changes }) => [
            [address, publisher].filter(Boolean).join(", "),
            ...changes.flatMap(({ earlier, later, earlierCaptured, laterCaptured, passages }) => [
              ` ${earlier} (captured ${earlierCaptured ?? "on an unknown day"}) to ${later} (captured ${laterCaptured ?? "on an unknown day"}): ${passages.length === 0 ? "only marks and spaces changed" : `${passages.length} passages`}`,
              ...passagesText(passages, "before", "after"),
            ]),
          ])
          .join("\n"),
  async run({ address }, world) {
    const pages = await listVersions(await world.record(), address);
    return {
      pages: pages.map((page) => ({
        ...page,
        sources: [...page.sources],
        changes: page.changes.map((change) => ({ ...change, passages: change.passages.map((passage) => ({ ...passage })) })),
      })),
    };
  },
});
