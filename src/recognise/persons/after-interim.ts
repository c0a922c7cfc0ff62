import type { Token } from "./tokens.ts";

/** Index behind what tells that an office is held for a while ("Chargé d'Affaires a.i."); `at` where nothing does. */
export function afterInterim(tokens: readonly Token[], at: number): number {
  const letters = tokens
    .slice(at, at + 4)
    .map(({ low }) => low)
    .join("");
  if (letters === "a.i.") return at + 4;
  return tokens[at]?.low === "ad" && tokens[at + 1]?.low === "interim" ? at + 2 : at;
}
