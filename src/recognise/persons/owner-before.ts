import type { PersonWords } from "../../authority/person-words.ts";
import { isLedBy } from "../../text/leading.ts";
import { isDeterminer } from "./lexicon.ts";
import { type Office, officeOfVerb, withOrganisation } from "./read-office.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

const kinds = new Set(["party", "body", "organisation", "igo", "outlet"]);
/** Forms of "to be". */
export const being = new Set(["was", "were", "is", "are", "be", "been", "being"]);
/** So far back "its" looks for the organisation. */
const REACH = 30;

export const isOrganisation = (token: Token | undefined): boolean => token?.cover != null && kinds.has(token.cover.kind);

/** Words from a delegation's noun to where it is sent ("Fiji's delegation to the 80th session of the Assembly"). */
const TO_GOAL = 16;
const goals = /^(?:to|at|in|for)$/;

/** The index of the noun of a delegation that is sent to the body whose name ends at `at`; -1 where none is. */
function sentTo(tokens: readonly Token[], at: number, { delegations }: PersonWords): number {
  const first = Math.max(0, at - TO_GOAL);
  let noun = at;
  while (noun >= first && !(delegations.has(tokens[noun]!.low) && !tokens[noun]!.cover)) noun--;
  return noun >= first && tokens.slice(noun + 1, at).some(({ low }) => goals.test(low)) ? noun : -1;
}

/** The token of the organisation whose office a title at `at` is: "the Bank was represented by its vice president, …", "the Party is led by chair …". */
function ownerBefore(tokens: readonly Token[], at: number, words: PersonWords): Token | null {
  const its = tokens[at]?.low === "its" ? at : at - 1;
  if (tokens[its]?.low === "its") {
    for (let back = its - 1; back >= Math.max(0, its - REACH); back--) {
      if (isOrganisation(tokens[back])) return tokens[back]!;
      // "… met a delegation of the Nigerien party PNT, led by its deputy head": no body of the clause before.
      if (tokens[back]?.low === "with" && words.led.has(tokens[its - 2]?.low ?? "")) return null;
    }
    return null;
  }
  // "the Example Campaign, whose secretary, …"
  if (tokens[at - 1]?.low === "whose") {
    const owner = tokens[tokens[at - 2]?.text === "," ? at - 3 : at - 2];
    return isOrganisation(owner) ? owner! : null;
  }
  let back = at - 1;
  if (isDeterminer(tokens[back])) back--;
  if (!isLedBy(tokens, back, words)) return null;
  back -= 2;
  while (tokens[back]?.text === "," || being.has(tokens[back]?.low ?? "") || /^ha[ds]$/.test(tokens[back]?.low ?? "")) back--;
  // "… of the Example Party (Unified), led by …"
  const first = Math.max(0, back - REACH);
  if (tokens[back]?.text === ")") while (back > first && tokens[back + 1]?.text !== "(") back--;
  return isOrganisation(tokens[back]) && sentTo(tokens, back, words) < 0 ? tokens[back]! : null;
}

/** So far before "headed by" a delegation's noun may stand whose leader somebody is. */
const OF_SENT = 10;

/** "the Tide Institute, headed by Ana Lima", "the Harbour Committee, chaired by …": the office that the verb before `at` gives in the body before it; null where none does, or a delegation is meant. */
export function headOf(tokens: readonly Token[], at: number, words: PersonWords): Office | null {
  const verb = tokens[at - 2];
  const held = tokens[at - 1]?.low === "by" && verb ? words.heads.get(verb.low) : undefined;
  if (!held || !verb) return null;
  let back = at - 3;
  while (tokens[back]?.text === "," || being.has(tokens[back]?.low ?? "")) back--;
  const body = tokens[back];
  if (back === at - 3 || !isOrganisation(body) || body!.possessive) return null;
  const sent = tokens
    .slice(Math.max(0, back - OF_SENT), back)
    .some(({ low, capital }) => !capital && (words.delegations.has(low) || words["led-people"].has(low)));
  return sent ? null : withOrganisation(officeOfVerb({ start: verb.start, end: verb.end }, held), body!);
}

/** The country of the delegation that "led by its deputy head" leads back to: "a delegation of the Nigerien union UNX, led by its …". */
function countryBefore(tokens: readonly Token[], at: number, words: PersonWords): TitleCountry | null {
  const its = tokens[at]?.low === "its" ? at : at - 1;
  // "Fiji will be represented by the Deputy Minister, …"
  const by = isDeterminer(tokens[at - 1]) ? at - 2 : at - 1;
  if (isLedBy(tokens, by, words)) {
    let back = by - 2;
    while (being.has(tokens[back]?.low ?? "") || /^(?:ha[ds]|will)$/.test(tokens[back]?.low ?? "")) back--;
    const owner = tokens[back];
    if (back < by - 2 && isState(owner) && owner!.cover!.form !== "demonym") return countryAt(owner!);
    // "Fiji's delegation to the session of the Assembly was led by …"
    const sent = sentTo(tokens, back, words);
    if (sent > 0 && isState(tokens[sent - 1])) return countryAt(tokens[sent - 1]!);
  }
  if (tokens[its]?.low !== "its" || !words.led.has(tokens[its - 2]?.low ?? "")) return null;
  for (let back = its - 3; back >= Math.max(0, its - REACH) && tokens[back]!.low !== "with"; back--)
    if (isState(tokens[back])) return countryAt(tokens[back]!);
  return null;
}

/** Gives offices that tell no organisation and no country the organisation that stands before them as theirs. */
export function withOwner(
  tokens: readonly Token[],
  at: number,
  offices: readonly Office[],
  words: PersonWords,
): readonly Office[] {
  if (offices.some(({ organisation, country, relation }) => organisation !== null || country !== null || relation))
    return offices;
  const owner = ownerBefore(tokens, at, words);
  if (owner) return offices.map((office) => withOrganisation(office, owner));
  const country = countryBefore(tokens, at, words);
  return country ? offices.map((office) => ({ ...office, country })) : offices;
}
