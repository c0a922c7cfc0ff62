import type { EventClass, EventIndex, EventPattern } from "../../../codebook/events/event-classes.ts";
import { oncePer } from "../../../text/once-per.ts";
import type { Scene } from "../scene/scene.ts";
import { wordOf } from "../scene/words-of-tokens.ts";
import { hasNeeded, matchPattern } from "./match-pattern.ts";
import type { Match } from "./match-state.ts";
import type { Matcher } from "./walk-tokens.ts";

/** A wording of a class found in a sentence. */
export interface Found {
  readonly scene: Scene;
  readonly class: EventClass;
  readonly pattern: EventPattern;
  readonly match: Match;
  /** Is it the second event of its words ("A was replaced by C")? */
  readonly second?: true;
}

/** What a wording tells, and of one that tells of two the second, of whom it names as C. */
function withSecond(found: Found): readonly Found[] {
  const { pattern, match } = found;
  const { secondMode } = pattern;
  const after = secondMode === null ? undefined : match.slots.get("C");
  if (!after) return [found];
  const own = { ...pattern, mode: secondMode, secondMode: null };
  const anchors = [after.from];
  return [found, { ...found, pattern: own, match: { ...match, slots: new Map([["A", after]]), anchors }, second: true }];
}

/** How many actors a match found: of two wordings of one class at one place the one that tells more counts. */
const told = ({ match }: Found): number =>
  [...match.slots.values()].reduce((sum, { actors }) => sum + Math.min(3, actors.length), 0) * 4 + match.pattern.elements.length;

const rolesOf = ({ match }: Found): string => [...match.slots.keys()].sort().join();

/** Are all whom a wording puts on side A persons, two at least ("the two ministers" are)? */
const namesPersons = ({ scene: { tokens }, match }: Found): boolean => {
  const actors = match.slots.get("A")?.actors ?? [];
  return (
    (actors.length > 1 || tokens[actors[0] ?? -1]?.actor?.form === "collective") &&
    actors.every((at) => tokens[at]!.kinds.every((kind) => kind === "person"))
  );
};

/** Does a wording put nothing but states on side A where another puts persons ("A and B signed the treaty between the two countries")? Who signs for a state is the one who acts. */
const namesOnlyStates = ({ scene: { tokens }, match }: Found, other: Found): boolean => {
  const actors = (match.slots.get("A") ?? match.slots.get("all"))?.actors ?? [];
  const isState = (at: number): boolean => tokens[at]!.kinds.every((kind) => kind === "state" || kind === "territory");
  return actors.length > 0 && actors.every(isState) && namesPersons(other);
};

/** Is the verb right behind who acts with it, and what it is about right behind the verb ("Fiji rejected on Sunday remarks by Malta")? Then it is no participle of whom it was done by. */
const isPlainlyActive = (one: Found, other: Found): boolean => {
  const [{ match: own, scene }, { match: its }] = [one, other];
  if (own.pattern.voice !== "active" || its.pattern.voice !== "passive" || its.auxiliaries.length > 0) return false;
  const subject = scene.tokens[own.trigger - 1];
  return (
    subject?.kind === "actor" &&
    !subject.attributive &&
    own.slots.get("A")?.actors.includes(own.trigger - 1) === true &&
    scene.tokens[own.trigger + 1]?.low !== "by" &&
    own.slots.has("B")
  );
};

/** Is one of two wordings at one place the fuller: of those with the same slots the one with more words ("visit to {host} by {A}"), else the one that tells more? */
const fuller = (one: Found, other: Found): boolean => {
  if (namesOnlyStates(one, other)) return false;
  if (namesOnlyStates(other, one)) return true;
  if (isPlainlyActive(other, one)) return false;
  if (isPlainlyActive(one, other)) return true;
  const longer = one.match.pattern.elements.length - other.match.pattern.elements.length;
  return rolesOf(one) === rolesOf(other) && longer !== 0 ? longer > 0 : told(one) > told(other);
};

/** Does the wording take a town for who acts ("Suva will be the venue")? Whoever else is told to have it is rather the one. */
const takesTown = ({ match: { pattern } }: Found): boolean =>
  pattern.elements.some((element) => element.kind === "slot" && element.role === "A" && element.kinds?.has("place") === true);

/** Marks and words behind which a sentence tells of something else. */
const parting: ReadonlySet<string> = new Set([";", ":", "and", "while", "whereas", "but", "after", "before"]);

/** Do two wordings tell of one gathering, one of them of who holds it and the other of who came ("marked the day with a reception attended by envoys")? */
function completes({ class: one, scene, match, pattern }: Found, other: Found): boolean {
  const [own, its] = [match.slots, other.match.slots];
  if (
    !one.inArticle.setting ||
    pattern.standing !== other.pattern.standing ||
    (own.has("A") && its.has("A")) ||
    (own.has("B") && its.has("B"))
  )
    return false;
  if (own.has("all") || its.has("all") || (own.has("place") && its.has("place"))) return false;
  const [from, to] = [match.trigger, other.match.trigger].sort((a, b) => a - b) as [number, number];
  return !scene.tokens.slice(from, to).some(({ low }) => parting.has(low));
}

/** Puts together what shares a noun or verb: "hosted a forum" and "the forum opened" of one sentence, the one that tells more in the lead. */
function joinShared(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const at = kept.findIndex(
      (other) =>
        other.class === one.class &&
        (other.match.anchors.some((anchor) => one.match.anchors.includes(anchor)) || completes(one, other)),
    );
    if (at < 0) {
      kept.push(one);
      continue;
    }
    const before = kept[at]!;
    const [own, its] = [one, before].map(({ match }) => match.slots.get("A")?.actors[0]);
    const both = own !== undefined && its !== undefined && own !== its && takesTown(one) !== takesTown(before);
    const [lead, other] = (both ? takesTown(before) : told(one) > told(before)) ? [one, before] : [before, one];
    kept[at] = {
      ...lead,
      match: {
        ...lead.match,
        slots: new Map([...[...other.match.slots].filter(([role]) => role !== "all"), ...lead.match.slots]),
        from: Math.min(lead.match.from, other.match.from),
        to: Math.max(lead.match.to, other.match.to),
        anchors: [...new Set([...lead.match.anchors, ...other.match.anchors])],
      },
    };
  }
  return kept;
}

/** Side B as another wording of the sentence tells it better ("at the invitation of …"). */
function withBetterB(found: Found, matcher: Parameters<typeof matchPattern>[3]): Found {
  const { scene, match, class: one } = found;
  for (const pattern of one.betterB.filter((better) => hasNeeded(scene, better)))
    for (let at = Math.max(0, match.trigger - 40); at < Math.min(scene.tokens.length, match.trigger + 60); at++) {
      const better = matchPattern(scene, pattern, at, matcher)?.slots.get("B");
      // Who invites the host in turn ("and invited her to Suva") is no host.
      if (!better || better.actors.some((actor) => match.slots.get("A")?.actors.includes(actor))) continue;
      const slots = new Map(match.slots);
      const host = slots.get("host");
      if (host && scene.tokens[host.from]!.place) slots.set("place", host);
      slots.delete("host");
      slots.set("B", better);
      return { ...found, match: { ...match, slots } };
    }
  return found;
}

/** Orders cues by how many words speak for their class: "persona non grata" before "quit"; those that want officials come last. */
function byWeight(cues: readonly Found[]): readonly Found[] {
  const weights = new Map<string, number>();
  const weigh = ({ match }: Found): number => match.to - match.trigger;
  for (const one of cues) weights.set(one.class.name, (weights.get(one.class.name) ?? 0) + weigh(one));
  const late = ({ pattern }: Found): number => Number(pattern.officials);
  return [...cues].sort(
    (a, b) => late(a) - late(b) || weights.get(b.class.name)! - weights.get(a.class.name)! || weigh(b) - weigh(a),
  );
}

/** Words between a verb of speech and the "that" behind it ("told the press in Fiji on Monday that"). */
const TO_THAT = 8;

/** Index of the "that" behind which somebody's words are told ("the minister said that …"); beyond the sentence where none are. */
function saidFrom({ tokens }: Scene, { words }: Matcher): number {
  const at = tokens.findIndex(
    ({ kind, low }, index) =>
      kind === "word" &&
      low === "that" &&
      tokens.slice(Math.max(0, index - TO_THAT), index).some((before) => before.kind === "word" && words.speech.has(before.low)),
  );
  return at < 0 ? tokens.length : at;
}

/** Does a gathering have the word at `trigger` for its verb, and nobody between it and its noun ("convened the forum", "a forum, hosted by")? */
const hasVerb = ({ class: one, scene, match: { slots, anchors } }: Found, trigger: number): boolean =>
  one.inArticle.setting &&
  (slots.has("A") || slots.has("B")) &&
  anchors.includes(trigger) &&
  anchors.some(
    (noun) =>
      noun !== trigger &&
      !scene.tokens
        .slice(Math.min(noun, trigger) + 1, Math.max(noun, trigger))
        .some((token) => token.kind === "actor" && !token.attributive),
  );

/** Tokens between "round" and the talks that it is of. */
const TO_TALKS = 4;

/** Do talks of two have the noun of the gathering ("held a summit with Name")? They are no gathering. */
const isOfTwo = ({ class: one, match: { anchors } }: Found, found: readonly Found[]): boolean =>
  one.inArticle.setting &&
  found.some(
    ({ class: other, match: { trigger, slots, anchors: its } }) =>
      other.inArticle.talks && slots.has("A") && slots.has("B") && its.some((at) => at !== trigger && anchors.includes(at)),
  );

/** Are those who came to a gathering, of which nobody is told to hold it, the two sides of talks that its noun leads to ("a round of talks between the ministries of Fiji and Malta was held")? */
const areTalks = ({ class: one, match: { slots, anchors } }: Found, found: readonly Found[]): boolean => {
  const came = slots.get("B");
  if (!one.inArticle.setting || slots.has("A") || !came) return false;
  return found.some(
    ({ class: other, match: { trigger, slots: its, form } }) =>
      other.inArticle.talks &&
      form === "noun" &&
      its.get("all")?.actors.some((at) => came.actors.includes(at)) === true &&
      trigger < came.from &&
      anchors.some((noun) => noun < trigger && trigger - noun <= TO_TALKS),
  );
};

/** Leaves out talks that only the verb of a gathering tells, and gatherings that are talks: who convene a forum together hold no talks by that, and who hold a session do. */
const withoutTalksOf = (found: readonly Found[]): readonly Found[] =>
  found.filter((tried) => {
    const {
      class: one,
      match: { trigger, slots, anchors },
    } = tried;
    return (
      !areTalks(tried, found) &&
      !isOfTwo(tried, found) &&
      (!one.inArticle.talks ||
        !slots.has("all") ||
        anchors.some((at) => at !== trigger) ||
        !found.some((other) => hasVerb(other, trigger)))
    );
  });

/** Does a wording name the noun of its class with its verb at `trigger`, and nobody between the two but those whom it names, and whom the noun is of ("a concert of farmers held by")? */
const hasNounAndVerb = ({ scene: { tokens }, match: { slots, anchors } }: Found, trigger: number): boolean => {
  const sided = new Set([...slots.values()].flatMap(({ actors }) => actors));
  const isOf = (at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some(({ low }) => low === "of" || low === "for");
  return (
    anchors.includes(trigger) &&
    anchors.some((noun) => {
      const [from, to] = [Math.min(noun, trigger) + 1, Math.max(noun, trigger)];
      return (
        noun !== trigger &&
        tokens
          .slice(from, to)
          .every(({ kind, attributive }, at) => kind !== "actor" || attributive || sided.has(from + at) || isOf(from + at))
      );
    })
  );
};

/** Leaves out what a verb alone tells where another class has that verb and its own noun: who hosts a forum at which somebody speaks receives nobody by that. */
const withoutBareVerbsOf = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    ({ class: one, match: { trigger, anchors, form } }) =>
      form === "noun" ||
      anchors.some((at) => at !== trigger) ||
      !found.some((other) => other.class.takesVerbsFrom.has(one.name) && hasNounAndVerb(other, trigger)),
  );

type Triggered = NonNullable<ReturnType<EventIndex["byTrigger"]["get"]>>;
const noPattern: Triggered = [];
const noNeed = 0xffff;

/** The first two lists of words that each pattern needs, side by side: what looks at hundreds of patterns one after another waits for their values from memory. */
const firstNeeds = oncePer((list: Triggered) =>
  Uint16Array.from(list.flatMap(({ pattern: { compiled } }) => [compiled.needs[0] ?? noNeed, compiled.needs[1] ?? noNeed])),
);

/** Those of the patterns of which the sentence has all that they need. */
function withNeeded(scene: Scene, list: Triggered): Triggered {
  const needs = firstNeeds(list);
  const { met } = scene;
  const found: Triggered[number][] = [];
  for (let at = 0; at < list.length; at++)
    if (met[needs[2 * at]!] !== 0 && met[needs[2 * at + 1]!] !== 0 && hasNeeded(scene, list[at]!.pattern.compiled))
      found.push(list[at]!);
  return found;
}

/** What the wordings of the codebook find in a sentence. */
export interface Wordings {
  /** Events with their actors in their places. */
  readonly told: readonly Found[];
  /** Cues beside which whoever stands in the sentence counts, the weightiest first. */
  readonly cues: readonly Found[];
}

/** Runs every pattern of the codebook that can begin at a word of the sentence; of one class at one trigger the fullest match stays. Cues are sought only at an article's head, and not in what somebody is told to have said. */
export function findMatches(scene: Scene, events: EventIndex, matcher: Matcher, atHead: boolean): Wordings {
  // A question reports nothing: "Did Norway and Iceland agree on herring?"
  if (scene.tokens.at(-1)?.low === "?") return { told: [], cues: [] };
  const found: Found[] = [];
  const said = saidFrom(scene, matcher);
  scene.tokens.forEach((token, at) => {
    if ((token.kind !== "word" && token.kind !== "amount") || token.quoted) return;
    const best = new Map<string, Found>();
    for (const { class: one, pattern } of withNeeded(scene, events.byTrigger.get(wordOf(token)) ?? noPattern)) {
      const loose = pattern.compiled.loose || pattern.officials;
      if (loose && (!atHead || at > said)) continue;
      const match = matchPattern(scene, pattern.compiled, at, matcher);
      if (!match) continue;
      const next: Found = { scene, class: one, pattern, match };
      const key = loose ? `cue ${one.name}` : one.name;
      const known = best.get(key);
      if (!known || fuller(next, known)) best.set(key, next);
    }
    found.push(...best.values());
  });
  const refined = found.map((one) => withBetterB(one, matcher));
  const isCue = ({ match, pattern }: Found): boolean => match.pattern.loose || pattern.officials;
  return {
    told: withoutBareVerbsOf(withoutTalksOf(joinShared(refined.filter((one) => !isCue(one))))).flatMap(withSecond),
    cues: byWeight(refined.filter(isCue)),
  };
}
