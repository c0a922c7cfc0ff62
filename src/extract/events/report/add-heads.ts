import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import { actorsOf, type Unsided } from "./actors-of.ts";
import type { Sided } from "./sided.ts";

/** The named persons whom a wording tells as A, but who are told already. */
function newHeads(
  sided: readonly Sided[],
  { scene, match }: Pick<Found, "scene" | "match">,
  actors: ReadonlyMap<string, Actor>,
): readonly Unsided[] {
  const isNew = ({ actor }: Unsided): boolean =>
    actor.named && actor.kind === "person" && !sided.some((one) => one.actor.id === actor.id);
  return actorsOf(scene, match.slots.get("A"), actors).filter(isNew);
}

/** Puts those who head the sides of states and bodies on the side of their country, else on the one left, else on the sides in their order. */
export function addHeads(sided: Sided[], found: Pick<Found, "scene" | "match">, actors: ReadonlyMap<string, Actor>): void {
  const named = newHeads(sided, found, actors);
  const told = [...sided].sort((a, b) => a.span.start - b.span.start).filter(({ actor }) => actor.kind !== "person");
  const headless = new Set(told.map(({ side }) => side));
  for (const { actor, side } of sided) if (actor.kind === "person") headless.delete(side);
  const sideOf = ({ actor: { country } }: Unsided): string | undefined =>
    country ? told.find(({ actor, side }) => headless.has(side) && actor.country?.value === country.value)?.side : undefined;
  // "the Fijian side by X and Y": whom the wording names as theirs.
  const beside = actorsOf(found.scene, found.match.slots.get("C"), actors);
  const theirs = told.find(
    ({ actor, side }) =>
      headless.has(side) &&
      beside.some((one) => one.actor.id === actor.id || (actor.country && one.actor.country?.value === actor.country.value)),
  )?.side;
  const placed = named.map((entry) => ({ entry, side: theirs ?? sideOf(entry) }));
  for (const { side } of placed) if (side !== undefined) headless.delete(side);
  const left = [...headless];
  for (const { entry, side } of placed) {
    const own = side ?? left.shift();
    if (own === undefined) continue;
    const stoodFor = sided.filter(({ side: one, actor }) => one === own && actor.kind !== "person");
    for (const one of stoodFor) sided.splice(sided.indexOf(one), 1);
    sided.push({ ...entry, side: own });
  }
}

/**
 * Where all who act are one side: puts each who signed in the place of the state or body that is named beside ("signed for Fiji"), else of the one of the same country,
 * else of the first that nobody stands for yet.
 */
export function addSigners(sided: Sided[], found: Pick<Found, "scene" | "match">, actors: ReadonlyMap<string, Actor>): void {
  const named = newHeads(sided, found, actors);
  const beside = new Set(actorsOf(found.scene, found.match.slots.get("C"), actors).map(({ actor }) => actor.id));
  for (const entry of named) {
    const left = sided.filter(({ actor }) => actor.kind !== "person");
    const country = entry.actor.country?.value;
    const own =
      left.find(
        ({ actor }) =>
          beside.has(actor.id) && (country === undefined || actor.country === null || actor.country.value === country),
      ) ??
      left.find(({ actor }) => country !== undefined && actor.country?.value === country) ??
      (beside.size === 0 ? left.find(({ actor }) => country === undefined || actor.country === null) : undefined);
    if (own) sided.splice(sided.indexOf(own), 1, { ...entry, side: own.side });
  }
}
