import type { EventWords } from "../../codebook/events/event-words.ts";
import type { Cell } from "../../model/cell.ts";
import type { When } from "../../model/date.ts";
import type { Place } from "../../model/report.ts";
import { placeCell } from "../events/report/choose-place.ts";
import { dayCell } from "../events/report/choose-when.ts";
import { isOfEarlierClause } from "../events/report/earlier-clause.ts";
import { isAskedAbout, isOfMatter, isOrigin, isSpokenOf } from "../events/report/place-of-another.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** Right behind the verb of speech this many words may stand before its day or place ("told reporters in Rome on Monday"). */
const BEHIND = 9;

/** The part of a sentence that tells of the speaking rather than of what is said: up to the verb of speech, and a little behind it. */
function ofSpeaking(
  one: Spoken,
  { tokens }: Scene,
  { speaking }: EventWords,
): { readonly from: number; readonly to: number; readonly verb: number } {
  const at = one.attribution?.at;
  if (!at) return { from: 0, to: 0, verb: 0 };
  const verb = tokens.findIndex(({ start }) => start >= at.start);
  if (verb < 0) return { from: 0, to: 0, verb: 0 };
  let to = verb + 1;
  while (to < tokens.length && to <= verb + BEHIND) {
    const { low, quoted, kind } = tokens[to]!;
    if (quoted || low === "that" || low === ":" || low === "“" || low === '"' || (kind === "mark" && low === ";")) break;
    to++;
  }
  // Words before a speaker who is named behind them are what was said ("The ban will end on Friday, the minister said"), but where the narrator leads in ("Speaking on Friday, …").
  const subject = one.attribution!.subjects[0];
  const speaker = subject ? tokens.findIndex(({ end }) => end > subject.words.start) : verb;
  const led = speaking.has(tokens.find(({ kind }) => kind === "word")?.low ?? "");
  // "On 2 November the Council sent a telegram in which it condemned": nothing that was said stands before "it".
  const setApart = tokens[speaker - 1]?.kind === "mark" || tokens[speaker - 1]?.quoted === true;
  const trailing = !led && setApart && one.attribution!.rule === "subject-verb" && to >= tokens.length - 1 && speaker > 6;
  return { from: trailing || one.attribution!.rule === "verb-subject" ? Math.min(speaker, verb) : 0, to, verb };
}

/** Words between "when" and its verb ("when she later spoke to"). */
const TO_VERB = 3;

/** The clause behind what was said that tells where and when it was ("urged the two to talk when he spoke to reporters in Suva on Monday", "…, speaking in Suva"); an empty stretch where none does. */
function clauseOfSpeaking({ tokens }: Scene, verb: number, { speaking, openingSetting }: EventWords): Stretch {
  for (let at = verb + 1; at < tokens.length; at++) {
    const { low, quoted, kind } = tokens[at]!;
    if (quoted || kind !== "word") continue;
    const own = tokens[at - 1]?.kind === "mark" && /ing$/.test(low) && speaking.has(low);
    const opens = openingSetting.has(low) && tokens[at + 1]?.actor?.form === "pronoun";
    const acts = opens && tokens.slice(at + 2, at + 2 + TO_VERB).some((token) => speaking.has(token.low));
    if (own || acts) return { from: at, to: Math.min(tokens.length, at + BEHIND + TO_VERB) };
  }
  return { from: 0, to: 0 };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const locative = new Set(["in", "at", "from", "near", "outside"]);

const indexes = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** The day on which the sentences say that they were said; null where they tell none. */
export function whenSaid(spoken: readonly Spoken[], sceneOf: (one: Spoken) => Scene, words: EventWords): Cell<When> | null {
  for (const one of spoken) {
    const scene = sceneOf(one);
    const { from, to, verb } = ofSpeaking(one, scene, words);
    const clause = clauseOfSpeaking(scene, verb, words);
    for (const at of [...indexes({ from, to }), ...indexes(clause)]) {
      const { day, quoted } = scene.tokens[at]!;
      if (
        day &&
        !quoted &&
        !isOfEarlierClause(scene, verb, at, words) &&
        day.when.date !== null &&
        day.when.precision === "day" &&
        (day.role === "on" || day.role === "during")
      )
        return dayCell(day, "day-said");
    }
  }
  return null;
}

/** Words back from a place among which a verb of speech is sought. */
const SPOKEN = 60;

/** Where in a sentence whoever speaks was told to speak before ("called on Fiji to leave the camps in Suva, and demanded that …"), so that what stands behind it was said; null where nothing tells it. */
function spokenBefore({ tokens }: Scene, from: number, to: number, { speech, agreeing }: EventWords): number | null {
  for (let at = to - 1; at > Math.max(from, to - SPOKEN); at--) {
    const { kind, low } = tokens[at]!;
    // "Speaking in Suva, she said": where it was said.
    if (kind === "word" && (speech.has(low) || agreeing.has(low)) && !low.endsWith("ing")) return at;
  }
  return null;
}

/** The place at which the sentences say that they were said; null where they tell none. */
export function whereSaid(spoken: readonly Spoken[], sceneOf: (one: Spoken) => Scene, words: EventWords): Place | null {
  for (const one of spoken) {
    const scene = sceneOf(one);
    const { from, to, verb } = ofSpeaking(one, scene, words);
    const clause = clauseOfSpeaking(scene, verb, words);
    for (const at of [...indexes({ from, to }), ...indexes(clause)]) {
      const { place, quoted } = scene.tokens[at]!;
      let before = at - 1;
      while (before > at - 3 && ["the", "capital", "city", "of"].includes(scene.tokens[before]?.low ?? "")) before--;
      if (!place || quoted || !locative.has(scene.tokens[before]?.low ?? "") || isOfMatter(scene.tokens, from, before, words))
        continue;
      const start = at >= clause.from && at < clause.to ? clause.from : (spokenBefore(scene, from, before, words) ?? verb);
      if (isOrigin(scene.tokens, start, before, words)) continue;
      if (before > start ? isSpokenOf(scene.tokens, start, before, words) : isAskedAbout(scene.tokens, from, before, words))
        continue;
      return placeCell(place);
    }
  }
  return null;
}
