import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Actor, lands } from "../../../model/actor.ts";
import { oncePer } from "../../../text/once-per.ts";
import type { Span } from "../../../text/span.ts";
import type { Found } from "../match/find-matches.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import type { Sided } from "./sided.ts";

/** Who is struck where things of theirs are. */
const bodies: ReadonlySet<string> = new Set(["organisation", "igo", "party", "body"]);

/** Words between what is done and whose things it strikes ("levied a duty of 40 per cent on Fijian steel"). */
const MOST = 12;

/** Of the actors of a source its states, by what they are called. */
const statesByName = oncePer((actors: ReadonlyMap<string, Actor>): ReadonlyMap<string, Actor> => {
  const states = [...actors.values()].filter(({ kind }) => lands.has(kind));
  return new Map(
    states.flatMap((actor) => [actor.name.value, ...actor.aliases.map(({ form }) => form)].map((name) => [name, actor] as const)),
  );
});

/** Of the actors of a source its states, by their country. */
const statesByCountry = oncePer(
  (actors: ReadonlyMap<string, Actor>): ReadonlyMap<string, Actor> =>
    new Map(
      [...actors.values()]
        .filter(({ kind, country }) => lands.has(kind) && country !== null)
        .map((actor) => [actor.country!.value, actor]),
    ),
);

/** The state in whose name a place is ("Fijian waters", "the Fijian border"), with the words that tell it; null of any other place. */
function ownerOf(
  { place }: SceneToken,
  actors: ReadonlyMap<string, Actor>,
): { readonly actor: Actor; readonly span: Span } | null {
  const span = place?.countryWords;
  if (!span || place.country === null || span.start < place.start || span.end > place.end) return null;
  const actor = statesByCountry(actors).get(place.country);
  return actor ? { actor, span } : null;
}

/** The state where an envoy is posted ("ambassador to Fiji"); null of anybody else. */
function postOf({ roles }: Actor, actors: ReadonlyMap<string, Actor>): Actor | null {
  for (const { office } of roles) {
    const [, place] = / (?:to|in|from|at) (?:the )?(\p{Lu}.*)$/u.exec(office.value) ?? [];
    const state = place === undefined ? undefined : statesByName(actors).get(place);
    if (state) return state;
  }
  return null;
}

/**
 * The state whose things an act strikes, where nobody else is told to be its target: "seized a Fijian tanker", "banned imports of Fijian steel", "recalled its envoy from Fiji", "its ambassador to Fiji", "mined Fijian waters".
 * @returns the sides with that state on side B; as they were where the class asks for none, where B is told, or where no other state stands behind the act (before it, in the passive)
 */
export function withWhoseThings(
  { scene: { tokens }, match, class: { whoseThings } }: Found,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  { barriers, relatives, speech, struckThings, determiners }: EventWords,
): readonly Sided[] {
  if (!whoseThings || match.pattern.loose || sides.some(({ side }) => side === "B")) return sides;
  const own = new Set(sides.flatMap(({ actor }) => [actor.id, ...(actor.country ? [`iso:${actor.country.value}`] : [])]));
  const strikes = (actor: Actor): boolean =>
    (actor.kind === "state" || actor.kind === "territory" || actor.kind === "group") &&
    !own.has(actor.id) &&
    !own.has(`iso:${actor.country?.value}`);
  // "the camps of the Front", "two Front camps", "the Front's camps"
  const isOfThing = (at: number): boolean => {
    let lead = at - 1;
    while (lead > 0 && determiners.has(tokens[lead]!.low)) lead--;
    const isOf = tokens[lead]?.low === "of" && struckThings.has(tokens[lead - 1]?.low ?? "");
    return isOf || struckThings.has(tokens[at + 1]?.low ?? "");
  };
  const targetAt = (at: number): Sided | null => {
    const mention = tokens[at]!.actor;
    const owner = mention ? null : ownerOf(tokens[at]!, actors);
    if (owner)
      return strikes(owner.actor)
        ? { actor: owner.actor, side: "B", span: { start: owner.span.start, end: owner.span.end } }
        : null;
    const actor = mention?.actors.length === 1 ? actors.get(mention.actors[0]!) : undefined;
    // "its ambassador from Fiji": the envoy is called so by where he was.
    const posted = actor?.kind === "person" ? postOf(actor, actors) : null;
    if (actor && bodies.has(actor.kind) && !own.has(actor.id) && isOfThing(at))
      return { actor, side: "B", span: { start: mention!.start, end: mention!.end } };
    const struck = posted ?? (actor?.kind === "person" && !actor.named ? actors.get(`iso:${actor.country?.value}`) : actor);
    return struck && strikes(struck) ? { actor: struck, side: "B", span: { start: mention!.start, end: mention!.end } } : null;
  };
  const ends = ({ kind, low }: SceneToken): boolean =>
    kind === "mark" ? /[,.;:–—]/.test(low) : barriers.has(low) || relatives.has(low) || speech.has(low);
  for (const step of [1, -1])
    for (let at = match.trigger + step, steps = 0; tokens[at] && steps < MOST && !ends(tokens[at]!); at += step, steps++) {
      const target = targetAt(at);
      if (target) return [...sides, target];
    }
  return sides;
}
