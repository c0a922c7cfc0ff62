import type { PersonWords } from "../../../authority/person-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { isState } from "../../persons/title-country.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { Listing } from "../persons/share-titles.ts";
import type { LineMention } from "./mention-line.ts";

/** Numbers up to which somebody says how many a group are. */
const numbers = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** How many a group are told to be; null where that is not told. */
function countIn(name: string): number | null {
  const word = name
    .toLowerCase()
    .split(" ")
    .find((one) => numbers.includes(one) || /^\d+$/.test(one));
  return word ? (/^\d+$/.test(word) ? Number(word) : numbers.indexOf(word)) : null;
}

/** Leads groups whose members are listed ("Five ambassadors … They are Ana Lima of Fiji, …") to these, where as many are named as they are told to be. */
export function membersOfGroups(
  text: string,
  mentions: readonly ActorMention[],
  listings: readonly Listing[],
  actors: ReadonlyMap<string, ActorDraft>,
): ReadonlyMap<ActorMention, readonly string[]> {
  const found = new Map<ActorMention, readonly string[]>();
  for (const { noun, names } of listings) {
    const group = mentions.find(({ phrase }) => phrase.start <= noun && noun < phrase.end);
    const actor = group?.actors.length === 1 ? actors.get(group.actors[0]!) : undefined;
    if (!group || (actor ? actor.kind !== "group" : group.form !== "collective")) continue;
    const starts = new Set(names);
    const members = [...new Set(mentions.filter(({ start }) => starts.has(start)).flatMap((mention) => mention.actors))];
    const count = countIn(actor?.name.value ?? text.slice(group.phrase.start, group.phrase.end));
    if (members.length > 1 && (count === null || count === members.length)) found.set(group, members);
  }
  return found;
}

/** The codes of the countries that a group is told to be of, each once. */
const countriesOf = (sentences: readonly ReadSentence[], { phrase }: ActorMention): readonly string[] => {
  const sentence = sentences.find(({ start, end }) => start <= phrase.start && phrase.start < end);
  const inside = sentence?.tokens.filter(({ start, end }) => phrase.start <= start && end <= phrase.end) ?? [];
  return [...new Set(inside.flatMap((token) => (isState(token) ? (token.cover!.country?.code ?? []) : [])))];
};

/**
 * Leads those who hold one office for several countries ("the new ambassadors of Fiji and Malta") to the persons whom the article names so: of each country the one of that
 * office, else the one of whom no office is told. As a group they stay where one is not named.
 */
export function holdersOfCountries(
  groups: readonly ActorMention[],
  sentences: readonly ReadSentence[],
  lines: readonly (readonly LineMention[])[],
  actors: ReadonlyMap<string, ActorDraft>,
  { officeHeads }: PersonWords,
): ReadonlyMap<ActorMention, readonly string[]> {
  const found = new Map<ActorMention, readonly string[]>();
  const persons = new Map(lines.flat().flatMap((one) => (one.kind === "person" && !one.attributive ? [[one.id, one]] : [])));
  for (const group of groups) {
    const actor = group.actors.length === 1 ? actors.get(group.actors[0]!) : undefined;
    if (actor?.kind !== "group") continue;
    const noun = actor.name.value
      .toLowerCase()
      .split(" ")
      .find((word) => word.endsWith("s") && officeHeads.has(word.slice(0, -1)))
      ?.slice(0, -1);
    const codes = noun === undefined ? [] : countriesOf(sentences, group);
    if (noun === undefined || codes.length < 2) continue;
    const holders = codes.flatMap((code) => {
      const own = [...persons.values()].filter(({ country, id }) => country === code && actors.get(id)?.named === true);
      const holding = own.filter(({ offices }) => offices.some((office) => office.toLowerCase().split(" ").includes(noun)));
      const silent = own.filter(({ offices }) => offices.length === 0);
      const [only, ...more] = holding.length > 0 ? holding : silent;
      return only && more.length === 0 ? [only.id] : [];
    });
    if (holders.length === codes.length) found.set(group, holders);
  }
  return found;
}
