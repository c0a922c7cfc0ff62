import type { PersonWords } from "../../authority/person-words.ts";
import { isLedBy, standsAtHead } from "../../text/leading.ts";
import type { Span } from "../../text/span.ts";
import { isDeterminer } from "./lexicon.ts";
import { being, isOrganisation } from "./owner-before.ts";
import type { Office } from "./read-office.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** What the delegation or body tells of a person whom a sentence names as its head or member. */
export interface Sent {
  readonly country: TitleCountry | null;
  readonly affiliation: Span | null;
}

/** So far back from a name the words for its delegation may stand. */
const REACH = 40;
/** Words between a delegation and the state or organisation that stands before or behind it. */
const NEAR = 7;

/** The state or organisation at a token, as whose a delegation is. */
const whose = (token: Token): Sent => ({
  country: countryAt(token),
  affiliation: isOrganisation(token) ? { start: token.cover!.start, end: token.cover!.end } : null,
});

/** Whose the delegation at `at` is: "a Cuban delegation", "a delegation of the Example Party", "a delegation of seven doctors from Cuba". */
function ownerOfDelegation(tokens: readonly Token[], at: number, to: number): Sent | null {
  // "an Example Party (EP) delegation"
  const first = tokens[at - 1]?.text === ")" && tokens[at - 3]?.text === "(" ? at - 4 : at - 1;
  for (let back = first; back >= Math.max(0, first - 2); back--) {
    const token = tokens[back]!;
    if (token.cover && (isState(token) || isOrganisation(token))) return whose(token);
    if (token.kind !== "word" || token.capital) break;
  }
  const leads = new Set(["of", "from"]);
  for (let next = at + 1; next < Math.min(to, at + NEAR); next++) {
    const token = tokens[next]!;
    if (token.cover && (isState(token) || isOrganisation(token))) {
      const before = tokens.slice(at + 1, next);
      return before.some(({ low }) => leads.has(low)) ? whose(token) : null;
    }
    if (token.kind === "mark") return null;
  }
  return null;
}

/** "Name and a delegation of the Example Party": whose the delegation is that a person comes with, `at` being behind the name's noun phrase; null where none does. */
function besideDelegation(tokens: readonly Token[], at: number, { visitors }: PersonWords): Sent | null {
  const article = tokens[at]?.low === "," ? at + 2 : at + 1;
  if (tokens[article - 1]?.low !== "and" || !/^(?:an?|the|his|her)$/.test(tokens[article]?.low ?? "")) return null;
  const noun = tokens.slice(article + 1, article + 4).findIndex(({ low, cover }) => !cover && visitors.has(low));
  return noun < 0 ? null : ownerOfDelegation(tokens, article + 1 + noun, tokens.length);
}

/** Is it a noun for those who are sent together, or for people whom somebody may lead ("Danish lawmakers led by …")? */
const isOfSent = ({ low, cover }: Token, { delegations, "led-people": ledPeople }: PersonWords): boolean =>
  !cover && (delegations.has(low) || ledPeople.has(low));

/** "A delegation of the Example Party under Name", "… under the leadership of Name", "… with Name, its secretary, at its head": the index of the delegation's noun; -1 where none stands so before `at`. */
function underWhom(tokens: readonly Token[], at: number, words: PersonWords): number {
  const leads = tokens[at - 1]?.low === "of" && words.leaderships.has(tokens[at - 2]?.low ?? "");
  const opens = leads ? (isDeterminer(tokens[at - 3]) ? at - 4 : at - 3) : at - 1;
  const lead = tokens[opens]?.low;
  if (lead !== "under" && (leads || lead !== "with")) return -1;
  let back = tokens[opens - 1]?.text === "," ? opens - 2 : opens - 1;
  while (back > at - REACH && (tokens[back]?.cover || /^(?:of|from|the|\(|\))$/.test(tokens[back]?.low ?? ""))) back--;
  const noun = tokens[back];
  if (!noun || !isOfSent(noun, words)) return -1;
  const heads = tokens.slice(at, at + REACH).some((_, next) => standsAtHead(tokens, at + next, words.leading));
  return lead === "under" || heads ? back : -1;
}

/**
 * What tells whose a person is who leads or belongs to a delegation ("a Cuban delegation led by …", "a mission from Chad, among them …"), or heads a body
 * ("the Standing Committee, headed by …"). `at` is where the noun phrase of the person begins.
 */
function behindDelegation(tokens: readonly Token[], at: number, words: PersonWords): Sent | null {
  const leads = isLedBy(tokens, at - 1, words);
  // "Headed by Name, a group of Danish lawmakers …"
  if (leads && at === 2) {
    const ahead = tokens.findIndex(
      ({ low, cover }, next) => next > at && next < at + REACH && !cover && words.delegations.has(low),
    );
    return ahead < 0 ? null : ownerOfDelegation(tokens, ahead, tokens.length);
  }
  const under = underWhom(tokens, at, words);
  if (under >= 0) return ownerOfDelegation(tokens, under, at);
  let joined = leads;
  let first = leads ? at - 3 : at - 1;
  while (leads && being.has(tokens[first]?.low ?? "")) first--;
  for (let back = first; back >= Math.max(0, at - REACH); back--) {
    const { low, kind, text } = tokens[back]!;
    // "The Fijian delegation included A, chair of …; B; and C"
    if (kind === "mark" && !(leads ? /^[,()]$/ : /^[,();]$/).test(text)) return null;
    // What another verb or "with" brings in is another's delegation.
    if (low === "with" || (low === "by" && !isLedBy(tokens, back, words)) || words.dealing.has(low)) return null;
    if (words.members.has(low) || isLedBy(tokens, back, words)) joined = true;
    if (joined && isOfSent(tokens[back]!, words)) return ownerOfDelegation(tokens, back, at);
    if (leads && back >= at - 5 && isOrganisation(tokens[back])) return whose(tokens[back]!);
  }
  return null;
}

/** What tells whose a person is who comes with or leads a delegation, beside the offices that are told and what stands behind the name. */
export function sentWith(
  tokens: readonly Token[],
  phraseFrom: number,
  after: { readonly to: number; readonly country: TitleCountry | null; readonly affiliation: Span | null },
  told: readonly Office[],
  possessive: boolean,
  words: PersonWords,
): Sent | null {
  const silent = told.every(({ organisation, country, relation }) => organisation === null && country === null && !relation);
  // "A delegation of the Example Party led by Ana Lima, who heads the Department of Trade": a body that tells no country leaves her that of whom she leads.
  const homeless = told.every(
    ({ organisationCountry, country, relation, international, stateless }) =>
      !organisationCountry && !country && !relation && !international && !stateless,
  );
  const behind = homeless && !after.country && !after.affiliation ? behindDelegation(tokens, phraseFrom, words) : null;
  if (silent || behind) return behind;
  return after.country || possessive || told.some(({ country, organisationCountry }) => country ?? organisationCountry)
    ? null
    : besideDelegation(tokens, after.to, words);
}
