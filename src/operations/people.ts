import { z } from "zod";
import { loadSoleOffices } from "../authority/sole-offices.ts";
import { holdersAt, joinTenures } from "../search/holders-at.ts";
import { filterActors, readActors } from "../search/names/read-actors.ts";
import { country, isoDay, limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";
import { tenureWords, wordsOfTenures } from "./shown/tenure-words.ts";

const holder = z.object({
  id: z.string(),
  person: z.string(),
  office: z.string(),
  organisation: z.string().nullable(),
  country: z.string().nullable(),
  mark: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  attestation: z.enum(["on", "before"]),
  words: tenureWords,
});

export const people = operation({
  name: "people",
  summary: "List the people of the record; with --at who held which office on a day",
  input: z.object({
    name: z.string().describe("a name, or part of it").optional(),
    country,
    at: isoDay("who held an office on this day").optional(),
    limit,
    offset,
  }),
  output: z.object({
    total: z.int(),
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        aliases: z.array(z.string()),
        country: z.string().nullable(),
        key: z.string().nullable(),
        offices: z.array(z.string()),
        organisations: z.array(z.string()),
        sources: z.array(z.string()),
      }),
    ),
    holders: z.array(holder),
  }),
  places: [],
  method: "get",
  examples: ["readout people --country KZ", "readout people --at 2026-05-04"],
  table: (output) =>
    output.holders.length > 0
      ? {
          columns: ["person", "office", "organisation", "country", "mark", "from", "to", "attested", "words"],
          rows: output.holders.map(
            ({ person, office, organisation, country: code, mark, from, to, attestation, words: printed }) => [
              person,
              office,
              organisation,
              code,
              mark,
              from,
              to,
              attestation,
              printed[0]?.words ?? null,
            ],
          ),
        }
      : {
          columns: ["id", "name", "country", "offices", "organisations", "aliases", "sources"],
          rows: output.people.map(({ id, name, country: code, offices, organisations, aliases, sources }) => [
            id,
            name,
            code,
            offices.join("; "),
            organisations.join("; "),
            aliases.join(", "),
            sources.length,
          ]),
        },
  async run({ name, country: code, at, limit: most, offset: first }, world) {
    const store = await world.record();
    const { grouped, ids } = await readActors(store, ["person"]);
    if (at !== undefined) {
      const nameOf = new Map(grouped.map(({ id, name: fullest }) => [id, fullest]));
      const held = holdersAt(joinTenures(await store.listTenures(), ids), at, loadSoleOffices()).filter(
        (one) =>
          (code === undefined || one.country === code.toUpperCase()) &&
          (name === undefined || one.person.toLowerCase().includes(name.toLowerCase())),
      );
      const page = held.slice(first, first + most);
      const holders = await Promise.all(
        page.map(async ({ personId, attested, ...one }) => ({
          ...one,
          id: personId,
          person: nameOf.get(personId) ?? one.person,
          words: await wordsOfTenures(store, { attested }),
        })),
      );
      return { total: held.length, people: [], holders };
    }
    const all = filterActors(grouped, { name, country: code });
    return {
      total: all.length,
      people: all.slice(first, first + most).map(({ kind: _, members: __, ...one }) => ({
        ...one,
        aliases: [...one.aliases],
        offices: [...one.offices],
        organisations: [...one.organisations],
        sources: [...one.sources],
      })),
      holders: [],
    };
  },
});
