import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { Match } from "../match/match-state.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import type { Sided } from "./sided.ts";

/**
 * The body whose office changes hands, where the sentence names it with the office behind the verb ("was sworn in as Speaker of the National Assembly"), or before it
 * the office that somebody held until then ("the Speaker of the National Assembly has died").
 * @param mode how it changes hands
 * @returns the sides with it on side B; as they were where somebody stands there, or the office is of no body of its own
 */
export function bodyOfOffice(
  { scene, match, class: one }: Found,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  mode: string | null,
  words: EventWords,
): readonly Sided[] {
  if (!one.bodyOfOffice || sides.some(({ side }) => side === "B")) return sides;
  const sent = mode === "elected" || mode === "appointed" ? electedTo(scene, match, actors, one, words) : null;
  if (sent) return [...sides, sent];
  const behind = mode === "died" || mode === "left" ? scene.start : scene.tokens[match.trigger]!.end;
  const offices = [...sides.filter(({ side }) => side === "A").map(({ actor }) => actor)];
  for (const token of scene.tokens.slice(match.trigger + 1))
    for (const id of token.actor?.actors ?? []) {
      const actor = actors.get(id);
      if (actor?.kind === "person" && !actor.named) offices.push(actor);
    }
  for (const { roles } of offices)
    for (const { organisation, mark } of roles) {
      if (mark === "former") continue;
      const span = organisation?.spans.find(({ start, end }) => start >= behind && end <= scene.end);
      const body = span && [...actors.values()].find(({ kind, name }) => kind !== "person" && name.value === organisation!.value);
      if (body && (one.sides.B.kinds === null || one.sides.B.kinds.has(body.kind)))
        return [...sides, { actor: body, side: "B", span }];
    }
  const seat =
    bodyBehind(scene, match.trigger, actors, one, words) ??
    bodyBefore(scene, match.trigger, actors, one, words) ??
    bodyOfIts(scene, match.trigger, actors, one, mode) ??
    (mode === "elected" ? elector(scene, match.trigger, actors, one, words) : null);
  return seat ? [...sides, seat] : sides;
}

/** The body that fills an office of its own: "the Parliamentary Assembly elected Name as its President", "one of its vice-presidents". A ministry that appoints its ambassador is none. */
function bodyOfIts(
  { tokens }: Scene,
  trigger: number,
  actors: ReadonlyMap<string, Actor>,
  { officeWords }: EventClass,
  mode: string | null,
): Sided | null {
  // What is told without a name ("its vice-presidents") is one token, with "its".
  const its = tokens.findIndex(
    ({ low, office }, at) => at > trigger && at < trigger + FARTHEST && (low === "its" || office[0] === "its"),
  );
  const office = tokens
    .slice(its, its + 6)
    .map((token) => (token.office.length > 0 ? token.office.join(" ") : token.low))
    .join(" ");
  if (its < 0 || !officeWords?.test(office)) return null;
  for (let at = trigger - 1; at >= Math.max(0, trigger - FARTHEST); at--) {
    const token = tokens[at]!;
    if (token.kind === "mark") return null;
    const actor = token.actor?.actors.length === 1 ? actors.get(token.actor.actors[0]!) : undefined;
    if (!actor || token.attributive) continue;
    const fills = ["igo", "party", "organisation"].includes(actor.kind) || (actor.kind === "body" && mode === "elected");
    return fills ? { actor, side: "B", span: { start: token.actor!.start, end: token.actor!.end } } : null;
  }
  return null;
}

/** The one body that a token names, where it may be side B. */
function bodyAt(token: SceneToken | undefined, actors: ReadonlyMap<string, Actor>, { sides: { B } }: EventClass): Sided | null {
  const actor = token?.actor?.actors.length === 1 ? actors.get(token.actor.actors[0]!) : undefined;
  if (!actor || token!.attributive || actor.kind === "person" || !(B.kinds === null || B.kinds.has(actor.kind))) return null;
  return { actor, side: "B", span: { start: token!.actor!.start, end: token!.actor!.end } };
}

/** The body to which somebody is elected, told behind the name ("elected Name, head of its Commission, to the Political Bureau"). */
function electedTo(
  { tokens }: Scene,
  { trigger, slots }: Match,
  actors: ReadonlyMap<string, Actor>,
  one: EventClass,
  { determiners }: EventWords,
): Sided | null {
  const first = slots.get("A");
  if (!first || first.from < trigger) return null;
  let at = first.to;
  if (tokens[at]?.low === "," && tokens[at + 1]?.low === "to") at++;
  else if (tokens[at]?.low === ",") {
    let next = at + 1;
    while (next < at + FARTHEST && tokens[next] && tokens[next]!.low !== ",") next++;
    if (tokens[next]?.low !== ",") return null;
    at = next + 1;
  }
  if (tokens[at]?.low !== "to") return null;
  at++;
  while (determiners.has(tokens[at]?.low ?? "")) at++;
  return bodyAt(tokens[at], actors, one);
}

/** The body behind an office's noun and "of", both before the verb ("the chairmanship of the Assembly passed to"). */
function bodyBefore(
  { tokens }: Scene,
  trigger: number,
  actors: ReadonlyMap<string, Actor>,
  one: EventClass,
  { determiners, seats, barriers, relatives }: EventWords,
): Sided | null {
  for (let at = trigger - 1; at > Math.max(1, trigger - FARTHEST); at--) {
    const { kind, low } = tokens[at]!;
    if (kind === "mark" || (kind === "word" && (barriers.has(low) || relatives.has(low)))) return null;
    const body = bodyAt(tokens[at], actors, one);
    if (!body) continue;
    let lead = at - 1;
    while (lead > 0 && (determiners.has(tokens[lead]!.low) || tokens[lead]!.attributive)) lead--;
    const noun = tokens[lead]!.low === "of" ? (tokens[lead - 1]?.low ?? "") : "";
    return seats.has(noun) || one.officeWords?.test(noun) ? body : null;
  }
  return null;
}

/** The party, union or body that elects somebody, where nothing tells of another ("the Congress elected Name President", "elected President by the Assembly"). */
function elector(
  { tokens }: Scene,
  trigger: number,
  actors: ReadonlyMap<string, Actor>,
  one: EventClass,
  { determiners, auxiliaries }: EventWords,
): Sided | null {
  let before = trigger - 1;
  while (before >= 0 && tokens[before]!.kind === "word" && (auxiliaries.has(tokens[before]!.low) || tokens[before]!.low === "on"))
    before--;
  if (tokens[before]?.kind === "day") before -= tokens[before - 1]?.low === "on" ? 2 : 1;
  const subject = bodyAt(tokens[before], actors, one);
  if (subject) return subject;
  const by = tokens.findIndex(({ low }, at) => at > trigger && at < trigger + FARTHEST && low === "by");
  if (by < 0) return null;
  let next = by + 1;
  while (determiners.has(tokens[next]?.low ?? "") || tokens[next]?.attributive === true) next++;
  return bodyAt(tokens[next], actors, one);
}

/** How far behind the verb the body of an office may stand ("was appointed on Monday Deputy Secretary General of the …"). */
const FARTHEST = 14;

/** The body behind an office's noun and "of" ("the presidency of the Assembly"), or behind "elected to". Null where none stands there. */
function bodyBehind(
  { tokens }: Scene,
  trigger: number,
  actors: ReadonlyMap<string, Actor>,
  {
    officeWords,
    sides: {
      B: { kinds },
    },
  }: EventClass,
  { determiners, barriers, relatives, seats }: EventWords,
): Sided | null {
  let office = "";
  for (let at = trigger + 1; at < Math.min(tokens.length, trigger + FARTHEST); at++) {
    const token = tokens[at]!;
    if (token.kind === "word" && (barriers.has(token.low) || relatives.has(token.low)) && token.low !== "as") return null;
    if (token.kind === "mark" && token.low !== "-") return null;
    const actor = token.actor?.actors.length === 1 ? actors.get(token.actor.actors[0]!) : undefined;
    // "the presidency": a body without a name that here is an office.
    const isSeat = seats.has(token.office.at(-1) ?? "") && tokens[at + 1]?.low === "of";
    if (token.kind !== "actor" || !actor || actor.kind === "person" || isSeat) {
      office += ` ${token.office.length > 0 ? token.office.join(" ") : token.low}`;
      continue;
    }
    let lead = at - 1;
    while (lead > trigger && (determiners.has(tokens[lead]!.low) || tokens[lead]!.kind === "number")) lead--;
    const low = tokens[lead]!.low;
    // "as ambassador to the Example League"
    const isSent = low === "to" && actor.kind === "igo";
    const held =
      (low === "of" || isSent) &&
      (officeWords?.test(office) === true || seats.has(tokens[lead - 1]?.office.at(-1) ?? tokens[lead - 1]?.low ?? ""));
    const fits = kinds === null || kinds.has(actor.kind);
    if (fits && !token.attributive && (held || (low === "to" && lead === trigger + 1)))
      return { actor, side: "B", span: { start: token.actor!.start, end: token.actor!.end } };
    office += ` ${token.low}`;
  }
  return null;
}
