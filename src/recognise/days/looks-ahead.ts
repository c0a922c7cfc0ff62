import type { DayWords } from "../../authority/day-words.ts";
import type { Token } from "./token.ts";

/** Does a past verb's form stand here as a verb of its own, and not in "will be held" or "delegation led by"? */
function isPastVerb(tokens: readonly Token[], at: number, { notVerbs, planned, pastIrregular }: DayWords): boolean {
  const word = tokens[at]!.word;
  const raw = tokens[at]!.raw;
  if (raw[0] !== word[0] || notVerbs.has(word) || planned.has(word)) return false;
  if (!pastIrregular.has(word) && !/^[a-z]{2,}ed$/.test(word)) return false;
  const before = tokens[at - 1]?.word;
  // "was to have hosted"
  if (before === "have" && tokens[at - 2]?.word === "to") return false;
  if (before !== undefined && (before === "be" || before === "to" || before === "been")) return false;
  return tokens[at + 1]?.word !== "by" || before === "was" || before === "were";
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the", "its", "his", "her", "their"]);

const isPresentVerb = (tokens: readonly Token[], at: number, { presentFuture, nouns }: DayWords): boolean => {
  const { word, raw } = tokens[at]!;
  // "held an open day on Monday", "in an open letter on Tuesday"
  if (articles.has(tokens[at - 1]?.word ?? "")) return false;
  // "Minister Name visits": a verb stands behind a name; anything else before it makes it a noun.
  const behindName = /^\p{Lu}|^[,)]/u.test(tokens[at - 1]?.raw ?? "");
  return presentFuture.has(word) && raw === word && (!nouns.has(word) || behindName);
};

/** Tokens between a verb in the present and the day to come ("begins a three-day official visit to Fiji on Monday"). */
const TO_DAY = 14;
/** The same of an infinitive ("told to open the lake on Monday"). */
const NEAR_DAY = 4;

/** Words between "invited" and "to": whom. */
const TO_INVITED = 14;
/** Words around "was to" in which something is told to be off, so that it was yet to come ("the summit that Fiji was to hold on 3 June is off"). */
const AROUND_OFF = 25;
const invites = /^invit(?:es|ed|ing|ations?)$/;
/** "At the invitation of" somebody came who was invited. */
const onInvitation: ReadonlySet<string> = new Set(["at", "on", "upon"]);

/** Is somebody told at `at` to be invited? */
const isInviting = (tokens: readonly Token[], at: number): boolean =>
  invites.test(tokens[at]!.word) && !tokens.slice(Math.max(0, at - 3), at).some(({ word }) => onInvitation.has(word));

function isFutureAt(tokens: readonly Token[], at: number, words: DayWords): boolean {
  const { modals, maybe, notAhead, planned, plans, be, wasTo, calledOff } = words;
  const { word, raw } = tokens[at]!;
  const next = tokens[at + 1]?.word;
  if (modals.has(word)) return true;
  // "could visit Suva in June"; the month has a capital.
  if (maybe.has(word) && raw === word && next !== undefined && /^\p{L}/u.test(next)) return next !== "not" && !notAhead.has(next);
  if (word === "ll" && tokens[at - 1]?.raw.match(/[’']/)) return true;
  if (planned.has(word) && (next === "to" || next === "for" || next === "on" || next === "in" || next === "from"))
    return word !== "set" || next !== "on";
  if (plans.has(word) && next === "to") return true;
  if (be.has(word) && next === "to") return true;
  if (wasTo.has(word) && next === "to") {
    // "The retreat, which Fiji was to have held on 8 April, will not take place": what is told to come shows that the day is still ahead.
    const meantToHave = tokens[at + 2]?.word === "have";
    return tokens
      .slice(Math.max(0, at - AROUND_OFF), at + AROUND_OFF)
      .some((near) => calledOff.has(near.word) || (meantToHave && modals.has(near.word)));
  }
  // "invited her to visit Suva in June"
  if (word === "to")
    for (let before = Math.max(0, at - TO_INVITED); before < at; before++) if (isInviting(tokens, before)) return true;
  return word === "to" && next === "be";
}

/** Whether a clause tells of what has been, of what is to come, or of what was once still to come ("said that she would"); null where no verb tells. */
export type Tense = "past" | "ahead" | "ahead-from-past" | null;

/** Does a verb tell what was still to come when somebody told of it, and not what never came about ("would have gone") or is wished ("would like")? */
const isAheadFromPast = (tokens: readonly Token[], at: number, { aheadFromPast, notAhead }: DayWords): boolean =>
  aheadFromPast.has(tokens[at]!.word) && !notAhead.has(tokens[at + 1]?.word ?? "");

/**
 * Does the clause around the tokens `first`–`last` look ahead or back? The verb nearest before decides, else the nearest behind.
 * @param bare whether what is dated is a weekday or "the 14th", which a present tense moves ahead as well
 */
export function tenseAround(tokens: readonly Token[], first: number, last: number, bare: boolean, words: DayWords): Tense {
  const floor = Math.max(0, first - 60);
  for (let at = first - 1; at >= floor; at--) {
    if (tokens[at]!.word === ";" || tokens[at]!.word === ":") break;
    if (isFutureAt(tokens, at, words)) return "ahead";
    if (isAheadFromPast(tokens, at, words)) return "ahead-from-past";
    if (bare && first - at <= (tokens[at - 1]?.word === "to" ? NEAR_DAY : TO_DAY) && isPresentVerb(tokens, at, words))
      return "ahead";
    if (isPastVerb(tokens, at, words)) return "past";
  }
  const ceiling = Math.min(tokens.length, last + 60);
  for (let at = last; at < ceiling; at++) {
    if (tokens[at]!.word === ";") return null;
    if (isFutureAt(tokens, at, words)) return "ahead";
    if (isPastVerb(tokens, at, words)) return "past";
    // "cut the ribbon on Tuesday to open the fair": an infinitive tells what for.
    if (bare && at - last <= 3 && tokens[at - 1]?.word !== "to" && isPresentVerb(tokens, at, words)) return "ahead";
  }
  return null;
}
