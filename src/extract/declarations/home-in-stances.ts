import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { Home } from "./abroad.ts";

/** Of a speaker whose country nothing tells it is that of the one state that holds views in the words ("Fiji opposes any such act", "Fiji's readiness to help"). */
export function homeInStances(
  home: Home,
  scenes: readonly (Scene | undefined)[],
  actors: ReadonlyMap<string, Actor>,
  { holds, held }: DeclarationWordings,
): Home {
  if (home.countries.size > 0) return home;
  const countries = new Set<string>();
  for (const { tokens } of scenes.flatMap((scene) => scene ?? []))
    tokens.forEach(({ actor }, at) => {
      const state = actor?.actors.length === 1 ? actors.get(actor.actors[0]!) : undefined;
      if (state?.kind !== "state" || !state.country) return;
      let next = at + 1;
      while (tokens[next]?.low.endsWith("ly") || tokens[next]?.low === "always" || tokens[next]?.low === "also") next++;
      const word = tokens[next]?.low ?? "";
      if (actor!.form !== "demonym" && holds.has(word)) countries.add(state.country.value);
      if (actor!.attributive && held.has(word)) countries.add(state.country.value);
    });
  return countries.size === 1 ? { ...home, countries } : home;
}
