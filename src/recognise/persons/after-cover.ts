import type { Token } from "./tokens.ts";

/** Index behind what another finder found at `at`; behind one word where none found anything. */
export function afterCover(tokens: readonly Token[], at: number): number {
  const found = tokens[at]?.cover;
  let next = at + 1;
  while (found && tokens[next]?.cover === found) next++;
  return next;
}
