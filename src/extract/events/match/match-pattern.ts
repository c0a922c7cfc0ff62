import type { CompiledPattern } from "../../../codebook/patterns/compile-pattern.ts";
import type { Scene } from "../scene/scene.ts";
import { matchLeft } from "./match-left.ts";
import { matchRight } from "./match-right.ts";
import { anchored, type Match, type State } from "./match-state.ts";
import { type Group, readGroupBack } from "./read-group.ts";
import { readVerb } from "./read-verb.ts";
import { readVerbGroup } from "./verb-group.ts";
import { type Matcher, matchWords } from "./walk-tokens.ts";

/** Is the participle the end of "an agreement signed …", so that it can be a passive without an auxiliary? */
function followsNoun({ elements, trigger }: CompiledPattern): boolean {
  const [noun, gap] = [elements[trigger - 2], elements[trigger - 1]];
  return gap?.kind === "gap" && (noun?.kind === "words" || noun?.kind === "slot");
}

/** Does an object begin at `at` ("the opening of", "that Fiji sign", "held talks"; but "signed the same day", "signed that day")? */
const takesObject = (
  { tokens }: Scene,
  at: number,
  { ofDays, noObjects, prepositions, auxiliaries }: Matcher["words"],
): boolean => {
  const [first, next] = [tokens[at]?.low ?? "", tokens[at + 1]];
  if (ofDays.has(next?.low ?? "")) return false;
  const { kind, capital } = tokens[at] ?? {};
  const isNoun = kind === "word" && !capital && /^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(first);
  if (isNoun && !noObjects.has(first) && !prepositions.has(first) && !auxiliaries.has(first)) return true;
  return first === "that" || (articles.has(first) && next?.kind === "word");
};
const articles: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her"]);

/** The index behind a day at `at` ("welcomed on Tuesday the plan"). */
const behindDay = ({ tokens }: Scene, at: number, { beforeDay }: Matcher["words"]): number => {
  const day = beforeDay.has(tokens[at]?.low ?? "") ? at + 1 : at;
  return tokens[day]?.kind === "day" ? day + 1 : at;
};

/** Is what is done at `at` done to whoever stands right before it, behind a comma, and to nothing before that ("at the forum, the delegation led by Fiji")? */
const isOfWhoeverIsNamed = ({ tokens }: Scene, at: number): boolean => {
  const before = tokens[at - 1];
  const named = before?.kind === "actor" && !before.attributive && !before.kinds.includes("state");
  return named && tokens[at - 2]?.low === ",";
};

/** Is the bare past form at `at` an active verb, for "and" adds it to another verb, or to whoever stands right before it ("praised the partnership and agreed", "thanked Fiji for the loan, and the two leaders agreed")? "drafted and signed" are two participles. */
function isJoined({ tokens }: Scene, at: number, { words }: Matcher): boolean {
  const [last, before] = [tokens[at - 2], tokens[at - 1]];
  if (before?.low === "and") return last?.kind === "word" && !/(?:ed|ly)$/.test(last.low) && !words.pasts.has(last.low);
  if (before?.kind !== "actor" || before.attributive) return false;
  const { from } = readGroupBack(tokens, at - 1, words);
  return tokens[words.determiners.has(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1]?.low === "and";
}

/** Does the word at `at` open its sentence ("Received at the palace was …", "Also signed were …", "Among the papers signed was …")? */
function opensSentence({ tokens }: Scene, at: number, { beforeOpening }: Matcher["words"]): boolean {
  const first = tokens[0]?.low ?? "";
  return at === 0 || (at === 1 && beforeOpening.has(first)) || (at < 8 && first === "among");
}

/** Does the phrase at `at` open its sentence? */
const opensAsPhrase = ({ tokens }: Scene, at: number, { beforeFront }: Matcher["words"]): boolean =>
  at < 6 && tokens.slice(0, at).every(({ kind, low }) => kind === "day" || beforeFront.has(low));

/** Has the sentence a word of each list that the pattern needs? It is asked of each of hundreds of patterns at every word: a call for each list would take longer than the look. */
export function hasNeeded({ met }: Scene, { needs }: CompiledPattern): boolean {
  for (let at = 0; at < needs.length; at++) if (met[needs[at]!] === 0) return false;
  return true;
}

/** Runs one pattern, of which the sentence has what it needs, from the token at `at`, which must fit its trigger. @returns null where it does not match */
export function matchPattern(scene: Scene, pattern: CompiledPattern, at: number, matcher: Matcher): Match | null {
  const trigger = pattern.elements[pattern.trigger]!;
  let form: Match["form"] = "noun";
  let auxiliaries: readonly string[] = [];
  let after = at + 1;
  if (pattern.verb) {
    const found = readVerb(scene.tokens, at, pattern, matcher.words);
    if (!found) return null;
    const inverted = pattern.voice === "inverted";
    if (inverted && !(found.bare || found.passive)) return null;
    if (inverted && !opensSentence(scene, at, matcher.words)) return null;
    const passive = pattern.voice === "passive" || (inverted && found.passive);
    if (found.passive !== passive && !(passive && found.bare && followsNoun(pattern)) && !pattern.loose) return null;
    // "The party condemned the opening of a road by Fiji": what takes an object is no passive.
    const objects = [found.to, behindDay(scene, found.to, matcher.words)];
    if (pattern.voice === "passive" && found.bare && objects.some((object) => takesObject(scene, object, matcher.words)))
      return null;
    if (pattern.voice === "passive" && found.bare && isOfWhoeverIsNamed(scene, at)) return null;
    if (found.bare && followsNoun(pattern) && isJoined(scene, at, matcher)) return null;
    form = found.form;
    auxiliaries = found.words;
    after = found.to;
  } else if (trigger.kind === "words") {
    after = matchWords(scene.tokens, at, trigger.alternatives);
    if (after === at) return null;
    auxiliaries = readVerbGroup(scene.tokens, after, matcher.words).words;
  }
  const start: State = {
    slots: new Map(),
    to: after,
    anchors: anchored({ slots: new Map(), to: at, anchors: [] }, trigger, at, matcher),
  };
  const right = matchRight(scene, pattern, pattern.trigger + 1, after, false, start, matcher);
  if (!right) return null;
  // "was signed by A while B signed for Fiji": who is named behind acts besides.
  const named = pattern.elements.slice(pattern.trigger).some((one) => one.kind === "slot" && one.role === pattern.agent);
  if (pattern.agent && (named || !right.slots.has(pattern.agent))) {
    const by = { kind: "words", alternatives: [["by"]], optional: false, tight: false } as const;
    const agent = {
      kind: "slot",
      role: pattern.agent,
      kinds: null,
      possessive: false,
      adjective: false,
      either: pattern.agentEither,
      ahead: false,
      loose: null,
    } as const;
    const rest = matchRight(scene, { ...pattern, elements: [by, agent] }, 0, after, true, right, matcher);
    // "The pact, announced on Monday, was welcomed by X": another verb's.
    const own = (group: Group): boolean =>
      !scene.tokens.slice(after, group.from).some(({ low }) => matcher.words.copulas.has(low));
    if (rest) for (const [role, group] of rest.slots) if (role !== pattern.agent || own(group)) right.slots.set(role, group);
  }
  const left = matchLeft({ scene, pattern, form, matcher }, pattern.trigger - 1, at, { ...right, to: at });
  if (!left) return null;
  if (pattern.voice === "fronted" && !opensAsPhrase(scene, left.to, matcher.words)) return null;
  const { slots, anchors } = left;
  // Nobody acts on themselves: the one who acts was read again as the one acted on.
  if (slots.has("A") && slots.get("A")!.actors[0] === slots.get("B")?.actors[0]) return null;
  return { pattern, slots, from: Math.min(left.to, at), to: right.to, trigger: at, anchors, auxiliaries, form };
}
