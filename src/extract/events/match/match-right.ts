import type { CompiledPattern } from "../../../codebook/patterns/compile-pattern.ts";
import type { Scene } from "../scene/scene.ts";
import { subjectAhead } from "./find-subject.ts";
import { isMark } from "./is-mark.ts";
import { anchored, canBePreposition, type State } from "./match-state.ts";
import type { Group } from "./read-group.ts";
import { readSlot, takes, tokensFor } from "./read-slot.ts";
import { ends, isForm, LOOSE, type Matcher, matchWords, SOFT, skipOne } from "./walk-tokens.ts";

/** Is the actor the one who told of it ("…, its Foreign Ministry announced on 24 May"), behind whom nothing more of the event stands? */
const tellsIt = (tokens: Scene["tokens"], { from, to }: Group, { words }: Matcher): boolean =>
  isMark(tokens[words.determiners.has(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1], ",") &&
  tokens[to]?.kind === "word" &&
  words.speech.has(tokens[to]!.low);

/** Is the "of" that of a set phrase's noun right before it ("a visit at the invitation of X")? */
const isBorrowed = (tokens: Scene["tokens"], at: number, { words }: Matcher): boolean =>
  tokens[at]!.low === "of" && words.ofPhrases.has(tokens[at - 1]!.low);

/** So many tokens of a day or place stand between a participle and its "by" ("donated in May by X"). */
const TO_BY = 4;

/** Index before the day and place that end at `at`. */
function beforeWhen(tokens: Scene["tokens"], at: number, { words }: Matcher): number {
  let before = at;
  while (at - before < TO_BY && (tokens[before]?.kind === "day" || tokens[before]?.kind === "place")) {
    before--;
    if (words.prepositions.has(tokens[before]?.low ?? "")) before--;
  }
  return before;
}

/**
 * Is the "by" that of another participle before it ("donated under the accord signed by X")? One that "and" adds shares it ("donated and flown in by X").
 * @param own where what was matched so far stands; without it only the word right before the "by" is looked at
 */
export function isOfAnother(tokens: Scene["tokens"], at: number, matcher: Matcher, own?: readonly number[]): boolean {
  if (tokens[at]!.low !== "by") return false;
  const { words, verbs } = matcher;
  const last = own ? beforeWhen(tokens, at - 1, matcher) : at - 1;
  const [joined, before] = [tokens[last - 1], tokens[last]];
  return (
    before?.kind === "word" &&
    !own?.includes(last) &&
    verbs.has(before.low) &&
    (/ed$/.test(before.low) || words.pasts.has(before.low)) &&
    !["and", "or", ","].includes(joined?.low ?? "") &&
    (!own || !words.auxiliaries.has(joined?.low ?? "")) &&
    !/ly$/.test(joined?.low ?? "")
  );
}

/** Does somebody act with the verb at `at` ("A and B signed")? */
const acts = (tokens: Scene["tokens"], at: number, { words, verbs }: Matcher): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  return (
    token.kind === "word" &&
    verbs.has(token.low) &&
    !words.auxiliaries.has(token.low) &&
    (/ed$/.test(token.low) || words.pasts.has(token.low)) &&
    before?.kind === "actor" &&
    !before.attributive &&
    !words.relatives.has(before.low)
  );
};

const joinsClause: ReadonlySet<string> = new Set(["and", "but", "while", "whereas"]);

/** Does somebody who acts with a verb of their own begin another clause ("Tonga condemned the raid and Fiji rejected the ruling")? */
const opensClause = (tokens: Scene["tokens"], { from, to }: Group, matcher: Matcher): boolean => {
  const before = matcher.words.determiners.has(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1;
  return joinsClause.has(tokens[before]?.low ?? "") && tokens[to] !== undefined && acts(tokens, to, matcher);
};

/** Does a second verb with an object of its own, or one that is done later, stand at `at` ("to meet him and settle the fees", "met him and then flew to")? What is behind it is not the first one's. */
const joinsVerb = (tokens: Scene["tokens"], at: number, { words, verbs }: Matcher): boolean => {
  if (tokens[at]?.low !== "and") return false;
  const later = words.later.has(tokens[at + 1]?.low ?? "");
  const from = later ? at + 2 : at + 1;
  const [verb, object] = [tokens[from], tokens[from + 1]];
  if (verb?.kind !== "word" || !verbs.has(verb.low) || words.auxiliaries.has(verb.low)) return false;
  if (later) return /ed$/.test(verb.low) || words.pasts.has(verb.low);
  return object?.kind === "word" && words.determiners.has(object.low);
};

/** Does the main clause open at `at`, behind a participle phrase and its comma, with somebody who acts ("After meeting A in Suva on Tuesday, B flew to Lomé for talks with C")? */
const opensMain = (tokens: Scene["tokens"], at: number, matcher: Matcher): boolean =>
  acts(tokens, at, matcher) && isMark(tokens[matcher.words.determiners.has(tokens[at - 2]?.low ?? "") ? at - 3 : at - 2], ",");

/** Does the main clause open with whoever acts there, behind a clause of time that the sentence begins with ("As the ministers met in Suva, Kenya sent tents")? */
const closesTime = (tokens: Scene["tokens"], { to }: Group, matcher: Matcher): boolean =>
  (matcher.words.barriers.has(tokens[0]!.low) || matcher.words.openingTime.has(tokens[0]!.low)) &&
  tokens[to] !== undefined &&
  opensMain(tokens, to, matcher);

/** Does the comma at `at` close the aside whose verb is the pattern's own ("Fiji, rejecting the ruling, signed a pact with")? */
function closesAside(tokens: Scene["tokens"], at: number, { anchors: [own] }: State, { words, verbs }: Matcher): boolean {
  if (own === undefined || !isMark(tokens[at], ",") || !/ing$/.test(tokens[own]!.low) || !isMark(tokens[own - 1], ","))
    return false;
  const { kind, low } = tokens[at + 1] ?? {};
  return kind === "word" && (words.auxiliaries.has(low!) || (verbs.has(low!) && (/ed$/.test(low!) || words.pasts.has(low!))));
}

/** So many tokens has a clause between two commas that is passed over. */
const ASIDE = 16;

/** Index behind ", whose theme is trade," at its pronoun; `at` where no such clause stands there. */
function behindAside(tokens: Scene["tokens"], at: number, { words }: Matcher): number {
  if (tokens[at]?.kind !== "word" || !words.clauses.has(tokens[at]!.low) || !isMark(tokens[at - 1], ",")) return at;
  for (let next = at + 1; next < Math.min(tokens.length, at + ASIDE); next++) {
    if (isMark(tokens[next], ";:—.")) return at;
    // Behind the clause what it was told of goes on, and nobody else acts.
    if (isMark(tokens[next], ",")) return tokens[next + 1]?.kind === "word" && tokens[next + 1]?.low !== "and" ? next + 1 : at;
  }
  return at;
}

/** Does a comma lead to something else ("as a basis for talks, a draft treaty with …")? */
const addsAnother = (tokens: Scene["tokens"], at: number): boolean =>
  isMark(tokens[at], ",") && ["a", "an"].includes(tokens[at + 1]?.low ?? "");

/** Prepositions behind which those stand whom something is done to. */
const leading: ReadonlySet<string> = new Set(["to", "with"]);

/**
 * Do words for others than those whom the scene knows stand right behind the preposition before `at` ("wrote to dockers asking them to stop the ships to Fiji")? Then nobody
 * behind a later one is meant.
 */
const leadsToOthers = (tokens: Scene["tokens"], at: number, { words, verbs }: Matcher): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!leading.has(before?.low ?? "")) return false;
  if (token?.kind === "actor")
    return !token.attributive && token.kinds.length > 0 && token.kinds.every((kind) => kind === "group");
  if (token?.kind !== "word" || token.capital) return false;
  const noun = words.determiners.has(token.low) ? tokens[at + 1] : token;
  return noun?.kind === "word" && !verbs.has(noun.low) && !words.prepositions.has(noun.low) && !words.auxiliaries.has(noun.low);
};

/** Does the pattern's noun stand here again, whose the preposition behind it is ("the trip follows the visit of Name to Fiji")? */
const isNounAgain = (tokens: Scene["tokens"], at: number, { elements: [first] }: CompiledPattern): boolean =>
  first?.kind === "words" && matchWords(tokens, at, first.alternatives) > at;

/** Those of a side whom a wording names twice ("signed by A while B signed for Fiji"). */
function besides(known: Group | undefined, found: Group): Group {
  if (!known || (known.to > found.from && found.to > known.from)) return found;
  const [first, next] = known.from < found.from ? [known, found] : [found, known];
  return { from: first.from, to: next.to, actors: [...first.actors, ...next.actors] };
}

/** Matches the elements from `index` on against the tokens from `at` on. */
export function matchRight(
  scene: Scene,
  pattern: CompiledPattern,
  index: number,
  at: number,
  loose: boolean,
  state: State,
  matcher: Matcher,
): State | null {
  const { tokens } = scene;
  const element = pattern.elements[index];
  if (!element) return { ...state, to: Math.max(state.to, at) };
  if (element.kind === "gap") return matchRight(scene, pattern, index + 1, at, true, state, matcher);
  if (element.kind === "slot" && element.ahead) {
    const group = subjectAhead(tokensFor(scene, element), at, matcher.words, matcher.verbs);
    if (!group || !takes(element, tokens[group.actors[0]!]!)) return null;
    const slots = new Map(state.slots).set(element.role, group);
    return matchRight(scene, pattern, index + 1, group.to, false, { ...state, slots }, matcher);
  }
  if (element.kind === "slot") {
    for (let next = at, tried = 0; tried <= (loose ? LOOSE : 0) && next < tokens.length; tried++, next++) {
      const group = readSlot(tokensFor(scene, element), next, element, matcher);
      if (group && (tellsIt(tokens, group, matcher) || (group.from > at && opensClause(tokens, group, matcher)))) break;
      if (group && group.from > at && closesTime(tokens, group, matcher)) break;
      if (group) {
        const slots = new Map(state.slots).set(element.role, besides(state.slots.get(element.role), group));
        const anchors = element.role === "amount" ? [...state.anchors, group.from] : state.anchors;
        const found = matchRight(scene, pattern, index + 1, group.to, false, { slots, to: group.to, anchors }, matcher);
        if (found) return found;
      }
      if (ends(tokens[next]!, matcher) || closesAside(tokens, next, state, matcher)) break;
    }
    return null;
  }
  const preposition = element.kind === "words" && canBePreposition(element.alternatives, matcher.words);
  const beyond = pattern.elements[index + 1]?.kind === "gap" ? index + 2 : index + 1;
  const leads = preposition && pattern.elements[beyond]?.kind === "slot";
  const tight = element.kind === "words" && element.tight;
  // "congratulated Fiji on the accord with Malta": what may be missing is not sought further on.
  const near = element.kind === "words" && element.optional;
  const reach = tight ? 2 : loose || (preposition && !near) ? LOOSE : SOFT;
  const roams = reach === LOOSE && !tight;
  // "After the talks A and B signed a plan between the parties": behind a noun somebody who acts begins another clause.
  const ofNoun = pattern.verb === null && preposition;
  for (let next = at, tried = 0; tried <= reach && next < tokens.length; tried++) {
    const after =
      element.kind === "words" ? matchWords(tokens, next, element.alternatives) : isForm(tokens[next], element) ? next + 1 : next;
    // "held talks on April 28 with": a preposition that leads to a day leads to nobody.
    const toDay = leads && tokens[after]?.kind === "day" && matcher.words.prepositions.has(tokens[after - 1]?.low ?? "");
    const borrowed =
      toDay || (tried > 0 && (isBorrowed(tokens, next, matcher) || isOfAnother(tokens, next, matcher, state.anchors)));
    if (after > next && !borrowed) {
      const anchors = anchored(state, element, next, matcher);
      const found = matchRight(scene, pattern, index + 1, after, false, { ...state, to: after, anchors }, matcher);
      if (found) return found;
      const slot = pattern.elements[index + 1];
      if (tried === 0 && slot?.kind === "slot" && slot.role === "B" && leadsToOthers(tokens, after, matcher)) break;
    }
    if (tight) {
      const token = tokens[next];
      const adverb =
        token?.kind === "day" ||
        // "asked her colleague, Name, to Suva"
        (isMark(token, ",") && tokens[next - 1]?.kind === "actor") ||
        (["on", "since", "until", "from"].includes(token?.low ?? "") && tokens[next + 1]?.kind === "day") ||
        (token?.kind === "word" && (/ly$/.test(token.low) || token.low === "now" || token.low === "back"));
      if (!adverb) break;
      next++;
      continue;
    }
    if (roams) {
      const behind = behindAside(tokens, next, matcher);
      if (behind > next) {
        next = behind;
        continue;
      }
      if (
        ends(tokens[next]!, matcher) ||
        closesAside(tokens, next, state, matcher) ||
        (ofNoun && (acts(tokens, next, matcher) || isNounAgain(tokens, next, pattern))) ||
        (pattern.verb === null ? addsAnother(tokens, next) : joinsVerb(tokens, next, matcher) || opensMain(tokens, next, matcher))
      )
        break;
      next++;
    } else {
      const skipped = skipOne(tokens, next, matcher);
      if (skipped === next) break;
      next = skipped;
    }
  }
  return element.kind === "words" && element.optional ? matchRight(scene, pattern, index + 1, at, loose, state, matcher) : null;
}
