import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { ActorKind } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import { isMark } from "../match/is-mark.ts";
import { verbToCome } from "./shared-auxiliaries.ts";

/** So many code units before and behind what happened are looked at for words that make it none. */
const BEFORE = 140;
const AFTER = 160;

/** "called on Fiji to release the boats and lift the ban": one person acts by no base form, which another one's infinitive is. */
function isAnothers({ scene, match: { form, pattern, auxiliaries, slots, trigger } }: Found, words: EventWords): boolean {
  if (form !== "finite" || pattern.voice !== "active" || auxiliaries.length > 0) return false;
  const [at, other] = slots.get("A")?.actors ?? [];
  const reading = pattern.verb?.get(scene.tokens[trigger]!.low)?.[0];
  const token = at === undefined || at > trigger ? undefined : scene.tokens[at];
  // "is to attend the forum and hold talks": what both are to do.
  if (token && verbToCome(scene.tokens, at!, words) >= 0) return false;
  return (
    other === undefined &&
    reading !== undefined &&
    reading.forms.has("base") &&
    !reading.forms.has("past") &&
    scene.tokens[trigger - 1]?.low === "and" &&
    token?.actor?.actors.length === 1 &&
    token.kinds.every((kind) => kind === "person")
  );
}

/** Kinds of which one acts by no base form. */
const single: ReadonlySet<ActorKind> = new Set(["state", "territory", "igo", "party", "body", "organisation", "outlet"]);

/** "The coast guard ship turns away …": right behind one who acts a base form is a noun, unless words before ask for it ("helped Fiji host the talks"). */
function isNounBehindOne(
  { scene: { tokens }, match: { form, pattern, auxiliaries, slots, trigger } }: Found,
  words: EventWords,
): boolean {
  if (form !== "finite" || pattern.voice !== "active" || auxiliaries.length > 0) return false;
  // "The Coast Guard (CG) ship"
  const closed = isMark(tokens[trigger - 1], ")") && isMark(tokens[trigger - 3], "(");
  const at = closed ? trigger - 4 : trigger - 1;
  const token = tokens[at];
  if (token?.kind !== "actor" || token.kinds.length === 0 || !token.kinds.every((kind) => single.has(kind))) return false;
  const own = slots.get("A")?.actors;
  if (own?.length !== 1 || token.members.length > 1) return false;
  // "Like Malta, Fiji abstained from UN vote": nor does somebody further off act by it.
  const isFar = own[0] !== at && !(closed && own[0] === trigger - 2);
  if (isFar && (own[0]! > at || tokens[own[0]!]!.attributive)) return false;
  const reading = pattern.verb?.get(tokens[trigger]!.low)?.[0];
  if (!reading?.forms.has("base") || reading.forms.has("past") || reading.forms.has("participle")) return false;
  if (words.beforeBare.has(tokens[at - 1]?.low ?? "")) return false;
  const before = words.determiners.has(tokens[at - 1]?.low ?? "") ? tokens[at - 2] : tokens[at - 1];
  return before === undefined || (before.kind === "word" && !words.beforeBare.has(before.low));
}

/** "demanded the release of all detained Fijian sailors": behind an article or "all" the past form tells what somebody is, and nobody acts by it. */
function isDescription({ scene: { tokens }, match: { form, pattern, auxiliaries, trigger } }: Found, words: EventWords): boolean {
  const every = tokens[trigger - 1]?.low === "all";
  if (form !== "finite" || pattern.voice !== "active" || auxiliaries.length > (every ? 1 : 0)) return false;
  const before = tokens[trigger - 1];
  const forms = pattern.verb?.get(tokens[trigger]!.low)?.[0]?.forms;
  if (before?.kind !== "word" || !forms?.has("past") || !forms.has("participle")) return false;
  // "Fiji and Tonga all signed"
  return every ? words.prepositions.has(tokens[trigger - 2]?.low ?? "") : words.beforeDescriptions.has(before.low);
}

/** Do the words around a wording make it none of its class: those of its whole sentence (sport, crime, trade), or those right before it and from it on ("ready for talks", "put pressure on")? */
export function isExcluded(found: Found, text: string, words: EventWords): boolean {
  const { class: one, scene, match } = found;
  const sentence = text.slice(scene.start, scene.end);
  if (one.unless?.test(sentence) || (match.pattern.loose && one.looseUnless?.test(sentence))) return true;
  if (isAnothers(found, words) || isNounBehindOne(found, words) || isDescription(found, words)) return true;
  const { start } = scene.tokens[match.trigger]!;
  const before = text.slice(Math.max(scene.start, start - BEFORE), start);
  return (
    one.notBehind?.test(before) === true ||
    (one.notWith?.exec(text.slice(start, Math.min(scene.end, start + AFTER)))?.index === 0 &&
      one.notWithUnless?.test(before) !== true)
  );
}
