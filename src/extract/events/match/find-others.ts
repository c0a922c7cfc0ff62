import type { EventClass } from "../../../codebook/events/event-classes.ts";
import { listUnder } from "../../../text/list-under.ts";
import type { Scene } from "../scene/scene.ts";
import type { Found } from "./find-matches.ts";
import { hasNeeded, matchPattern } from "./match-pattern.ts";
import { isOfAnother } from "./match-right.ts";
import { canBePreposition } from "./match-state.ts";
import type { Other } from "./other.ts";
import type { Rolls } from "./read-rolls.ts";
import { setApart } from "./set-apart.ts";
import type { Matcher } from "./walk-tokens.ts";

/** How many sentences behind an event's own are read for who else acts in it, and for who was merely there, which reports tell at their end. */
const FOLLOWING = 3;
/** A report of a gathering, which tells of it in its first sentences, tells of its speakers and guests one after another. */
const FOLLOWING_GATHERING = 12;
const HEAD = 4;
const FOLLOWING_PRESENT = 15;

/** On a journey are those who came along, with the visitor where nothing tells otherwise. */
const onSideA = (other: Other): readonly Other[] =>
  other.roll?.along ? [{ ...other, match: { ...other.match, slots: new Map([["A", other.match.slots.get("B")!]]) } }] : [];

/** Finds who is said to take part besides: "hosted by …", "attended by …". */
function findOthers(scene: Scene, one: EventClass, matcher: Matcher, rolls: Rolls, isNext = false): readonly Other[] {
  const found: Other[] = one.rollCalls ? rolls.of(scene).flatMap((roll) => (one.aAbroad ? onSideA(roll) : [roll])) : [];
  if (one.borne) found.push(...rolls.bearers(scene, isNext));
  if (one.others.size === 0) return found;
  scene.tokens.forEach((token, at) => {
    if (token.kind !== "word" || token.quoted) return;
    for (const pattern of one.others.get(token.low) ?? []) {
      if (!hasNeeded(scene, pattern.compiled)) continue;
      const match = matchPattern(scene, pattern.compiled, at, matcher);
      // "… in keeping with an accord signed by Fiji"
      const [first] = pattern.compiled.elements;
      if (first?.kind === "words" && first.tight && isOfAnother(scene.tokens, at, matcher)) continue;
      if (match) found.push({ scene, pattern, match });
    }
  });
  return found;
}

/** "Fiji and Tonga have signed a treaty, A told the press after talks with B": of whom the sentence names two it tells none by whom somebody held talks with. */
const isOfTalks = (
  { scene: { tokens }, match: { trigger } }: Other,
  { match: { slots }, class: one }: Found,
  { words }: Matcher,
): boolean =>
  !one.inArticle.talks && (slots.get("A")?.actors.length ?? 0) > 1 && words.talksThatLast.has(tokens[trigger - 1]?.low ?? "");

/** "Responding to a call by Tonga, Fiji sent tents to Malta": of a phrase set apart a mere preposition leads to nobody of what is told behind it, where another leads to somebody there. */
function isOfPhrase(other: Other, others: readonly Other[], event: Found, { words }: Matcher): boolean {
  const [first] = other.pattern.compiled.elements;
  if (first?.kind !== "words" || !canBePreposition(first.alternatives, words)) return false;
  const apart = setApart(event.scene.tokens, event.match.trigger, words);
  const isApart = ({ match }: Other): boolean => apart.some(({ from, to }) => match.trigger >= from && match.trigger < to);
  const roles = [...other.match.slots.keys()];
  return isApart(other) && others.some((one) => !isApart(one) && roles.some((role) => one.match.slots.has(role)));
}

/** Does it name two who deal with each other anew, and not those told of before ("They spoke of trade")? */
function namesTwo({ scene, match }: Found): boolean {
  const actors = [...match.slots.values()].flatMap((group) => group.actors);
  const named = actors.filter((at) => !["pronoun", "collective"].includes(scene.tokens[at]?.actor?.form ?? "pronoun"));
  return new Set(named).size > 1;
}

/**
 * Gives each event that was found those who are said to take part besides: in its sentence the event that stands nearest, in the sentences behind it the last one,
 * up to the next event of its class, of which a sentence that speaks of the one before is none.
 */
export function shareOthers(
  scenes: readonly { readonly scene: Scene; readonly found: readonly Found[] }[],
  matcher: Matcher,
  rolls: Rolls,
  text: string,
): ReadonlyMap<Found, readonly Other[]> {
  const shared = new Map<Found, Other[]>();
  const give = (found: Found, other: Other): void => {
    listUnder(shared, found, other);
  };
  let first = 0;
  scenes.forEach(({ scene, found }, at) => {
    if (scenes[first]!.scene.article !== scene.article) first = at;
    for (const one of new Set(found.map((event) => event.class))) {
      const events = found.filter((event) => event.class === one);
      const others = findOthers(scene, one, matcher, rolls);
      for (const other of others) {
        const far = (event: Found): number => Math.abs(event.match.trigger - other.match.trigger);
        const nearest = events.reduce((near, event) => (far(event) < far(near) ? event : near));
        if (!isOfTalks(other, nearest, matcher) && !isOfPhrase(other, others, nearest, matcher)) give(nearest, other);
      }
      let acts = true;
      const reach = one.inArticle.setting && at - first < HEAD ? FOLLOWING_GATHERING : FOLLOWING;
      for (const [far, next] of scenes.slice(at + 1, at + 1 + FOLLOWING_PRESENT).entries()) {
        if (next.scene.article !== scene.article) break;
        // "She signed for Fiji": the same event, told on.
        const toldOn = one.refersBack?.test(text.slice(next.scene.start, next.scene.end)) === true;
        const again = toldOn ? [] : next.found.filter((event) => event.class === one);
        if (again.some(namesTwo)) break;
        if (again.length > 0) acts = false;
        for (const other of findOthers(next.scene, one, matcher, rolls, true))
          if (other.pattern.following && ((other.pattern.present && !other.bearers) || (acts && far < reach)))
            give(events.at(-1)!, other);
      }
    }
  });
  return shared;
}
