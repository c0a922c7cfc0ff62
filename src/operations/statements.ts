import { z } from "zod";
import { quoteSchema } from "../model/record-schemas.ts";
import type { KeptStatement } from "../store/listed.ts";
import { limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";

export const listedStatement = quoteSchema.extend({
  id: z.string(),
  source: z.string(),
  article: z.string(),
  outlet: z.string().nullable(),
  speaker: z.string(),
  form: z.enum(["direct", "indirect"]),
  addressee: z.string().nullable(),
  act: z.string().nullable(),
  topics: z.array(z.string()),
  report: z.string().nullable(),
});

/** A statement as it is listed. */
export const showStatement = ({ source, outlet, words, statement }: KeptStatement): z.infer<typeof listedStatement> => ({
  id: statement.id,
  source,
  article: statement.article,
  outlet,
  start: statement.start,
  end: statement.end,
  words,
  speaker: statement.speaker.value,
  form: statement.form,
  addressee: statement.addressee?.value ?? null,
  act: statement.act?.value ?? null,
  topics: statement.topics.map(({ key }) => key),
  report: statement.report,
});

export const statements = operation({
  name: "statements",
  summary: "List who is reported to have said what",
  input: z.object({
    speaker: z.string().describe("the speaker's name, or part of it").optional(),
    form: z.enum(["direct", "indirect"]).describe("in quotation marks or not").optional(),
    words: z.string().describe("words that stand in it").optional(),
    limit,
    offset,
  }),
  output: z.object({ total: z.int(), statements: z.array(listedStatement) }),
  places: [],
  method: "get",
  examples: ["readout statements --speaker Orlova --form direct"],
  table: (output) => ({
    columns: ["id", "speaker", "form", "act", "addressee", "words", "outlet", "source"],
    rows: output.statements.map(({ id, speaker, form, act, addressee, words, outlet, source }) => [
      id,
      speaker,
      form,
      act,
      addressee,
      words,
      outlet,
      source,
    ]),
  }),
  async run(filter, world) {
    const { total, statements: listed } = await (await world.record()).listStatements(filter);
    return { total, statements: listed.map(showStatement) };
  },
});
