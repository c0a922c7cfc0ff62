import { z } from "zod";
import type { Delegation } from "../model/statement.ts";
import { listFindings } from "../pipeline/list-findings.ts";
import { country, limit, offset } from "./fields.ts";
import { foundIn, has, whereFound } from "./found-in.ts";
import { operation } from "./operation.ts";

export const delegations = operation({
  name: "delegations",
  summary: "List the delegations that are called so, with leader, body, country, size and members",
  input: z.object({
    leader: z.string().describe("the leader's name, or part of it").optional(),
    organisation: z.string().describe("the body that sent it, or part of its name").optional(),
    country,
    limit,
    offset,
  }),
  output: z.object({
    total: z.int(),
    delegations: z.array(
      foundIn.extend({
        leader: z.string().nullable(),
        organisation: z.string().nullable(),
        country: z.string().nullable(),
        size: z.int().nullable(),
        members: z.array(z.string()),
      }),
    ),
  }),
  places: [],
  method: "get",
  examples: ["readout delegations --country LA"],
  table: (output) => ({
    columns: ["leader", "organisation", "country", "size", "members", "outlet", "published", "source", "words"],
    rows: output.delegations.map(({ leader, organisation, country: code, size, members, outlet, published, source, words }) => [
      leader,
      organisation,
      code,
      size,
      members.join("; "),
      outlet,
      published,
      source,
      words,
    ]),
  }),
  async run({ leader, organisation, country: code, ...page }, world) {
    const { total, found } = await listFindings<Delegation>(
      await world.record(),
      "delegation",
      (one) =>
        has(one.leader?.value, leader) &&
        has(one.organisation?.value, organisation) &&
        (code === undefined || one.country?.value === code.toUpperCase()),
      page,
    );
    return {
      total,
      delegations: found.map((one) => ({
        leader: one.leader?.value ?? null,
        organisation: one.organisation?.value ?? null,
        country: one.country?.value ?? null,
        size: one.size?.value ?? null,
        members: one.members.map(({ value }) => value),
        ...whereFound(one),
      })),
    };
  },
});
