import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { PatternElement } from "../../../codebook/patterns/event-pattern.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import type { Group } from "./read-group.ts";
import { takes } from "./read-slot.ts";

/** How far around its cue whoever stands in a sentence counts as taking part. */
const WIDE = 60;

/** Is it a country that is but where somebody comes from or something lies ("locusts from Yemen", "a farm in Somalia")? */
const isPlaced = (tokens: readonly SceneToken[], at: number, { situating }: EventWords): boolean => {
  const { kinds, attributive, possessive } = tokens[at]!;
  const before = tokens[at - 1]?.low === "the" ? tokens[at - 2] : tokens[at - 1];
  return !attributive && !possessive && kinds.every((kind) => kind === "state") && situating.has(before?.low ?? "");
};

/** Fills a slot that has no place of its own around the cue at `at`. @returns null where nobody stands there, or one alone where the slot wants several */
export function readAnywhere(
  tokens: readonly SceneToken[],
  at: number,
  slot: PatternElement & { kind: "slot" },
  words: EventWords,
): Group | null {
  const plain: number[] = [];
  const attributive: number[] = [];
  for (let next = Math.max(0, at - WIDE); next < Math.min(tokens.length, at + WIDE); next++) {
    const token = tokens[next]!;
    // An outlet beside a cue but tells of it.
    const acts = token.kind === "actor" && !token.kinds.includes("outlet");
    if (acts && takes(slot, token)) (token.attributive ? attributive : plain).push(next);
  }
  // An adjective or possessive stands for who acts where too few others are named, and beside the others where everyone acts together.
  const wanted = slot.role === "any" || slot.role === "all" ? 2 : 1;
  const both = slot.role === "any" ? plain : [...plain, ...attributive].sort((a, b) => a - b);
  const together = slot.loose === "everyone" && wanted === 1;
  const all = together ? both.filter((next) => !isPlaced(tokens, next, words)) : plain.length < wanted ? both : plain;
  if (all.length < wanted) return null;
  // "Name, whose father …, was appointed Deputy Minister": an office right behind its cue is what somebody comes to hold.
  const others = all.filter((next) => next !== at + 1 || tokens[next]!.office.length === 0);
  const choice = others.length > 0 ? others : all;
  const [first] = choice;
  if (first === undefined) return null;
  const near = choice.reduce((best, next) => (Math.abs(next - at) < Math.abs(best - at) ? next : best), first);
  const actors = slot.loose === "nearest" ? [near] : all;
  return { from: actors[0]!, to: actors.at(-1)! + 1, actors };
}
