import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";

type Tokens = readonly SceneToken[];

/** Words between what is talked about and its day or place. */
const FAR = 14;
/** Words between what is talked about and the verb of talking. */
const TO_VERB = 16;

/** Where the noun of something that is talked about stands between an event and one of its sentence's days or places; -1 where none does. */
function nounBetween(tokens: Tokens, trigger: number, at: number, { talkedOf }: EventWords): number {
  for (let next = at - 1; next > trigger && next >= at - FAR; next--) {
    const { kind, low, capital } = tokens[next]!;
    if (kind === "mark" && /[;:.]/.test(low)) return -1;
    if (kind === "word" && !capital && talkedOf.has(low)) return next;
  }
  return -1;
}

/** Words before one that describes a noun among which its article stands ("an official welcome ceremony"). */
const TO_ARTICLE = 3;

/** Does a word that could as well tell of talking describe a noun ("in a brief ceremony", "at the official welcome ceremony")? */
function isDescription(tokens: Tokens, at: number, noun: number, { determiners }: EventWords): boolean {
  if (determiners.has(tokens[at - 1]?.low ?? "")) return true;
  if (at !== noun - 1) return false;
  for (let before = at - 1; before >= Math.max(0, at - TO_ARTICLE); before--) {
    const { kind, low } = tokens[before]!;
    if (kind !== "word" || low === "to" || low === "and") return false;
    if (determiners.has(low)) return true;
  }
  return false;
}

/** Marks inside of what people talk about ("the donors' meeting"). */
const inside = /^[,'’]$/;

/** Do people talk about what the noun at `noun` names ("discussed the results of the visit", "talks on preparations for the summit")? */
function isTalkedAbout(tokens: Tokens, trigger: number, noun: number, words: EventWords): boolean {
  for (let at = noun - 1; at >= trigger && at >= noun - TO_VERB; at--) {
    const { kind, low } = tokens[at]!;
    if (kind === "mark" && !inside.test(low)) return false;
    if (kind !== "word") continue;
    if ((words.talks.has(low) && !isDescription(tokens, at, noun, words)) || words.about.has(low)) return true;
    if (words.margins.has(low) || words.clauses.has(low)) return false;
    if (!words.prepositions.has(low)) continue;
    if (low === "of") continue;
    // "went over the arrangements for the meeting"
    if (low === "for" && words.talkedOfBefore.has(tokens[at - 1]?.low ?? "")) return true;
    // "talks on the visit"; "on the third day of the visit" tells when.
    return low === "on" && !tokens.slice(at + 1, noun).some((one) => words.openingTime.has(one.low) || one.day !== null);
  }
  return false;
}

/**
 * Is a day or place of a sentence that of something which people only talk about at the event ("discussed the summit in Geneva in June")?
 * @param at where the day or place stands
 * @param isLoose is it a day that could as well be that of the talk ("discussed the summit on Monday")?
 */
export function isOfTalkedAbout(tokens: Tokens, trigger: number, at: number, isLoose: boolean, words: EventWords): boolean {
  if (at <= trigger) return false;
  const noun = nounBetween(tokens, trigger, at, words);
  if (noun < 0 || !isTalkedAbout(tokens, trigger, noun, words)) return false;
  return (
    !isLoose ||
    words.talkedOfDue.test(
      tokens
        .slice(noun, at)
        .map(({ low }) => low)
        .join(" "),
    )
  );
}

/** Is what the noun at `trigger` names what people are told, behind the day at `at`, to talk about ("spoke today with the Premier about his visit", "met today to discuss the summit")? The day is that of the talk. */
export function isTalkedAboutBehind(tokens: Tokens, trigger: number, at: number, words: EventWords): boolean {
  for (let next = trigger - 1; next > at; next--) {
    const { kind, low } = tokens[next]!;
    if (kind === "mark" && !inside.test(low)) return false;
    if (kind !== "word") continue;
    if (words.about.has(low) || (words.talks.has(low) && tokens[next - 1]?.low === "to")) return true;
    if (words.clauses.has(low) || (words.prepositions.has(low) && low !== "of" && low !== "for")) return false;
  }
  return false;
}

/** Words between what somebody agrees on and the "to" of what is to be done. */
const TO_DEED = 6;

/**
 * Does a day or place stand in what people at the event only agree or ask somebody to do ("met the Premier and agreed to open an office in Suva in June")?
 * @param at where the day or place stands
 */
export function isOfPlan(tokens: Tokens, trigger: number, at: number, { agreeing, happens }: EventWords): boolean {
  let isDeed = false;
  for (let next = at - 1; next > trigger && next >= at - FAR; next--) {
    const { kind, low, capital } = tokens[next]!;
    if (kind === "mark" && low !== "-") return false;
    const verb = tokens[next + 1];
    // "the forum scheduled to be held in May": the event itself.
    if (low === "to" && verb?.low === "be" && happens.has(tokens[next + 2]?.low ?? "")) return false;
    if (kind === "word" && low === "to" && verb?.kind === "word" && !verb.capital && next + 1 < at) isDeed = true;
    if (isDeed && kind === "word" && !capital && agreeing.has(low))
      return tokens
        .slice(next + 1, next + 2 + TO_DEED)
        .some((one, index, list) => one.low === "to" && list[index + 1]?.kind === "word");
  }
  return false;
}
