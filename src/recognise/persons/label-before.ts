import type { PersonWords } from "../../authority/person-words.ts";
import { officeHead } from "./lexicon.ts";
import { type Office, plainOffice } from "./read-office.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** The office that a label before a name gives ("Moderator: Ana Lima, …"), where the label opens its line; null where none does. @param at where the name's noun phrase begins */
export function labelBefore(tokens: readonly Token[], at: number, words: PersonWords): Office | null {
  if (tokens[at - 1]?.text !== ":") return null;
  const first = tokens[0]?.kind === "word" ? 0 : 1;
  const length = officeHead(tokens, first, words);
  if (length === 0 || first + length !== at - 1) return null;
  const noun = tokens
    .slice(first, first + length)
    .map(({ low }) => low.replaceAll("-", " "))
    .join(" ");
  return words.kinds.labels.has(noun)
    ? plainOffice({ start: tokens[first]!.start, end: tokens[first + length - 1]!.end }, noun)
    : null;
}

/** The state whose name before a colon opens the line of somebody's name ("Fiji: Ana Lima, Minister of Trade"); null where none does. @param at where the name's noun phrase begins */
export function stateLabel(tokens: readonly Token[], at: number): TitleCountry | null {
  const before = tokens[at - 2];
  if (tokens[at - 1]?.text !== ":" || !isState(before) || before!.cover!.form === "demonym") return null;
  const first = tokens.findIndex(({ kind, low }) => kind === "word" && low !== "the");
  return tokens[first]!.cover === before!.cover ? countryAt(before!) : null;
}
