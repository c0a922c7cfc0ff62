import type { Token } from "./tokens.ts";

const isPlainCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && token.capital && !token.cover;

/** Index behind the capitals from `at` on of which no finder knows anything. */
export function afterCapitals(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isPlainCapital(tokens[next])) next++;
  return next;
}

/** Index behind such capitals that are one name, which a possessive before them or among them ends. */
export function afterCapitalsOfOne(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isPlainCapital(tokens[next]) && !tokens[next - 1]?.possessive) next++;
  return next;
}
