import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";

const names = ["back", "was", "now", "either", "past", "joined", "clause-ends", "about", "drawn", "done-then"] as const;

/** By which words a sentence shows the tense in which it is told. */
export interface TenseWordings {
  /** Helping verbs of words told back ("would", "had"). */
  readonly back: ReadonlySet<string>;
  /** Past of "be" and "do", which a narrator has as well as words told back. */
  readonly was: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
  /** Modals that stand in words told back as in others. */
  readonly either: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Right before a participle or adjective that reads like a past. */
  readonly joined: ReadonlySet<string>;
  readonly clauseEnds: ReadonlySet<string>;
  /** What opens a clause about a thing. */
  readonly about: ReadonlySet<string>;
  /** What is drawn together with the word before it ("n't"). */
  readonly drawn: ReadonlySet<string>;
  /** What was done at a time past ("was closed in 2021"). */
  readonly doneThen: RegExp;
}

/** Reads `codebook/<language>/speech/tenses.yaml`. @throws where it is missing or not of its shape */
export function loadTenseWordings(language = "en"): TenseWordings {
  const lists = wordLists(readYaml(`${language}/speech/tenses.yaml`), names, "tenses.yaml");
  return {
    back: new Set(lists.back),
    was: new Set(lists.was),
    now: new Set(lists.now),
    either: new Set(lists.either),
    past: new Set(lists.past),
    joined: new Set(lists.joined),
    clauseEnds: new Set(lists["clause-ends"]),
    about: new Set(lists.about),
    drawn: new Set(lists.drawn),
    doneThen: new LeanExpression(`(?<!\\p{L})${oneOf(lists["done-then"])}`, "u"),
  };
}
