import type { PersonWords } from "../../authority/person-words.ts";
import { afterCover } from "./after-cover.ts";
import { isDeterminer, skipHonorifics } from "./lexicon.ts";
import { isOrganisation } from "./owner-before.ts";
import { readName } from "./read-name.ts";
import { type Office, type Title, withOrganisation } from "./read-office.ts";
import { countryAt, isState } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** A name behind a plural title, with the title's office as that person holds it. `phraseFrom` is where the person's own noun phrase begins. */
export interface SharedName {
  readonly from: number;
  readonly to: number;
  readonly phraseFrom: number;
  readonly office: Office;
}

const closers = new Set([",", ".", ";", ":", ")", "—", "–"]);

/** The one office of a plural title; null where the title is singular or has several. */
const pluralOf = ({ offices }: Title): Office | null => (offices.length === 1 && offices[0]!.plural ? offices[0]! : null);

/** The index behind ",", "and" or ", and" at `at`; `at` where neither stands there. */
function afterJoint(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.text === "," ? at + 1 : at;
  return tokens[next]?.low === "and" || tokens[next]?.text === "&" ? next + 1 : next;
}

/** The states, or by `isOne` the organisations, that are listed from `at` on ("Fiji, Samoa and Tonga"), and the index behind them. */
export function readStates(
  tokens: readonly Token[],
  at: number,
  isOne: (token: Token | undefined) => boolean = isState,
): { readonly states: readonly Token[]; readonly to: number } {
  const states: Token[] = [];
  let to = at;
  for (let next = isDeterminer(tokens[at]) ? at + 1 : at; isOne(tokens[next]); ) {
    states.push(tokens[next]!);
    to = afterCover(tokens, next);
    next = afterJoint(tokens, to);
    if (next > to && isDeterminer(tokens[next])) next++;
  }
  return { states, to };
}

/** The states that stand before a title that begins with the last of them ("the Fijian and Samoan foreign ministers"), and where the first of them is; none where it begins otherwise. */
function statesBefore(tokens: readonly Token[], { from }: Title): { readonly states: readonly Token[]; readonly from: number } {
  const states: Token[] = [];
  let first = from;
  let at = isDeterminer(tokens[from]) ? from + 1 : from;
  while (isState(tokens[at])) {
    const { cover } = tokens[at]!;
    while (tokens[at - 1] && tokens[at - 1]!.cover === cover) at--;
    states.unshift(tokens[at]!);
    first = at;
    const joint = tokens[at - 1];
    if (joint?.low !== "and" && joint?.text !== "," && joint?.text !== "&") break;
    at -= joint.low === "and" && tokens[at - 2]?.text === "," ? 3 : 2;
  }
  return { states, from: first };
}

/** As many names as there are owners, in their order, from `at` on; none where they do not match. */
function namesInOrder(
  tokens: readonly Token[],
  at: number,
  owners: readonly unknown[],
  words: PersonWords,
): readonly { readonly from: number; readonly to: number }[] {
  const names: { readonly from: number; readonly to: number }[] = [];
  for (let next = at; names.length < owners.length; ) {
    const from = skipHonorifics(tokens, afterJoint(tokens, next), words);
    // "the Ministers of Fiji and Samoa Ann Other and Ben Third"
    const to = from === next && names.length > 0 ? from : readName(tokens, from, words, true);
    if (to - from < 2) return [];
    names.push({ from, to });
    next = to;
  }
  return names;
}

/** "the foreign ministers of Fiji and Samoa, Ann Other and Ben Third", "the Fijian and Samoan foreign ministers, …": as many names as states, in their order; none where they do not match. */
function namesOfStates(tokens: readonly Token[], title: Title, office: Office, words: PersonWords): readonly SharedName[] {
  const of = tokens.findIndex((token, at) => at >= title.from && at < title.to && isState(token));
  if (of < 0) return [];
  const before = statesBefore(tokens, title);
  const { states, to } = before.states.length > 1 ? { states: before.states, to: title.to } : readStates(tokens, of);
  if (states.length < 2) return [];
  return namesInOrder(tokens, to, states, words).map((name, at) => ({
    ...name,
    phraseFrom: at === 0 ? Math.min(before.from, title.from) : name.from,
    office: { ...office, country: countryAt(states[at]!) },
  }));
}

/** "the general secretaries of the Example Party and the Harbour Front, Ann Other and Ben Third": each of the organisation of the same place in the list. */
function namesOfOrganisations(tokens: readonly Token[], title: Title, office: Office, words: PersonWords): readonly SharedName[] {
  const of = tokens.findIndex(({ start }, at) => at >= title.from && start === office.organisation!.start);
  const { states: owners, to } = readStates(tokens, of, isOrganisation);
  // A comma parts the names from the organisations, whose list would go on with them else.
  if (of < 0 || owners.length < 2 || tokens[to]?.text !== ",") return [];
  return namesInOrder(tokens, to, owners, words).map((name, at) => ({
    ...name,
    phraseFrom: at === 0 ? title.from : name.from,
    office: withOrganisation(office, owners[at]!),
  }));
}

/** An office of which nothing tells whose it is with what another tells of that ("the President and the Secretary of the Example Union"). */
export function withOwnerOf(office: Office, owner: Office): Office {
  if (office.organisation || office.country) return office;
  const { organisation, organisationCountry, international, stateless, country } = owner;
  return { ...office, organisation, organisationCountry, international, stateless, country };
}

/** "the President and the Secretary of the Example Union, Ann Other and Ben Third": each of as many offices, every one with its article, with the name at the same place. */
function namesOfOffices(tokens: readonly Token[], { from, to, offices }: Title, words: PersonWords): readonly SharedName[] {
  const inTurn = offices.every(({ plural, relation, determined }) => !plural && !relation && determined);
  const opens = isDeterminer(tokens[from - 1]) || isDeterminer(tokens[from]);
  const rest = offices.slice(1).every(({ determined }) => determined);
  if (offices.length < 2 || !(inTurn || (opens && rest)) || tokens[to]?.text !== ",") return [];
  const names = namesInOrder(tokens, to, offices, words);
  // Of a list that goes on nobody can say who holds what.
  const joint = tokens[names.at(-1)?.to ?? -1];
  if (names.length === 0 || joint?.low === "and" || tokens[names[1]!.from - 1]?.text === ",") return [];
  const owner = offices.at(-1)!;
  return names.map((name, at) => ({
    ...name,
    phraseFrom: at === 0 ? from : name.from,
    office: withOwnerOf(offices[at]!, owner),
  }));
}

/** The names behind a title of several, each with the office as its bearer holds it; none where the title is not shared out so. */
export function namesOfTitle(tokens: readonly Token[], title: Title, words: PersonWords): readonly SharedName[] {
  if (title.offices.length > 1) return namesOfOffices(tokens, title, words);
  const office = pluralOf(title);
  if (office?.organisation) return namesOfOrganisations(tokens, title, office, words);
  return office?.country ? namesOfStates(tokens, title, office, words) : [];
}

/** "the Ministers of Energy of Fiji, Ann Other, and of Samoa, Ben Third", "the Ministers of Fiji Ann Other, Samoa Ben Third and …": the next name behind the one that ends before `at`; null where none follows. */
export function nextOfState(tokens: readonly Token[], at: number, title: Title, words: PersonWords): SharedName | null {
  const office = pluralOf(title);
  const joint = afterJoint(tokens, at);
  if (!office?.country || joint === at || office.organisation) return null;
  const of = tokens[joint]?.low === "of" ? joint + 1 : joint;
  const { states, to } = readStates(tokens, of);
  if (states.length !== 1) return null;
  // "…, the Republic of Samoa Ben Third and …"
  const from = skipHonorifics(tokens, tokens[to]?.text === "," ? to + 1 : to, words);
  const end = readName(tokens, from, words, true);
  if (
    end - from < 2 ||
    !(closers.has(tokens[end]?.text ?? ".") || tokens[end]?.low === "and" || of > joint || tokens[joint - 1]?.low === "and")
  )
    return null;
  return { from, to: end, phraseFrom: joint, office: { ...office, country: countryAt(states[0]!) } };
}
