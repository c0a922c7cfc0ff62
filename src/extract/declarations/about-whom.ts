import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorMention } from "../../model/mention.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { abroadIn, type Home, type Named } from "./abroad.ts";
import { nextClauseAt } from "./is-aside.ts";

/** Whom words address or are about. */
export interface About {
  readonly actor: Actor;
  readonly mention: ActorMention;
}

/** Behind its verb an object stands within this many words ("condemned in the strongest terms the attack by Fiji"). */
const OBJECT = 14;
/** From this many sentences on words are a speech, which may be about several. */
export const SPEECH = 3;
const MOST = 3;
const OFTEN = 0.6;

/** Those who stand side by side with the first ("Ethiopia and Somaliland"). */
export function besides({ tokens }: Scene, named: readonly Named[]): readonly Named[] {
  const list = named.slice(0, 1);
  for (const next of named.slice(1)) {
    const gap = tokens.slice(list.at(-1)!.at + 1, next.at);
    if (gap.length > 3 || !gap.every(({ low }) => ["and", ",", "the", "&", "or"].includes(low)) || gap.length === 0) break;
    list.push(next);
  }
  return list;
}

/** Whom a verb that performs an act has as its object. @param mode the act that the words perform as a whole: beside it the object of another ("welcomed Fiji's offer") is but named */
function addressedIn(
  one: Spoken,
  mode: string,
  scene: Scene,
  home: Home,
  actors: ReadonlyMap<string, Actor>,
  wordings: DeclarationWordings,
): readonly Named[] {
  const verb = one.attribution?.verb;
  if (!verb || verb.act === "neutral" || (mode !== "neutral" && verb.act !== mode && isUnlike(verb.act, mode))) return [];
  const from = scene.tokens.findIndex(({ start }) => start >= one.attribution!.at.end);
  const behind = abroadIn(scene, home, actors, wordings, true).filter(({ at }) => from >= 0 && at >= from && at - from <= OBJECT);
  return besides(scene, behind);
}

/** Acts that are kind to somebody, and those that are not. */
const kind: ReadonlySet<string> = new Set(["support", "praise"]);
const isUnlike = (act: string, mode: string): boolean => kind.has(act) !== kind.has(mode);

/** Does a party stand beside the state that is spoken of, or the state beside its party? */
export const belongs = (one: Actor, other: Actor): boolean =>
  one.id !== other.id &&
  [one.kind, other.kind].every((kind) => kind === "state" || kind === "party") &&
  one.country !== null &&
  one.country.value === other.country?.value;

/**
 * Whom the words address (the object of "urged", "condemned", "praised"), else whom they name most often, with the party or state that belongs to it.
 * @param mode the act that the words perform as a whole
 * @param prominence how often the whole article names an actor: of two named equally often in the words the more prominent counts
 */
export function aboutWhom(
  spoken: readonly Spoken[],
  sceneOf: (one: Spoken) => Scene,
  home: Home,
  mode: string,
  actors: ReadonlyMap<string, Actor>,
  prominence: (actor: Actor) => number,
  wordings: DeclarationWordings,
): readonly About[] {
  const counts = new Map<string, { readonly named: Named; count: number }>();
  const note = (named: Named, weight: number): void => {
    const known = counts.get(named.actor.id);
    if (known) known.count += weight;
    else counts.set(named.actor.id, { named, count: weight });
  };
  const addressed: Named[] = [];
  for (const one of spoken) {
    const scene = sceneOf(one);
    const next = nextClauseAt(scene.tokens);
    const objects = addressedIn(one, spoken.length < SPEECH ? "neutral" : mode, scene, home, actors, wordings).filter(
      ({ at }) => at < next,
    );
    addressed.push(...objects);
    const named = abroadIn(scene, home, actors, wordings).filter(({ at }) => at < next);
    if (spoken.length === 1 && objects.length === 0) addressed.push(...besides(scene, named));
    for (const object of objects) note(object, 2);
    for (const each of named) note(each, 1);
  }
  const distinct = (list: readonly Named[]): readonly Named[] =>
    list.filter(({ actor }, at) => list.findIndex((other) => other.actor.id === actor.id) === at);
  if (addressed.length > 0 && spoken.length < SPEECH) return distinct(addressed).slice(0, MOST);
  const ranked = [...counts.values()].sort(
    (a, b) =>
      b.count - a.count || prominence(b.named.actor) - prominence(a.named.actor) || a.named.mention.start - b.named.mention.start,
  );
  // Of a state and its minister who is known by the office alone it is about the state.
  const isOnlyOffice = ({ named, kind, country }: Actor): boolean =>
    !named &&
    kind === "person" &&
    country !== null &&
    ranked.some((other) => other.named.actor.kind === "state" && other.named.actor.country?.value === country.value);
  const [first, ...others] = ranked.filter(({ named }) => !isOnlyOffice(named.actor));
  if (!first) return [];
  const kept = others.filter(
    ({ named, count }) =>
      (spoken.length >= SPEECH && belongs(named.actor, first.named.actor)) || (count > 2 && count >= OFTEN * first.count),
  );
  return [first, ...kept].slice(0, MOST).map(({ named }) => named);
}
