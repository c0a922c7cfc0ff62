import { expect, test } from "vitest";
import type { Actor } from "../../src/model/actor.ts";
import { printed } from "../../src/model/cell.ts";
import { groupActors } from "../../src/search/group-actors.ts";
import type { KeptActor } from "../../src/store/listed.ts";

const cell = (value: string) => printed(value, [{ start: 0, end: 1 }], "test");
const actor = (
  source: string,
  name: string,
  country: string | null,
  key: string | null = null,
  aliases: string[] = [],
): KeptActor => ({
  source,
  actor: {
    id: "a1",
    kind: "person",
    name: cell(name),
    aliases: aliases.map((form) => ({ form, spans: [{ start: 0, end: 1 }] })),
    roles: [{ article: "x", office: cell("Minister"), organisation: null, country: null, mark: null }],
    country: country === null ? null : cell(country),
    key,
    named: true,
  } satisfies Actor,
});

test("one name and country over several sources is one, with all its forms", () => {
  const [one, ...rest] = groupActors([
    actor("s1", "Lena Vikström", "SE", null, ["Vikström"]),
    actor("s2", "Lena Vikstrom", "SE"),
  ]);
  expect(rest).toEqual([]);
  expect(one).toMatchObject({ offices: ["Minister"], sources: ["s1", "s2"], country: "SE" });
  expect([one!.name, ...one!.aliases].toSorted()).toEqual(["Lena Vikstrom", "Lena Vikström", "Vikström"].toSorted());
});

test("near misses stay two: another country, another name, another key", () => {
  expect(groupActors([actor("s1", "Wang Yi", "CN"), actor("s2", "Wang Yong", "CN")])).toHaveLength(2);
  expect(groupActors([actor("s1", "Ali Hassan", "JO"), actor("s2", "Ali Hassan", "KE")])).toHaveLength(2);
  expect(
    groupActors([actor("s1", "Ali Hassan", "JO", "wikidata:Q1"), actor("s2", "Ali Hassan", "JO", "wikidata:Q2")]),
  ).toHaveLength(2);
});

test("the order in which sources come makes no difference to who there is", () => {
  const kept = [actor("s1", "Lena Vikström", "SE"), actor("s2", "Ali Hassan", "JO"), actor("s3", "Lena Vikström", "SE")];
  expect(groupActors(kept.toReversed()).map(({ id, name }) => [id, name])).toEqual(
    groupActors(kept).map(({ id, name }) => [id, name]),
  );
});

test("who is named in full without a country is the one of that name, unless there are two", () => {
  const bare = actor("s3", "Lena Vikström", null);
  expect(groupActors([actor("s1", "Lena Vikström", "SE"), bare])).toHaveLength(1);
  expect(groupActors([actor("s1", "Lena Vikström", "SE"), actor("s2", "Lena Vikström", "FI"), bare])).toHaveLength(3);
  expect(groupActors([actor("s1", "Vikström", "SE"), actor("s2", "Vikström", null)])).toHaveLength(2);
});
