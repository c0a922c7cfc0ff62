import type { Token } from "./tokens.ts";

/** So many words stand before the last of several titles that open a headline ("HM King, Crown Prince"). */
const OPENING = 5;

/** Does a title without an article open its sentence and act in it, as in headlines ("King and Crown Prince congratulate …", "President sends …")? */
export function opensHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last, next] = [tokens[from]!, tokens[to - 1]!, tokens[to]];
  if (!first.capital || last.possessive || next?.kind === undefined || from > OPENING) return false;
  const before = tokens.slice(0, from);
  if (!before.every(({ capital, low, text, cover }) => cover === null && (capital || low === "and" || text === ",")))
    return false;
  if (next.low === "and" || next.text === ",") return tokens[to + 1]?.capital === true;
  const several = tokens.slice(0, to).some(({ low }) => low === "and");
  return next.kind === "word" && !next.capital && next.cover === null && (several || from > 0 || /s$|^to$/.test(next.low));
}
