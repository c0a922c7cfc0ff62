import type { Token } from "./tokens.ts";

/** Years of age, as papers put them behind a name. */
const YEARS = /^(?:1[6-9]|[2-9]\d)$/;

/** Does an age stand behind a name ("Ana Ruiz (27)", "Ana Ruiz, 27, was")? */
export const isOfAge = (tokens: readonly Token[], to: number): boolean =>
  YEARS.test(tokens[to + 1]?.text ?? "") &&
  ((tokens[to]?.text === "(" && tokens[to + 2]?.text === ")") || (tokens[to]?.text === "," && tokens[to + 2]?.text === ","));
