import type { ActorKind } from "../../../src/model/actor.ts";
import { printed } from "../../../src/model/cell.ts";
import type { NamedIn } from "../../../src/search/names/unit.ts";

const cell = (value: string) => printed(value, [{ start: 0, end: 1 }], "test");

/** Somebody whom a source names, with an office where one is given. */
export const named = (
  source: string,
  name: string,
  country: string | null,
  {
    office = null,
    organisation = null,
    key = null,
    aliases = [],
    kind = "person",
    id = "a1",
  }: {
    readonly office?: string | null;
    readonly organisation?: string | null;
    readonly key?: string | null;
    readonly aliases?: readonly string[];
    readonly kind?: ActorKind;
    readonly id?: string;
  } = {},
): NamedIn => ({
  source,
  actor: {
    id,
    kind,
    name: cell(name),
    aliases: aliases.map((form) => ({ form, spans: [{ start: 0, end: 1 }] })),
    roles:
      office === null
        ? []
        : [
            {
              article: "x",
              office: cell(office),
              organisation: organisation === null ? null : cell(organisation),
              country: country === null ? null : cell(country),
              mark: null,
            },
          ],
    country: country === null ? null : cell(country),
    key,
    named: true,
  },
});
