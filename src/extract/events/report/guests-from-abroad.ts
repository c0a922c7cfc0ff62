import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sided } from "./sided.ts";

/** A person of a known country, and where an article names them. */
export interface Guest {
  readonly start: number;
  readonly country: string;
}

/** So far behind a gathering those who came to it are named. */
const REACH = 2500;

/** Is nothing told of where a person comes from, neither a country nor a body? */
const isGuessed = ({ country, roles }: Actor): boolean =>
  country?.spans.length === 0 && roles.every(({ organisation }) => organisation === null);

/** The persons of known countries whom each article names, in the order of the text. */
export function guestsIn(scenes: readonly Scene[], actors: ReadonlyMap<string, Actor>): ReadonlyMap<string, readonly Guest[]> {
  const found = new Map<string, Guest[]>();
  for (const { article, tokens } of scenes)
    for (const { actor: mention, start } of tokens)
      for (const id of mention?.actors ?? []) {
        const actor = actors.get(id);
        if (actor?.kind !== "person" || !actor.named || actor.country === null || isGuessed(actor)) continue;
        const list = found.get(article) ?? [];
        list.push({ start, country: actor.country.value });
        found.set(article, list);
      }
  return found;
}

/** Is it a gathering at home to which persons of other countries came, whom the article names behind it ("held a forum. Name, of the Communist Party of Nepal, said …")? */
export function isAttendedFromAbroad({ class: one, scene }: Found, sides: readonly Sided[], guests: readonly Guest[]): boolean {
  if (!one.inArticle.setting) return false;
  const home = new Set(sides.flatMap(({ actor }) => actor.country?.value ?? []));
  return (
    home.size > 0 && guests.some(({ start, country }) => start >= scene.start && start - scene.end < REACH && !home.has(country))
  );
}
