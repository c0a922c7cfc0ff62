import { z } from "zod";
import { searchRecord } from "../search/search-record.ts";
import { limit } from "./fields.ts";
import { operation } from "./operation.ts";

export const search = operation({
  name: "search",
  summary: "Find sentences that have all of some words",
  input: z.object({ words: z.array(z.string()).min(1).describe("words, and phrases in quotation marks"), limit }),
  output: z.object({
    hits: z.array(
      z.object({
        source: z.string(),
        article: z.string(),
        start: z.int(),
        end: z.int(),
        words: z.string(),
        headline: z.string().nullable(),
        outlet: z.string().nullable(),
        published: z.string().nullable(),
        marks: z.array(z.tuple([z.int(), z.int()])),
      }),
    ),
  }),
  places: ["words"],
  method: "get",
  examples: ["readout search port agreement", "readout search '\"joint statement\"' --limit 10"],
  table: ({ hits }) => ({
    columns: ["source", "start", "words", "headline", "outlet", "published"],
    rows: hits.map(({ source, start, words, headline, outlet, published }) => [
      source,
      start,
      words,
      headline,
      outlet,
      published,
    ]),
  }),
  async run({ words, limit: most }, world) {
    const hits = await searchRecord(await world.record(), words.join(" "), most);
    return { hits: hits.map((hit) => ({ ...hit, marks: hit.marks.map(([start, end]): [number, number] => [start, end]) })) };
  },
});
