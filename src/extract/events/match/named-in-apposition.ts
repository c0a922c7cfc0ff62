import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";

/**
 * Leaves out a group whose members the list names right behind it ("the speakers of Togo and Fiji, Ana Lima and Sione Vea"): as many as it is of countries, or, where
 * that is not told, two or more up to a comma.
 * @param actors indexes of a list of actors, in their order
 */
export function withoutNamedGroup(tokens: readonly SceneToken[], actors: readonly number[]): readonly number[] {
  const [group, ...named] = actors;
  const { kinds, members } = tokens[group!]!;
  if (named.length < 2 || kinds.length !== 1 || kinds[0] !== "group" || !isMark(tokens[group! + 1], ",")) return actors;
  const isPerson = (at: number): boolean => tokens[at]!.kinds.length === 1 && tokens[at]!.kinds[0] === "person";
  const told = members.length > 0 ? members.length === named.length : isMark(tokens[named.at(-1)! + 1], ",");
  return told && named.every(isPerson) ? named : actors;
}
