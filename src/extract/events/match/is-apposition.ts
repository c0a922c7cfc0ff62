import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";
import type { Group } from "./read-group.ts";

/** Words between a comma and the name behind "of" ("the generous gift of"). */
const APPOSED = 5;

/** Is a list of names between two commas right before the verb at `verb` whose something is, said of what stands before ("two aircraft, the gift of Fiji, landed")? */
export function isApposition(tokens: readonly SceneToken[], { from, to }: Group, verb: number): boolean {
  if (!isMark(tokens[to], ",") || verb !== to + 1) return false;
  let at = from - 1;
  while (at > from - APPOSED && tokens[at]?.kind === "word") at--;
  return isMark(tokens[at], ",");
}
