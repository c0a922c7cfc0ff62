import type { PersonWords } from "../../authority/person-words.ts";
import { isNameWord } from "./read-name.ts";
import type { Token } from "./tokens.ts";

/** Index after the town from `at` on that a name follows at once ("the ambassador in Suva Ana Lima"): a known given name tells where the name begins, else three capitals are a town of one word; 0 where no name follows. */
export function townBeforeName(tokens: readonly Token[], at: number, words: PersonWords): number {
  let to = at;
  while (tokens[to]?.kind === "word" && tokens[to]!.capital && !tokens[to]!.cover && !tokens[to]!.possessive) to++;
  if (to <= at + 2 || !isNameWord(tokens[to - 1], words)) return 0;
  const given = [at + 1, at + 2].find((next) => next + 1 < to && words.given.has(tokens[next]!.folded));
  return given ?? (to === at + 3 ? at + 1 : 0);
}
