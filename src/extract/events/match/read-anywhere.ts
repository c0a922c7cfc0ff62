import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { PatternElement } from "../../../codebook/patterns/event-pattern.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import type { Group } from "./read-group.ts";
import { takes } from "./read-slot.ts";

/** How far around its cue whoever stands in a sentence counts as taking part. */
const WIDE = 60;

/** Is it a country that is but where somebody comes from or something lies ("locusts from Yemen", "a farm in Somalia")? */
const isPlaced = (tokens: readonly SceneToken[], at: number, { situating }: EventWords): boolean => {
  const { kinds, attributive, possessive } = tokens[at]!;
  const before = tokens[at - 1]?.low === "the" ? tokens[at - 2] : tokens[at - 1];
  return !attributive && !possessive && kinds.every((kind) => kind === "state") && situating.has(before?.low ?? "");
};

/** Does "to" or "for" lead to it, so that it gets something rather than acts? A list is followed back no farther than `least`, so that a long one takes no longer. */
function isReceiver(tokens: readonly SceneToken[], at: number, least: number, words: EventWords): boolean {
  if (at < least || tokens[at]!.attributive) return false;
  const before = ["the", "its", "their"].includes(tokens[at - 1]?.low ?? "") ? at - 2 : at - 1;
  // "to Fiji and Malta"
  const listed = ["and", ","].includes(tokens[before]?.low ?? "") && tokens[before - 1]?.kind === "actor";
  return words.receiving.has(tokens[before]?.low ?? "") || (listed && isReceiver(tokens, before - 1, least, words));
}

/** Is it done by whoever stands there ("was lifted by the Fijian cabinet")? Who attends it does not do it. */
function isAgent(tokens: readonly SceneToken[], at: number, { determiners, coming }: EventWords): boolean {
  const by = determiners.has(tokens[at - 1]?.low ?? "") ? at - 2 : at - 1;
  return !tokens[at]!.attributive && tokens[by]?.low === "by" && !coming.has(tokens[by - 1]?.low ?? "");
}

/** Does somebody between a comma and a verb of speech but tell of it ("gave Fiji tents, Minister Name said")? */
function tellsOfIt(tokens: readonly SceneToken[], at: number, { speech }: EventWords): boolean {
  const token = tokens[at]!;
  const owner = tokens[at - 1]?.attributive ? at - 1 : at;
  if (!token.kinds.includes("person") || token.attributive) return false;
  const said = (next: number): boolean => tokens[next]?.kind === "word" && speech.has(tokens[next]!.low);
  return (tokens[owner - 1]?.low === "," && said(at + 1)) || (tokens[owner - 2]?.low === "," && said(owner - 1));
}

/** Words from the head of a sentence to whoever stands in a phrase before its main clause. */
const FRONT = 12;

/** Does the actor at `at` stand in a phrase that only tells when it was ("On the eve of a visit by the king, Fiji and Tonga")? */
function isInFront(tokens: readonly SceneToken[], at: number, { prepositions, openingTime }: EventWords): boolean {
  if (at >= FRONT || !prepositions.has(tokens[0]!.low)) return false;
  const comma = tokens.slice(0, FRONT + 1).findIndex(({ kind, low }) => kind === "mark" && low === ",");
  const leads = tokens.slice(0, at);
  return (
    comma > at &&
    (leads.some(({ low }) => openingTime.has(low)) ||
      leads.some(({ low }, next) => low === "of" && tokens[next - 1]?.low === "eve"))
  );
}

/** Fills a slot that has no place of its own around the cue at `at`. @returns null where nobody stands there, or one alone where the slot wants several */
export function readAnywhere(
  tokens: readonly SceneToken[],
  at: number,
  slot: PatternElement & { kind: "slot" },
  words: EventWords,
): Group | null {
  const plain: number[] = [];
  const attributive: number[] = [];
  const least = Math.max(0, at - WIDE);
  for (let next = least; next < Math.min(tokens.length, at + WIDE); next++) {
    const token = tokens[next]!;
    // An outlet beside a cue but tells of it.
    const acts = token.kind === "actor" && !token.kinds.includes("outlet");
    if (acts && takes(slot, token)) (token.attributive ? attributive : plain).push(next);
  }
  // An adjective or possessive stands for who acts where too few others are named, and beside the others where everyone acts together.
  const wanted = slot.role === "any" || slot.role === "all" ? 2 : 1;
  const both = slot.role === "any" ? plain : [...plain, ...attributive].sort((a, b) => a - b);
  const together = slot.loose === "everyone" && wanted === 1;
  const gets = (next: number): number => Number(isReceiver(tokens, next, least, words));
  // Where everybody named gets something, whose gift it is acts.
  const few = plain.length < wanted || (slot.loose === "everyone" && plain.every(gets));
  const here = together ? both.filter((next) => !isPlaced(tokens, next, words)) : few ? both : plain;
  if (here.length < wanted) return null;
  const doing = here.filter((next) => !tellsOfIt(tokens, next, words));
  const told = doing.length < wanted ? here : doing;
  const behind = told.filter((next) => !isInFront(tokens, next, words));
  const all = behind.length < wanted ? told : behind;
  // "Name, whose father …, was appointed Deputy Minister": an office right behind its cue is what somebody comes to hold.
  const others = all.filter((next) => next !== at + 1 || tokens[next]!.office.length === 0);
  const open = others.length > 0 ? others : all;
  // Whoever is given something is no giver, though the giver be unknown; of persons alone it tells nothing ("the sash went to Name").
  const persons = slot.kinds?.size === 1 && slot.kinds.has("person");
  const choice = wanted === 1 && !persons ? open.filter((next) => !gets(next)) : open;
  const [first] = choice;
  if (first === undefined) return null;
  const near = choice.reduce((best, next) => (Math.abs(next - at) < Math.abs(best - at) ? next : best), first);
  // Who is told to do it comes before those who are named first.
  const rank = (next: number): number => gets(next) - Number(slot.role === "all" && isAgent(tokens, next, words));
  const actors = slot.loose === "nearest" ? [near] : [...all].sort((a, b) => rank(a) - rank(b) || a - b);
  return { from: Math.min(...actors), to: Math.max(...actors) + 1, actors };
}
