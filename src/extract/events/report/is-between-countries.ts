import type { Codebook } from "../../../codebook/codebook.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { CountriesTold } from "./countries-told.ts";
import { dealAtHome } from "./deal-at-home.ts";
import { type Guest, isAttendedFromAbroad } from "./guests-from-abroad.ts";
import { isForeign, isWithVisitors } from "./is-foreign.ts";
import type { Lent } from "./other-side.ts";
import type { Sided } from "./sided.ts";

/** What a source tells of who is from abroad. */
interface FromAbroad {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly guests: ReadonlyMap<string, readonly Guest[]>;
  readonly countriesTold: ReadonlyMap<string, CountriesTold>;
  readonly codebook: Codebook;
}

/** Are people of two countries in it, as far as its sentence, the guests of its article or what lent it a side tell? Not where they deal with each other at home. */
export function isBetweenCountries(
  found: Found,
  sides: readonly Sided[],
  lent: Lent,
  { actors, guests, countriesTold, codebook: { eventWords } }: FromAbroad,
): boolean {
  const principals = sides.filter(({ present }) => !present);
  const isToldAbroad =
    isForeign(found, principals, actors, eventWords) ||
    isAttendedFromAbroad(found, sides, guests.get(found.scene.article) ?? []) ||
    isWithVisitors(principals, lent.sides, lent.home ?? null);
  return isToldAbroad && !dealAtHome(found, principals, countriesTold, eventWords);
}
