import type { PersonWords } from "../../authority/person-words.ts";
import { isDeterminer, skipHonorifics } from "./lexicon.ts";
import { readName } from "./read-name.ts";
import type { Office, Title } from "./read-office.ts";
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

/** The states that are listed from `at` on ("Fiji, Samoa and Tonga"), and the index behind them. */
function readStates(tokens: readonly Token[], at: number): { readonly states: readonly Token[]; readonly to: number } {
  const states: Token[] = [];
  let to = at;
  for (let next = isDeterminer(tokens[at]) ? at + 1 : at; isState(tokens[next]); ) {
    const { cover } = tokens[next]!;
    states.push(tokens[next]!);
    while (tokens[next]?.cover === cover) next++;
    to = next;
    next = afterJoint(tokens, next);
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

/** "the foreign ministers of Fiji and Samoa, Ann Other and Ben Third", "the Fijian and Samoan foreign ministers, …": as many names as states, in their order; none where they do not match. */
export function namesOfStates(tokens: readonly Token[], title: Title, words: PersonWords): readonly SharedName[] {
  const office = pluralOf(title);
  const of = office?.country ? tokens.findIndex((token, at) => at >= title.from && at < title.to && isState(token)) : -1;
  if (!office || of < 0 || office.organisation) return [];
  const before = statesBefore(tokens, title);
  const { states, to } = before.states.length > 1 ? { states: before.states, to: title.to } : readStates(tokens, of);
  if (states.length < 2) return [];
  const names: SharedName[] = [];
  for (let next = to; names.length < states.length; ) {
    const from = skipHonorifics(tokens, afterJoint(tokens, next), words);
    // "the Ministers of Fiji and Samoa Ann Other and Ben Third"
    const end = from === next && names.length > 0 ? from : readName(tokens, from, words, true);
    const state = states[names.length]!;
    if (end - from < 2) return [];
    names.push({
      from,
      to: end,
      phraseFrom: names.length === 0 ? Math.min(before.from, title.from) : from,
      office: { ...office, country: countryAt(state) },
    });
    next = end;
  }
  return names;
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
