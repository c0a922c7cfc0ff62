import type { SceneToken } from "./scene-token.ts";

/** Is the token the adverb "here", be it known or not which town it means? It stands in a clause as "today" does, without a preposition. */
export const isHere = (token: SceneToken | undefined): boolean =>
  token?.low === "here" || (token?.kind === "place" && token.place?.rule.startsWith("here") === true);
