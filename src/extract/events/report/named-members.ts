import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import { isMark } from "../match/is-mark.ts";
import { verbFollows } from "../match/read-group.ts";

import type { SceneToken } from "../scene/scene-token.ts";
import type { Sided } from "./sided.ts";

/** Words before a name that tell who it is, and words in "of the Green Front" behind it. */
const LEAD = 5;
const OWN = 4;
const MOST = 24;

/** Index behind the words at `at` that begin to name some of a group; -1 where none stand. */
function afterOpener(tokens: readonly SceneToken[], at: number, { namingMembers }: EventWords): number {
  const from = isMark(tokens[at], ",-–") ? at + 1 : at;
  const found = namingMembers.find((words) => words.every((word, step) => tokens[from + step]?.low === word));
  return found ? from + found.length : -1;
}

/** Index of the next name at or behind `at`, with nothing but articles, ranks and adjectives before it; -1 where there is none. */
function nextName(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  for (let next = at; next <= at + LEAD; next++) {
    const token = tokens[next];
    if (token?.kind === "actor" && token.attributive) continue;
    if (token?.kind === "actor") return token.kinds.length === 1 && token.kinds[0] === "person" ? next : -1;
    const plain = token?.kind === "word" && !words.prepositions.has(token.low) && !words.barriers.has(token.low);
    if (!plain || words.auxiliaries.has(token.low) || words.relatives.has(token.low)) return -1;
  }
  return -1;
}

/** Index behind "of the Green Front" at `at`, or `at`. */
function afterOwn(tokens: readonly SceneToken[], at: number): number {
  if (!["of", "from", "for"].includes(tokens[at]?.low ?? "")) return at;
  for (let next = at + 1; next <= at + OWN; next++) {
    const { kind } = tokens[next] ?? {};
    if (kind === "actor" || kind === "place") return next + 1;
    if (kind !== "word") return at;
  }
  return at;
}

/** The names of a list that begins at `at`, as indexes: names between commas count where the list has its "and". */
export function namesFrom(
  tokens: readonly SceneToken[],
  at: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
): readonly number[] {
  const names: number[] = [];
  let pending: number[] = [];
  for (let next = nextName(tokens, at, words); next >= 0 && names.length + pending.length < MOST; ) {
    if (names.length === 0) names.push(next);
    else pending.push(next);
    let behind = afterOwn(tokens, next + 1);
    const comma = isMark(tokens[behind], ",;");
    if (comma) behind++;
    const joined = tokens[behind]?.low === "and";
    if (joined) behind++;
    const following = comma || joined ? nextName(tokens, behind, words) : -1;
    if (following < 0 || verbFollows(tokens, following + 1, words, verbs)) break;
    next = following;
    if (joined) {
      names.push(...pending, next);
      pending = [];
      break;
    }
  }
  return names;
}

/**
 * Puts those who are named of a group in its place ("met Fijian officials, including Ana Lima and Ben Otieno").
 * @returns the sides as they were where nobody is named so, or the class is neither talks, a gathering nor a journey
 */
export function namedMembers(
  { scene: { tokens }, class: one }: Pick<Found, "scene" | "class">,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
  verbs: ReadonlySet<string>,
): readonly Sided[] {
  const isMany = ({ actor }: Sided): boolean => actor.kind === "group" || (actor.kind === "body" && !actor.named);
  if (!(one.inArticle.talks || one.inArticle.setting || one.aAbroad) || !sides.some(isMany)) return sides;
  return sides.flatMap((entry) => {
    const at = isMany(entry) ? tokens.findIndex(({ actor }) => actor?.start === entry.span.start) : -1;
    const from = at < 0 ? -1 : afterOpener(tokens, at + 1, words);
    if (from < 0) return [entry];
    const members = namesFrom(tokens, from, words, verbs).flatMap((index) => {
      const mention = tokens[index]!.actor!;
      const actor = mention.actors.length === 1 ? actors.get(mention.actors[0]!) : undefined;
      return actor?.named ? [{ ...entry, actor, span: { start: mention.start, end: mention.end } }] : [];
    });
    const isTold = ({ actor }: Sided): boolean => sides.some((other) => other.actor.id === actor.id);
    return members.length > 0 ? members.filter((member) => !isTold(member)) : [entry];
  });
}
