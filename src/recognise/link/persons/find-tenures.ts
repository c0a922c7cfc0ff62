import type { Actor, Tenure } from "../../../model/actor.ts";
import type { Reading } from "../../../model/reading.ts";
import { foldName } from "../../../text/fold-name.ts";
import { earlierDay, laterDay } from "../../../text/iso-days.ts";
import { isoDay } from "../../days/calendar.ts";
import { findReferences } from "../../days/reference.ts";

/**
 * Which named persons are attested in which offices, and from the first to the last day of the articles that say so: each article's day is its dateline's, else its
 * publication's, never the capture's. One tenure for each person, office, body, country and mark; its words are those of the first article that prints it.
 */
export function findTenures(reading: Reading, actors: readonly Actor[]): readonly Tenure[] {
  const references = findReferences(reading);
  const found = new Map<string, Tenure>();
  for (const actor of actors) {
    if (actor.kind !== "person" || !actor.named) continue;
    for (const { article, office, organisation, country: told, mark } of actor.roles) {
      const reference = references.get(article)?.reference ?? null;
      const day = reference === null ? null : isoDay(reference.day);
      // An office of a body says where it is by the body; a bare "President" is one of the person's country.
      const country = told ?? (organisation === null ? actor.country : null);
      const key = JSON.stringify([
        actor.id,
        foldName(office.value),
        organisation && foldName(organisation.value),
        country?.value ?? null,
        mark,
      ]);
      const known = found.get(key);
      found.set(
        key,
        known
          ? { ...known, from: earlierDay(known.from, day), to: laterDay(known.to, day) }
          : { actor: actor.id, office, organisation, country, mark, from: day, to: day },
      );
    }
  }
  return [...found.values()];
}
