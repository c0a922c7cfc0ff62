import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { PatternElement } from "../../../codebook/patterns/event-pattern.ts";
import { standsAtHead } from "../../../text/leading.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";
import { leaderBehind, leaderOf } from "./leader-behind.ts";
import { ownerBefore } from "./owned-by.ts";
import { type Group, readGroup } from "./read-group.ts";
import { ends, type Matcher, SOFT, skipOne } from "./walk-tokens.ts";

/** Index of who is told behind the "with" at `at` to be at the head ("with Name at its head"); -1 where nobody is. */
function headBehind(tokens: readonly SceneToken[], at: number, { leading }: EventWords): number {
  for (let next = at + 1; next < at + 5; next++) {
    const token = tokens[next];
    if (token?.kind !== "actor" || token.attributive) continue;
    return token.kinds.includes("person") && standsAtHead(tokens, next + 1, leading) ? next : -1;
  }
  return -1;
}

/** Reads the people behind a delegation's noun at `at`: who leads it, else who sent it. */
function readDelegation(tokens: readonly SceneToken[], at: number, matcher: Matcher): Group | null {
  let sender: Group | null = null;
  for (let next = at + 1; next < Math.min(tokens.length, at + 22); next++) {
    const token = tokens[next]!;
    const low = token.low;
    if (token.kind === "word" && matcher.words.leading.led.has(low)) {
      for (let by = next + 1; by < Math.min(tokens.length, next + 8); by++) {
        if (tokens[by]!.kind === "actor" && !tokens[by]!.attributive) {
          const leader = readGroup(tokens, by, matcher.words, matcher.verbs);
          return { from: at, to: leader.to, actors: leader.actors };
        }
        if (ends(tokens[by]!, matcher)) break;
      }
      break;
    }
    const head = token.low === "with" ? headBehind(tokens, next, matcher.words) : -1;
    if (head > 0) return { from: at, to: head + 1, actors: [head] };
    if (token.kind === "actor" && !token.attributive && !sender) {
      if (!tokens.slice(Math.max(at, next - 5), next).some((other) => matcher.words.senders.has(other.low))) return null;
      const list = readGroup(tokens, next, matcher.words, matcher.verbs);
      sender = { from: at, to: list.to, actors: list.actors };
      next = list.to - 1;
      continue;
    }
    // "a group of Egyptian members of parliament": the country.
    if (token.kind === "actor" && token.attributive && !token.possessive && !sender && tokens[next - 1]!.low === "of") {
      sender = { from: at, to: next + 1, actors: [next] };
      continue;
    }
    // "a delegation of the assembly of Estonia, headed by …"
    if (sender && token.kind === "actor" && tokens[next - 1]!.low === "of") continue;
    if (sender && !isMark(token, ",") && token.kind !== "word") break;
    if (ends(token, matcher) || isMark(token, ".")) break;
  }
  return sender;
}

/** Words behind which a list of actors is no subject. */
const governing = new Set(["of", "between", "among", "by", "from", "involving", "including"]);

function governed(tokens: readonly SceneToken[], at: number, words: EventWords): boolean {
  let before = ownerBefore(tokens, at, words) - 1;
  while (["the", "its", "his", "her", "their", "both"].includes(tokens[before]?.low ?? "")) before--;
  return governing.has(tokens[before]?.low ?? "");
}

const none: ReadonlySet<string> = new Set();

/** Does the slot take an actor of this kind? An undecided one is taken. */
export const takes = ({ kinds }: PatternElement & { kind: "slot" }, token: SceneToken): boolean =>
  token.place !== null && token.actor === null
    ? kinds?.has("place") === true
    : kinds === null ||
      kinds.has("any") ||
      (token.nameless && kinds.has("office")) ||
      token.kinds.length === 0 ||
      token.kinds.some((kind) => kinds.has(kind));

/** Does a slot of people take the delegation of a party, body or union at `at`: by its noun ("a delegation of the party"), or as somebody is told to lead it? */
function takesDelegation(
  tokens: readonly SceneToken[],
  at: number,
  { kinds }: PatternElement & { kind: "slot" },
  { words, verbs }: Matcher,
): boolean {
  const { office, attributive } = tokens[at]!;
  if (kinds === null || attributive) return false;
  if (kinds.has("group") && office.some((word) => words.delegations.has(word))) return true;
  return kinds.has("person") && leaderBehind(tokens, at + 1, words, verbs) !== null;
}

/** The tokens as the slot sees them: towns are actors where it takes places. */
export const tokensFor = (scene: Scene, { kinds }: PatternElement & { kind: "slot" }): readonly SceneToken[] =>
  kinds?.has("place") ? scene.parties : scene.tokens;

/** Does the token name a town or country that may be where somebody goes? */
export const isDestination = ({ kind, place, town }: SceneToken): boolean =>
  (kind === "place" && place?.kind !== "water") || town !== null || (kind === "actor" && place !== null);

/** Does another verb with whom it acts on begin at `at` ("received the boats and thanked Japan")? */
const goesOnWithVerb = (tokens: readonly SceneToken[], at: number, { words, verbs }: Matcher): boolean => {
  const [and, verb, whom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    (and?.low === "and" || isMark(and, ",")) &&
    verb?.kind === "word" &&
    verbs.has(verb.low) &&
    (/ed$/.test(verb.low) || words.pasts.has(verb.low)) &&
    whom?.kind === "actor"
  );
};

/** Does the actor at `at` act with the verb right behind, told of the plural noun right before ("the goals Fiji announced")? */
const actsBehindNoun = (tokens: readonly SceneToken[], at: number, { words }: Matcher): boolean => {
  const [noun, actor, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isPlural = noun?.kind === "word" && !noun.capital && /^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(noun.low);
  const isPast = verb?.kind === "word" && (/[a-z]{2}ed$/.test(verb.low) || words.pasts.has(verb.low));
  return isPlural && actor?.kind === "actor" && !actor.attributive && isPast;
};

/** Fills a slot from `at` on, to the right. @returns the group, null where nobody stands there */
export function readSlot(
  tokens: readonly SceneToken[],
  at: number,
  slot: PatternElement & { kind: "slot" },
  matcher: Matcher,
): Group | null {
  const fits = (index: number): boolean => takes(slot, tokens[index]!) || takesDelegation(tokens, index, slot, matcher);
  let next = at;
  for (let skipped = 0; skipped <= SOFT; skipped++) {
    const token = tokens[next];
    if (!token) return null;
    if (slot.role === "amount" && token.kind === "amount") return { from: next, to: next + 1, actors: [next] };
    // "a trade union delegation led by Name": who leads it acts for it.
    if (token.kind === "actor" && !token.possessive && matcher.words.delegations.has(tokens[next + 1]?.low ?? "")) {
      const led = slot.role === "A" || slot.role === "B" ? readDelegation(tokens, next + 1, matcher) : null;
      if (led && tokens[led.actors[0]!]!.kinds.includes("person")) return led;
    }
    // "reached the goals Fiji announced": who acts in a clause of their own is not whom the verb leads to.
    if (next > at && actsBehindNoun(tokens, next, matcher)) return null;
    if (slot.role === "place" || slot.role === "host") {
      if (isDestination(token)) return { from: next, to: next + 1, actors: [next] };
    }
    if (token.kind === "actor" && slot.role !== "amount" && slot.role !== "place" && fits(next)) {
      const owns = slot.possessive || (slot.either && token.possessive);
      if (slot.adjective ? token.attributive : owns ? token.possessive : !token.attributive) {
        const list = owns
          ? { from: next, to: next + 1, actors: [next] }
          : readGroup(
              tokens,
              next,
              matcher.words,
              slot.role === "all" ? none : matcher.verbs,
              governed(tokens, next, matcher.words),
            );
        // A possessive list's end ("Kenya's and Uganda's ministers") is no list of actors.
        return owns || slot.role === "all" ? list : leaderOf(tokens, list, matcher.words, matcher.verbs);
      }
      if (token.possessive && matcher.words.delegations.has(tokens[next + 1]?.low ?? ""))
        return { from: next, to: next + 2, actors: [next] };
    }
    if (token.kind === "word" && matcher.words.delegations.has(token.low) && (slot.role === "A" || slot.role === "B")) {
      const behind = readDelegation(tokens, next, matcher);
      if (behind) return behind;
      // "the Chinese delegation": the country.
      const before = tokens[next - 1];
      if (before?.kind === "actor" && before.attributive) return { from: next - 1, to: next + 1, actors: [next - 1] };
      return null;
    }
    if (next > at && goesOnWithVerb(tokens, next, matcher)) return null;
    // "the people and Government of Chad": who stands behind them; "the twin town of Lviv".
    const goesOn = slot.role === "place" || slot.role === "host" ? matcher.words.placing : matcher.words.peoples;
    const behindPeople = token.low === "of" && next > at && goesOn.has(tokens[next - 1]!.low);
    const after = behindPeople ? next + 1 : skipOne(tokens, next, matcher);
    if (after === next) return null;
    next = after;
  }
  return null;
}
