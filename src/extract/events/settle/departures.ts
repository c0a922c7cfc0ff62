import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Report } from "../../../model/report.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { journeyBehind, phraseAt } from "./span-of-days.ts";

/** So many sentences behind what tells of a journey another may tell when it ended. */
const REACH = 12;
/** Words before the verb of one that names nobody ("The delegation left on Friday"). */
const SUBJECT = 4;
/** Words from the verb to its day, and from the head of a sentence to the day that opens it. */
const BEHIND = 8;
const OPENING = 3;

const isOwn = ({ actor }: SceneToken, travellers: ReadonlySet<string>): boolean =>
  actor !== null && actor.actors.length > 0 && [actor.leader ?? actor.actors].flat().every((id) => travellers.has(id));

/** Is whoever leaves the one who travelled, and nobody else? */
function isOfTraveller(before: readonly SceneToken[], travellers: ReadonlySet<string>): boolean {
  const actors = before.filter(({ actor, attributive }) => actor !== null && !attributive);
  const [first] = actors;
  return first ? isOwn(first, travellers) : before.length <= SUBJECT;
}

/** Does a sentence name a place of another country as the one that was left ("left Lima on Monday" of who visits Suva)? */
const leavesAnother = (behind: readonly SceneToken[], country: string | null): boolean => {
  const [next] = behind;
  const left = next?.place?.country ?? next?.town?.country ?? null;
  return country !== null && left !== null && left !== country;
};

/** The day on which the verb at `at` lies: the first behind it, else one that opens its sentence. */
function dayOfVerb(tokens: readonly SceneToken[], at: number): DayMention | null {
  const isDay = ({ day, quoted }: SceneToken): boolean =>
    day !== null && !quoted && day.when.date !== null && day.when.precision === "day" && day.when.end === null;
  const behind = tokens.slice(at + 1, at + 1 + BEHIND);
  const end = behind.findIndex(({ kind, low }) => kind === "mark" && ";:—".includes(low));
  const found = behind.slice(0, end < 0 ? undefined : end).find(isDay) ?? tokens.slice(0, OPENING).find(isDay);
  return found?.day ?? null;
}

/** Where a sentence tells that whoever travelled leaves, or that the journey ends; its day. */
function endIn({ tokens }: Scene, travellers: ReadonlySet<string>, country: string | null, words: EventWords): DayMention | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || token.quoted) continue;
    const before = tokens.slice(0, at).filter(({ kind }) => kind !== "day" && kind !== "mark");
    const leaves = words.leaving.has(token.low);
    // "left for Apia on a visit" sets out on another journey.
    const goes =
      (leaves || phraseAt(tokens, at, words.goingHome)) &&
      isOfTraveller(before, travellers) &&
      !(leaves && (leavesAnother(tokens.slice(at + 1), country) || setsOut(tokens, at, words)));
    const ends =
      before.length <= SUBJECT &&
      before.some(({ low }) => words.journeys.has(low)) &&
      (phraseAt(tokens, at, words.closing) || tokens.slice(at + 1, at + BEHIND).some(({ day }) => day?.role === "until"));
    const day = goes || ends ? dayOfVerb(tokens, at) : null;
    if (day) return day;
  }
  return null;
}

/** Does somebody who leaves go on a journey with it ("left for Apia on an official visit")? */
const setsOut = (tokens: readonly SceneToken[], at: number, words: EventWords): boolean =>
  tokens.slice(at + 1, at + BEHIND).some(({ low }, next) => low === "on" && journeyBehind(tokens, at + 1 + next, words));

/** What a sentence behind those that tell of a journey says of its end. */
export interface Departure {
  readonly scene: Scene;
  readonly day: DayMention;
}

/**
 * The day, in a sentence behind those that tell of a journey, on which whoever travelled leaves again ("She left Suva on Sunday", "He will return home on Friday") or on which it ends
 * ("The visit ends on Friday"); null where none tells one.
 * @param behind the sentences of the article behind those of the journey, in order
 */
export function departureBehind({ participants, place }: Report, behind: readonly Scene[], words: EventWords): Departure | null {
  const travellers = new Set(participants.flatMap(({ side, actor }) => (side === "A" && actor !== null ? [actor] : [])));
  const country = place?.country?.value ?? null;
  for (const scene of behind.slice(0, REACH)) {
    const day = endIn(scene, travellers, country, words);
    if (day) return { scene, day };
  }
  return null;
}
