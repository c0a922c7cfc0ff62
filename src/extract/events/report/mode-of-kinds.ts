import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor, ActorKind } from "../../../model/actor.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { Sided } from "./sided.ts";

/** By folded name: of what kind each party, body and organisation of a source is. */
export function kindsByName(actors: Iterable<Actor>): ReadonlyMap<string, ActorKind> {
  const kinds = new Map<string, ActorKind>();
  for (const { kind, name, aliases } of actors)
    if (kind !== "person") for (const form of [name.value, ...aliases.map((one) => one.form)]) kinds.set(foldName(form), kind);
  return kinds;
}

/** Of what a group or body is by its name: "Nine leaders of the Weavers' Party", "International Department of the Communist Party". */
function kindOfWhole(name: string, kinds: ReadonlyMap<string, ActorKind>, { partyNames }: EventWords): ActorKind | null {
  for (const lead of name.matchAll(/ (?:of|from) (?:the )?/g)) {
    const whole = name.slice(lead.index + lead[0].length);
    const kind = kinds.get(foldName(whole));
    if (kind === "party" || kind === "organisation") return kind;
    if (whole.split(/\s+/).some((word) => partyNames.has(word.toLowerCase())) || opensWithParty(whole, kinds)) return "party";
  }
  return null;
}

/** Words of a party's name or acronym that is looked for before its body's. */
const PARTY = 4;

/** Does a body's name begin with that of a party ("CPC Central Committee")? */
function opensWithParty(name: string, kinds: ReadonlyMap<string, ActorKind>): boolean {
  const words = name.split(/\s+/);
  return words.slice(0, PARTY).some((_, at) => kinds.get(foldName(words.slice(0, at + 1).join(" "))) === "party");
}

/** Is an office, of which nothing tells in what it is held, one of a party, union or movement ("chairwoman", "president of our League")? */
function isOfMovement(office: string, { movementOffices, officeLeads, ownOffices }: EventWords): boolean {
  const words = office.toLowerCase().split(/\s+/);
  const from = words.findIndex((word) => !officeLeads.has(word));
  return movementOffices.has(words.slice(from).join(" ")) || words.some((word) => ownOffices.has(word));
}

/** For what kinds of actors somebody acts: what it is itself, of a person what each office is held in; null of an office of which that is not told, which is a state's. */
function actsFor(
  { kind, name, roles, affiliation }: Actor,
  kinds: ReadonlyMap<string, ActorKind>,
  words: EventWords,
): readonly (ActorKind | null)[] {
  if (kind === "group" || kind === "body") return [kindOfWhole(name.value, kinds, words) ?? kind];
  if (kind !== "person") return [kind];
  // An office of a country ("the Danish Minister of Trade") is no party's.
  const now = roles.filter(({ mark }) => mark !== "former");
  const isUntold = now.every(({ organisation, country }) => !organisation && !country) && !affiliation;
  if (isUntold && now.length > 0 && now.every(({ office }) => isOfMovement(office.value, words))) return ["organisation"];
  const held = now.map(({ organisation, country }) => organisation ?? (country ? null : (affiliation ?? null)));
  const all = held.length > 0 ? held : [affiliation ?? null];
  return all.map((one) => {
    const own = one && kinds.get(foldName(one.value));
    return (one && (!own || own === "body") ? kindOfWhole(one.value, kinds, words) : null) ?? own ?? null;
  });
}

/**
 * The mode that a class gives to what is done in the name of certain kinds of actors ("the party's chairman flew to Suva" is no state's journey), in place of
 * the one that it has where nothing shows another, or where words show one of states ("an agreement" of two unions is no treaty).
 * @returns the mode as it was where words show it, or somebody of side A acts for another kind
 */
export function modeOfKinds(
  mode: Cell<string> | null,
  { modeOfKinds: modes, modesOfStates }: EventClass,
  sides: readonly Sided[],
  kinds: ReadonlyMap<string, ActorKind>,
  words: EventWords,
): Cell<string> | null {
  if (!mode || modes.size === 0 || (mode.rule !== "default-mode" && !modesOfStates.has(mode.value))) return mode;
  const acting = sides.filter(({ side, present }) => side === "A" && !present);
  const hosts = sides.filter(({ side }) => side !== "A");
  const [host, ...others] = new Set(hosts.map(({ actor }) => actor.kind));
  // Of who holds no office the host tells in whose name the dealing was ("came as the guest of the union").
  const byHost = host && others.length === 0 ? host : null;
  const isPlain = ({ actor }: Sided): boolean =>
    actor.kind === "person" && actor.named && actor.roles.length === 0 && !actor.affiliation;
  const shown = new Set(
    acting.flatMap((one) =>
      (isPlain(one) ? [byHost] : actsFor(one.actor, kinds, words)).map((kind) => (kind && modes.get(kind)) ?? null),
    ),
  );
  const telling = acting.some(isPlain) ? [...acting, ...hosts] : acting;
  const [only] = shown;
  return shown.size === 1 && only
    ? workedOut(
        only,
        "who acts, and for whom",
        "mode-of-kinds",
        telling.map(({ span }) => span),
      )
    : mode;
}
