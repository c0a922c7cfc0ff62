import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { Sided } from "./sided.ts";

/** The countries by whose adjectives a group of their troops is told ("Fijian and Tongan soldiers"); "soldiers from Fiji and Tonga" are some of both. */
const countriesOf = (
  tokens: Found["scene"]["tokens"],
  { span, actor: group }: Sided,
  actors: ReadonlyMap<string, Actor>,
  { troops }: EventWords,
) =>
  (troops.has(group.name.value.toLowerCase().split(" ").at(-1)!) ? tokens : [])
    .filter(({ actor }) => actor?.start === span.start)
    .flatMap(({ members }) => members)
    .flatMap(({ actors: [id], form, start, end }) => {
      const actor = actors.get(id!);
      return actor && form === "demonym" ? [{ actor, span: { start, end } }] : [];
    });

/**
 * Puts whoever some people act for in their place, where the class says that what they do is done by it ("officers of the Fijian Navy and 60 soldiers of Tonga patrolled": the
 * navy and Tonga did; "Fijian and Tongan troops": both countries).
 * On side B stands whom something is done to or for, and refugees from a country are not that country.
 * @returns the sides as they were where the class says nothing of it, or nobody is told to be of one alone
 */
export function forTheWhole(
  { scene: { tokens }, class: one }: Pick<Found, "scene" | "class">,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
): readonly Sided[] {
  if (!one.forTheWhole) return sides;
  const wholes = new Map(tokens.flatMap(({ actor, whose }) => (actor && whose ? [[actor.start, whose] as const] : [])));
  const told = new Set(sides.map(({ actor }) => actor.id));
  return sides.flatMap((entry) => {
    const members = entry.side === "A" && entry.actor.kind === "group" ? countriesOf(tokens, entry, actors, words) : [];
    if (members.length > 1) return members.filter(({ actor }) => !told.has(actor.id)).map((member) => ({ ...entry, ...member }));
    const whole = entry.side === "A" && entry.actor.kind === "group" ? wholes.get(entry.span.start) : undefined;
    const actor = actors.get(whole?.actors[0] ?? "");
    if (!whole || !actor) return [entry];
    return told.has(actor.id) ? [] : [{ ...entry, actor, span: { start: whole.start, end: whole.end } }];
  });
}
