import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";
import { withoutNamedGroup } from "./named-in-apposition.ts";
import { isOwner, ownerBefore } from "./owned-by.ts";

/** Actors side by side ("the Minister, the Governor and Ms. X"), as indexes of tokens; `from`–`to` is the stretch, `to` exclusive. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly actors: readonly number[];
}

const MOST = 24;
/** Index after "and", "as well as" … at `at`; `at` where none stands. */
function afterJoin(tokens: readonly SceneToken[], at: number): number {
  const low = tokens[at]?.low;
  if (low === "and" || low === "&" || low === "plus") return at + 1;
  if (low === "as" && tokens[at + 1]?.low === "well" && tokens[at + 2]?.low === "as") return at + 3;
  if ((low === "along" || low === "together") && tokens[at + 1]?.low === "with") return at + 2;
  return at;
}

/** How many words may stand between a preposition and the first name of a list ("with the French Foreign Minister, Name"). */
const GOVERNED = 5;
const meanwhile = new Set(["then", "also", "later", "separately"]);

/** The preposition that a list of names at `at` stands behind; null where none does. */
function openerOf(tokens: readonly SceneToken[], at: number, { prepositions }: EventWords): string | null {
  for (let before = at - 1; before >= at - GOVERNED; before--) {
    const token = tokens[before];
    if (token?.kind === "actor" && token.attributive) continue;
    if (token?.kind !== "word") return null;
    if (prepositions.has(token.low)) return token.low;
  }
  return null;
}

/** Index after the list's own preposition where it is said again ("with A and then with B"), or `at`. */
function afterAgain(tokens: readonly SceneToken[], at: number, opener: string | null): number {
  const from = meanwhile.has(tokens[at]?.low ?? "") ? at + 1 : at;
  return opener !== null && tokens[from]?.kind === "word" && tokens[from]!.low === opener ? from + 1 : at;
}

/** Index after what may stand before the next name of a list: articles, adjectives, a description ending in a mark. */
function afterLead(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  let next = at;
  while (
    next < at + 5 &&
    (isOwner(tokens, next, words) ||
      (tokens[next]?.kind === "word" &&
        !words.prepositions.has(tokens[next]!.low) &&
        !words.barriers.has(tokens[next]!.low) &&
        !words.auxiliaries.has(tokens[next]!.low)))
  )
    next++;
  return tokens[next]?.kind === "actor" ? next : at;
}

/** Index after a stretch in brackets that opens at `at`. */
export function afterBrackets(tokens: readonly SceneToken[], at: number): number {
  if (!isMark(tokens[at], "(")) return at;
  for (let next = at + 1; next < Math.min(tokens.length, at + 20); next++) if (isMark(tokens[next], ")")) return next + 1;
  return at;
}

const isLand = ({ kind, kinds }: SceneToken): boolean =>
  kind === "place" || (kind === "actor" && kinds.every((one) => one === "state" || one === "territory"));

/** Who may sit somewhere. */
const mayLie = ({ kinds }: SceneToken): boolean => kinds.includes("body") || kinds.includes("person");

/** Index of the house before the land or town at `at` in which it sits ("the Embassy in Laos and the Society"); `at` where none does. */
const beforeSeat = (tokens: readonly SceneToken[], at: number): number => {
  const [house, link, seat] = tokens.slice(Math.max(0, at - 2), at + 1);
  return seat && isLand(seat) && link?.low === "in" && house?.kind === "actor" && mayLie(house) ? at - 2 : at;
};

/** Does a participle or adjective stand there between "his" and whom it tells of ("his visiting Fijian colleague")? */
const isDescribed = (tokens: readonly SceneToken[], at: number, { owned: owners }: EventWords): boolean =>
  tokens[at]?.kind === "word" &&
  /(?:[a-z]{2}ing|[a-z]{2}ed|ly|al)$/.test(tokens[at]!.low) &&
  owners.has(tokens[at - 1]?.low ?? "");

/** Index after the land or town in which a house sits ("the Embassy in Laos and the Society"), where the list goes on behind it with somebody; `at` where it does not. */
function afterSeat(tokens: readonly SceneToken[], house: number, at: number): number {
  const [link, seat, join] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!mayLie(tokens[house]!)) return at;
  if (!(link?.low === "in" || link?.low === "to") || !seat || !isLand(seat) || !(join?.low === "and" || isMark(join, ",")))
    return at;
  const behind = tokens.slice(at + 3, at + 6).find(({ kind }) => kind !== "word");
  return behind?.kind === "actor" && !behind.attributive && !isLand(behind) ? at + 2 : at;
}

/** Does a verb of its own follow, so that what was read as the last of a list begins a new clause? */
export function verbFollows(tokens: readonly SceneToken[], at: number, words: EventWords, verbs: ReadonlySet<string>): boolean {
  // "received A and B separately on Monday" has no verb there; "A and B separately signed" has one.
  const next = tokens[at]?.kind === "word" && /[a-z]{3}ly$/.test(tokens[at]!.low) ? tokens[at + 1] : tokens[at];
  return (
    next?.kind === "word" &&
    !next.capital &&
    (words.auxiliaries.has(next.low) || words.speech.has(next.low) || verbs.has(next.low)) &&
    next.low !== "to" &&
    next.low !== "first" &&
    next.low !== "today" &&
    next.low !== "yesterday" &&
    !next.here &&
    next.low !== "later"
  );
}

/** "dismissed A and appointed B": does a second verb begin at `at`, whose object is no more of the list? */
const acts = (token: SceneToken | undefined, { pasts, auxiliaries }: EventWords, verbs: ReadonlySet<string>): boolean =>
  token?.kind === "word" &&
  !token.capital &&
  verbs.has(token.low) &&
  !auxiliaries.has(token.low) &&
  (/[a-z]{2}ed$/.test(token.low) || pasts.has(token.low));

/** Behind "called on A and" a participle may tell what kind of B that is ("retired General B"), but not "met B" or "received the Governor". */
const isDeed = (tokens: readonly SceneToken[], at: number, { pasts, determiners }: EventWords): boolean =>
  pasts.has(tokens[at]!.low) || determiners.has(tokens[at + 1]?.low ?? "");

/** Does an actor only speak again of several who were told before ("the two men", "they")? Such a one begins a clause of its own, and no list goes on with it. */
const speaksAgain = (token: SceneToken): boolean =>
  token.actor !== null && token.actor.form === "collective" && token.kinds.length > 1;

/** Reads the list of actors that begins at the actor `at`; no verb behind a `closed` one is its last actor's ("the text of Tunisia and Senegal was read"). */
export function readGroup(
  tokens: readonly SceneToken[],
  at: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
  closed = false,
): Group {
  const actors = [at];
  const opener = openerOf(tokens, at, words);
  let pending: number[] = [];
  let to = at + 1;
  let next = afterSeat(tokens, at, afterBrackets(tokens, at + 1));
  while (actors.length + pending.length < MOST) {
    // "A, Minister of X; B, Minister of Y; and C": where titles have commas, names are parted by semicolons.
    const comma = isMark(tokens[next], ",") || isMark(tokens[next], ";");
    const joined = afterJoin(tokens, comma ? next + 1 : next);
    const linked = joined > (comma ? next + 1 : next);
    if (!comma && !linked) break;
    // "the Fijian government, people and the Union of Farmers"
    if (comma && !linked && words.peoples.has(tokens[joined]?.low ?? "")) {
      const [behind, further] = [tokens[joined + 1], tokens[joined + 2]];
      if (isMark(behind, ",") || (behind?.low === "and" && further?.low !== "of")) {
        next = joined + 1;
        continue;
      }
    }
    if (linked && acts(tokens[joined], words, verbs) && (opener === null || opener === "of" || isDeed(tokens, joined, words)))
      break;
    const lead = afterLead(tokens, afterAgain(tokens, joined, opener), words);
    const token = tokens[lead];
    if (token?.kind !== "actor" || (token.attributive && !isMark(tokens[lead + 1], ",") && tokens[lead + 1]?.low !== "and"))
      break;
    if (linked && !closed && verbFollows(tokens, lead + 1, words, verbs)) break;
    if (speaksAgain(token)) break;
    pending.push(lead);
    next = afterSeat(tokens, lead, afterBrackets(tokens, lead + 1));
    if (linked) {
      actors.push(...pending);
      pending = [];
      to = next;
      if (comma && !isMark(tokens[next], ",")) break;
    }
  }
  return { from: at, to, actors: withoutNamedGroup(tokens, actors) };
}

/** Reads the list of actors that ends with the actor `at`. */
export function readGroupBack(tokens: readonly SceneToken[], at: number, words: EventWords): Group {
  const { namedBehind, atPresent } = words;
  const actors = [at];
  if (speaksAgain(tokens[at]!)) return { from: at, to: at + 1, actors };
  let from = at;
  let linked = false;
  for (let first = at; actors.length < MOST; ) {
    let before = ownerBefore(tokens, first, words) - 1;
    // A description before the name: "and his deputy, Name", "and her visiting Fijian colleague, Name".
    while (
      before > first - 5 &&
      (isOwner(tokens, before, words) ||
        isDescribed(tokens, before, words) ||
        (tokens[before]?.kind === "word" &&
          !["and", "&", "with", "as"].includes(tokens[before]!.low) &&
          (tokens[before]!.capital ||
            ["the", "his", "her", "their", "its", "of", "a"].includes(tokens[before]!.low) ||
            atPresent.has(tokens[before]!.low) ||
            (before === first - 1 && namedBehind.has(tokens[before]!.low)))))
    )
      before--;
    // "delegations from Fiji and from Tonga met"
    const again =
      tokens[before]?.kind === "word" && tokens[before - 1]?.low === "and" && !tokens[before]!.capital ? tokens[before]!.low : "";
    if (again !== "") before--;
    const join = tokens[before]?.low;
    const isJoin =
      join === "and" || join === "&" || (join === "with" && ["along", "together"].includes(tokens[before - 1]?.low ?? ""));
    if (isJoin) {
      linked = true;
      before -= join === "with" ? 2 : 1;
      if (isMark(tokens[before], ",")) before--;
    } else if (linked && join === ",") before--;
    else break;
    if (isMark(tokens[before], ")")) while (before > 0 && !isMark(tokens[before], "(")) before--;
    if (isMark(tokens[before], "(")) before--;
    before = beforeSeat(tokens, before);
    const token = tokens[before];
    if (token?.kind !== "actor" || (token.attributive && !token.possessive && token.actor?.form !== "demonym")) break;
    if (token.possessive) break;
    if (again !== "" && !tokens.slice(Math.max(0, before - 4), before).some(({ kind, low }) => kind === "word" && low === again))
      break;
    actors.unshift(before);
    first = before;
    from = before;
  }
  if (linked) return { from, to: at + 1, actors: withoutNamedGroup(tokens, actors) };
  const opening = opensWithStates(tokens, at, words);
  if (opening < 0) return { from: at, to: at + 1, actors: [at] };
  return {
    from: opening,
    to: at + 1,
    actors: tokens.slice(opening, at + 1).flatMap(({ kind }, next) => (kind === "actor" ? [opening + next] : [])),
  };
}

/** Words between a name and the comma behind what it is the owner of. */
const SAID_OF = 4;

/** "UNHCR, the United Nations refugee agency, has …": does a name between commas, with nouns behind it, only tell what the one before it is? */
function isSaidOf(tokens: readonly SceneToken[], at: number): boolean {
  if (tokens[at - 1]?.low !== "the" || !isMark(tokens[at - 2], ",")) return false;
  let next = at + 1;
  while (next < at + SAID_OF && tokens[next]?.kind === "word" && !tokens[next]!.capital) next++;
  return next > at + 1 && isMark(tokens[next], ",");
}

/** Kinds that stand side by side there. */
const sides: ReadonlySet<string> = new Set(["state", "igo", "party", "body", "organisation"]);

/** "Kenya, Uganda sign pact", "Kenya, Togo, Uganda sign pact": where the states, or two persons, side by side at the beginning of a headline or sentence begin, -1 where it is one alone. */
function opensWithStates(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  const isState = (token: SceneToken | undefined): boolean =>
    token?.kind === "actor" && !token.possessive && token.kinds.some((kind) => sides.has(kind));
  // "Minister Lima, Tongan Envoy Vaka to discuss tuna"
  const isPerson = (token: SceneToken | undefined): boolean => token?.kind === "actor" && token.kinds.includes("person");
  const owner = isOwner(tokens, at - 1, words) ? at - 1 : at;
  if (isPerson(tokens[at]) && isMark(tokens[owner - 1], ",") && isPerson(tokens[owner - 2])) {
    if (owner === 2) return 0;
    if (owner === 3 && isOwner(tokens, 0, words)) return 1;
  }
  if (!isState(tokens[at]) || isSaidOf(tokens, at)) return -1;
  /** "the African Union, the Republic of Kenya": the article before a name. */
  const fromThe = (name: number): number => (tokens[name - 1]?.low === "the" ? name - 1 : name);
  let first = at;
  for (;;) {
    const comma = fromThe(first) - 1;
    if (!isMark(tokens[comma], ",") || !isState(tokens[comma - 1]) || tokens[comma - 1]!.attributive) break;
    first = comma - 1;
  }
  return first < at && (fromThe(first) === 0 || tokens[fromThe(first) - 1]!.kind === "mark") ? first : -1;
}
