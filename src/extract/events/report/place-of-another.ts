import type { PlaceOfAnother } from "../../../codebook/events/event-file.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { ActorKind } from "../../../model/actor.ts";
import type { SceneToken } from "../scene/scene-token.ts";

type Tokens = readonly SceneToken[];

/** Is it where somebody told of the event afterwards ("…, the ministry in Lusaka said", "…, he announced in Lusaka", "Speaking in Lusaka, he denied …")? */
export function isOfSpeech(
  tokens: Tokens,
  trigger: number,
  at: number,
  before: number,
  { speech, speaking }: EventWords,
): boolean {
  if (at < trigger) {
    const opening = tokens[0]!.low;
    return opening.endsWith("ing") && speaking.has(opening) && tokens.slice(at, trigger).some(({ low }) => low === ",");
  }
  // Only what stands between is looked at, however long the sentence is.
  let comma = trigger + 1;
  const isComma = (next: number): boolean => tokens[next]?.kind === "mark" && tokens[next]!.low === ",";
  while (comma < before && !isComma(comma)) comma++;
  if (comma >= before) return false;
  let says = Math.min(at + 3, tokens.length - 1);
  while (says > comma && !(tokens[says]!.kind === "word" && speech.has(tokens[says]!.low))) says--;
  // "received A, the Premier of Fiji, in Suva, the ministry said": a comma parts the place from who tells of it.
  const isParted = says > at && tokens.slice(at, says).some((_, next) => isComma(at + next));
  return says > comma && !isParted && !tokens.slice(Math.min(says, at), Math.max(says, at)).some(({ low }) => low === "that");
}

/** Does a place stand in what somebody did before, for which something is done now ("sanctions on firms for selling arms to Fiji")? */
export function isOfReason(tokens: Tokens, trigger: number, at: number): boolean {
  for (let next = at - 1; next > trigger; next--) {
    const { kind, low } = tokens[next]!;
    if (kind === "mark" && low === ",") return false;
    if (kind === "word" && low === "for" && /^\p{Ll}{3,}ing$/u.test(tokens[next + 1]!.low)) return true;
  }
  return false;
}

/** Words between a noun and "in" over which what it is of may stand ("the arrest of elected mayors in"). */
const OF_WHOM = 6;

/** Does something go on at the place of which the sentence only speaks ("the detention of its elected leaders in Fiji")? @param before where its preposition stands */
export function isOfMatter(tokens: Tokens, trigger: number, before: number, { matters }: EventWords): boolean {
  if (before - 1 === trigger) return false;
  if (matters.has(tokens[before - 1]?.low ?? "")) return true;
  if (before < trigger) return false;
  for (let at = before - 1; at > Math.max(trigger, before - 1 - OF_WHOM); at--) {
    const { kind, low } = tokens[at]!;
    if (kind === "mark") return false;
    if (low === "of") return at - 1 > trigger && matters.has(tokens[at - 1]!.low);
  }
  return false;
}

/** Words back from a preposition over which what opens a bracket about living there may stand ("(with residence in Suva)"). */
const LIVES = 3;

/** Does somebody of the sentence only live there ("the Ambassador (residence in Suva)", "accredited from Suva", but not "at the residence in Suva")? @param before where its preposition stands */
export function isOfResidence(tokens: Tokens, before: number, { residing, residences }: EventWords): boolean {
  if (residing.has(tokens[before - 1]?.low ?? "")) return true;
  let at = before - 1;
  while (at > before - LIVES && tokens[at]?.kind === "word" && !residences.has(tokens[at]!.low)) at--;
  if (!residences.has(tokens[at]?.low ?? "")) return false;
  const opening = tokens[at - 1]?.low === "with" ? at - 2 : at - 1;
  return tokens[opening]?.kind === "mark";
}

/**
 * Is it the house of another act of the sentence ("laid a wreath at the Mausoleum and held talks with", "met the Premier and planted a tree at the Palace")? Towns are of both,
 * but for whoever went on there ("met the Premier and toured a dam in Suva").
 */
export function isOfOtherAct(tokens: Tokens, trigger: number, at: number, { pasts, auxiliaries, goingOn }: EventWords): boolean {
  const { kind } = tokens[at]!.place!;
  const isTown = kind !== "venue" && kind !== "other";
  if (isTown && kind !== "city") return false;
  const isPast = ({ kind, low, capital }: SceneToken): boolean =>
    kind === "word" && !capital && (/[a-z]{2}ed$/.test(low) || pasts.has(low));
  const joins = (from: number, to: number): boolean => {
    let next = to - 1;
    while (next > from && tokens[next]!.kind === "word" && auxiliaries.has(tokens[next]!.low)) next--;
    return next > from && tokens[next]!.low === "and";
  };
  if (at < trigger) return !isTown && isPast(tokens[trigger]!) && joins(at, trigger);
  for (let next = trigger + 2; next < at; next++)
    if (isPast(tokens[next]!) && joins(trigger, next) && (!isTown || goingOn.has(tokens[next]!.low))) return true;
  return false;
}

/** Words back from a place over which what leads to its noun is sought ("at a crowded rally of the party in"). */
const LED = 8;
const leads: ReadonlySet<string> = new Set(["at", "in", "during", "on", "before", "after", "from", "with", "for"]);

/** Is a noun one at which or to whom somebody speaks, and not itself what is spoken of ("at a rally", "told a rally", but not "condemned the rally")? */
function isSpokenAt(tokens: Tokens, noun: number, from: number, words: EventWords): boolean {
  const { spokenAt, spokenTo, speech, speaking, prepositions } = words;
  if (!spokenAt.has(tokens[noun]!.low)) return false;
  for (let at = noun - 1; at >= Math.max(from, noun - LED); at--) {
    const { low, kind } = tokens[at]!;
    // "said to a rally", "in a speech to the rally", but not "to go back to the talks"
    if (low === "to") {
      const before = tokens[at - 1]?.low ?? "";
      return [speech, speaking, spokenTo, spokenAt].some((list) => list.has(before));
    }
    if (leads.has(low) || spokenTo.has(low)) return true;
    // "reports of talks in Suva"
    if (prepositions.has(low)) return false;
    if (kind === "mark" && low !== "-") return low === ",";
  }
  return false;
}

/** Behind a noun these lead to what something is done to. */
const struck: ReadonlySet<string> = new Set(["on", "against"]);
/** Before a body these tell where or to whom somebody speaks. */
const bodyLeads: ReadonlySet<string> = new Set(["to", "at", "before", "in", "with"]);

/** Kinds of actors to whom or of whom somebody speaks, and who are no people that live somewhere. */
const addressed: ReadonlySet<ActorKind> = new Set(["state", "territory", "igo", "person", "party", "body"]);

/**
 * Does what is spoken of lie at the place ("condemned the burning of a market in Suva", "called on Fiji to withdraw from Suva"), and not the speaking ("condemned Fiji in Suva",
 * "told a rally in Suva")?
 * @param before where its preposition stands
 */
export function isSpokenOf(tokens: Tokens, trigger: number, before: number, words: EventWords): boolean {
  const last = before - 1;
  if (last <= trigger) return false;
  const { kind, low, kinds } = tokens[last]!;
  if (kind === "day" || kind === "place" || kind === "mark") return false;
  if (kind === "actor") {
    const own = tokens[last - 1]!.low === "the" ? last - 2 : last - 1;
    const leading = tokens[own]?.low ?? "";
    // "the attack on Fiji in Suva", but not "called on Fiji in Suva"
    if (leading === "by" || (struck.has(leading) && own - 1 > trigger)) return true;
    // "the fire at the offices of the union in Suva", but not "at a rally of the union in Suva"
    if (leading === "of" && own - 1 > trigger && tokens[own - 1]!.kind === "word")
      return !words.speech.has(tokens[own - 1]!.low) && !isSpokenAt(tokens, own - 1, trigger, words);
    // "praised the embassy in Suva", "the shelling of the embassy in Suva"; "told Parliament in Suva" is said there.
    if (kinds.includes("body")) return own >= trigger && !words.spokenTo.has(leading) && !bodyLeads.has(leading);
    return kinds.length > 0 && !kinds.some((one) => addressed.has(one));
  }
  return !words.speech.has(low) && !isSpokenAt(tokens, last, trigger, words);
}

/** Does a place before the utterance lie in what somebody is asked about or comments on ("Asked about the burning of a market in Suva, the minister …")? */
export function isAskedAbout(tokens: Tokens, from: number, before: number, words: EventWords): boolean {
  if (before <= from || words.spokenAt.has(tokens[before - 1]!.low)) return false;
  for (let at = before - 2; at >= Math.max(from, before - LED); at--) {
    const { low, kind } = tokens[at]!;
    if (words.about.has(low) || low === "on" || low === "over") return true;
    if (kind === "mark" || low === "at" || low === "in" || low === "during") return false;
  }
  return false;
}

/** Does "from" before a place tell where somebody or something comes from, and not from where somebody speaks ("had flown in from Suva", "withdraw its troops from Suva", but not "speaking from Suva")? @param before where it stands */
export const isOrigin = (tokens: Tokens, trigger: number, before: number, { speaking, speech }: EventWords): boolean => {
  const lead = tokens[before - 1]?.low ?? "";
  return tokens[before]?.low === "from" && before - 1 !== trigger && !speaking.has(lead) && !speech.has(lead);
};

/** Letters before "in" among which somebody's post is looked for. */
const POST_REACH = 60;

/** Is it where somebody is posted ("recalled its envoy in Suva", "so far in Suva as ambassador")? */
function isOfPost(
  text: string,
  from: number,
  preposition: SceneToken,
  place: SceneToken,
  { postedIn, postedAs }: EventWords,
): boolean {
  return (
    postedIn.test(text.slice(Math.max(from, preposition.start - POST_REACH), preposition.start)) ||
    postedAs.test(text.slice(place.end, place.end + POST_REACH))
  );
}

/** Does "to" behind the event lead there without anybody's journey ("gave her a note on the lending of buses to Suva", but not "met on her visit to Suva", "met and drove to Suva")? @param before where it stands */
export const isLedTo = (
  tokens: Tokens,
  trigger: number,
  before: number,
  { journeys, settingOut, goingOn }: EventWords,
): boolean =>
  before > trigger &&
  tokens[before]!.low === "to" &&
  !tokens.slice(trigger, before).some(({ low }) => journeys.has(low) || settingOut.has(low) || goingOn.has(low));

/** Words between "for" and a place over which what is meant by it is told ("for the rebuilding of a clinic in"). */
const MEANT = 8;

/** Does what something is meant for lie at the place ("promised 3 million for a clinic in Suva", but not "for Fiji in Suva", "for the clinic at a ceremony in Suva")? @param before where its preposition stands */
function isMeantFor(tokens: Tokens, trigger: number, before: number, { spokenAt }: EventWords): boolean {
  const last = tokens[before - 1];
  if (last?.kind !== "word" || spokenAt.has(last.low)) return false;
  for (let at = before - 2; at > Math.max(trigger, before - MEANT); at--) {
    const { kind, low } = tokens[at]!;
    if (kind === "mark") return false;
    if (low === "for") return true;
  }
  return false;
}

/** Does the place only tell of somebody or something else of the sentence, in a way that counts for the class? @param before where its preposition stands */
export function isOfAnother(
  kinds: ReadonlySet<PlaceOfAnother>,
  text: string,
  { tokens, start }: { readonly tokens: Tokens; readonly start: number },
  trigger: number,
  before: number,
  at: number,
  words: EventWords,
): boolean {
  const preposition = tokens[before];
  if (!preposition || kinds.size === 0) return false;
  const place = tokens[at]!;
  if (
    kinds.has("spoken-of") &&
    (before > trigger ? isSpokenOf(tokens, trigger, before, words) : isAskedAbout(tokens, 0, before, words))
  )
    return true;
  if (kinds.has("meant-for") && isMeantFor(tokens, trigger, before, words)) return true;
  if (kinds.has("posts") && isOfPost(text, start, preposition, place, words)) return true;
  if (kinds.has("led-to") && isLedTo(tokens, trigger, before, words)) return true;
  if (kinds.has("ways") && words.ways.has(preposition.low)) return true;
  const noun = tokens[before - 1];
  return (
    kinds.has("described") &&
    place.place?.kind === "country" &&
    before - 1 > trigger &&
    (noun?.kind === "actor" || (noun?.kind === "word" && !words.happenings.has(noun.low)))
  );
}
