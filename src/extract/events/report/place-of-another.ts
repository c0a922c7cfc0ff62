import type { PlaceOfAnother } from "../../../codebook/events/event-file.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";

type Tokens = readonly SceneToken[];

/** Is it where somebody told of the event afterwards ("…, the ministry in Lusaka said", "…, he announced in Lusaka")? */
export function isOfSpeech(tokens: Tokens, trigger: number, at: number, { speech }: EventWords): boolean {
  if (at < trigger) return false;
  // Only what stands between is looked at, however long the sentence is.
  let comma = trigger + 1;
  while (comma < at && !(tokens[comma]!.kind === "mark" && tokens[comma]!.low === ",")) comma++;
  if (comma >= at) return false;
  let says = Math.min(at + 3, tokens.length - 1);
  while (says > comma && !(tokens[says]!.kind === "word" && speech.has(tokens[says]!.low))) says--;
  return says > comma && !tokens.slice(Math.min(says, at), Math.max(says, at)).some(({ low }) => low === "that");
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

/** Is it the house of another act of the sentence ("laid a wreath at the Mausoleum and held talks with", "met the Premier and planted a tree at the Palace")? Towns are of both. */
export function isOfOtherAct(tokens: Tokens, trigger: number, at: number, { pasts, auxiliaries }: EventWords): boolean {
  const { kind } = tokens[at]!.place!;
  if (kind !== "venue" && kind !== "other") return false;
  const isPast = ({ kind, low, capital }: SceneToken): boolean =>
    kind === "word" && !capital && (/[a-z]{2}ed$/.test(low) || pasts.has(low));
  const joins = (from: number, to: number): boolean => {
    let next = to - 1;
    while (next > from && tokens[next]!.kind === "word" && auxiliaries.has(tokens[next]!.low)) next--;
    return next > from && tokens[next]!.low === "and";
  };
  if (at < trigger) return isPast(tokens[trigger]!) && joins(at, trigger);
  for (let next = trigger + 2; next < at; next++) if (isPast(tokens[next]!) && joins(trigger, next)) return true;
  return false;
}

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
  if (kinds.has("posts") && isOfPost(text, start, preposition, place, words)) return true;
  if (kinds.has("ways") && words.ways.has(preposition.low)) return true;
  const noun = tokens[before - 1];
  return (
    kinds.has("described") &&
    place.place?.kind === "country" &&
    before - 1 > trigger &&
    (noun?.kind === "actor" || (noun?.kind === "word" && !words.happenings.has(noun.low)))
  );
}
