import { loadSoleOffices } from "../../authority/sole-offices.ts";
import type { KeptActor } from "../../store/listed.ts";
import type { Store } from "../../store/store.ts";
import { foldName } from "../../text/fold-name.ts";
import { type GroupedActor, groupActors } from "./group-actors.ts";
import { type Matching, matchNames } from "./match-names.ts";

export const actorKinds = ["person", "party", "body", "igo", "organisation", "outlet", "state", "territory"] as const;

export interface Actors extends Matching {
  readonly kept: readonly KeptActor[];
  readonly grouped: readonly GroupedActor[];
}

/**
 * Everybody of some kinds whom the record names, matched over all sources.
 * All of a kind are read whatever is asked for: who is one with whom must not hang on a filter.
 */
export async function readActors(store: Store, kinds: readonly string[] = actorKinds): Promise<Actors> {
  const kept = await store.listActors({ kinds });
  const judgements = (await store.judgements()).filter(({ about }) => about === "name");
  const matching = matchNames(kept, judgements, loadSoleOffices());
  return { kept, grouped: groupActors(kept, matching.ids), ...matching };
}

/** Keeps those of whom a name or a part of one, and a country, is asked for. */
export const filterActors = (
  grouped: readonly GroupedActor[],
  { name, country }: { readonly name?: string | undefined; readonly country?: string | undefined },
): readonly GroupedActor[] => {
  const part = name === undefined ? null : foldName(name);
  return grouped.filter(
    (actor) =>
      (part === null || [actor.name, ...actor.aliases].some((form) => foldName(form).includes(part))) &&
      (country === undefined || actor.country === country.toUpperCase()),
  );
};
