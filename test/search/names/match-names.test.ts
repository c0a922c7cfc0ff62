import { expect, test } from "vitest";
import { loadSoleOffices } from "../../../src/authority/sole-offices.ts";
import type { Judgement, Verdict } from "../../../src/model/event.ts";
import { groupActors } from "../../../src/search/names/group-actors.ts";
import { matchNames } from "../../../src/search/names/match-names.ts";
import { actorOf, type NamedIn } from "../../../src/search/names/unit.ts";
import { named } from "./named-in.ts";

const isSole = loadSoleOffices();
const match = (kept: readonly NamedIn[], judgements: readonly Judgement[] = []) => matchNames(kept, judgements, isSole);
/** How many different people there are. */
const count = (...kept: NamedIn[]): number => new Set(match(kept).ids.values()).size;
/** The verdict of the rules on two people; null where the pair is not even listed. */
const verdictOn = (a: NamedIn, b: NamedIn): string | null => match([a, b]).pairs[0]?.verdict ?? null;

test("one name and country over several sources is one, with all its forms", () => {
  const kept = [
    named("s1", "Lena Vikström", "SE", { office: "Minister", aliases: ["Vikström"] }),
    named("s2", "Lena Vikstrom", "SE", { office: "Minister" }),
  ];
  const [one, ...rest] = groupActors(kept, match(kept).ids);
  expect(rest).toEqual([]);
  expect(one).toMatchObject({ offices: ["Minister"], sources: ["s1", "s2"], country: "SE", members: ["s1/a1", "s2/a1"] });
  expect([one!.name, ...one!.aliases].toSorted()).toEqual(["Lena Vikstrom", "Lena Vikström", "Vikström"].toSorted());
});

test("near misses stay two: another country, another name, another key", () => {
  expect(count(named("s1", "Wang Yi", "CN"), named("s2", "Wang Yong", "CN"))).toBe(2);
  expect(count(named("s1", "Ali Hassan", "JO"), named("s2", "Ali Hassan", "KE"))).toBe(2);
  const keyed = (source: string, key: string) => named(source, "Ali Hassan", "JO", { key });
  expect(count(keyed("s1", "wikidata:Q1"), keyed("s2", "wikidata:Q2"))).toBe(2);
});

test("who is named in full without a country is the one of that name, unless there are two", () => {
  const bare = named("s3", "Lena Vikström", null);
  expect(count(named("s1", "Lena Vikström", "SE"), bare)).toBe(1);
  expect(count(named("s1", "Lena Vikström", "SE"), named("s2", "Lena Vikström", "FI"), bare)).toBe(3);
  expect(count(named("s1", "Vikström", "SE"), named("s2", "Vikström", null))).toBe(2);
});

test("the order in which sources come makes no difference to who there is", () => {
  const premier = { office: "Prime Minister" };
  const kept = [
    named("s1", "Aybek Nurgaliyev", "KG", premier),
    named("s2", "Aybek Nurgaliev", "KG", premier),
    named("s3", "Aybek Nurgaliyev Tokoevich", "KG", premier),
    named("s4", "Ali Hassan", "JO"),
  ];
  const ids = match(kept).ids;
  for (const order of [kept.toReversed(), [kept[2]!, kept[0]!, kept[3]!, kept[1]!]])
    expect(match(order).ids).toEqual(new Map([...ids].toSorted(() => 0)));
  expect(new Set(ids.values()).size).toBe(2);
});

test.each([
  ["Aybek Nurgaliyev", "Aybek Nurgaliev"],
  ["Hussein al-Khatib", "Husain al-Khatib"],
  ["Kovács Márton", "Márton Kovács"],
  ["Rosa Ibarra Quiroga", "Rosa Ibarra"],
  ["J. P. Okafor", "John Paul Okafor"],
])("%s and %s are one where the same office of one holder stands with both, else undecided", (one, other) => {
  const as = (office: string | null, country: string | null = "KG") =>
    verdictOn(named("s1", one, country, { office }), named("s2", other, country, { office }));
  expect(as("Foreign Minister")).toBe("same");
  expect(as("Minister")).toBe("undecided");
  expect(as("Deputy Foreign Minister")).toBe("undecided");
  expect(as(null)).toBe("undecided");
  expect(as("Foreign Minister", null)).toBe("undecided");
});

test.each([
  ["Li Yun", "Lu Yun"],
  ["Wang Yi", "Wang Yong"],
  ["Ana Reyes", "Eva Reyes"],
  ["Ana Reyes Pinto", "Ana Reyes Soto"],
  ["Reyes", "Ana Reyes"],
  ["Mohamed Salah", "Mahmoud Salah"],
])("%s and %s are not even a question, whatever their office", (one, other) => {
  const as = (source: string, name: string) => named(source, name, "CN", { office: "Foreign Minister" });
  expect(verdictOn(as("s1", one), as("s2", other))).toBeNull();
});

test("a father and a son, a namesake abroad and a name that fits two stay apart", () => {
  expect(
    verdictOn(
      named("s1", "Tomás Ferreira", "BO", { office: "President" }),
      named("s2", "Tomás Ferreira Guerra", "BO", { office: "Deputy" }),
    ),
  ).toBe("undecided");
  expect(count(named("s1", "Tomás Ferreira", "BO", { office: "President" }), named("s2", "Tomás Ferreira Paz", "PE"))).toBe(2);
  const abroad = (country: string) =>
    named(`s-${country}`, "Ali Hassan", country, { office: "Foreign Minister", organisation: "Arab League" });
  expect(verdictOn(abroad("JO"), abroad("KE"))).toBeNull();
  const mayor = { office: "Mayor of Sucre" };
  const { pairs, ids } = match([
    named("s1", "Ana Reyes", "BO", mayor),
    named("s2", "Ana Reyes Pinto", "BO", mayor),
    named("s3", "Ana Reyes Soto", "BO", mayor),
  ]);
  expect(new Set(ids.values()).size).toBe(3);
  expect(pairs.map(({ verdict }) => verdict)).toEqual(["undecided", "undecided"]);
  expect(pairs[0]!.grounds).toContain("the name fits two who are not known to be one");
});

const judged = (left: string, right: string, verdict: Verdict, id = "j1"): Judgement => ({
  id,
  about: "name",
  left,
  right,
  verdict,
  grounds: ["known to the reader"],
  by: "Ada",
  at: "2026-05-06T10:00:00Z",
  judged: null,
});

test("a person's judgement stands above the rules, and the last one above earlier ones", () => {
  const premier = { office: "Prime Minister" };
  const kept = [
    named("s1", "Aybek Nurgaliyev", "KG", premier),
    named("s2", "Aybek Nurgaliev", "KG", premier),
    named("s3", "Ayan Bek", "KG"),
  ];
  const people = (...judgements: Judgement[]): number => new Set(match(kept, judgements).ids.values()).size;
  expect(people()).toBe(2);
  expect(people(judged("s1/a1", "s2/a1", "different"))).toBe(3);
  expect(people(judged("s1/a1", "s2/a1", "undecided"))).toBe(3);
  expect(people(judged("s3/a1", "s2/a1", "same"))).toBe(1);
  expect(people(judged("s1/a1", "s2/a1", "different"), judged("s2/a1", "s1/a1", "same", "j2"))).toBe(2);
  // What a person keeps apart is not joined by way of a third.
  expect(people(judged("s1/a1", "s3/a1", "different"), judged("s2/a1", "s3/a1", "same", "j2"))).toBe(2);
  expect(match(kept, [judged("s1/a1", "s2/a1", "different")]).pairs[0]).toMatchObject({
    verdict: "different",
    by: "Ada",
    judgement: "j1",
  });
});

test("two namesakes of one country can be told apart, and one whom no source has counts for nothing", () => {
  const kept = ["s1", "s2", "s3"].map((source) => named(source, "Ali Hassan", "JO"));
  const { ids } = match(kept, [judged("s1/a1", "s3/a1", "different"), judged("s1/a1", "gone/a1", "different", "j2")]);
  expect(ids.get(actorOf("s1", "a1"))).toBe(ids.get(actorOf("s2", "a1")));
  expect(ids.get(actorOf("s3", "a1"))).not.toBe(ids.get(actorOf("s1", "a1")));
});

test("of many who share a surname only those whose first names are alike are held against each other", () => {
  const letters = "bcdfghlmnprstv";
  const given = (at: number) =>
    `Ka${letters[at % 14]}a${letters[Math.floor(at / 14) % 14]}a${letters[Math.floor(at / 196) % 14]}`;
  const many = Array.from({ length: 2_700 }, (_, at) => named(`s${at}`, `${given(at)} Nguyen`, null));
  expect(match(many).pairs).toEqual([]);
  expect(match([...many, named("x", "K. Nguyen", null)]).pairs).toHaveLength(2_700);
});
