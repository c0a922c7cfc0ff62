import { z } from "zod";
import { readActors } from "../search/names/read-actors.ts";
import type { Unit } from "../search/names/unit.ts";
import { limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";

const side = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  offices: z.array(z.string()),
  members: z.array(z.string()),
});

const sideOf = ({ name, country, offices, members }: Unit, ids: ReadonlyMap<string, string>): z.infer<typeof side> => ({
  id: ids.get(members[0]!)!,
  name,
  country,
  offices: [...new Set(offices.map(({ title }) => title))],
  members: [...members],
});

export const names = operation({
  name: "names",
  summary: "List names of people that may mean one person, with what was decided, by whom and on what grounds",
  input: z.object({
    verdict: z.enum(["same", "different", "undecided"]).describe("only pairs of this verdict").optional(),
    limit,
    offset,
  }),
  output: z.object({
    /** The denominator: people of the record, those that were put together counted once. */
    people: z.int(),
    total: z.int(),
    pairs: z.array(
      z.object({
        verdict: z.enum(["same", "different", "undecided"]),
        left: side,
        right: side,
        grounds: z.array(z.string()),
        by: z.string(),
        judgement: z.string().nullable(),
      }),
    ),
  }),
  places: [],
  method: "get",
  examples: ["readout names --verdict undecided"],
  table: ({ pairs }) => ({
    columns: ["verdict", "left", "name", "right", "name", "grounds", "by"],
    rows: pairs.map(({ verdict, left, right, grounds, by }) => [
      verdict,
      // Of two that were put together only the sources' own ids tell one from the other.
      left.id === right.id ? left.members[0]! : left.id,
      left.name,
      left.id === right.id ? right.members[0]! : right.id,
      right.name,
      grounds.join("; "),
      by,
    ]),
  }),
  async run({ verdict, limit: most, offset: first }, world) {
    const { grouped, pairs, ids } = await readActors(await world.record());
    const all = pairs.filter((pair) => verdict === undefined || pair.verdict === verdict);
    return {
      people: grouped.filter(({ kind }) => kind === "person").length,
      total: all.length,
      pairs: all.slice(first, first + most).map(({ left, right, grounds, ...pair }) => ({
        ...pair,
        left: sideOf(left, ids),
        right: sideOf(right, ids),
        grounds: [...grounds],
      })),
    };
  },
});
