import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { type Group, readGroup, readGroupBack } from "./read-group.ts";
import { skipLeft } from "./skip-left.ts";

/** Words between "to" and the noun of what is done ("to pay a friendly visit"). */
const TO_NOUN = 6;
/** Words between a verb and the infinitive of its object ("called on Kenya, its neighbour, on Monday to …"). */
const TO_INFINITIVE = 30;
/** Words between such a verb and its object ("called on the", "appealed here on Monday to the"). */
const TO_OBJECT = 8;
/** Words between what is asked and who is asked ("a request from the Sultan of Oman to …"). */
const TO_ASKED = 12;

/** Index of the "to" of an infinitive in which the word at `at` stands; -1 where it stands in none. */
function infinitiveAt(tokens: readonly SceneToken[], at: number, { auxiliaries }: EventWords): number {
  for (let next = at - 1; next >= Math.max(0, at - TO_NOUN); next--) {
    const token = tokens[next]!;
    if (token.low === "to") return tokens[next + 1]?.kind === "word" && !auxiliaries.has(tokens[next - 1]?.low ?? "") ? next : -1;
    if (token.kind !== "word" || token.capital) return -1;
  }
  return -1;
}

/** Whoever stands right before the "to" of an infinitive, asked to do it by a noun: in "a request from Oman to Fiji to sign" Fiji. */
function askedByNoun(tokens: readonly SceneToken[], to: number, words: EventWords): Group | null {
  const last = tokens[to - 1];
  if (last?.kind !== "actor" || last.attributive) return null;
  const asked = readGroupBack(tokens, to - 1, words);
  let before = asked.from - 1;
  while (words.determiners.has(tokens[before]?.low ?? "") || tokens[before]?.attributive) before--;
  if (tokens[before]?.low !== "to") return null;
  for (let next = before - 1; next >= Math.max(0, before - TO_ASKED); next--) {
    const { kind, low } = tokens[next]!;
    if (kind === "mark") return null;
    if (words.askedByNouns.has(low)) return asked;
  }
  return null;
}

/** Words between "to" and whom an invitation is to ("to the visiting"). */
const TO_GUEST = 3;

/** Whom the invitation at `noun` is to, behind commas or before it ("an invitation from Fiji's Premier, Ana Lima, to Tonga to attend", "conveyed to Tonga an invitation to attend"). */
function guestOf(
  tokens: readonly SceneToken[],
  noun: number,
  to: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
): Group | null {
  for (let next = to - 1; next > noun; next--) {
    if (tokens[next]!.low !== "to" && tokens[next]!.low !== "for") continue;
    for (let object = next + 1; object < Math.min(to, next + 1 + TO_GUEST); object++)
      if (tokens[object]!.kind === "actor" && !tokens[object]!.attributive) return readGroup(tokens, object, words, verbs, true);
  }
  for (let before = noun - 1; before >= Math.max(0, noun - TO_NOUN); before--) {
    const { kind, attributive } = tokens[before]!;
    if (kind === "mark") return null;
    if (kind === "actor" && !attributive && tokens.slice(Math.max(0, before - TO_GUEST), before).some(({ low }) => low === "to"))
      return readGroup(tokens, before, words, verbs, true);
  }
  return null;
}

/** Words between whose intent it is and its noun ("Kenya's sudden decision"). */
const TO_INTENT = 3;

/** Whoever is named between an intent and its infinitive ("the decision by Kenya's cabinet on Monday to close"); null where nobody is. */
function whoDecides(tokens: readonly SceneToken[], to: number, words: EventWords): Group | null {
  const last = tokens[to - 1]?.kind === "day" ? to - 2 : to - 1;
  const at = words.prepositions.has(tokens[last]?.low ?? "") ? last - 1 : last;
  if (tokens[at]?.kind !== "actor" || tokens[at]!.attributive) return null;
  const group = readGroupBack(tokens, at, words);
  const by = words.determiners.has(tokens[group.from - 1]?.low ?? "") ? group.from - 2 : group.from - 1;
  return ["by", "of"].includes(tokens[by]?.low ?? "") && words.ownIntents.has(tokens[by - 1]?.low ?? "") ? group : null;
}

/** Whose decision, plan or threat it is to do what the infinitive says ("rejects Kenya's decision to close", "Kenya's decision to close … takes effect"); null where it is nobody's, or somebody tells of their own country's. */
function whoseIntent(tokens: readonly SceneToken[], to: number, words: EventWords): Group | null {
  const by = whoDecides(tokens, to, words);
  if (by) return by;
  if (!words.ownIntents.has(tokens[to - 1]?.low ?? "")) return null;
  let owner = to - 2;
  while (owner > to - 2 - TO_INTENT && tokens[owner]?.kind === "word" && !tokens[owner]!.capital) owner--;
  if (tokens[owner]?.kind !== "actor" || !tokens[owner]!.possessive) return null;
  const others = tokens.slice(Math.max(0, owner - TO_INFINITIVE), owner);
  const own = others.some(({ kind, low }) => kind === "word" && [...words.tellsOwn].some((verb) => low.startsWith(verb)));
  return own ? null : { from: owner, to: owner + 1, actors: [owner] };
}

/**
 * Who does what is said in an infinitive behind another verb: in "urged Kenya to sign" and "called on Kenya to sit down" it is Kenya.
 * @returns null where no such verb stands before it, `others` where somebody is asked whom nothing names ("asked them to press their governments to stop")
 */
export function controllerOf(
  tokens: readonly SceneToken[],
  at: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
): Group | "others" | null {
  const to = infinitiveAt(tokens, at, words);
  if (to < 0) return null;
  const asked = askedByNoun(tokens, to, words) ?? whoseIntent(tokens, to, words);
  if (asked) return asked;
  for (let verb = to - 1; verb >= Math.max(0, to - TO_INFINITIVE); verb--) {
    const token = tokens[verb]!;
    if (token.kind === "mark" && ";:.".includes(token.low)) return null;
    if (token.kind !== "word") continue;
    if (words.barriers.has(token.low) || words.relatives.has(token.low)) return null;
    if (words.invitations.has(token.low)) return guestOf(tokens, verb, to, words, verbs);
    if (!words.controls.has(token.low) || words.copulas.has(tokens[verb - 1]?.low ?? "")) continue;
    for (let next = verb + 1; next <= Math.min(to - 1, verb + TO_OBJECT); next++) {
      const object = tokens[next]!;
      // "the Government of Norway": the country.
      const owner = object.kind === "actor" && object.kinds.includes("state") && tokens[next + 1]?.low === "of" ? next + 2 : next;
      if (object.kind === "actor" && !object.attributive)
        return readGroup(tokens, tokens[owner]?.kind === "actor" ? owner : next, words, verbs, true);
      // "appealed in Suva on Monday to donors to give": its day and place are passed over.
      const settled = object.kind === "day" || object.kind === "place" || object.here || tokens[next + 1]?.kind === "place";
      if (!settled && !words.toObject.has(object.low))
        return words.asks.has(token.low) && next === verb + 1 && next < to ? "others" : null;
    }
    return null;
  }
  return null;
}

/** Words between such a verb and its object ("thanked the"). */
const TO_THANKED = 3;

/** Who does what is said behind "for" or "of" by whoever thanks or blames them: in "thanked Fiji for having sent tents" it is Fiji. Null where no such verb stands before it. @param from index of the verb or its first auxiliary */
export function thankedFor(tokens: readonly SceneToken[], from: number, words: EventWords): Group | null {
  if (!["for", "of"].includes(tokens[from - 1]?.low ?? "")) return null;
  // "thanked Fiji on Monday for having sent tents"
  const at = skipLeft(tokens, from - 2, words);
  const last = tokens[at];
  if (last?.kind !== "actor" || last.attributive) return null;
  const thanked = readGroupBack(tokens, at, words);
  for (let next = thanked.from - 1; next >= Math.max(0, thanked.from - TO_THANKED); next--)
    if (words.holdsFor.has(tokens[next]!.low)) return thanked;
  return null;
}
