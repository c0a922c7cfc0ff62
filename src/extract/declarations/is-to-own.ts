import { areOwnEnvoys } from "../events/report/are-own-envoys.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import type { Lookup } from "./lookup.ts";

/** Is it said to a country's own envoys ("told the country's envoys to serve their people better")? */
export const isToOwn = (one: Spoken, { actors, sceneOf, codebook: { eventWords } }: Lookup): boolean =>
  areOwnEnvoys(sceneOf(one), actors, eventWords);
