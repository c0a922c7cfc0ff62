import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";
import type { Group } from "./read-group.ts";

/** Does a clause of its own open with the group behind a comma and "and", whose verb stands right behind it and before `at`? */
export function opensOwnClause(
  tokens: readonly SceneToken[],
  { from, to }: Group,
  at: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
): boolean {
  const joint = words.determiners.has(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1;
  const verb = tokens[to];
  return (
    tokens[joint]?.low === "and" &&
    isMark(tokens[joint - 1], ",") &&
    to <= at &&
    verb?.kind === "word" &&
    !/ing$/.test(verb.low) &&
    (verbs.has(verb.low) || words.auxiliaries.has(verb.low))
  );
}
