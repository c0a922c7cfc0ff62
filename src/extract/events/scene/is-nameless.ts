import type { Actor } from "../../../model/actor.ts";

/** Does a mention mean one person who is known only by an office ("Uganda's transport minister")? */
export function isNameless(ids: readonly string[], actors: ReadonlyMap<string, Actor>): boolean {
  const actor = ids.length === 1 ? actors.get(ids[0]!) : undefined;
  return actor?.kind === "person" && !actor.named;
}
