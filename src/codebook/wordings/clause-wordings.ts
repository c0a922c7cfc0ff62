import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { filledIn, oneOf } from "../patterns/fragments.ts";

const names = [
  "we-say",
  "joins",
  "goes-on",
  "surely",
  "holds",
  "told",
  "intends",
  "leaders",
  "leader",
  "objects",
  "says",
  "titles",
  "ends",
  "begins",
  "leads",
  "leads-to",
] as const;

/** How a language parts the clauses of somebody's words. */
export interface ClauseWordings {
  /** What ends a clause: a full stop, a semicolon, or what brings in another finite clause. */
  readonly ends: RegExp;
  /** Behind it a clause of what somebody said begins without "that" ("Ann Other said the …"). */
  readonly begins: RegExp;
  /** Up to the noun of a stance or promise: the verb that leads to it, with which its clause begins. */
  readonly leads: RegExp;
}

/** Reads `codebook/<language>/speech/clauses.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadClauseWordings(language = "en"): ClauseWordings {
  const {
    ends,
    begins,
    leads,
    "leads-to": between,
    ...lists
  } = wordLists(readYaml(`${language}/speech/clauses.yaml`), names, "clauses.yaml");
  const filled = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, oneOf(list)]));
  return {
    ends: new LeanExpression(oneOf(filledIn(ends, filled)), "u"),
    begins: new RegExp(`\\b${oneOf(begins)}\\s+(?!by\\b|in\\b|on\\b|at\\b|to\\b)`, "g"),
    leads: new RegExp(
      `\\b(?:(?:also|further|[a-z]{2,12}ly)\\s+)?${oneOf(leads)}(?:e|es|ed|ing|s)(?:\\s+${oneOf(between)}){0,4}\\s+$`,
      "i",
    ),
  };
}
