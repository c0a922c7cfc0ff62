import { z } from "zod";
import { filterActors, readActors } from "../search/names/read-actors.ts";
import { country, limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";

const kinds = ["party", "body", "igo", "organisation", "outlet"] as const;

export const organisations = operation({
  name: "organisations",
  summary: "List the parties, ministries and other organisations of the record",
  input: z.object({
    name: z.string().describe("a name, or part of it").optional(),
    kind: z.enum(kinds).describe("which kind").optional(),
    country,
    limit,
    offset,
  }),
  output: z.object({
    total: z.int(),
    organisations: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        aliases: z.array(z.string()),
        country: z.string().nullable(),
        key: z.string().nullable(),
        sources: z.array(z.string()),
      }),
    ),
  }),
  places: [],
  method: "get",
  examples: ["readout organisations --kind party"],
  table: (output) => ({
    columns: ["id", "name", "kind", "country", "aliases", "sources"],
    rows: output.organisations.map(({ id, name, kind, country: code, aliases, sources }) => [
      id,
      name,
      kind,
      code,
      aliases.join(", "),
      sources.length,
    ]),
  }),
  async run({ name, kind, country: code, limit: most, offset: first }, world) {
    const store = await world.record();
    const all = filterActors((await readActors(store, kind ? [kind] : kinds)).grouped, { name, country: code });
    return {
      total: all.length,
      organisations: all
        .slice(first, first + most)
        .map(({ id, name: full, kind: what, aliases, country: where, key, sources }) => ({
          id,
          name: full,
          kind: what,
          aliases: [...aliases],
          country: where,
          key,
          sources: [...sources],
        })),
    };
  },
});
