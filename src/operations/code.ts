import { z } from "zod";
import { codingSchema } from "../model/coding.ts";
import { codeDocument } from "../pipeline/code-document.ts";
import { inputFacts } from "./fields.ts";
import { operation } from "./operation.ts";

const { publisher, country, captured, published } = inputFacts;

export const code = operation({
  name: "code",
  summary: "Code documents and print the codings; keeps nothing",
  input: z.object({
    text: z.string().describe("the document's text"),
    id: z.string().default("1").describe("what the document is called in the coding"),
    publisher,
    country,
    captured,
    published,
    headline: z.string().describe("a headline given beside the text").optional(),
  }),
  output: codingSchema,
  places: [],
  method: "post",
  examples: [
    'readout code page.txt --publisher "Example News Agency" --captured 2026-05-04 --pretty',
    "readout code --jsonl < documents.jsonl",
  ],
  async run({ text, id, ...given }, world) {
    const { publisher = null, country = null, captured = null, published = null, headline = null } = given;
    const sighting = { address: null, publisher, country, captured, published, headline };
    return codeDocument(id, new TextEncoder().encode(text), "line.txt", sighting, world.knowledge());
  },
});
