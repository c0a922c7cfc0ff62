import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { Sided } from "./sided.ts";
import { sidedOf } from "./sides.ts";
import type { Told } from "./told.ts";

/**
 * Whom somebody answers who acts by words and names nobody ("Fiji expelled two diplomats of Tonga. Tonga rejected the charge"): those of the event told right before who are of another
 * country or of many, where whoever answers is of a country that takes part in it.
 * @returns them on side B, none where the country of whoever answers is unknown or no party to it
 */
export function answered({ report }: Told, found: Found, actors: ReadonlyMap<string, Actor>): readonly Sided[] {
  const home = new Set(sidedOf(found, actors).flatMap(({ actor, side }) => (side === "A" ? (actor.country?.value ?? []) : [])));
  if (home.size !== 1 || report.salience.value !== "main") return [];
  const acting = report.participants.filter(({ role }) => role === "principal");
  const isHome = ({ country }: (typeof acting)[number]): boolean => country !== null && home.has(country.value);
  if (!acting.some(isHome)) return [];
  return acting
    .filter((one) => (one.country !== null || one.kind === "igo") && !isHome(one))
    .flatMap(({ actor: id, name }) => {
      const actor = actors.get(id ?? "");
      const span = name.spans[0];
      return actor && span ? [{ actor, side: "B", span }] : [];
    });
}
