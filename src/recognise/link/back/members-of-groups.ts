import type { ActorMention } from "../../../model/mention.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { Listing } from "../persons/share-titles.ts";

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
