import type { PersonWords } from "../../authority/person-words.ts";
import type { Office } from "./read-office.ts";
import type { Token } from "./tokens.ts";

/** Is the form of address before the name at `from` a forename where its bearer is from, by the offices ("the Indonesian Minister Sri Wulandari")? */
export function isForename(
  tokens: readonly Token[],
  from: number,
  phraseFrom: number,
  offices: readonly Office[],
  { forenamesOf }: PersonWords,
): boolean {
  const countries = from > phraseFrom ? (forenamesOf.get(tokens[from - 1]!.low) ?? []) : [];
  return offices.some(({ country, organisationCountry }) => countries.includes((country ?? organisationCountry)?.code ?? ""));
}
